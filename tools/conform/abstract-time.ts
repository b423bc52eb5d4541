// Outside cases count time in whole numbers. Number t is a civil day of ours, in UTC.
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry, LabelledInterval } from '#engine/ledger'
import { historyOf } from '#engine/draw-up-ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { Norm } from '#model/norms/norm'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import type { RecordEntry } from '#model/record/record'
import { daysBetween, parseDay, plusDays, type Day } from '#time/calendar-date'
import type { DueExpression } from '#time/due-expression'
import type { Instant } from '#time/instant'
import { lastInstantAt } from '#time/time-point'
import { dayAt, UTC } from '#time/zone'
import { agreement, normId, point } from '#testing/worlds/build-agreement'
import { record } from '#testing/worlds/build-record'

const ORIGIN = day('2020-01-01')

function day(words: string): Day {
  const parsed = parseDay(words)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

/** The day that stands for the number. */
export function dayOf(t: number): Day {
  return plusDays(ORIGIN, t)
}

/** The number that the day of the instant stands for. */
export function numberAt(instant: Instant): number {
  return daysBetween(ORIGIN, dayAt(instant, UTC))
}

export function by(t: number): DueExpression {
  return { said: `by ${t}`, kind: 'bound', word: 'by', at: point(dayOf(t)) }
}

export function strictlyBefore(t: number): DueExpression {
  return { said: `before ${t}`, kind: 'bound', word: 'before', at: point(dayOf(t)) }
}

export function throughout(first: number, last?: number): DueExpression {
  return {
    said: 'throughout',
    kind: 'throughout',
    first: point(dayOf(first)),
    ...(last === undefined ? {} : { last: point(dayOf(last)) }),
  }
}

/** An agreement in abstract time, in force from long before. */
export function abstractAgreement(norms: readonly Norm[], more: Partial<Agreement> = {}): Agreement {
  const base = agreement(norms, more)
  const from = point(dayOf(-20_000))
  return { ...base, instrument: { ...base.instrument, zone: UTC, inForce: from } }
}

// Traces are complete: what they do not tell did not happen. That is a closing rule, and said so.
const question = (t: number): Parameters<typeof drawUpLedger>[2] => ({
  vantage: {
    asOf: lastInstantAt(point(dayOf(t)), UTC),
    asKnownAt: lastInstantAt(point(dayOf(100_000)), UTC),
    axis: 'published',
  },
  policy: { ...REASONABLE_GROUNDS, name: 'closed world', closingRule: { kind: 'after-deadline', days: 0 } },
  overlay: [],
})

/** The entries by norm at the end of number t, everything known. */
export function entriesAt(of: Agreement, entries: readonly RecordEntry[], t: number): ReadonlyMap<string, Entry> {
  return new Map(drawUpLedger(of, record(entries), question(t)).entries.map((entry) => [entry.id, entry]))
}

/** The labels of a norm over all of time. */
export function labelsOver(of: Agreement, entries: readonly RecordEntry[], norm: string): readonly LabelledInterval[] {
  return historyOf(of, record(entries), question(0), normId(norm))
}
