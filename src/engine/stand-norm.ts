import { entryIntoForce } from '#engine/anchor-time'
import { breachOnRecord, firstOpen } from '#engine/breach-on-record'
import { clockAt, timelinessOf } from '#engine/clock-state'
import { compositeStatus, isKept } from '#engine/composite-status'
import { ofAllBearers } from '#engine/bearers-told-of'
import { breachInstancesAt } from '#engine/breach-instances'
import { isPerformed } from '#engine/condition'
import { useOf } from '#engine/exercised-powers'
import type { Force } from '#engine/ledger'
import { familyOf } from '#engine/norm-family'
import { partsDone, performancesByBearer, type PartsDone } from '#engine/parts-done'
import { activationAt, blockedBy, closingAt, suspendedBy } from '#engine/openness'
import { reckonWindow } from '#engine/reckon-window'
import { performanceAt, valueAt, type Performance } from '#engine/resolve-evidence'
import type { Breach, Closing, Facts, LabelledNorm, Standings } from '#engine/standing'
import type { NormMaterial } from '#engine/world'
import type { Guarantee, Norm } from '#model/norms/norm'
import { BEGINNING_OF_TIME, earlierOf, laterOf, plusMs, type Instant } from '#time/instant'
import { contains } from '#time/interval'

/** What is done, broken and told of a norm while it is open: the part of its facts that depends on its family. */
type Course = Pick<
  Facts,
  | 'performance'
  | 'timeliness'
  | 'breaches'
  | 'repaired'
  | 'partly'
  | 'breachInstances'
  | 'observedBy'
  | 'inVain'
  | 'exhausted'
  | 'settled'
  | 'byBearer'
> & {
  readonly breach?: Breach
  readonly measured?: NonNullable<Facts['measured']>
}

/** The facts of one norm at v: force, activation, clock and performance, and what the label table asks beside them. */
export function standNorm(standings: Standings, material: NormMaterial, v: Instant): Facts {
  const { norm } = material
  const closing = closingAt(standings, material, v)
  const activation = activationAt(standings, material, v)
  const reckoned = reckonWindow(standings, material, v)
  const suspended = suspendedBy(standings, material, v)
  const course = courseOf(standings, material, closing, v)
  const parts = partsAt(standings, norm, v)
  const whole = compositeStatus(parts.map((part) => part.status))
  return {
    norm,
    family: familyOf(norm),
    v,
    force: forceAt(standings, closing, suspended, v),
    ...(closing === undefined ? {} : { closing }),
    ...(suspended === undefined ? {} : { suspendedBy: suspended }),
    activation: activation.active ? 'active' : 'conditional',
    activationSaid: activation.said,
    activationBecause: activation.because,
    blockedBy: blockedBy(standings, material, v),
    reckoned,
    clock: clockAt(reckoned, v, norm.deadline?.zone ?? standings.world.zone),
    refusals: refusalsAt(material, v),
    cited: course.performance.claims,
    parts,
    ...(whole === undefined ? {} : { compositeStatus: whole }),
    ...course,
    ...countedParts(parts),
  }
}

// Where any bearer suffices, the refusal of some says nothing yet of the others.
function refusalsAt({ norm, weighed }: NormMaterial, v: Instant): Facts['refusals'] {
  const told = weighed.filter((claim) => claim.supports === 'refusal' && claim.lo <= v)
  return norm.bearerMode === 'any' ? ofAllBearers(norm, told) : told
}

function forceAt(
  standings: Standings,
  closing: Closing | undefined,
  suspended: Facts['suspendedBy'],
  v: Instant,
): Force {
  if (v < entryIntoForce(standings)) return 'not-in-force'
  if (closing !== undefined && closing.kind !== 'waived') return closing.kind
  return suspended === undefined ? 'in-force' : 'suspended'
}

// What counts is what happened up to the closing. At one instant an act goes before expiry and after an amendment, and a
// breach comes last of all.
function courseOf(standings: Standings, material: NormMaterial, closing: Closing | undefined, v: Instant): Course {
  const before = closing === undefined ? v : plusMs(closing.at, -1)
  const acts = closing?.kind === 'expired' ? closing.at : before
  switch (familyOf(material.norm)) {
    case 'achievement':
      return achievement(standings, material, { acts, breaches: before, v })
    case 'maintenance':
      return maintenance(standings, material, acts, v)
    case 'power':
      return power(standings, material, acts, v)
    default:
      return { ...EMPTY, performance: { value: 'neither', claims: [] } }
  }
}

const EMPTY: Omit<Course, 'performance'> = {
  timeliness: 'none',
  breaches: 0,
  repaired: false,
  partly: false,
  breachInstances: [],
  observedBy: [],
  inVain: false,
  exhausted: false,
  settled: false,
  byBearer: [],
}

interface Until {
  readonly acts: Instant
  readonly breaches: Instant
  readonly v: Instant
}

function achievement(standings: Standings, material: NormMaterial, until: Until): Course {
  const told = performanceOf(standings, material, until.acts)
  // What was done is measured against the terms of the moment at which it was done.
  const terms = reckonWindow(standings, material, earlierOf(told.hi ?? until.acts, until.acts))
  const performance = deniedWhenDue(material, told, terms.to, until.acts)
  const timeliness = timelinessOf(performance, terms)
  const byBearer = performancesByBearer(material, until.acts)
  const breach =
    breachOnRecord(standings, material, until.breaches) ??
    breachOfPrimary(standings, material.norm, until.breaches) ??
    (timeliness === 'late' ? lateness(standings, material, performance, terms.to) : undefined)
  const parts = partsDone(material, byBearer, until.acts)
  return {
    ...EMPTY,
    performance,
    timeliness,
    byBearer,
    ...parts,
    ...(breach === undefined ? {} : broken(standings, material, { breach, parts, byBearer }, until.v)),
    settled: performance.value === 'true' || breach !== undefined,
  }
}

// That some bearers acted is not enough where each has to: the breach of the others is what the whole comes to.
function broken(
  standings: Standings,
  material: NormMaterial,
  { breach, parts, byBearer }: Pick<Facts, 'byBearer'> & { readonly breach: Breach; readonly parts: PartsDone },
  v: Instant,
): Pick<Course, 'breach' | 'breaches' | 'repaired' | 'partly'> {
  const repaired = performanceOf(standings, material, v).value === 'true'
  return { breach, breaches: 1, repaired, partly: parts.partly && byBearer.length === 0 }
}

// Past due, what is denied as of the deadline is denied, though nobody speaks of the time since.
function deniedWhenDue(
  material: NormMaterial,
  told: Performance,
  due: Instant | undefined,
  acts: Instant,
): Performance {
  if (told.value !== 'neither' || due === undefined || acts < due) return told
  return valueAt(material.proposition, plusMs(due, -1)) === 'false' ? { ...told, value: 'false' } : told
}

// Whoever guarantees the result has what is guaranteed done, by whomever.
function performanceOf(standings: Standings, material: NormMaterial, v: Instant): Performance {
  const own = performanceAt(material.proposition, v)
  const { norm } = material
  if (norm.kind !== 'guarantee' || norm.guarantees.length === 0 || own.value !== 'neither') return own
  return resultOf(standings, norm, v) ?? own
}

function resultOf(standings: Standings, guarantee: Guarantee, v: Instant): Performance | undefined {
  if (!guarantee.guarantees.every((norm) => isPerformed(standings, norm, v))) return undefined
  const performances = guarantee.guarantees
    .flatMap((norm) => leavesOf(standings, norm, new Set()))
    .map((material) => performanceAt(material.proposition, v))
  const lo = performances.flatMap((each) => each.lo ?? []).reduce(laterOf, BEGINNING_OF_TIME)
  const hi = performances.flatMap((each) => each.hi ?? []).reduce(laterOf, lo)
  return { value: 'true', lo, hi, claims: performances.flatMap((each) => each.claims) }
}

// The parts of parts of a whole that have none themselves: what a whole comes down to.
function leavesOf(standings: Standings, norm: string, seen: ReadonlySet<string>): readonly NormMaterial[] {
  if (seen.has(norm)) return []
  const parts = standings.world.partsOf.get(norm) ?? []
  if (parts.length === 0) return [standings.world.materialOf(norm)].flatMap((material) => material ?? [])
  return parts.flatMap((part) => leavesOf(standings, part.id, new Set([...seen, norm])))
}

function breachOfPrimary(standings: Standings, norm: Norm, v: Instant): Breach | undefined {
  if (norm.kind !== 'guarantee' || norm.guaranteeOf !== 'result' || norm.call !== 'joint') return undefined
  const breaches = norm.guarantees.flatMap((each) =>
    standings.isMutual(norm.id, each) ? [] : (standings.heardOf(each, v)?.breach ?? []),
  )
  const first = breaches.map((breach) => breach.from).sort((a, b) => a - b)[0]
  return first === undefined ? undefined : { from: first, why: 'primary-broken' }
}

function lateness(
  standings: Standings,
  material: NormMaterial,
  performance: Performance,
  due: Instant | undefined,
): Breach | undefined {
  if (due === undefined || performance.lo === undefined) return undefined
  const from = firstOpen(standings, material, due, plusMs(performance.lo, -1))
  return from === undefined ? undefined : { from, why: 'late' }
}

function maintenance(standings: Standings, material: NormMaterial, acts: Instant, v: Instant): Course {
  const { originsNeeded } = material.proposition
  const breachInstances = breachInstancesAt(material.weighed, originsNeeded, acts)
  const established = breachInstances.filter((instance) => instance.standing === 'established')
  const observedBy = observersAt(material, v)
  const disputed = breachInstances.some((instance) => instance.standing === 'disputed')
  const last = established[established.length - 1]
  const performance: Performance = {
    value: maintained(established.length > 0, disputed, observedBy.length > 0),
    claims: established.flatMap((instance) => instance.claims),
  }
  const from = established.reduce<Instant | undefined>(
    (first, each) => (first === undefined || each.lo < first ? each.lo : first),
    undefined,
  )
  return {
    ...EMPTY,
    performance,
    breachInstances,
    observedBy,
    breaches: established.length,
    ...(from === undefined ? {} : { breach: { from, why: 'denied' } }),
    repaired: last !== undefined && observedBy.length > 0 && last.hi < v,
  }
}

function maintained(broken: boolean, disputed: boolean, observed: boolean): Performance['value'] {
  if (broken) return 'false'
  if (disputed) return 'both'
  return observed ? 'true' : 'neither'
}

// A bearer's word that it keeps a norm is a claim like any other, but it is not somebody watching; and who watched some
// bearers has not seen the others keep it, unless it is enough that one of them does.
function observersAt(material: NormMaterial, v: Instant): readonly string[] {
  const watched = material.watched.filter((each) => contains(each.interval, v)).map((each) => each.statement)
  const told = material.weighed.filter(
    (claim) =>
      claim.graded.admitted &&
      claim.supports === 'observance' &&
      claim.stake !== 'party' &&
      claim.claim.standing !== 'denied' &&
      claim.lo <= v &&
      v <= claim.hi,
  )
  const ofEnough = material.norm.bearerMode === 'any' ? told : ofAllBearers(material.norm, told)
  return [...watched, ...ofEnough.map((claim) => claim.id)]
}

function power(standings: Standings, material: NormMaterial, acts: Instant, v: Instant): Course {
  const { norm, proposition } = material
  const used = norm.kind === 'power' ? useOf(standings, norm, acts) : undefined
  const performance = used ?? performanceAt(proposition, acts)
  const inVain = used === undefined && performance.value === 'true'
  return { ...EMPTY, performance, inVain, exhausted: isExhausted(standings, norm, v) }
}

// A demand has nothing left to ask for once everything it is about was kept or ended.
function isExhausted(standings: Standings, norm: Norm, v: Instant): boolean {
  if (norm.kind !== 'power' || norm.effect !== 'demand' || norm.over.length === 0) return false
  return norm.over.every((each) => {
    const status = standings.isMutual(norm.id, each) ? undefined : standings.heardOf(each, v)?.status
    return status !== undefined && (isKept(status) || status === 'waived')
  })
}

function partsAt(standings: Standings, norm: Norm, v: Instant): readonly LabelledNorm[] {
  const parts = standings.world.partsOf.get(norm.id) ?? []
  return parts.flatMap((part) => {
    const standing = standings.isMutual(norm.id, part.id) ? undefined : standings.heardOf(part.id, v)
    return standing === undefined ? [] : [{ id: part.id, status: standing.status, breaches: standing.breaches }]
  })
}

function countedParts(parts: readonly LabelledNorm[]): Pick<Course, 'measured'> & { readonly breaches?: number } {
  if (parts.length === 0) return {}
  const kept = parts.filter((part) => isKept(part.status)).length
  const broken = parts.filter((part) => part.breaches > 0).length
  return { breaches: broken, measured: { min: kept, max: kept, required: parts.length, unit: 'part' } }
}
