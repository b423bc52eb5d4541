import type { Question } from '#engine/ledger'
import type { AmendmentId, EventId, NormId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Change } from '#model/instrument/amendment'
import type { Condition } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import type { Claim, RecordEntry, RecordOf } from '#model/record/record'
import { parseDay, plusDays, type CalendarDate, type Day } from '#time/calendar-date'
import { ETS_76 } from '#time/convention'
import type { Anchor, DueExpression } from '#time/due-expression'
import { printDue } from '#time/print-due'
import { lastInstantAt, type TimePoint } from '#time/time-point'
import type { ZoneId } from '#time/zone'
import type {
  AmendmentPlan,
  AnchorPlan,
  ClaimPlan,
  ConditionPlan,
  DuePlan,
  NormPlan,
  VantagePlan,
  WorldPlan,
} from '#testing/laws/world-plan'
import { agreement, amendment, normBase, partyId, placeId, point, zone } from '#testing/worlds/build-agreement'
import {
  assessment,
  claim,
  coverage,
  grading,
  origin,
  record,
  regrouping,
  retraction,
  source,
} from '#testing/worlds/build-record'

/** How a plan is realised: shifted by days, with other names, in another zone, with moments in place of days. */
export interface Realising {
  readonly shiftDays: number
  readonly name: (id: string) => string
  readonly zone: ZoneId
  readonly asMoments: boolean
}

export const PLAIN: Realising = { shiftDays: 0, name: (id) => id, zone: zone('Europe/Moscow'), asMoments: false }

/** An agreement with its record, and how its days are written. */
export interface Realised {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly how: Realising
}

/** The plan as an agreement and a record. */
export function realize(plan: WorldPlan, how: Realising = PLAIN): Realised {
  const norms = plan.norms.map((norm, at) => toNorm(norm, at, plan, how))
  const a = agreement(norms)
  return {
    how,
    agreement: {
      ...a,
      instrument: {
        ...a.instrument,
        zone: how.zone,
        concludedOn: dateOf(4, how),
        inForce: pointOf(5, how),
        signatures: a.instrument.signatures.map((each) => ({ party: party(each.party, how), on: dateOf(4, how) })),
        ...(plan.termDays === undefined ? {} : { term: inWords(termOf(plan.termDays, false)) }),
      },
      parties: [...a.parties, SECOND_BEARER].map((each) => ({ ...each, id: party(each.id, how) })),
      places: [0, 1].map((at) => ({ id: placeId(`place${at}`), names: [], kind: 'unsaid' })),
      order: plan.order.map(({ norm, other, kind }) => ({
        kind,
        norm: normName(norm, plan, how),
        other: normName(other, plan, how),
        basis: { kind: 'clause' },
      })),
      amendments: plan.amendments.map((each, at) => toAmendment(each, at, plan, how)),
      convention: ETS_76,
    },
    record: record(entriesOf(plan, how)),
  }
}

const SECOND_BEARER = { id: partyId('c'), name: 'Party c', also: [], kind: 'state', namedAsParty: false } as const

/** The question that the vantage asks of a realised plan. */
export function ask(vantage: VantagePlan, how: Realising = PLAIN): Question {
  return {
    vantage: {
      asOf: lastInstantAt(pointOf(vantage.asOf, how), how.zone),
      asKnownAt: lastInstantAt(pointOf(vantage.asKnownAt, how), how.zone),
      axis: 'published',
    },
    policy: {
      ...REASONABLE_GROUNDS,
      originsNeeded: vantage.originsNeeded,
      closingRule:
        vantage.closingDays === undefined ? { kind: 'none' } : { kind: 'after-deadline', days: vantage.closingDays },
    },
    overlay: [],
  }
}

/** Day `n` of a plan as it is written in the realised world. */
export function pointOf(n: number, how: Realising): TimePoint {
  const day = dayOf(n, how)
  return point(how.asMoments ? `${day}T12:00:00Z` : day)
}

/** The claim of a plan, realised with the id given. */
export function toClaim(plan: ClaimPlan, id: string, world: WorldPlan, how: Realising): Claim {
  const subject =
    plan.about.kind === 'norm'
      ? ({ kind: 'norm', norm: normName(plan.about.at, world, how) } as const)
      : ({ kind: 'event', event: eventName(plan.about.at, how) } as const)
  return claim(how.name(id), {
    about: [subject],
    source: source(how.name(`s${plan.source}`)).id,
    standing: plan.standing,
    polarity: plan.polarity,
    origin: origin(how.name(`o${plan.origin}`)),
    credibility: plan.credibility,
    interest: plan.interest,
    places: plan.place === undefined ? [] : [placeId(`place${plan.place}`)],
    publishedAt: pointOf(plan.published, how),
    speakers: plan.side === undefined ? [] : [{ name: 'A speaker', side: party(plan.side, how), named: true }],
    ...(plan.timed ? { when: { from: pointOf(plan.from, how), to: pointOf(plan.from + plan.days, how) } } : {}),
    ...(plan.asOf === undefined ? {} : { asOf: pointOf(plan.asOf, how) }),
    ...(plan.amount === undefined ? {} : { quantity: { min: plan.amount, max: plan.amount, unit: 'vehicle' } }),
    ...(plan.by.length === 0 ? {} : { by: plan.by.map((each) => party(each, how)) }),
    ...(plan.lot === undefined ? {} : { lot: `lot${plan.lot}` }),
  })
}

/** The id of the norm with that number; numbers beyond the last norm mean the ones before again. */
function normName(at: number, plan: Pick<WorldPlan, 'norms'>, how: Realising): NormId {
  return how.name(`n${at % plan.norms.length}`) as NormId
}

function dayOf(n: number, how: Realising): Day {
  const first = parseDay('2020-11-05')
  if (!first.ok) throw new Error(first.error.message)
  return plusDays(first.value, n + how.shiftDays)
}

function dateOf(n: number, how: Realising): CalendarDate {
  return dayOf(n, how)
}

function party(id: string, how: Realising): ReturnType<typeof partyId> {
  return partyId(how.name(id))
}

function eventName(at: number, how: Realising): EventId {
  return how.name(`e${at}`) as EventId
}

function toNorm(plan: NormPlan, at: number, world: WorldPlan, how: Realising): Norm {
  const base = {
    ...normBase,
    id: normName(at, world, how),
    ...bearersOf(plan, how),
    counterparties: [party('b', how)],
    survives: plan.survives,
    places: Array.from({ length: plan.places }, (_, place) => placeId(`place${place}`)),
    consequences: plan.consequence === undefined ? [] : [normName(plan.consequence, world, how)],
    ...(plan.due.kind === 'none' ? {} : { deadline: inWords(toDue(plan.due, world, how)) }),
    ...(plan.trigger === undefined ? {} : { trigger: toCondition(plan.trigger, world, how) }),
    ...(plan.suspendsOn === undefined ? {} : { suspendsOn: toCondition(plan.suspendsOn, world, how) }),
    ...(plan.partOf === undefined ? {} : { partOf: normName(plan.partOf, world, how) }),
    ...(plan.amount === undefined ? {} : { quantity: { min: plan.amount, unit: 'vehicle' } }),
  }
  const over = plan.over.map((each) => normName(each, world, how))
  switch (plan.kind) {
    case 'once':
    case 'continuing':
      return { ...base, kind: 'obligation', aspect: plan.kind }
    case 'power':
      return { ...base, kind: 'power', effect: plan.effect, over }
    case 'guarantee':
      return { ...base, kind: 'guarantee', guarantees: over, guaranteeOf: plan.guaranteeOf, call: plan.call }
    default:
      return { ...base, kind: plan.kind }
  }
}

function bearersOf(plan: NormPlan, how: Realising): Pick<Norm, 'bearers' | 'bearerMode'> {
  const first = plan.kind === 'guarantee' ? 'g' : 'a'
  const bearers = plan.shared === undefined ? [first] : [first, SECOND_BEARER.id]
  return { bearers: bearers.map((each) => party(each, how)), bearerMode: plan.shared ?? 'unsaid' }
}

function toDue(plan: Exclude<DuePlan, { kind: 'none' }>, world: WorldPlan, how: Realising): DueExpression {
  switch (plan.kind) {
    case 'between':
      return {
        said: 'between',
        kind: 'between',
        first: pointOf(plan.day, how),
        last: pointOf(plan.day + plan.days, how),
      }
    case 'within':
      // Days are counted in the civil days of a zone, which moments do not know.
      if (how.asMoments) return { said: 'by', kind: 'bound', word: 'by', at: pointOf(plan.days, how) }
      return within(plan.days, toAnchor(plan.of, world, how))
    case 'term':
      if (how.asMoments) return { said: 'by', kind: 'bound', word: 'by', at: pointOf(plan.days, how) }
      return termOf(plan.days, plan.renews)
    default:
      return { said: plan.kind, kind: 'bound', word: plan.kind, at: pointOf(plan.day, how) }
  }
}

function termOf(days: number, renews: boolean): DueExpression {
  return {
    said: '',
    kind: 'term',
    period: { days },
    from: { kind: 'entry-into-force' },
    ...(renews ? { renewal: { period: { days }, noticeBefore: { days: 2 } } } : {}),
  }
}

// An expression is written as the words that mean it, as one read from a file would be.
function inWords(due: DueExpression): DueExpression {
  return { ...due, said: printDue(due) }
}

function within(days: number, of: Anchor): DueExpression {
  return { said: 'within', kind: 'within', period: { days }, of, eitherSide: false, clearDays: false }
}

function toAnchor(plan: AnchorPlan, world: WorldPlan, how: Realising): Anchor {
  switch (plan.kind) {
    case 'signature':
      return { kind: 'signature' }
    case 'entry':
      return { kind: 'entry-into-force' }
    case 'event':
      return { kind: 'event', name: eventName(plan.at % 2, how) }
    default:
      return { kind: 'norm', name: normName(plan.at, world, how) }
  }
}

function toCondition(plan: ConditionPlan, world: WorldPlan, how: Realising): Condition {
  switch (plan.kind) {
    case 'event':
      return { kind: 'event', event: eventName(plan.at, how) }
    case 'norm':
      return { kind: 'norm', norm: normName(plan.at, world, how), is: plan.is }
    case 'day':
      return { kind: 'time', from: pointOf(plan.day, how) }
    case 'not':
      return { kind: 'not', of: toCondition(plan.of, world, how) }
    default:
      return { kind: plan.kind, of: plan.of.map((each) => toCondition(each, world, how)) }
  }
}

function toAmendment(
  plan: AmendmentPlan,
  at: number,
  world: WorldPlan,
  how: Realising,
): Agreement['amendments'][number] {
  const granted = plan.grantedBy === 'all' ? ['a', 'b', 'g'] : [plan.grantedBy]
  const change = amendment(how.name(`am${at}`), [], toChange(plan, how), {
    kind: plan.kind,
    grantedBy: granted.map((each) => party(each, how)),
    contestedBy: plan.contested ? [party('a', how)] : [],
    publishedAt: pointOf(plan.published, how),
    effectiveFrom: pointOf(plan.effective, how),
  })
  return { ...change, id: how.name(`am${at}`) as AmendmentId, of: [normName(plan.of, world, how)] }
}

function toChange(plan: AmendmentPlan, how: Realising): Change {
  switch (plan.change) {
    case 'new-deadline':
      return {
        kind: 'new-deadline',
        deadline: inWords({ said: '', kind: 'bound', word: 'by', at: pointOf(plan.day, how) }),
      }
    case 'suspend':
      return { kind: 'suspend', until: pointOf(plan.effective + 5, how), stopsClock: plan.stopsClock }
    case 'replace':
      return { kind: 'replace', by: [] }
    default:
      return { kind: plan.change }
  }
}

function entriesOf(plan: WorldPlan, how: Realising): readonly RecordEntry[] {
  const exists = (each: { readonly of: number }): boolean => each.of < plan.claims.length
  const claimId = (of: number): string => how.name(`c${of}`)
  return [
    ...plan.grades.map((reliability, at) =>
      source(how.name(`s${at}`), reliability, { grades: [{ reliability, publishedAt: pointOf(-1000, how) }] }),
    ),
    ...[0, 1].map((at) => ({ kind: 'event', id: eventName(at, how), what: `event ${at}` }) as const),
    ...plan.claims.map((each, at) => toClaim(each, `c${at}`, plan, how)),
    ...plan.assessments.filter(exists).map((each, at) =>
      assessment(how.name(`as${at}`), claimId(each.of), {
        credibility: each.credibility,
        publishedAt: pointOf(each.day, how),
      }),
    ),
    ...plan.retractions.filter(exists).map((each, at) => ({
      ...retraction(how.name(`re${at}`), claimId(each.of), '2020-11-05'),
      publishedAt: pointOf(each.day, how),
    })),
    ...plan.gradings.map((each, at) =>
      grading(how.name(`gr${at}`), how.name(`s${each.source}`), each.reliability, pointOf(each.day, how)),
    ),
    ...plan.regroupings
      .filter(exists)
      .map((each, at) =>
        regrouping(how.name(`rg${at}`), [claimId(each.of)], how.name(`o${each.origin}`), pointOf(each.day, how)),
      ),
    ...plan.coverage.map((each, at) => ({
      ...coverage(how.name(`co${at}`), [normName(each.norm, plan, how)], '2020-11-05', '2020-11-05'),
      source: source(how.name('s0')).id,
      when: { from: pointOf(each.from, how), to: pointOf(each.from + each.days, how) },
      publishedAt: pointOf(each.from + each.days, how),
    })),
  ]
}
