import { compareNumbers } from '#base/compare'
import { groupBy } from '#base/group'
import { combinePerformances, combineValues, type SharedMode } from '#engine/combine-shares'
import type { Denial, Positive } from '#engine/evidence'
import type { FourValue } from '#engine/ledger'
import type { ClaimId, PartyId } from '#model/ids'
import { BEGINNING_OF_TIME, plusMs, type Instant } from '#time/instant'

/**
 * The admitted claims about one proposition P(t), "done by t", which is monotone in t. `originsNeeded` independent origins
 * make a positive or a denial count; copies of one origin are one.
 */
export interface Proposition {
  readonly positives: readonly Positive[]
  readonly denials: readonly Denial[]
  readonly originsNeeded: number
  /** What each of several bearers did, where the claims tell them apart; then the whole is what these come to. */
  readonly shares?: Shares
}

/** Each bearer's own proposition, and how they add up. */
export interface Shares {
  readonly mode: SharedMode
  readonly of: readonly { readonly bearer: PartyId; readonly proposition: Proposition }[]
}

/** What was performed as far as the claims go: the value at v, and when, where it is true or both. */
export interface Performance {
  readonly value: FourValue
  /** Done at the earliest at `lo`, at the latest at `hi`; a denial that still counts moves `lo` up. */
  readonly lo?: Instant
  readonly hi?: Instant
  readonly claims: readonly ClaimId[]
  /** Up to when it is denied, whatever else is said. */
  readonly deniedThrough?: Instant
}

interface Reached {
  readonly lo: Instant
  readonly hi: Instant
  readonly claims: readonly ClaimId[]
}

/** P(t) by itself: told true from the first positive on, told false up to the last denial. Source: Belnap 1977. */
export function valueAt(proposition: Proposition, t: Instant): FourValue {
  const { shares } = proposition
  if (shares !== undefined) {
    return combineValues(
      shares.mode,
      shares.of.map((share) => valueAt(share.proposition, t)),
    )
  }
  const reached = reachedBy(proposition.positives, proposition.originsNeeded)
  const denied = deniedThrough(proposition)
  return fourValue(reached !== undefined && reached.hi <= t, denied !== undefined && t <= denied)
}

/**
 * Performance at v: true when a positive with hi <= v stands uncontradicted, else both when there is one at all, else
 * false when P(v) is denied, else neither. A denial as of s contradicts a positive when s >= hi.
 */
export function performanceAt(proposition: Proposition, v: Instant): Performance {
  const { shares } = proposition
  if (shares !== undefined) {
    return combinePerformances(
      shares.mode,
      shares.of.map((share) => performanceAt(share.proposition, v)),
    )
  }
  const denied = deniedThrough(proposition)
  const deniedPart = denied === undefined ? {} : { deniedThrough: denied }
  const happened = proposition.positives.filter((positive) => positive.hi <= v)
  const standing = happened.filter((positive) => denied === undefined || positive.hi > denied)
  const reached = reachedBy(standing, proposition.originsNeeded)
  if (reached !== undefined) return { value: 'true', ...narrowed(reached, denied), ...deniedPart }
  const contested = reachedBy(happened, proposition.originsNeeded)
  if (contested !== undefined) return { value: 'both', ...contested, ...deniedPart }
  return { value: denied !== undefined && v <= denied ? 'false' : 'neither', claims: [], ...deniedPart }
}

/** The same proposition, in which only what is said to be done after t is heard. */
export function onlyAfter(proposition: Proposition, t: Instant): Proposition {
  const { shares } = proposition
  return {
    ...proposition,
    positives: proposition.positives.filter(({ hi }) => hi > t),
    ...(shares === undefined
      ? {}
      : {
          shares: {
            ...shares,
            of: shares.of.map((each) => ({ ...each, proposition: onlyAfter(each.proposition, t) })),
          },
        }),
  }
}

/** The last instant through which enough independent origins deny, or none. */
export function deniedThrough(proposition: Pick<Proposition, 'denials' | 'originsNeeded'>): Instant | undefined {
  const lastByOrigin = [...groupBy(proposition.denials, (denial) => denial.origin).values()].map((denials) =>
    denials.reduce((last, denial) => (denial.asOf > last ? denial.asOf : last), denials[0]?.asOf ?? BEGINNING_OF_TIME),
  )
  return lastByOrigin.sort((a, b) => compareNumbers(b, a))[proposition.originsNeeded - 1]
}

// With n origins needed, "done by t" is reached when the n-th origin says so; one origin counts by its earliest report,
// of two equally early ones by the more exact one.
function reachedBy(positives: readonly Positive[], originsNeeded: number): Reached | undefined {
  const firstByOrigin = [...groupBy(positives, (positive) => positive.origin).values()].flatMap(
    (group) => [...group].sort(earliestFirst)[0] ?? [],
  )
  const counted = firstByOrigin.sort(earliestFirst).slice(0, originsNeeded)
  const last = counted[counted.length - 1]
  if (last === undefined || counted.length < originsNeeded) return undefined
  const lo = counted.reduce((low, positive) => (positive.lo < low ? positive.lo : low), last.lo)
  return { lo, hi: last.hi, claims: [...new Set(counted.flatMap((positive) => positive.claims))].sort() }
}

function earliestFirst(a: Positive, b: Positive): number {
  if (a.hi !== b.hi) return a.hi - b.hi
  if (a.lo !== b.lo) return b.lo - a.lo
  return (a.claims[0] ?? '') < (b.claims[0] ?? '') ? -1 : 1
}

// A denial that the positive outlives says that it was not done before: done after the denial, then.
function narrowed(reached: Reached, denied: Instant | undefined): Reached {
  if (denied === undefined || denied < reached.lo) return reached
  return { ...reached, lo: plusMs(denied, 1) }
}

function fourValue(toldTrue: boolean, toldFalse: boolean): FourValue {
  if (toldTrue) return toldFalse ? 'both' : 'true'
  return toldFalse ? 'false' : 'neither'
}
