import { ensureCompliance } from '#model/actions/ensure-compliance'
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment, Change } from '#model/instrument/amendment'
import type { AgreementId, AmendmentId, EventId, NormId, PartyId, PlaceId } from '#model/ids'
import type { Guarantee, Norm, NormBase, Obligation, Power, Prohibition } from '#model/norms/norm'
import type { CalendarDate } from '#time/calendar-date'
import type { DueExpression } from '#time/due-expression'
import { parseInstant, type Instant } from '#time/instant'
import { parseDue } from '#time/parse-due'
import { parseTimePoint, type TimePoint } from '#time/time-point'
import { parseZone, type ZoneId } from '#time/zone'

/** Ids as tests write them: checked by nobody, since a test names what it has made. */
export const normId = (id: string): NormId => id as NormId
export const partyId = (id: string): PartyId => id as PartyId
export const eventId = (id: string): EventId => id as EventId
export const placeId = (id: string): PlaceId => id as PlaceId

/** The time point that the words mean; throws in the test that miswrote it. */
export function point(words: string): TimePoint {
  const parsed = parseTimePoint(words)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

/** The due expression that the words mean; throws in the test that miswrote it. */
export function due(words: string, use: 'deadline' | 'term' = 'deadline'): DueExpression {
  const parsed = parseDue(words, use)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

/** The zone of that name. */
export function zone(words: string): ZoneId {
  const parsed = parseZone(words)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

/** The instant that the words mean. */
export function instant(words: string): Instant {
  const parsed = parseInstant(words)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

/** What every norm of a test has unless the test says otherwise: owed by `a` to `b`. */
export const normBase: Omit<NormBase, 'id'> = {
  basis: { kind: 'clause' },
  bearers: [partyId('a')],
  bearerMode: 'unsaid',
  counterparties: [partyId('b')],
  performers: [],
  liable: [],
  action: 'other',
  places: [],
  verifiers: [],
  consequences: [],
  survives: false,
  exceptions: [],
  bestEffort: false,
}

export function obligation(id: string, more: Partial<Obligation> = {}): Obligation {
  return { ...normBase, id: normId(id), kind: 'obligation', aspect: 'once', ...more }
}

export function prohibition(id: string, more: Partial<Prohibition> = {}): Prohibition {
  return { ...normBase, id: normId(id), kind: 'prohibition', ...more }
}

export function power(id: string, more: Partial<Power> = {}): Power {
  return { ...normBase, id: normId(id), kind: 'power', effect: 'other', over: [], ...more }
}

export function guarantee(id: string, guarantees: readonly string[], more: Partial<Guarantee> = {}): Guarantee {
  return {
    ...normBase,
    id: normId(id),
    kind: 'guarantee',
    bearers: [partyId('g')],
    action: ensureCompliance.kind,
    guarantees: guarantees.map(normId),
    guaranteeOf: 'means',
    call: 'joint',
    ...more,
  }
}

export function amendment(id: string, of: readonly string[], change: Change, more: Partial<Amendment> = {}): Amendment {
  return {
    id: id as AmendmentId,
    kind: 'extension',
    of: of.map(normId),
    change,
    form: 'written',
    askedBy: [],
    askedThrough: [],
    grantedBy: [partyId('b')],
    contestedBy: [],
    publishedAt: point('2020-11-15'),
    ...more,
  }
}

/** An agreement of 10 November 2020 between `a` and `b`, guaranteed by `g`, in Moscow time. */
export function agreement(norms: readonly Norm[], more: Partial<Agreement> = {}): Agreement {
  return {
    id: 'test-agreement' as AgreementId,
    instrument: {
      title: 'An agreement',
      alsoKnownAs: [],
      kind: 'ceasefire',
      zone: zone('Europe/Moscow'),
      concludedOn: '2020-11-10' as CalendarDate,
      signatures: ['a', 'b', 'g'].map((party) => ({ party: partyId(party), on: '2020-11-10' as CalendarDate })),
      inForce: point('2020-11-10 00:00'),
      texts: [],
      references: [],
    },
    parties: ['a', 'b', 'g'].map((id) => ({
      id: partyId(id),
      name: `Party ${id}`,
      also: [],
      kind: 'state',
      namedAsParty: id !== 'g',
    })),
    places: [],
    provisions: [],
    norms,
    order: [],
    amendments: [],
    readings: [],
    gaps: [],
    allowed: [],
    ...more,
  }
}
