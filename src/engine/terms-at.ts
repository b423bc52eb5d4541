import type { NormMaterial, KnownChange } from '#engine/world'
import type { AmendmentId } from '#model/ids'
import type { DueExpression } from '#time/due-expression'
import { END_OF_TIME, type Instant } from '#time/instant'
import type { Interval } from '#time/interval'

/** A stretch over which the norm is suspended by an amendment. */
export interface Suspension {
  readonly interval: Interval
  readonly stopsClock: boolean
  readonly by: AmendmentId
}

/** What an effective amendment ended, and from when. */
export interface Ending {
  readonly at: Instant
  readonly kind: 'waived' | 'terminated' | 'superseded'
  readonly by: string
}

/** The terms of a norm at one moment, as known. */
export interface Terms {
  readonly deadline?: DueExpression
  readonly amendedBy?: AmendmentId
  readonly suspensions: readonly Suspension[]
  readonly endings: readonly Ending[]
}

/** Amendments left out of the reckoning, so that the terms of those who contest them can be shown beside. */
export type Without = ReadonlySet<AmendmentId>

export const WITHOUT_NONE: Without = new Set<AmendmentId>()

/**
 * The terms at (v, k): of the changes effective at v the one that became known last. A change by somebody without the power
 * has no effect; at one instant a change goes before everything else, so one effective at v holds at v.
 */
export function termsAt(material: NormMaterial, v: Instant, without: Without = WITHOUT_NONE): Terms {
  const effective = effectiveChanges(material, without).filter((change) => change.effectiveFrom <= v)
  const newest = newestDeadline(effective)
  const deadline = newest?.deadline ?? material.norm.deadline
  return {
    ...(deadline === undefined ? {} : { deadline }),
    ...(newest === undefined ? {} : { amendedBy: newest.by }),
    suspensions: suspensionsOf(effective, material),
    endings: effective.flatMap(endingOf),
  }
}

/** The instants up to v at which other terms begin to hold, from early to late. */
export function termStarts(material: NormMaterial, v: Instant, without: Without = WITHOUT_NONE): readonly Instant[] {
  const starts = effectiveChanges(material, without).map((change) => change.effectiveFrom)
  return [...new Set(starts)].filter((start) => start <= v).sort((a, b) => a - b)
}

/** The known changes that those who made them could make. */
export function effectiveChanges(material: NormMaterial, without: Without): readonly KnownChange[] {
  return material.changes.filter((change) => change.power.holds && !without.has(change.amendment.id))
}

function newestDeadline(
  changes: readonly KnownChange[],
): { readonly deadline: DueExpression; readonly by: AmendmentId } | undefined {
  const newest = changes.reduce<KnownChange | undefined>(
    (best, change) =>
      change.amendment.change.kind === 'new-deadline' && (best === undefined || change.knownFrom >= best.knownFrom)
        ? change
        : best,
    undefined,
  )
  if (newest?.amendment.change.kind !== 'new-deadline') return undefined
  return { deadline: newest.amendment.change.deadline, by: newest.amendment.id }
}

// An open suspension runs until a later change says how long it lasts: a later suspension that begins while one is open
// takes its place from then on.
function suspensionsOf(changes: readonly KnownChange[], material: NormMaterial): readonly Suspension[] {
  const suspending = changes.flatMap((change) =>
    change.amendment.change.kind === 'suspend' ? [{ change, suspend: change.amendment.change }] : [],
  )
  return suspending.map(({ change, suspend }, index) => {
    const next = suspending[index + 1]?.change.effectiveFrom ?? END_OF_TIME
    const until = suspend.until === undefined ? next : material.cover(suspend.until).to
    return {
      interval: { from: change.effectiveFrom, to: until },
      stopsClock: suspend.stopsClock,
      by: change.amendment.id,
    }
  })
}

function endingOf(change: KnownChange): readonly Ending[] {
  const at = change.effectiveFrom
  const by = change.amendment.id
  switch (change.amendment.change.kind) {
    case 'release':
      return [{ at, kind: 'waived', by }]
    case 'end':
      return [{ at, kind: 'terminated', by }]
    case 'replace':
      return [{ at, kind: 'superseded', by }]
    default:
      return []
  }
}
