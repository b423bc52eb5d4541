import { DENIED, NONE, PERFORMED, REFUSED, type Columns } from '#engine/fast/columns'
import { counts, type Tally } from '#engine/fast/decide-label'
import type { Denial, Positive } from '#engine/evidence'
import { deniedThrough, performanceAt } from '#engine/resolve-evidence'
import { END_OF_TIME, instantAt } from '#time/instant'

/**
 * The tally of norm `n` where several independent origins are needed: its rows go to the one resolver of evidence, and its
 * answers into the tally.
 */
export function tallyByOrigins(
  columns: Columns,
  n: number,
  at: { readonly v: number; readonly k: number; readonly acts: number; readonly originsNeeded: number },
  tally: Tally,
): void {
  const rows = rowsAt(columns, n, at.k)
  const { originsNeeded } = at
  const positives = rows.filter((i) => columns.claims.kind[i] === PERFORMED).map((i) => positiveOf(columns, i))
  const denials = rows.filter((i) => columns.claims.kind[i] === DENIED).map((i) => denialOf(columns, i))
  const standing = performanceAt({ positives, denials, originsNeeded }, instantAt(at.acts))
  const first = performanceAt({ positives, denials: [], originsNeeded }, END_OF_TIME)
  tally.denied = deniedThrough({ denials, originsNeeded }) ?? Number.NEGATIVE_INFINITY
  tally.reachedLo = standing.value === 'true' ? (standing.lo ?? 0) : Number.POSITIVE_INFINITY
  tally.reachedHi = standing.value === 'true' ? (standing.hi ?? 0) : Number.POSITIVE_INFINITY
  tally.firstHi = first.hi ?? Number.POSITIVE_INFINITY
  tally.refused = rows.some((i) => columns.claims.kind[i] === REFUSED && (columns.claims.lo[i] ?? 0) <= at.v)
}

function rowsAt(columns: Columns, n: number, k: number): readonly number[] {
  const { claims } = columns
  const rows: number[] = []
  for (let i = columns.head[n] ?? NONE; i !== NONE; i = claims.next[i] ?? NONE) {
    if (counts(claims, i, k)) rows.push(i)
  }
  return rows
}

function positiveOf(columns: Columns, i: number): Positive {
  const { origin, lo, hi } = columns.claims
  return { claims: [], origin: String(origin[i]), lo: instantAt(lo[i] ?? 0), hi: instantAt(hi[i] ?? 0) }
}

function denialOf(columns: Columns, i: number): Denial {
  const { origin, hi } = columns.claims
  return { origin: String(origin[i]), asOf: instantAt(hi[i] ?? 0) }
}
