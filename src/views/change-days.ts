import type { Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordOf } from '#model/record/record'
import { fromDayNumber, toDayNumber, type Day } from '#time/calendar-date'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { lastInstantOf } from '#time/interval'
import { dayAt, type ZoneId } from '#time/zone'
import { firstInstantAt } from '#time/time-point'
import { indexAgreement } from '#views/agreement-index'
import { knownSince, isKnownAt } from '#views/record-index'
import { timeOfClaim } from '#views/timeline'

/** The days on which something can change, sorted, one for each change: in the world, and in what is known. */
export interface ChangeDays {
  readonly world: readonly Day[]
  readonly knowledge: readonly Day[]
}

/**
 * The days that a time bar stops at. World: windows and deadlines of the ledger, and when claimed things happened, as far
 * as known at the vantage. Knowledge: when each claim, amendment, assessment and retraction became known.
 */
export function toChangeDays(ledger: Ledger, agreement: Agreement, record: RecordOf): ChangeDays {
  const { zone } = indexAgreement(agreement)
  const { vantage } = ledger.question
  const concluded = firstInstantAt(agreement.instrument.concludedOn, zone)
  const claims = record.entries.filter((entry) => entry.kind === 'claim')
  const world = [
    concluded,
    ...ledger.entries.flatMap((entry) =>
      entry.window === undefined ? [] : [entry.window.from, lastInstantOf(entry.window)],
    ),
    ...claims.filter((claim) => isKnownAt(claim, vantage, zone)).map((claim) => timeOfClaim(claim, zone).from),
  ]
  const knowledge = [
    concluded,
    ...record.entries
      .filter((entry) => entry.kind !== 'source' && entry.kind !== 'event')
      .map((entry) => knownSince(entry, vantage, zone)),
    ...agreement.amendments.map((amendment) => knownSince(amendment, vantage, zone)),
  ]
  return { world: toDays(world, zone), knowledge: toDays(knowledge, zone) }
}

/** The next day after (or before) `day` in a sorted list, or the day itself where there is none. */
export function nextChange(days: readonly Day[], day: Day, direction: 1 | -1): Day {
  const found = direction === 1 ? days.find((other) => other > day) : days.filter((other) => other < day).at(-1)
  return found ?? day
}

/** One bar of a histogram: the days it covers and how many fall on them. */
export interface HistogramBar {
  readonly from: Day
  readonly to: Day
  readonly count: number
}

/** How many days of a list fall into each of `bars` equal stretches between two days; empty stretches are left out. */
export function toHistogram(
  days: readonly Day[],
  range: { readonly from: Day; readonly to: Day },
  bars: number,
): readonly HistogramBar[] {
  const [first, last] = [toDayNumber(range.from), toDayNumber(range.to)]
  const width = Math.max(1, Math.ceil((last - first + 1) / bars))
  const counts = new Map<number, number>()
  let [number, read] = [0, '']
  for (const day of days) {
    // Of a long record many changes fall on one day; each day is read once.
    if (day !== read) [number, read] = [toDayNumber(day), day]
    if (number < first || number > last) continue
    const bar = Math.floor((number - first) / width)
    counts.set(bar, (counts.get(bar) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([bar, count]) => ({
      from: fromDayNumber(first + bar * width),
      to: fromDayNumber(Math.min(last, first + (bar + 1) * width - 1)),
      count,
    }))
}

function toDays(instants: readonly Instant[], zone: ZoneId): readonly Day[] {
  const finite = instants.filter((at) => at > BEGINNING_OF_TIME && at < END_OF_TIME)
  return finite.map((at) => dayAt(at, zone)).sort()
}
