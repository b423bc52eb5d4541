import { actionTypesPage } from './action-types-page.ts'
import type { Page } from './page.ts'

/** Every generated page, from the descriptors as they are now. */
export function referencePages(): readonly Page[] {
  return [actionTypesPage()]
}
