import { availableParallelism } from 'node:os'
import { toDateProblem, toFileProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { KnownMapping } from '#api/tables/list-mappings'
import type { Invocation } from '#cli/command'
import type { Options } from '#cli/options'
import type { Mapping } from '#api/tables/mapping-shape'
import { memoryShare } from '#cli/intake/memory-share'
import { findMapping } from '#cli/intake/mappings'
import { filePorts, openPorts } from '#cli/open-ports'
import { parseCalendarDate } from '#time/calendar-date'

/** What a command line asks of an import. */
export interface ImportWishes {
  readonly paths: readonly string[]
  /** Paths of a list: like those in a folder, they do not fail the command. */
  readonly listed: readonly string[]
  readonly agreement?: string | undefined
  readonly published?: string | undefined
  /** What the columns of tables mean. */
  readonly mapping?: Mapping | undefined
  readonly jobs: number
  /** What one thread may take, in megabytes, where all of the import may take only so much. */
  readonly threadMb?: number | undefined
  /** Whether threads are asked for, or how much memory they may take. */
  readonly asksJobs: boolean
  /** Whether one of the paths is a folder. */
  readonly hasFolder: boolean
}

// A thread needs a second to begin: below this, one is faster than two.
const fewPaths = 20
const mostJobs = 64
const mostListBytes = 50_000_000

/** Whether so much is asked for that it is read on threads and told in counts. */
export function isLarge({ paths, listed, asksJobs, hasFolder }: ImportWishes): boolean {
  return asksJobs || hasFolder || listed.length > 0 || paths.length > fewPaths
}

/** The wishes of a command line, every one of them checked before anything is opened. */
export async function wishesOf({ words, options }: Invocation): Promise<Result<ImportWishes, Problem>> {
  const published = options.text('published')
  const date = published === undefined ? undefined : parseCalendarDate(published)
  if (date !== undefined && !date.ok) return err(toDateProblem(date.error, 'published'))
  const threads = threadsOf(options)
  if (!threads.ok) return threads
  const listed = await listOf(options.text('list'))
  if (!listed.ok) return listed
  if (words.length + listed.value.length === 0) return err(NOTHING)
  const mapping = await mappingOf(options)
  if (!mapping.ok) return mapping
  const agreement = options.text('agreement')
  const hasFolder = await anyFolder(words)
  return ok({
    paths: words,
    listed: listed.value,
    agreement,
    published,
    mapping: mapping.value,
    ...threads.value,
    hasFolder,
  })
}

function threadsOf(options: Options): Result<Pick<ImportWishes, 'jobs' | 'threadMb' | 'asksJobs'>, Problem> {
  const [asked, memory] = [options.text('jobs'), options.text('memory')]
  const jobs = asked === undefined ? Math.min(availableParallelism(), mostJobs) : jobsOf(asked)
  if (jobs === undefined) return err(noSuchNumber(asked ?? ''))
  const share = memoryShare(memory, jobs)
  return share.ok ? ok({ jobs, threadMb: share.value, asksJobs: (asked ?? memory) !== undefined }) : share
}

function jobsOf(words: string): number | undefined {
  const jobs = Number(words)
  return /^\d{1,3}$/.test(words) && jobs >= 1 && jobs <= mostJobs ? jobs : undefined
}

async function listOf(path: string | undefined): Promise<Result<readonly string[], Problem>> {
  if (path === undefined) return ok([])
  const text = await filePorts.files.readText(path, mostListBytes)
  if (!text.ok) return err(toFileProblem(text.error))
  return ok(text.value.split(/\r?\n/).filter((line) => line.trim() !== ''))
}

async function mappingOf(options: Options): Promise<Result<Mapping | undefined, Problem>> {
  const name = options.text('mapping')
  return name === undefined ? ok(undefined) : await findMapping(name, () => savedIn(options))
}

/** The mappings that were saved in the workspace; none where there is no workspace yet. */
async function savedIn(options: Options): Promise<readonly KnownMapping[]> {
  const opened = await openPorts(options, { doing: 'servanda import' })
  if (!opened.ok) return []
  const { ports, close } = opened.value
  const { savedMappings } = await import('#app/tables/known-mappings')
  const saved = await savedMappings(ports)
  await close()
  return saved.ok ? saved.value : []
}

async function anyFolder(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    for await (const inside of filePorts.files.walk(path)) {
      if (inside !== path) return true
      break
    }
  }
  return false
}

const NOTHING: Problem = {
  kind: 'usage',
  code: 'usage',
  message: 'nothing to take in: name files or folders, or a list of them with `--list`',
}

function noSuchNumber(words: string): Problem {
  const message = `\`${words}\` is no number of threads: give one from 1 to ${mostJobs}`
  return { kind: 'usage', code: 'usage', message }
}
