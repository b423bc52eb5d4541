import { createContext, use } from 'react'
import type { PageDescriptor } from '#web/pages/page-type'

/** The pages of the registry, handed down by the frame, so that a page can list them without importing itself. */
export const KnownPages = createContext<readonly PageDescriptor[]>([])

/** The pages that can be opened by name: those whose path holds nothing to fill in. */
export function useKnownPages(): readonly PageDescriptor[] {
  return use(KnownPages).filter((page) => !page.path.includes('$'))
}
