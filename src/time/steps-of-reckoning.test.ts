import { describe, expect, it } from 'vitest'
import { instant, zone } from '#testing/worlds/build-agreement'
import { compileDue, type AnchorAnswer } from '#time/compile-due'
import { englishOf } from '#time/english-of'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { reckoningTexts } from '#time/reckoning-texts'
import { parseDue, type DueUse } from '#time/parse-due'
import { formatWallClock } from '#time/zone'

const MOSCOW = zone('Europe/Moscow')

const known = {
  day: { lo: instant('2020-11-10T00:00+03:00'), hi: instant('2020-11-10T23:59:59.999+03:00') },
  noon: { lo: instant('2020-11-10T12:00+03:00'), hi: instant('2020-11-10T12:00+03:00') },
  'two days': { lo: instant('2020-11-10T00:00+03:00'), hi: instant('2020-11-12T12:00+03:00') },
  'end of January': { lo: instant('2021-01-30T00:00+03:00'), hi: instant('2021-01-31T12:00+03:00') },
} as const

function edge(at: Instant): string {
  if (at === BEGINNING_OF_TIME) return 'ever'
  return at === END_OF_TIME ? 'for good' : formatWallClock(at, MOSCOW)
}

/** The windows in Moscow's wall-clock time, the second moment the first one too late, and the steps of the reckoning. */
function reckoned(words: string, use: DueUse, anchor: AnchorAnswer): readonly string[] {
  const due = parseDue(words, use)
  if (!due.ok) throw new Error(due.error.message)
  const compiled = compileDue(due.value, { zone: MOSCOW, anchors: () => anchor })
  const steps = compiled.steps.map((step) => englishOf(step, reckoningTexts))
  switch (compiled.kind) {
    case 'window':
      return [`${edge(compiled.window.from)} .. ${edge(compiled.window.to)}`, ...steps]
    case 'uncertain-window':
      return [...[compiled.earliest, compiled.latest].map(({ from, to }) => `${edge(from)} .. ${edge(to)}`), ...steps]
    case 'convention-dependent':
      return [...compiled.answers.map(({ convention, window }) => `${convention}: .. ${edge(window.to)}`), ...steps]
    default:
      return [compiled.kind, ...steps]
  }
}

describe('a reckoning says what it did', () => {
  it.each([
    [
      'no later than 20 November 2020',
      'ever .. 2020-11-21 00:00',
      '`no later than 2020-11-20` includes it: in time before 2020-11-21 00:00, in Europe/Moscow',
    ],
    [
      'on or before November 2020',
      'ever .. 2020-12-01 00:00',
      '`on or before 2020-11` includes it: in time before 2020-12-01 00:00, in Europe/Moscow',
    ],
    [
      'before 20 November 2020',
      'ever .. 2020-11-20 00:00',
      '`before 2020-11-20` excludes it: in time before 2020-11-20 00:00, in Europe/Moscow',
    ],
    [
      'on 20 November 2020',
      '2020-11-20 00:00 .. 2020-11-21 00:00',
      '`on 2020-11-20` includes it: in time from 2020-11-20 00:00 and before 2020-11-21 00:00, in Europe/Moscow',
    ],
    [
      'from 20 November 2020',
      '2020-11-20 00:00 .. for good',
      '`from 2020-11-20` includes it: in time from 2020-11-20 00:00, in Europe/Moscow',
    ],
    [
      'after 20 November 2020',
      '2020-11-21 00:00 .. for good',
      '`after 2020-11-20` excludes it: in time from 2020-11-21 00:00, in Europe/Moscow',
    ],
    [
      'by 20 November 2020 Asia/Tokyo',
      'ever .. 2020-11-20 18:00',
      '`by 2020-11-20` includes it: in time before 2020-11-21 00:00, in Asia/Tokyo',
    ],
    [
      'between 10 November 2020 and 20 November 2020',
      '2020-11-10 00:00 .. 2020-11-21 00:00',
      'both 2020-11-10 and 2020-11-20 are in time, in Europe/Moscow',
    ],
    [
      'early November 2020',
      '2020-11-01 00:00 .. 2020-11-11 00:00',
      'early in a month is read as its days 1 to 10; the words are vague',
    ],
    [
      'mid November 2020',
      '2020-11-11 00:00 .. 2020-11-21 00:00',
      'the middle of a month is read as its days 11 to 20; the words are vague',
    ],
    [
      'late November 2020',
      '2020-11-21 00:00 .. 2020-12-01 00:00',
      'late in a month is read as day 21 to its end; the words are vague',
    ],
    ['throughout until 10 November 2020', 'ever .. 2020-11-11 00:00', 'to be kept up throughout'],
    ['asap', 'no-clock', '`asap` names no time by which it would be late'],
    ['symbolic', 'no-clock', '`symbolic` cannot be reckoned by the calendar'],
    ['within 10 days of event talks', 'conditional', 'event talks is not known to have happened'],
    ['6 months before expiry', 'conditional', 'expiry is not known to have happened'],
  ])('%s', (words, ...expected) => {
    expect(reckoned(words, 'deadline', undefined)).toEqual(expected)
  })

  it.each([
    [
      'within 10 days of signature',
      'day',
      '2020-11-10 00:00 .. 2020-11-21 00:00',
      '10 days do not count the day they start from: in time before 2020-11-21 00:00, in Europe/Moscow',
    ],
    [
      'within 1 hour and 30 minutes of signature',
      'noon',
      '2020-11-10 12:00 .. 2020-11-10 13:30',
      '1 hour and 30 minutes run from the moment: in time before 2020-11-10 13:30, in Europe/Moscow',
    ],
    [
      'within 2 days before or after signature',
      'noon',
      '2020-11-08 00:00 .. 2020-11-13 00:00',
      '2 days do not count the day they start from: in time before 2020-11-13 00:00, in Europe/Moscow',
    ],
    [
      'within 2 clear days before or after signature',
      'day',
      '2020-11-07 00:00 .. 2020-11-14 00:00',
      '2 days do not count the day they start from: in time before 2020-11-14 00:00, in Europe/Moscow',
    ],
    [
      '6 months before expiry',
      'day',
      'ever .. 2020-05-11 00:00',
      '6 months counted back: in time before 2020-05-11 00:00, in Europe/Moscow',
    ],
    [
      '1 day and 2 hours before signature',
      'noon',
      'ever .. 2020-11-09 10:00',
      '1 day and 2 hours counted back: in time before 2020-11-09 10:00, in Europe/Moscow',
    ],
    [
      'upon signature',
      'noon',
      '2020-11-10 12:00 .. 2020-11-11 00:00',
      'due on the day it happens: in time before 2020-11-11 00:00, in Europe/Moscow',
    ],
    [
      'signature + 1 month',
      'end of January',
      'rounding-down: .. 2021-03-01 00:00',
      'rounding-up: .. 2021-03-02 00:00',
      '1 month do not count the day they start from: in time before 2021-03-01 00:00, in Europe/Moscow',
      'no convention is chosen, and the last day depends on it',
    ],
    [
      'within 3 working days of signature',
      'day',
      'rest on Saturday and Sunday: .. 2020-11-14 00:00',
      'rest on Friday and Saturday: .. 2020-11-16 00:00',
      'rest on Friday: .. 2020-11-15 00:00',
      '3 working days do not count the day they start from: in time before 2020-11-14 00:00, in Europe/Moscow',
      'no convention is chosen, and the last day depends on it',
    ],
    [
      'within 10 days of signature',
      'two days',
      '2020-11-10 00:00 .. 2020-11-21 00:00',
      '2020-11-12 12:00 .. 2020-11-23 00:00',
      '10 days do not count the day they start from: in time before 2020-11-21 00:00, in Europe/Moscow',
      'when it began to run is known only between two times',
    ],
    [
      'within 3 working days of signature',
      'two days',
      '2020-11-10 00:00 .. 2020-11-14 00:00',
      '2020-11-12 12:00 .. 2020-11-18 00:00',
      '3 working days do not count the day they start from: in time before 2020-11-14 00:00, in Europe/Moscow',
      'when it began to run is known only between two times',
    ],
  ] as const)('%s, counted from what is known to the %s', (words, anchor, ...expected) => {
    expect(reckoned(words, 'deadline', known[anchor])).toEqual(expected)
  })

  it('of a term, which keeps its hour', () => {
    expect(reckoned('5 years and 6 hours from signature', 'term', known.noon)).toEqual([
      '2020-11-10 12:00 .. 2025-11-10 18:00',
      '5 years and 6 hours from the same hour of its first day: in time before 2025-11-10 18:00, in Europe/Moscow',
    ])
    expect(reckoned('5 years from signature', 'term', known['two days'])).toEqual([
      '2020-11-10 00:00 .. 2025-11-10 00:00',
      '2020-11-12 12:00 .. 2025-11-12 12:00',
      '5 years from the same hour of its first day: in time before 2025-11-10 00:00, in Europe/Moscow',
      'when it began to run is known only between two times',
    ])
  })

  it('of a term whose beginning is known to the day, a long day of 25 hours too', () => {
    const [lo, next] = [instant('2020-11-01T00:00-04:00'), instant('2020-11-02T00:00-05:00')]
    const due = parseDue('5 years from signature', 'term')
    if (!due.ok) throw new Error(due.error.message)
    const kindOf = (hi: number): string =>
      compileDue(due.value, { zone: zone('America/New_York'), anchors: () => ({ lo, hi: hi as Instant }) }).kind
    expect([kindOf(next - 1), kindOf(next)]).toEqual(['window', 'uncertain-window'])
  })
})
