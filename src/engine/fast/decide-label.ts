import { DENIED, NONE, PERFORMED, type ClaimColumns, type Columns } from '#engine/fast/columns'
import type { Status } from '#engine/ledger'
import { END_OF_TIME } from '#time/instant'

/** The labels that a plain norm can have; a column of labels holds their numbers. */
export const plainStatuses = [
  'not-in-force',
  'expired',
  'scheduled',
  'disputed',
  'kept',
  'kept-late',
  'kept-time-unclear',
  'refusal-claimed',
  'due',
  'broken',
  'overdue-unknown',
] as const satisfies readonly Status[]

const NOT_IN_FORCE = 0
const EXPIRED = 1
const SCHEDULED = 2
const DISPUTED = 3
const KEPT = 4
const KEPT_LATE = 5
const KEPT_TIME_UNCLEAR = 6
const REFUSAL_CLAIMED = 7
const DUE = 8
const BROKEN = 9
const OVERDUE_UNKNOWN = 10

/** What the claims of one norm come to at one vantage; one is made and used again for every norm. */
export interface Tally {
  denied: number
  reachedLo: number
  reachedHi: number
  /** The earliest end of any positive, contradicted or not. */
  firstHi: number
  refused: boolean
}

/** An empty tally. */
export function makeTally(): Tally {
  return { denied: 0, reachedLo: 0, reachedHi: 0, firstHi: 0, refused: false }
}

/**
 * The number of the label of plain norm `n` at (v, k), where one origin is enough: the decisions of the label table on
 * columns. Where more origins are needed, use `tallyByOrigins` and `labelFrom`.
 */
export function decideLabel(
  columns: Columns,
  n: number,
  vantage: { readonly v: number; readonly k: number },
  tally: Tally,
): number {
  const { v, k } = vantage
  if (v < columns.inForce) return NOT_IN_FORCE
  const closesAt = real(columns.closesAt, n)
  tallyClaims(columns, n, { v, k, acts: v < closesAt ? v : closesAt }, tally)
  return labelFrom(columns, n, v, tally)
}

/** The label that the tally gives norm `n` at v. */
export function labelFrom(columns: Columns, n: number, v: number, tally: Tally): number {
  const to = real(columns.to, n)
  const closed = v >= real(columns.closesAt, n)
  const done = tally.reachedHi !== Number.POSITIVE_INFINITY
  const before = closed ? real(columns.closesAt, n) - 1 : v
  const breach = isBreach(columns, n, before, tally)
  if (closed && !done && !breach) return EXPIRED
  if (done) return timelyLabel(to, tally)
  return openLabel(columns, n, v, { closed, breach, tally })
}

function timelyLabel(to: number, tally: Tally): number {
  if (to === END_OF_TIME || tally.reachedHi < to) return KEPT
  return tally.reachedLo >= to ? KEPT_LATE : KEPT_TIME_UNCLEAR
}

interface Open {
  readonly closed: boolean
  readonly breach: boolean
  readonly tally: Tally
}

function openLabel(columns: Columns, n: number, v: number, open: Open): number {
  const { breach, tally } = open
  if (!breach && v < real(columns.from, n)) return SCHEDULED
  if (tally.firstHi <= (open.closed ? real(columns.closesAt, n) : v)) return DISPUTED
  if (breach) return BROKEN
  const to = real(columns.to, n)
  if (to !== END_OF_TIME && v >= to) return OVERDUE_UNKNOWN
  return tally.refused ? REFUSAL_CLAIMED : DUE
}

// A breach is on record when the deadline passed and nobody's word has it done by then, and either somebody's word has it
// not done, or the closing rule applied to silence.
function isBreach(columns: Columns, n: number, before: number, tally: Tally): boolean {
  const to = real(columns.to, n)
  if (to === END_OF_TIME || to > before || tally.firstHi < to) return false
  if (tally.denied >= to - 1) return true
  const silentAt = real(columns.silentAt, n)
  return silentAt <= before && tally.firstHi > silentAt && tally.denied < silentAt
}

interface At {
  readonly v: number
  readonly k: number
  readonly acts: number
}

function tallyClaims(columns: Columns, n: number, at: At, tally: Tally): void {
  const { claims } = columns
  tally.denied = Number.NEGATIVE_INFINITY
  tally.reachedLo = Number.POSITIVE_INFINITY
  tally.reachedHi = Number.POSITIVE_INFINITY
  tally.firstHi = Number.POSITIVE_INFINITY
  tally.refused = false
  let positives = 0
  for (let i = whole(columns.head, n); i !== NONE; i = whole(claims.next, i)) {
    if (!counts(claims, i, at.k)) continue
    const kind = claims.kind[i]
    if (kind === PERFORMED) positives += 1
    else if (kind === DENIED) tally.denied = Math.max(tally.denied, real(claims.hi, i))
    else if (real(claims.lo, i) <= at.v) tally.refused = true
  }
  if (positives > 0) reach(columns, n, at, tally)
}

// The earliest positive that no denial outlives; of two equally early ones the more exact.
function reach(columns: Columns, n: number, at: At, tally: Tally): void {
  const { claims } = columns
  for (let i = whole(columns.head, n); i !== NONE; i = whole(claims.next, i)) {
    if (claims.kind[i] !== PERFORMED || !counts(claims, i, at.k)) continue
    const end = real(claims.hi, i)
    if (end < tally.firstHi) tally.firstHi = end
    if (end <= at.acts && end > tally.denied) take(tally, real(claims.lo, i), end)
  }
  if (tally.reachedLo <= tally.denied) tally.reachedLo = tally.denied + 1
}

function take(tally: Tally, lo: number, hi: number): void {
  if (hi > tally.reachedHi || (hi === tally.reachedHi && lo <= tally.reachedLo)) return
  tally.reachedLo = lo
  tally.reachedHi = hi
}

/** Whether claim row `i` is known and admitted at knowledge `k`. */
export function counts(claims: ClaimColumns, i: number, k: number): boolean {
  return real(claims.countsFrom, i) <= k && k < real(claims.countsUntil, i)
}

// Every number that is asked for is there; the compiler cannot know it, and a check costs nothing that is measured.
function real(column: Float64Array, at: number): number {
  return column[at] ?? 0
}

function whole(column: Int32Array, at: number): number {
  return column[at] ?? NONE
}
