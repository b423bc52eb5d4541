import { inputFiles } from '#adapters/input-files'
import { randomIds } from '#adapters/random-ids'
import { systemClock } from '#adapters/system-clock'
import type { TableOpener } from '#app/intake-ports'
import type { Clock, IdSource, InputFiles, Ports, StoreProblem } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { settings } from '#app/settings'
import { err, ok, type Result } from '#base/result'
import type { Options } from '#cli/options'
import type { OpenedStore } from '#store/opened-store'

/** The ports that need no workspace: enough for commands on files. */
export interface FilePorts {
  readonly clock: Clock
  readonly ids: IdSource
  readonly files: InputFiles
  readonly tables: TableOpener
  readonly feeds: Ports['feeds']
}

/** All ports with the way to close what they opened. */
export interface OpenedPorts {
  readonly ports: Ports
  readonly close: () => Promise<void>
}

/** What a command needs a workspace for. */
export interface WorkspaceNeed {
  /** In words for whoever finds the folder locked: `servanda import`. */
  readonly doing: string
  readonly create?: boolean
  /** Whether the folder stays taken while the command runs. */
  readonly hold?: boolean
  /** The folder where neither the option nor the variable names one. */
  readonly preset?: string
}

/** What most commands never need is loaded when it is asked for. */
const tables: TableOpener = {
  open: async (file) => (await import('#adapters/tables/open-table')).openTable(file),
}

const feeds: Ports['feeds'] = {
  fetch: async (question) => (await import('#adapters/feeds/fetch-feed')).createFeedFetcher().fetch(question),
  parse: async (input) => (await import('#adapters/feeds/create-feed-parser')).createFeedParser().parse(input),
}

export const filePorts: FilePorts = { clock: systemClock, ids: randomIds, files: inputFiles, tables, feeds }

/** The folder of the workspace: the option, else the variable, else the preset. */
export function workspaceFolder(options: Options, preset: string = settings.workspace.preset): string {
  return options.text('data') ?? process.env[settings.workspace.variable] ?? preset
}

/** The address of the PostgreSQL server where one was named. */
export function databaseUrl(options: Options): string | undefined {
  return options.text('database') ?? process.env[settings.database.variable]
}

/** Opens the workspace: the folder, or the PostgreSQL server. */
export async function openPorts(options: Options, need: WorkspaceNeed): Promise<Result<OpenedPorts, Problem>> {
  const url = databaseUrl(options)
  const opened = url === undefined ? await openFolder(options, need) : await openServer(url, need)
  if (!opened.ok) return err(toProblem(opened.error))
  const store = opened.value
  const { createTextExtractor } = await import('#adapters/text/create-text-extractor')
  const extractor = createTextExtractor()
  return ok({
    ports: { ...filePorts, store, originals: store.originals, extractor },
    close: () => store.close(),
  })
}

async function openFolder(options: Options, need: WorkspaceNeed): Promise<Result<OpenedStore, StoreProblem>> {
  const { openSqliteStore } = await import('#store/sqlite/open-sqlite-store')
  return openSqliteStore(workspaceFolder(options, need.preset), {
    doing: need.doing,
    create: need.create ?? false,
    hold: need.hold ?? false,
  })
}

async function openServer(url: string, need: WorkspaceNeed): Promise<Result<OpenedStore, StoreProblem>> {
  const { openPostgresStore } = await import('#store/postgres/open-postgres-store')
  return openPostgresStore(url, { create: need.create ?? false })
}
