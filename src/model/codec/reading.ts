import { toPlainName } from '#base/plain-name'
import { nearestWord } from '#model/codec/nearest-word'
import { compareProblems, indexLines, type Problem } from '#model/codec/problem'
import { readTree, type Tree } from '#model/codec/read-tree'
import { pathWords, type Path } from '#model/codec/path'

/** What an id can name. */
export type Named =
  | 'party'
  | 'place'
  | 'provision'
  | 'norm'
  | 'amendment'
  | 'reading'
  | 'gap'
  | 'source'
  | 'document'
  | 'event'
  | 'claim'
  | 'assessment'
  | 'retraction'
  | 'coverage'
  | 'grading'
  | 'regrouping'
  | 'decision'

/** One file while it is read: collects faults, the ids that are given, and the ids that are named. */
export interface Reading {
  /** Reports what is wrong with the words at `tree`; `what` goes on after the quoted words. */
  readonly fault: (tree: Tree, path: Path, what: string, severity?: Problem['severity']) => void
  /** Notes that `id` is given here; a second time is a fault. */
  readonly define: (kind: Named, id: string, tree: Tree, path: Path) => void
  /** Notes that `id` is named here; where nothing of that kind has it, that is a fault. */
  readonly refer: (reference: Reference) => void
}

/** An id that is named; `hint` is added to the remedy where nothing has it. */
export interface Reference {
  readonly kind: Named
  readonly id: string
  readonly tree: Tree
  readonly path: Path
  readonly hint?: string
}

/** The ids that another file gives, where it is at hand; kinds that are absent are not checked. */
export type KnownIds = ReadonlyMap<Named, ReadonlySet<string>>

/** What is known of ids beside the file itself; kinds in `unchecked` stand in a file that is not at hand. */
export interface IdOptions {
  readonly known?: KnownIds
  readonly unchecked?: ReadonlySet<Named>
}

const MOST_PROBLEMS = 1000
const MOST_SUGGESTIONS = 100
const MOST_WORDS = 80

/**
 * Reads a whole file by `read`, then checks every id that was named against those that were given in the file or stand
 * in `known`. Kinds in `unchecked` stand in another file that is not at hand.
 */
export function readWhole<T>(
  text: string,
  options: IdOptions,
  read: (tree: Tree, reading: Reading) => T,
): { readonly value?: T; readonly problems: readonly Problem[] } {
  const lines = indexLines(text)
  const problems: Problem[] = []
  const report = (from: number, to: number, message: string, rest: Pick<Problem, 'path' | 'severity'>): void => {
    if (problems.length < MOST_PROBLEMS)
      problems.push({ ...lines.positionOf(from), words: wordsAt(text, from, to), message, ...rest })
  }
  const { tree, problems: unreadable } = readTree(text)
  for (const problem of unreadable) report(problem.from, problem.to, problem.message, { path: '', severity: 'error' })
  if (tree === undefined) {
    if (problems.length === 0) report(0, 0, EMPTY_FILE, { path: '', severity: 'error' })
    return { problems }
  }
  const given = new Map<Named, Map<string, Tree>>()
  const references: Reference[] = []
  const reading: Reading = {
    fault: (at, path, what, severity = 'error') => {
      const words = wordsAt(text, at.from, at.to)
      report(
        at.from,
        at.to,
        words === '' ? `nothing stands here, and it ${what}` : `\`${toPlainName(words)}\` ${what}`,
        {
          path: pathWords(path),
          severity,
        },
      )
    },
    define: (kind, id, at, path) => {
      const ids = given.get(kind) ?? new Map<string, Tree>()
      const earlier = ids.get(id)
      if (earlier !== undefined) {
        const line = lines.positionOf(earlier.from).line
        reading.fault(
          at,
          path,
          `names a second ${kind}, and ids must tell ${kind} from ${kind}: the first stands in line ${line}, choose another`,
        )
      }
      given.set(kind, ids.set(id, earlier ?? at))
    },
    refer: (reference) => {
      references.push(reference)
    },
  }
  const value = read(tree, reading)
  checkReferences(references, given, options, reading)
  return { value, problems: problems.sort(compareProblems) }
}

function checkReferences(
  references: readonly Reference[],
  given: ReadonlyMap<Named, ReadonlyMap<string, Tree>>,
  options: IdOptions,
  reading: Reading,
): void {
  let suggestions = 0
  for (const reference of references) {
    const { kind, id, tree, path } = reference
    const known = [given.get(kind), options.known?.get(kind)]
    if (options.unchecked?.has(kind) === true || known.some((ids) => ids?.has(id) === true)) continue
    suggestions += 1
    // Looking for what was meant costs time; a file with very many faults gets it for the first of them.
    const candidates = suggestions > MOST_SUGGESTIONS ? [] : known.flatMap((ids) => [...(ids?.keys() ?? [])])
    reading.fault(tree, path, `is the id of no ${kind}: ${remedyFor(reference, nearestWord(id, candidates))}`)
  }
}

function remedyFor({ kind, hint = '' }: Reference, near: string | undefined): string {
  return near === undefined ? `give it under ${PLACES_OF_IDS[kind]}${hint}` : `did you mean \`${near}\`?`
}

const PLACES_OF_IDS: Readonly<Record<Named, string>> = {
  party: '`parties`',
  place: '`places`',
  provision: '`provisions`',
  norm: 'the norms of a provision',
  amendment: '`amendments`',
  reading: '`readings`',
  gap: '`gaps`',
  source: '`sources`',
  document: '`documents`',
  event: '`events`',
  claim: '`claims`',
  assessment: '`assessments`',
  retraction: '`retractions`',
  coverage: '`coverage`',
  grading: '`gradings`',
  regrouping: '`regroupings`',
  decision: '`decisions`',
}

const EMPTY_FILE = 'the file is empty: begin it with `servanda: 1`'

function wordsAt(text: string, from: number, to: number): string {
  const line = (text.slice(from, Math.min(to, from + 4 * MOST_WORDS)).split('\n')[0] ?? '').trim()
  return line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line
}
