import { entryIntoForce } from '#engine/anchor-time'
import { anchorOf } from '#engine/due-anchor'
import { closingInstant } from '#engine/closing-instant'
import type { Weighed } from '#engine/evidence'
import { instrumentRenews, reckonInstrumentTerm, reckonWindow } from '#engine/reckon-window'
import type { Reckoned, Standings } from '#engine/standing'
import { effectiveChanges } from '#engine/terms-at'
import type { NormMaterial } from '#engine/world'
import type { Condition } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import type { Anchor, DueExpression } from '#time/due-expression'
import { BEGINNING_OF_TIME, END_OF_TIME, plusMs, type Instant } from '#time/instant'

/**
 * The instants, from early to late, at which the norm's label can change at this state of knowledge. Between two of them
 * it stays the same; at many of them it does too. Covers everything that the norm depends on, up to the moment given.
 */
export function boundariesOf(standings: Standings, norm: string, upTo: Instant = END_OF_TIME): readonly Instant[] {
  const { world } = standings
  const materials = reachableFrom(standings, norm).flatMap((id) => world.materialOf(id) ?? [])
  // Of powers and of norms that others wait for only the claims matter; windows, of those whose standing is asked about.
  const asked = closureOf(norm, (id) => sameMomentOf(standings, id)).flatMap((id) => world.materialOf(id) ?? [])
  const fixed = new Set<Instant>([
    entryIntoForce(standings),
    ...materials.flatMap((material) => fixedBoundaries(standings, material)),
  ])
  return windowMoments(
    standings,
    asked,
    [...fixed].filter((moment) => moment <= upTo),
    upTo,
  )
}

/** The moments given with those of the windows that these norms have at them, from early to late; at least up to the limit. */
export function windowMoments(
  standings: Standings,
  asked: readonly NormMaterial[],
  moments: readonly Instant[],
  upTo: Instant = END_OF_TIME,
): readonly Instant[] {
  const windowsAt = (materials: readonly NormMaterial[], at: readonly Instant[]): readonly Instant[] =>
    materials.flatMap((material) =>
      (momentsOfTerms(standings, material) ?? at).flatMap((moment) =>
        windowBoundaries(standings, reckonWindow(standings, material, moment)),
      ),
    )
  const found = new Set<Instant>([
    ...moments,
    ...windowsAt(asked, moments),
    ...moments.flatMap((moment) => reckonInstrumentTerm(standings, moment)?.to ?? []),
  ])
  // A window that counts from a breach begins with it, which may be a moment that only another window gives.
  const moving = asked.filter(
    (material) => momentsOfTerms(standings, material) === undefined && !renews(standings, material),
  )
  for (let fresh = [...found].filter((moment) => moment <= upTo); fresh.length > 0 && moving.length > 0; ) {
    fresh = [...new Set(windowsAt(moving, fresh))].filter((moment) => moment <= upTo && !found.has(moment))
    for (const moment of fresh) found.add(moment)
  }
  return [...found].filter(isInside).sort((a, b) => a - b)
}

/** The moments that the norm's own material fixes, with those of the claims about the norms whose performance it asks. */
export function ownMoments(standings: Standings, material: NormMaterial, told: readonly string[]): readonly Instant[] {
  const weighed = told.flatMap((id) => standings.world.materialOf(id)?.weighed ?? [])
  return [entryIntoForce(standings), ...fixedBoundaries(standings, material), ...weighed.flatMap(claimBoundaries)]
}

/**
 * The norms whose performance this one asks about, which their claims alone tell: those of its conditions, anchors and, for
 * a guarantee, those guaranteed, with their parts and the parts of these.
 */
export function toldDependencies(standings: Standings, id: string): readonly string[] {
  const { world } = standings
  const material = world.materialOf(id)
  if (material === undefined) return []
  const { norm } = material
  const asked = [
    ...conditionsOf(norm).flatMap(normsIn),
    ...anchoredNorms(standings, material),
    ...(norm.kind === 'guarantee' ? norm.guarantees : []),
  ]
  const partsOf = (whole: string): readonly string[] => (world.partsOf.get(whole) ?? []).map((part) => part.id)
  return [...new Set(asked.flatMap((each) => closureOf(each, partsOf)))]
}

// Where the calendar gives the window of the terms, it can only change with the terms; else nobody knows when.
function momentsOfTerms(standings: Standings, material: NormMaterial): readonly Instant[] | undefined {
  const dues = duesOf(standings, material)
  if (dues.some((due) => isRenewing(due) || !isByCalendar(anchorOf(due)))) return undefined
  const changes = effectiveChanges(material, standings.without)
  return [BEGINNING_OF_TIME, ...changes.map((change) => change.effectiveFrom)]
}

/** Whether the norm's term, or that of the whole instrument, renews itself, and so can change at moments without end. */
export function renewsItself(standings: Standings, id: string): boolean {
  const { world } = standings
  const material = world.materialOf(id)
  const { term } = world.agreement.instrument
  return (material !== undefined && renews(standings, material)) || (term !== undefined && isRenewing(term))
}

function renews(standings: Standings, material: NormMaterial): boolean {
  const byTerm = instrumentRenews(standings)
  return duesOf(standings, material).some((due) => isRenewing(due) || (byTerm && anchorOf(due)?.kind === 'expiry'))
}

function isRenewing(due: DueExpression): boolean {
  return due.kind === 'term' && due.renewal !== undefined
}

function isByCalendar(anchor: Anchor | undefined): boolean {
  return anchor?.kind !== 'event' && anchor?.kind !== 'norm' && anchor?.kind !== 'expiry'
}

/** The norm itself and every norm whose standing or claims its label can depend on. */
export function reachableFrom(standings: Standings, norm: string): readonly string[] {
  return closureOf(norm, (id) => dependenciesOf(standings, id))
}

function closureOf(norm: string, edgesFrom: (id: string) => readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const queue = [norm]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    queue.push(...edgesFrom(next))
  }
  return [...seen]
}

function sameMomentOf(standings: Standings, id: string): readonly string[] {
  const norm = standings.world.normById(id)
  return norm === undefined ? [] : sameMomentDependencies(standings, norm)
}

/** The norms that the label of this one asks about directly. */
export function dependenciesOf(standings: Pick<Standings, 'world'>, id: string): readonly string[] {
  const { world } = standings
  const material = world.materialOf(id)
  if (material === undefined) return []
  const { norm } = material
  return [
    ...sameMomentDependencies(standings, norm),
    ...conditionsOf(norm).flatMap(normsIn),
    ...anchoredNorms(standings, material),
    ...(world.orderOf.get(id) ?? []).map((edge) => edge.other),
    ...world.powers.flatMap((power) => (touches(power.over, norm) ? [power.id] : [])),
  ]
}

function anchoredNorms(
  standings: Pick<Standings, 'world'> & Partial<Standings>,
  material: NormMaterial,
): readonly string[] {
  return [...anchorsOf(standings, material), ...instrumentAnchors(standings)].flatMap((anchor) =>
    anchor.kind === 'norm' ? [anchor.name] : [],
  )
}

/** The events whose claims the norm's condition or deadline asks about. */
export function eventsOf(standings: Standings, material: NormMaterial): readonly string[] {
  return [
    ...conditionsOf(material.norm).flatMap(eventsIn),
    ...[...anchorsOf(standings, material), ...instrumentAnchors(standings)].flatMap((anchor) =>
      anchor.kind === 'event' ? [anchor.name] : [],
    ),
  ]
}

/** The norms whose standing at the same moment this one asks about: where two ask about each other, neither is heard. */
export function sameMomentDependencies(standings: Pick<Standings, 'world'>, norm: Norm): readonly string[] {
  const { world } = standings
  return [
    ...conditionsOf(norm).flatMap(breachesIn),
    ...(world.primariesOf.get(norm.id) ?? []).map((primary) => primary.id),
    ...(world.partsOf.get(norm.id) ?? []).map((part) => part.id),
    ...(norm.kind === 'guarantee' ? norm.guarantees : []),
    ...(norm.kind === 'power' ? norm.over : []),
    ...(world.orderOf.get(norm.id) ?? []).map((edge) => edge.other),
  ]
}

function touches(over: readonly string[], norm: Norm): boolean {
  const guaranteed: readonly string[] = norm.kind === 'guarantee' ? norm.guarantees : []
  return over.length === 0 || over.some((each) => each === norm.id || guaranteed.includes(each))
}

function fixedBoundaries(standings: Standings, material: NormMaterial): readonly Instant[] {
  const { world } = standings
  const { norm } = material
  const events = eventsOf(standings, material)
  return [
    ...material.weighed.flatMap(claimBoundaries),
    ...events.flatMap((event) => world.eventWeighed(event).flatMap(claimBoundaries)),
    ...conditionsOf(norm).flatMap((condition) => timesIn(standings, condition)),
    ...material.watched.flatMap((watched) => [watched.interval.from, watched.interval.to]),
    ...effectiveChanges(material, standings.without).flatMap((change) => {
      const { change: what } = change.amendment
      const until = what.kind === 'suspend' && what.until !== undefined ? [world.cover(what.until).to] : []
      return [change.effectiveFrom, ...until]
    }),
  ]
}

function claimBoundaries(claim: Weighed): readonly Instant[] {
  return [claim.lo, claim.hi, plusMs(claim.hi, 1), claim.asOf, plusMs(claim.asOf, 1)]
}

function windowBoundaries(standings: Standings, reckoned: Reckoned): readonly Instant[] {
  const { closingRule } = standings.world.policy
  const { from, to, mayBeLateFrom } = reckoned
  const closes =
    to === undefined || closingRule.kind === 'none' ? [] : [closingInstant(to, closingRule.days, standings.world.zone)]
  return [from, to, mayBeLateFrom, ...closes].flatMap((instant) => instant ?? [])
}

function conditionsOf(norm: Norm): readonly Condition[] {
  return [norm.trigger, norm.suspendsOn].flatMap((condition) => condition ?? [])
}

function anchorsOf(
  standings: Pick<Standings, 'world'> & Partial<Standings>,
  material: NormMaterial,
): readonly Anchor[] {
  return duesOf(standings, material).flatMap((due) => anchorOf(due) ?? [])
}

function duesOf(standings: Partial<Standings>, material: NormMaterial): readonly DueExpression[] {
  const dues = [
    material.norm.deadline,
    standings.deadlineOf?.get(material.norm.id),
    ...material.changes.map(({ amendment }) =>
      amendment.change.kind === 'new-deadline' ? amendment.change.deadline : undefined,
    ),
  ]
  return dues.flatMap((due) => due ?? [])
}

function instrumentAnchors(standings: Pick<Standings, 'world'>): readonly Anchor[] {
  const { term } = standings.world.agreement.instrument
  return term === undefined ? [] : [anchorOf(term)].flatMap((anchor) => anchor ?? [])
}

function normsIn(condition: Condition): readonly string[] {
  if (condition.kind === 'norm') return [condition.norm]
  return innerOf(condition).flatMap(normsIn)
}

function breachesIn(condition: Condition): readonly string[] {
  if (condition.kind === 'norm') return condition.is === 'broken' || condition.is === 'overdue' ? [condition.norm] : []
  return innerOf(condition).flatMap(breachesIn)
}

function eventsIn(condition: Condition): readonly string[] {
  if (condition.kind === 'event') return [condition.event]
  if (condition.kind === 'words') return condition.event === undefined ? [] : [condition.event]
  return innerOf(condition).flatMap(eventsIn)
}

function timesIn(standings: Standings, condition: Condition): readonly Instant[] {
  if (condition.kind === 'time') return [standings.world.cover(condition.from).from]
  return innerOf(condition).flatMap((inner) => timesIn(standings, inner))
}

function innerOf(condition: Condition): readonly Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of
  return condition.kind === 'not' ? [condition.of] : []
}

function isInside(instant: Instant): boolean {
  return instant > BEGINNING_OF_TIME && instant < END_OF_TIME
}
