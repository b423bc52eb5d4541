import type { ComponentType } from 'react'
import type { IconName } from '#web/parts/icon.tsx'
import type { pagesMessages } from '#views/words/pages-messages'

/** The key of a page's name; what it shows is told under the same key with `Says` behind it. */
export type PageName = Exclude<keyof typeof pagesMessages.messages, `${string}Says`>

/** One page as data: its path below the agreement, its words, and how to load it. */
export interface PageDescriptor {
  readonly path: string
  /** Its name and what it shows, as keys of the messages about pages. */
  readonly name: PageName
  /** Its drawing on the rail, for the six places. */
  readonly icon?: IconName
  /** Whether it can be opened without an agreement as well. */
  readonly anywhere?: boolean
  readonly load: () => Promise<{ readonly Page: ComponentType }>
}
