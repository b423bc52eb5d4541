import { clearClaims, makeColumns, type Columns } from '#engine/fast/columns'
import { pushRows, type ClaimContext } from '#engine/fast/compile-claims'
import { decideLabel, labelFrom, makeTally, plainStatuses, type Tally } from '#engine/fast/decide-label'
import { gatherEntangled, type EntangledNorms, type Gathering } from '#engine/fast/entangled-norms'
import { plainContext, toPlainNorm, type PlainContext } from '#engine/fast/plain-norm'
import {
  addToIndex,
  claimOf,
  claimsOf,
  eachClaimAbout,
  indexRecord,
  normsOf,
  type RecordIndex,
} from '#engine/fast/record-index'
import { tallyByOrigins } from '#engine/fast/tally-by-origins'
import { entryIntoForce } from '#engine/anchor-time'
import { labelTable } from '#engine/label-table'
import type { Entry, Status } from '#engine/ledger'
import type { Knowing } from '#engine/world'
import type { Agreement } from '#model/instrument/agreement'
import type { Norm } from '#model/norms/norm'
import type { Claim, CoverageStatement, RecordEntry, RecordOf } from '#model/record/record'
import { END_OF_TIME, instantAt, type Instant } from '#time/instant'
import type { Interval } from '#time/interval'

/** From where one looks, without the axis, which is compiled in. */
export interface FastVantage {
  readonly v: Instant
  readonly k: Instant
}

/** An agreement and its record compiled for one policy, one axis of knowledge and one overlay. */
export interface FastWorld {
  readonly norms: readonly Norm[]
  /** The labels of all norms at the vantage, as numbers into `statusCodes`, in the order of `norms`. */
  codesAt(vantage: FastVantage, into?: Uint8Array): Uint8Array
  /** The label of one norm. */
  statusAt(norm: number, vantage: FastVantage): Status
  /** The whole entry of one norm with its reasons, rebuilt by the reference evaluator from what bears on it. */
  entryAt(norm: number, vantage: FastVantage): Entry | undefined
  /** The window of a norm that the columns hold: the calendar alone decides it, at every vantage. */
  windowOf(norm: number): Interval | undefined
  /** The number of a norm, or none. */
  numberOf(norm: string): number | undefined
  /** Adds an entry of the record; only what it bears on is worked out again. Gives the numbers of the norms concerned. */
  add(entry: RecordEntry): readonly number[]
  /** How many norms the columns decide. */
  readonly plainCount: number
}

/** Every label by its number in a column of labels; those of plain norms come first. */
export const statusCodes: readonly Status[] = [
  ...new Set<Status>([...plainStatuses, ...labelTable.map((row) => row.status)]),
]

const codeOf: ReadonlyMap<Status, number> = new Map(statusCodes.map((status, code) => [status, code]))

interface Compiled {
  readonly knowing: Knowing
  readonly norms: readonly Norm[]
  readonly numberById: ReadonlyMap<string, number>
  readonly columns: Columns
  readonly claims: ClaimContext
  readonly index: RecordIndex
  readonly plain: PlainContext
  readonly agreement: Agreement
  readonly tally: Tally
  entangled: EntangledNorms | undefined
}

/** Compiles the agreement and the record to columns; the question's moments do not matter, its policy and axis do. */
export function compileFastWorld(agreement: Agreement, record: RecordOf, knowing: Knowing): FastWorld {
  const compiled = compile(agreement, record, knowing)
  return {
    norms: compiled.norms,
    plainCount: compiled.columns.plain.reduce((sum, each) => sum + each, 0),
    codesAt: (vantage, into) => codesAt(compiled, vantage, into ?? new Uint8Array(compiled.norms.length)),
    statusAt: (norm, vantage) => statusCodes[codeAt(compiled, norm, vantage)] ?? 'no-reports',
    entryAt: (norm, vantage) => entryAt(compiled, norm, vantage),
    windowOf: (norm) => windowOf(compiled, norm),
    numberOf: (norm) => compiled.numberById.get(norm),
    add: (entry) => addEntry(compiled, entry),
  }
}

function compile(agreement: Agreement, record: RecordOf, asked: Knowing): Compiled {
  const knowing: Knowing = { ...asked, vantage: { ...asked.vantage, asKnownAt: END_OF_TIME } }
  const plain = plainContext(agreement, knowing)
  const { world } = plain.standings
  const { numberById } = world
  const index = indexRecord(record.entries, numberById)
  const origins = new Map<string, number>()
  const compiled: Compiled = {
    knowing,
    norms: world.norms,
    numberById,
    columns: makeColumns(
      world.norms.length,
      { count: index.claimsByNorm.links, withOrigins: knowing.policy.originsNeeded > 1 },
      entryIntoForce({ world }),
    ),
    claims: {
      index,
      policy: knowing.policy,
      axis: knowing.vantage.axis,
      cover: world.cover,
      knowledge: world.knowledge,
      // Where one origin is enough nobody asks which.
      numberOf: (origin) => (knowing.policy.originsNeeded <= 1 ? 0 : numbered(origins, origin)),
      steadyGrades: new Map(),
    },
    index,
    plain,
    agreement,
    tally: makeTally(),
    entangled: undefined,
  }
  compiled.norms.forEach((_, at) => {
    compileNorm(compiled, at)
  })
  for (const statement of index.coverage) markWatched(compiled, statement)
  return compiled
}

function numbered(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, numbers.size)
  return numbers.size - 1
}

function compileNorm(compiled: Compiled, at: number): void {
  const norm = compiled.norms[at]
  const plain = norm === undefined ? undefined : toPlainNorm(norm, compiled.plain)
  if (norm === undefined || plain === undefined || plain.closesAt <= compiled.columns.inForce) return
  const { columns } = compiled
  columns.from[at] = plain.from
  columns.to[at] = plain.to
  columns.silentAt[at] = plain.silentAt
  columns.closesAt[at] = plain.closesAt
  columns.plain[at] = 1
  compileClaims(compiled, at)
}

function compileClaims(compiled: Compiled, at: number): void {
  const norm = compiled.norms[at]
  if (norm === undefined || compiled.columns.plain[at] !== 1) return
  eachClaimAbout(compiled.index, at, (claim) => {
    const held = pushed(compiled, at, claim, norm)
    if (!held) columnsNoLongerHold(compiled, at)
    return held
  })
}

function pushed(compiled: Compiled, at: number, claim: Claim, norm: Norm): boolean {
  if (compiled.index.regrouped.has(claim.id)) return false
  return pushRows(compiled.columns, at, { claim, norm }, compiled.claims)
}

function columnsNoLongerHold(compiled: Compiled, at: number): void {
  compiled.columns.plain[at] = 0
  compiled.entangled = undefined
}

// Whoever watched turns silence into an answer, which the columns do not hold.
function markWatched(compiled: Compiled, statement: CoverageStatement): readonly number[] {
  const concerned = statement.norms.length > 0 ? statement.norms : compiled.norms.map((norm) => norm.id)
  const numbers = concerned.flatMap((norm) => compiled.numberById.get(norm) ?? [])
  const watched = numbers.filter((at) => statement.norms.length > 0 || compiled.norms[at]?.places.length === 1)
  for (const at of watched) columnsNoLongerHold(compiled, at)
  return watched
}

function codesAt(compiled: Compiled, vantage: FastVantage, into: Uint8Array): Uint8Array {
  const { columns, tally } = compiled
  const { plain } = columns
  const one = compiled.knowing.policy.originsNeeded <= 1
  for (let at = 0; at < plain.length; at += 1) {
    into[at] = one && plain[at] === 1 ? decideLabel(columns, at, vantage, tally) : codeAt(compiled, at, vantage)
  }
  return into
}

function codeAt(compiled: Compiled, at: number, vantage: FastVantage): number {
  const { columns, tally } = compiled
  const { originsNeeded } = compiled.knowing.policy
  if (columns.plain[at] !== 1) return entangledCode(compiled, at, vantage)
  if (originsNeeded <= 1 || vantage.v < columns.inForce) return decideLabel(columns, at, vantage, tally)
  const acts = Math.min(vantage.v, columns.closesAt[at] ?? 0)
  tallyByOrigins(columns, at, { ...vantage, acts, originsNeeded }, tally)
  return labelFrom(columns, at, vantage.v, tally)
}

function entangledCode(compiled: Compiled, at: number, vantage: FastVantage): number {
  const norm = compiled.norms[at]
  compiled.entangled ??= gatherAll(compiled)
  const status = norm === undefined ? undefined : compiled.entangled.statusAt(norm.id, vantage.v, vantage.k)
  return codeOf.get(status ?? 'no-reports') ?? 0
}

function gatherAll(compiled: Compiled): EntangledNorms {
  const ids = compiled.norms.flatMap((norm, at) => (compiled.columns.plain[at] === 1 ? [] : [norm.id]))
  return gatherEntangled(ids, gatheringOf(compiled))
}

function gatheringOf(compiled: Compiled): Gathering {
  const { agreement, index, knowing, plain } = compiled
  return { agreement, index, knowing, bare: plain.standings }
}

function entryAt(compiled: Compiled, at: number, vantage: FastVantage): Entry | undefined {
  const norm = compiled.norms[at]
  if (norm === undefined) return undefined
  return gatherEntangled([norm.id], gatheringOf(compiled)).entryAt(norm.id, vantage.v, vantage.k)
}

function windowOf({ columns }: Compiled, at: number): Interval | undefined {
  const [from, to] = [columns.from[at], columns.to[at]]
  return columns.plain[at] !== 1 || from === undefined || to === undefined
    ? undefined
    : { from: instantAt(from), to: instantAt(to) }
}

function addEntry(compiled: Compiled, entry: RecordEntry): readonly number[] {
  addToIndex(compiled.index, entry)
  compiled.entangled?.hear(entry)
  switch (entry.kind) {
    case 'claim':
      return normsOf(entry).flatMap((norm) => addClaimTo(compiled, norm, entry))
    case 'assessment':
    case 'retraction': {
      const claim = claimOf(compiled.index, entry.of)
      return claim === undefined ? [] : recompile(compiled, normsOf(claim))
    }
    case 'source':
      return recompileSource(compiled, entry.id)
    case 'grading':
      return recompileSource(compiled, entry.of)
    case 'regrouping': {
      const claims = entry.claims.flatMap((claim) => claimOf(compiled.index, claim) ?? [])
      return recompile(compiled, [...new Set(claims.flatMap(normsOf))])
    }
    case 'coverage':
      return markWatched(compiled, entry)
    default:
      return []
  }
}

function recompileSource(compiled: Compiled, source: string): readonly number[] {
  compiled.claims.steadyGrades.delete(source)
  const claims = claimsOf(compiled.index).filter((claim) => claim.source === source)
  return recompile(compiled, [...new Set(claims.flatMap(normsOf))])
}

function addClaimTo(compiled: Compiled, id: string, claim: Extract<RecordEntry, { kind: 'claim' }>): readonly number[] {
  const at = compiled.numberById.get(id)
  const norm = at === undefined ? undefined : compiled.norms[at]
  if (at === undefined || norm === undefined) return []
  if (compiled.columns.plain[at] !== 1) return [at]
  if (!pushed(compiled, at, claim, norm)) columnsNoLongerHold(compiled, at)
  return [at]
}

function recompile(compiled: Compiled, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => {
    const at = compiled.numberById.get(id)
    if (at === undefined) return []
    clearClaims(compiled.columns, at)
    compileClaims(compiled, at)
    return [at]
  })
}
