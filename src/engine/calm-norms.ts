import { ownMoments, renewsItself, sameMomentDependencies, toldDependencies, windowMoments } from '#engine/boundaries'
import type { Standing, Standings } from '#engine/standing'
import type { Norm } from '#model/norms/norm'
import { BEGINNING_OF_TIME, type Instant } from '#time/instant'

/**
 * What the standings of calm norms are asked through. A norm is calm where no power, order or renewal touches it or anything
 * it asks about, and nothing asks about itself: then all it can hear of another norm is what that one's own changes tell, and a
 * long chain of norms need not be gone through again at every moment of any of them.
 */
export interface CalmNorms {
  isCalm(id: string): boolean
  /** The instants at which the label of a calm norm can change, from early to late. */
  boundariesOf(id: string): readonly Instant[]
  /** The standing of a calm norm as others hear of it at v: that of the last of its boundaries by then. */
  heardOf(id: string, v: Instant): Standing | undefined
}

/** The calm norms of the standings; `dependenciesFirst` gives what a norm asks about, innermost first. */
export function calmNorms(
  standings: Standings,
  dependenciesFirst: (id: string, isKnown: (id: string) => boolean) => readonly string[],
): CalmNorms {
  const { world } = standings
  const calm = new Map<string, boolean>()
  const boundaries = new Map<string, readonly Instant[]>()
  const changes = new Map<string, readonly Instant[]>()
  const touched = new Set(world.powers.flatMap((power) => power.over))
  const everything = world.powers.some((power) => power.over.length === 0)
  const judge = (id: string): void => {
    const norm = world.normById(id)
    calm.set(id, norm !== undefined && !everything && isCalmAlone(norm) && asksOnlyCalm(norm))
  }
  const isCalmAlone = (norm: Norm): boolean =>
    norm.kind !== 'power' &&
    !asksOfPower(norm) &&
    !touched.has(norm.id) &&
    !world.orderOf.has(norm.id) &&
    !isTouchedThrough(norm, touched) &&
    !renewsItself(standings, norm.id)
  // Whether a power was there to use asks about the time of its use, whatever the moment.
  const asksOfPower = (norm: Norm): boolean =>
    toldDependencies(standings, norm.id).some((id) => world.normById(id)?.kind === 'power')
  const asksOnlyCalm = (norm: Norm): boolean =>
    sameMomentDependencies(standings, norm).every(
      (each) => !standings.isMutual(norm.id, each) && calm.get(each) === true,
    )
  const isCalm = (id: string): boolean => {
    if (!calm.has(id)) for (const each of [...dependenciesFirst(id, (known) => calm.has(known)), id]) judge(each)
    return calm.get(id) === true
  }
  const boundariesOf = (id: string): readonly Instant[] => {
    const others = boundaries.has(id) ? [] : dependenciesFirst(id, (known) => boundaries.has(known))
    for (const other of others) boundaries.set(other, boundariesFrom(other))
    const found = boundaries.get(id) ?? boundariesFrom(id)
    boundaries.set(id, found)
    return found
  }
  const boundariesFrom = (id: string): readonly Instant[] => {
    const norm = world.normById(id)
    const material = world.materialOf(id)
    if (norm === undefined || material === undefined) return []
    const heard = sameMomentDependencies(standings, norm).flatMap(changesOf)
    const moments = [...new Set([...ownMoments(standings, material, toldDependencies(standings, id)), ...heard])]
    return windowMoments(standings, [material], moments)
  }
  const changesOf = (id: string): readonly Instant[] => {
    const found = changes.get(id) ?? changesFrom(standings, id, boundariesOf(id))
    changes.set(id, found)
    return found
  }
  return {
    isCalm,
    boundariesOf,
    heardOf: (id, v) => standings.standingOf(id, lastBy(boundariesOf(id), v)),
  }
}

function isTouchedThrough(norm: Norm, touched: ReadonlySet<string>): boolean {
  return norm.kind === 'guarantee' && norm.guarantees.some((each) => touched.has(each))
}

// Where what others ask about changes: the label, the breach on record, the number of breaches, and being past due.
function changesFrom(standings: Standings, id: string, boundaries: readonly Instant[]): readonly Instant[] {
  let before: string | undefined
  return [BEGINNING_OF_TIME, ...boundaries].filter((at) => {
    const standing = standings.standingOf(id, at)
    const heard = `${standing?.status} ${standing?.breach?.from} ${standing?.breaches} ${standing?.clock === 'past-due'}`
    const isChange = heard !== before
    before = heard
    return isChange
  })
}

/** The last of the instants, from early to late, that is not after v; the beginning of time where all are. */
function lastBy(instants: readonly Instant[], v: Instant): Instant {
  let low = 0
  let high = instants.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((instants[middle] ?? v) <= v) low = middle + 1
    else high = middle
  }
  return instants[low - 1] ?? BEGINNING_OF_TIME
}
