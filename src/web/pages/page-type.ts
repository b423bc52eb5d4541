import type { ComponentType } from 'react'
import type { IconName } from '#web/parts/icon.tsx'

/** One page as data: its path below the agreement, its name, and how to load it. */
export interface PageDescriptor {
  readonly path: string
  readonly name: string
  /** One sentence for the help page and for finding it. */
  readonly says: string
  /** Its drawing on the rail, for the six places. */
  readonly icon?: IconName
  /** Whether it can be opened without an agreement as well. */
  readonly anywhere?: boolean
  readonly load: () => Promise<{ readonly Page: ComponentType }>
}
