import { entryIntoForce } from '#engine/anchor-time'
import { anchorOf } from '#engine/due-anchor'
import { closingInstant } from '#engine/closing-instant'
import type { Weighed } from '#engine/evidence'
import { reckonInstrumentTerm, reckonWindow } from '#engine/reckon-window'
import type { Reckoned, Standings } from '#engine/standing'
import { effectiveChanges } from '#engine/terms-at'
import type { NormMaterial } from '#engine/world'
import type { Condition } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import type { Anchor } from '#time/due-expression'
import { BEGINNING_OF_TIME, END_OF_TIME, plusMs, type Instant } from '#time/instant'

/**
 * The instants, from early to late, at which the norm's label can change at this state of knowledge. Between two of them
 * it stays the same; at many of them it does too. Covers everything that the norm depends on.
 */
export function boundariesOf(standings: Standings, norm: string): readonly Instant[] {
  const { world } = standings
  const materials = reachableFrom(standings, norm).flatMap((id) => world.materialOf(id) ?? [])
  // Of powers and of norms that others wait for only the claims matter; windows, of those whose standing is asked about.
  const asked = closureOf(norm, (id) => sameMomentOf(standings, id)).flatMap((id) => world.materialOf(id) ?? [])
  const fixed = new Set<Instant>([
    entryIntoForce(standings),
    ...materials.flatMap((material) => fixedBoundaries(standings, material)),
  ])
  // Terms and anchors stay as they are after the last of the fixed moments, so nothing later needs to be asked.
  const moments = [...fixed]
  const windows = asked.flatMap((material) =>
    moments.flatMap((moment) => windowBoundaries(standings, reckonWindow(standings, material, moment))),
  )
  const terms = moments.flatMap((moment) => reckonInstrumentTerm(standings, moment)?.to ?? [])
  return [...new Set([...fixed, ...windows, ...terms])].filter(isInside).sort((a, b) => a - b)
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
    ...[...anchorsOf(standings, material), ...instrumentAnchors(standings)].flatMap((anchor) =>
      anchor.kind === 'norm' ? [anchor.name] : [],
    ),
    ...(world.orderOf.get(id) ?? []).map((edge) => edge.other),
    ...world.powers.flatMap((power) => (touches(power.over, norm) ? [power.id] : [])),
  ]
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
  const dues = [
    material.norm.deadline,
    standings.deadlineOf?.get(material.norm.id),
    ...material.changes.map(({ amendment }) =>
      amendment.change.kind === 'new-deadline' ? amendment.change.deadline : undefined,
    ),
  ]
  return dues.flatMap((due) => (due === undefined ? [] : (anchorOf(due) ?? [])))
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
