import { groupBy } from '#base/group'
import { amendingPower, principalOf, type AmendingPower } from '#engine/amendment-power'
import type { Weighed } from '#engine/evidence'
import { heldAt, heldBecause } from '#engine/held-at'
import { coverIn, isKnown, knownFrom, type Cover, type Knowledge } from '#engine/knowledge'
import type { Question } from '#engine/ledger'
import { admittedOnly, normProposition, propositionOf } from '#engine/norm-proposition'
import { orderAsRead } from '#engine/order-as-read'
import { numberNorms, type NumberedNorms } from '#engine/number-norms'
import type { Proposition } from '#engine/resolve-evidence'
import { weighForEvent, weighForNorm, type Scales } from '#engine/weigh-claim'
import type { AmendmentId, NormId, PartyId, PlaceId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment } from '#model/instrument/amendment'
import type { ReadTerm } from '#model/instrument/reading'
import type { Guarantee, Norm, OrderEdge, Power } from '#model/norms/norm'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import type { Claim, CoverageStatement, RecordEntry, RecordOf, Subject } from '#model/record/record'
import { gradeOfSource } from '#engine/grade-claim'
import type { Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import type { CompiledDue, DueExpression } from '#time/due-expression'
import type { RenewalAt } from '#time/renewal-terms'
import { UTC, type ZoneId } from '#time/zone'

/** A known change to a norm, with when it takes effect and whether those who made it could. */
export interface KnownChange {
  readonly amendment: Amendment
  readonly effectiveFrom: Instant
  readonly knownFrom: Instant
  readonly power: AmendingPower
  readonly contested: boolean
}

/** A stretch that an admitted observer declares to have watched for a norm. */
export interface Watched {
  readonly interval: Interval
  readonly statement: string
  readonly source: string
  /** The later gradings of the observer. */
  readonly held: readonly string[]
}

/** Everything known about one norm. */
export interface NormMaterial {
  readonly norm: Norm
  readonly weighed: readonly Weighed[]
  readonly proposition: Proposition
  readonly changes: readonly KnownChange[]
  readonly watched: readonly Watched[]
  readonly cover: Cover
  /** Terms that a reading switched on by the question gives it. */
  readonly read?: ReadTerm
}

/**
 * What is known at one state of knowledge, indexed; the moment in the world is not in it, so that one world serves every
 * `asOf`. Material is gathered per norm when it is first asked for.
 */
export interface World extends NumberedNorms {
  readonly agreement: Agreement
  readonly policy: EvidencePolicy
  readonly knowledge: Knowledge
  readonly zone: ZoneId
  readonly cover: Cover
  readonly partsOf: ReadonlyMap<string, readonly Norm[]>
  readonly powers: readonly Power[]
  /** The guarantees by the norm that they are over. */
  readonly guaranteesOf: ReadonlyMap<string, readonly Guarantee[]>
  /** The edges of order by the norm that they hold back. */
  readonly orderOf: ReadonlyMap<string, readonly OrderEdge[]>
  /** The norms whose breach brings this one into being. */
  readonly primariesOf: ReadonlyMap<string, readonly Norm[]>
  materialOf(norm: string): NormMaterial | undefined
  eventProposition(event: string): Proposition
  sourceName(source: string): string
  /** Compiled deadlines, remembered by expression and by when its anchor happened. */
  readonly compiled: Map<DueExpression, Map<string, CompiledDue>>
  /** The term last asked for of what renews itself, by expression and by its beginning and the notices given. */
  readonly renewals: Map<DueExpression, Map<string, RenewalAt>>
  eventWeighed(event: string): readonly Weighed[]
}

/** The part of a question that fixes what is known: everything but the moment in the world. */
export type Knowing = Pick<Question, 'policy' | 'overlay'> & {
  readonly vantage: Omit<Question['vantage'], 'asOf'>
}

/** Indexes what is known for the question. Entries, amendments and grades not known at `asKnownAt` are not in it. */
export function prepareWorld(agreement: Agreement, record: RecordOf, question: Knowing): World {
  const zone = agreement.instrument.zone ?? UTC
  const cover = coverIn(zone)
  const knowledge: Knowledge = { asKnownAt: question.vantage.asKnownAt, axis: question.vantage.axis, cover }
  const known = heldAt(
    record.entries.filter((entry) => isEntryKnown(entry, knowledge)),
    knowledge,
  )
  const claims = claimsBySubject(known.filter((entry) => entry.kind === 'claim'))
  const scales = scalesFor(agreement, known, question.policy, knowledge)
  const sourceNames = new Map<string, string>(
    known.flatMap((entry) => (entry.kind === 'source' ? [[entry.id, entry.name] as const] : [])),
  )
  const numbered = numberNorms(normsWith(agreement, question.overlay))
  const { norms } = numbered
  const gathering: Gathering = {
    agreement,
    normById: numbered.normById,
    claims,
    known,
    scales,
    terms: readTerms(agreement, question.overlay),
  }
  return {
    agreement,
    policy: question.policy,
    knowledge,
    zone,
    cover,
    ...numbered,
    partsOf: groupBy(
      norms.filter((norm) => norm.partOf !== undefined && norm.partOf !== norm.id),
      (norm) => norm.partOf ?? norm.id,
    ),
    powers: norms.filter((norm) => norm.kind === 'power'),
    guaranteesOf: guaranteesOf(norms),
    orderOf: orderAsRead(
      agreement.order,
      agreement.readings.filter((reading) => question.overlay.includes(reading.id)),
    ),
    primariesOf: primariesOf(norms),
    materialOf: remembered((id: string) => gatherNorm(id, gathering)),
    eventProposition: remembered((id: string) => propositionOf(weighEvent(id, gathering), question.policy, [])),
    compiled: new Map(),
    renewals: new Map(),
    sourceName: (id) => sourceNames.get(id) ?? id,
    eventWeighed: remembered((id: string) => weighEvent(id, gathering)),
  }
}

interface Gathering {
  readonly agreement: Agreement
  readonly normById: (id: string) => Norm | undefined
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly known: readonly RecordEntry[]
  readonly scales: Scales
  readonly terms: ReadonlyMap<string, ReadTerm>
}

function isEntryKnown(entry: RecordEntry, knowledge: Knowledge): boolean {
  // Sources and events are names that other entries use; what is known of a source are its grades.
  return entry.kind === 'source' || entry.kind === 'event' || isKnown(entry, knowledge)
}

function claimsBySubject(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const pairs = claims.flatMap((claim) =>
    [...new Set(claim.about.map(subjectKey))].map((subject) => ({ subject, claim })),
  )
  const grouped = groupBy(pairs, (pair) => pair.subject)
  return new Map([...grouped].map(([subject, group]) => [subject, group.map((pair) => pair.claim)]))
}

function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'norm':
      return `norm ${subject.norm}`
    case 'event':
      return `event ${subject.event}`
    case 'amendment':
      return `amendment ${subject.amendment}`
    default:
      return 'other'
  }
}

function scalesFor(
  agreement: Agreement,
  known: readonly RecordEntry[],
  policy: EvidencePolicy,
  knowledge: Knowledge,
): Scales {
  const sources = new Map(known.flatMap((entry) => (entry.kind === 'source' ? [[entry.id, entry] as const] : [])))
  const assessments = groupBy(
    known.filter((entry) => entry.kind === 'assessment'),
    (entry) => entry.of,
  )
  const retractions = groupBy(
    known.filter((entry) => entry.kind === 'retraction'),
    (entry) => entry.of,
  )
  const held = heldBecause(known)
  return {
    policy,
    knowledge,
    held,
    materialOf: (claim) => ({
      source: sources.get(claim.source),
      assessments: assessments.get(claim.id) ?? [],
      retractions: retractions.get(claim.id) ?? [],
      held: [...(held.get(claim.source) ?? []), ...(held.get(claim.id) ?? [])],
    }),
    principalOf: remembered((party: PartyId) => principalOf(agreement, party)),
  }
}

// What a clause says goes before what a reading says under the same id.
function normsWith(agreement: Agreement, overlay: Question['overlay']): readonly Norm[] {
  if (overlay.length === 0) return agreement.norms
  const opinions = agreement.readings.filter((reading) => overlay.includes(reading.id))
  return [...agreement.norms, ...opinions.flatMap((reading) => reading.norms)]
}

function readTerms(agreement: Agreement, overlay: Question['overlay']): ReadonlyMap<NormId, ReadTerm> {
  const switchedOn = agreement.readings.filter((reading) => overlay.includes(reading.id))
  return new Map(switchedOn.flatMap((reading) => reading.terms).map((term) => [term.norm, term]))
}

function guaranteesOf(norms: readonly Norm[]): ReadonlyMap<string, readonly Guarantee[]> {
  const guarantees = norms.filter((norm) => norm.kind === 'guarantee')
  const pairs = guarantees.flatMap((guarantee) => guarantee.guarantees.map((over) => ({ over, guarantee })))
  return new Map(
    [...groupBy(pairs, (pair) => pair.over)].map(([id, group]) => [id, group.map((pair) => pair.guarantee)]),
  )
}

function primariesOf(norms: readonly Norm[]): ReadonlyMap<NormId, readonly Norm[]> {
  const primaries = norms.filter((norm) => norm.consequences.length > 0)
  const pairs = primaries.flatMap((primary) => primary.consequences.map((consequence) => ({ consequence, primary })))
  const grouped = groupBy(pairs, (pair) => pair.consequence)
  return new Map([...grouped].map(([id, group]) => [id, group.map((pair) => pair.primary)]))
}

function gatherNorm(id: string, gathering: Gathering): NormMaterial | undefined {
  const found = gathering.normById(id)
  if (found === undefined) return undefined
  const read = gathering.terms.get(id)
  const norm = withReading(withWhole(found, gathering), read, gathering.agreement)
  const { scales } = gathering
  const weighed = claimsAbout(norm, gathering)
    .map((claim) => weighForNorm(claim, norm, scales))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    norm,
    weighed,
    proposition: normProposition(norm, weighed, scales.policy),
    changes: changesOf(norm, gathering),
    watched: watchedFor(norm, gathering),
    cover: scales.knowledge.cover,
    ...(read === undefined ? {} : { read }),
  }
}

// A part without a deadline of its own is due with the whole.
function withWhole(norm: Norm, gathering: Gathering): Norm {
  const whole = norm.partOf === undefined ? undefined : gathering.normById(norm.partOf)
  if (norm.deadline !== undefined || whole?.deadline === undefined) return norm
  return { ...norm, deadline: whole.deadline }
}

function withReading(norm: Norm, read: ReadTerm | undefined, agreement: Agreement): Norm {
  if (read === undefined) return norm
  return {
    ...norm,
    ...(read.deadline === undefined ? {} : { deadline: read.deadline }),
    ...(read.bearers === undefined ? {} : { bearers: read.bearers }),
    ...(read.places === undefined ? {} : { places: placesNamed(agreement, read.places) }),
  }
}

function placesNamed(agreement: Agreement, names: readonly string[]): readonly PlaceId[] {
  return agreement.places.filter((place) => names.includes(place.id)).map((place) => place.id)
}

// Who says that the whole was done says it of each part; a denial of the whole says nothing of any one part.
function claimsAbout(norm: Norm, gathering: Gathering): readonly Claim[] {
  const own = gathering.claims.get(`norm ${norm.id}`) ?? []
  if (norm.partOf === undefined || norm.partOf === norm.id) return own
  const ofWhole = gathering.claims.get(`norm ${norm.partOf}`) ?? []
  const done = ofWhole.filter((claim) => claim.standing === 'done' && claim.polarity && claim.places.length === 0)
  return [...own, ...done.filter((claim) => !own.includes(claim))]
}

function weighEvent(event: string, gathering: Gathering): readonly Weighed[] {
  return (gathering.claims.get(`event ${event}`) ?? []).map((claim) => weighForEvent(claim, gathering.scales))
}

function changesOf(norm: Norm, gathering: Gathering): readonly KnownChange[] {
  const { agreement, scales } = gathering
  const { knowledge } = scales
  return agreement.amendments
    .filter((amendment) => concerns(amendment, norm, gathering) && isKnown(amendment, knowledge))
    .map((amendment) => ({
      amendment,
      effectiveFrom: knowledge.cover(amendment.effectiveFrom ?? amendment.publishedAt).from,
      knownFrom: knownFrom(amendment, knowledge.axis, knowledge.cover) ?? knowledge.asKnownAt,
      power: amendingPower(agreement, amendment, norm),
      contested: amendment.contestedBy.length > 0 || isDenied(amendment.id, gathering),
    }))
    .sort(
      (a, b) =>
        a.effectiveFrom - b.effectiveFrom || a.knownFrom - b.knownFrom || (a.amendment.id < b.amendment.id ? -1 : 1),
    )
}

// A change to the whole changes its parts too; a new deadline of the whole only those without a deadline of their own.
function concerns(amendment: Amendment, norm: Norm, gathering: Gathering): boolean {
  if (amendment.of.includes(norm.id)) return true
  if (norm.partOf === undefined || !amendment.of.includes(norm.partOf)) return false
  return amendment.change.kind !== 'new-deadline' || gathering.normById(norm.id)?.deadline === undefined
}

function isDenied(amendment: AmendmentId, gathering: Gathering): boolean {
  const claims = gathering.claims.get(`amendment ${amendment}`) ?? []
  const weighed = claims.map((claim) => weighForEvent(claim, gathering.scales))
  const origins = new Set(admittedOnly(weighed, 'not-done').map((each) => each.origin))
  return origins.size >= Math.max(1, gathering.scales.policy.originsNeeded)
}

function watchedFor(norm: Norm, gathering: Gathering): readonly Watched[] {
  const { scales } = gathering
  return gathering.known
    .filter((entry) => entry.kind === 'coverage')
    .filter((statement) => watches(statement, norm) && isAdmittedObserver(statement, norm, gathering))
    .map((statement) => ({
      interval: {
        from: scales.knowledge.cover(statement.when.from).from,
        to: scales.knowledge.cover(statement.when.to).to,
      },
      statement: statement.id,
      source: statement.source,
      held: scales.held.get(statement.source) ?? [],
    }))
    .sort((a, b) => a.interval.from - b.interval.from || (a.statement < b.statement ? -1 : 1))
}

function watches(statement: CoverageStatement, norm: Norm): boolean {
  if (statement.norms.includes(norm.id)) return true
  if (statement.norms.length > 0 || norm.places.length === 0) return false
  return norm.places.every((place) => statement.places.includes(place))
}

function isAdmittedObserver(statement: CoverageStatement, norm: Norm, gathering: Gathering): boolean {
  const source = gathering.known.find((entry) => entry.kind === 'source' && entry.id === statement.source)
  const grade = gradeOfSource(source?.kind === 'source' ? source : undefined, norm.action, gathering.scales.knowledge)
  return grade !== 'F' && grade <= gathering.scales.policy.minReliability
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const earlier = made.get(key)
    if (earlier !== undefined) return earlier
    const value = make(key)
    made.set(key, value)
    return value
  }
}
