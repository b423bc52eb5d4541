import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { CaseFolders } from '#app/workspace/seed-case'
import type { Result } from '#base/result'

/** How a server is started. */
export interface ServingOptions {
  readonly host: string
  readonly port: number
  /** Whether the next free port is taken where this one is in use. */
  readonly nextFreePort: boolean
  /** Names under which it may be asked, beside loopback and the address it listens on. */
  readonly hostNames: readonly string[]
  /** The folder of the built workbench. */
  readonly publicFolder: string
  /** The folder of the sets of boundaries. */
  readonly boundariesFolder: string
  /** The folder of tables of cities that the reader knows by name. */
  readonly gazetteerFolder: string
  /** The folder of the mappings of tables that come with the program. */
  readonly mappingsFolder: string
  /** Where the demonstration case lies, which can be taken in with one request. */
  readonly demonstration: CaseFolders
  /** Who may show public pages inside their own: `'none'`, or addresses with blanks between. */
  readonly frameAncestors: string
  readonly person: string
  readonly logLevel: string
}

/** A server that is listening. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  readonly asker: 'workspace' | 'public'
  /** Lets running requests end, then closes; what hangs is cut after a moment. */
  readonly stop: () => Promise<void>
}

/** Starts the server; the command line loads it by address, since it may not import it. */
export type StartServer = (ports: Ports, options: ServingOptions) => Promise<Result<RunningServer, Problem>>
