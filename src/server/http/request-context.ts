import type { Asker } from '#app/audience'
import type { Ports } from '#app/ports'
import type { CaseFolders } from '#app/workspace/seed-case'
import type { Instant } from '#time/instant'

/** What every handler gets beside its parsed input. The present moment is read once a request. */
export interface RequestContext {
  readonly ports: Ports
  readonly asker: Asker
  readonly now: Instant
  readonly person: string
  /** The languages that the asker reads, as the header says them; empty where it says none. */
  readonly acceptLanguage: string
  /** The tag that the writer saw; always there for operations that write. */
  readonly ifMatch: string
  readonly boundariesFolder: string
  readonly gazetteerFolder: string
  readonly mappingsFolder: string
  /** Where the demonstration case lies; absent where none came with the program. */
  readonly demonstration: CaseFolders | undefined
}
