import { describe, expect, it } from 'vitest'
import type { Result } from '#base/result'
import { parseCalendarDate } from '#time/calendar-date'
import type { Anchor } from '#time/due-expression'
import { parseInstant } from '#time/instant'
import { parseAnchor, printAnchor } from '#time/parse-anchor'
import { parseNumeral } from '#time/parse-numeral'
import { parseTimeWords } from '#time/parse-time-words'
import { parsePeriod, printPeriod } from '#time/period'
import { parseTimePoint } from '#time/time-point'

function told<T>(read: Result<T, { readonly kind: string; readonly message: string }>): T | string {
  return read.ok ? read.value : `${read.error.kind}: ${read.error.message}`
}

describe('a day in words', () => {
  it.each([
    ['the 20th of November 2020', '2020-11-20'],
    ['20th November, 2020', '2020-11-20'],
    ['1st May 2020', '2020-05-01'],
    ['2nd May 2020', '2020-05-02'],
    ['3rd May 2020', '2020-05-03'],
    ['Nov. 20, 2020', '2020-11-20'],
    ['20 Nov. 2020', '2020-11-20'],
    ['November 20th, 2020', '2020-11-20'],
    ['November 20 2020', '2020-11-20'],
    ['May, 2020', '2020-05'],
    ['Sept. 2020', '2020-09'],
    ['sept 2020', '2020-09'],
    ['SEPTEMBER 2020', '2020-09'],
    ['2020', '2020'],
    ['2020-11', '2020-11'],
    ['2020-11-20 18:00', '2020-11-20 18:00'],
    ['2020-11-20 at 18:00', '2020-11-20 18:00'],
    ['2020-11-20, 18:00 h', '2020-11-20 18:00'],
    ['2020-11-20 18:00 hours', '2020-11-20 18:00'],
    ['2020-11-20 noon', '2020-11-20 12:00'],
    ['2020-11-20 24:00', '2020-11-21 00:00'],
    ['18:00 on 20 November 2020', '2020-11-20 18:00'],
    ['18:00, 20 November 2020', '2020-11-20 18:00'],
    ['noon 20 November 2020', '2020-11-20 12:00'],
    ['Noon on 20 November 2020', '2020-11-20 12:00'],
    ['9:05 h on 20 November 2020', '2020-11-20 09:05'],
    ['20 November 2020, 9:05', '2020-11-20 09:05'],
    ['2020-11-20T10:00+03:00', '2020-11-20T10:00+03:00'],
    ['2020-11-20 10:00+03:00', '2020-11-20 10:00+03:00'],
  ])('%s is %s', (words, point) => {
    expect(told(parseTimeWords(words))).toBe(point)
  })

  it.each([
    'Septem 2020',
    'Ma 2020',
    'xx 20',
    '20201 May',
    '2020x',
    '12020',
    'midnightly',
    '1 May 20200',
    'on 1 May 2020',
    '1 May 2020 sharp',
    'late 20th May 2020',
    'late May 20, 2020',
    'late May 2020',
    'May 20, 2020 sharp',
    'May 2020 sharp',
    '20 November 2020 at 7:5',
    '20 November 2020 at 18:00:30',
    'x'.repeat(80),
  ])('%s is none, and the words say so', (words) => {
    expect(told(parseTimeWords(words))).toBe(
      `not-a-date: \`${words}\` is not a date: write it as 2020-11-20, 20 November 2020 or 2020-11-20 18:00`,
    )
  })

  it('is refused with what is missing or unclear', () => {
    for (const words of ['20 November', 'November 20', '20th of November', 'November 20th']) {
      expect(told(parseTimeWords(words))).toBe(
        `not-a-date: \`${words}\` names no year: write it as ${words} 2020 with the year meant`,
      )
    }
    for (const words of ['midnight of 20 November 2020', '20 November 2020 at Midnight']) {
      expect(told(parseTimeWords(words))).toBe(
        `ambiguous-date: \`${words}\` can be the beginning or the end of the day: write 00:00 or 24:00 for midnight`,
      )
    }
    for (const words of ['2020-11 10:00', '2020 10:00']) {
      expect(told(parseTimeWords(words))).toBe(`not-a-date: \`${words}\` has an hour but no day: write the day too`)
    }
    expect(told(parseTimeWords('x'.repeat(81)))).toContain(`\`${'x'.repeat(40)}…\` is not a date`)
    expect(told(parseTimeWords('32 May 2020'))).toBe(
      'no-such-day: `2020-05-32` is not in the calendar: check the day and the month',
    )
  })
})

describe('a length of time in words', () => {
  it.each([
    ['1 year and 6 months', '1 year and 6 months'],
    ['1 year, 6 months and 2 days', '1 year, 6 months and 2 days'],
    ['2 hours, and 1 minute', '2 hours and 1 minute'],
    ['10 business days', '10 working days'],
    ['1 business day', '1 working day'],
    ['3-day', '3 days'],
    ['twenty-one-day', '21 days'],
    ['  90 Days ', '90 days'],
    ['a week', '1 week'],
    ['an hour', '1 hour'],
    ['999999 days', '999999 days'],
    ['zero days', '0 days'],
    ['nineteen years', '19 years'],
    ['ninety-nine months', '99 months'],
    ['PT24H', '24 hours'],
    ['PT5M', '5 minutes'],
    ['P1W', '1 week'],
    ['P5Y', '5 years'],
    ['P6M', '6 months'],
    ['P12Y', '12 years'],
    ['P123456M', '123456 months'],
    ['P12W', '12 weeks'],
    ['P12D', '12 days'],
    ['PT12M', '12 minutes'],
    ['PT123456H', '123456 hours'],
    ['1 day,2 hours', '1 day and 2 hours'],
  ])('%s is %s', (words, printed) => {
    const period = parsePeriod(words)
    expect(period.ok && printPeriod(period.value)).toBe(printed)
  })

  it.each([
    'P',
    'PT',
    'p90d',
    'P1.5Y',
    'P90DX',
    'XP90D',
    'P1D1Y',
    'about 90 days',
    '90 days or so',
    '1234567 days',
    '1 day and 2 days',
    '1 day 2 hours',
    '1 day and',
    'twenty-ten days',
    'one-one days',
    'hundred days',
    'x'.repeat(120),
  ])('%s is none, and the words say so', (words) => {
    expect(told(parsePeriod(words))).toBe(
      `not-a-period: \`${words}\` is not a length of time: write it as 90 days, three months or P90D`,
    )
  })

  it('is shortened where it is too long to show', () => {
    expect(told(parsePeriod('x'.repeat(121)))).toContain(`\`${'x'.repeat(40)}…\` is not a length of time`)
  })

  it('counts in digits and in English numerals up to ninety-nine', () => {
    const words = ['a', 'an', 'zero', 'one', 'nineteen', 'twenty', 'ninety', 'twenty-one', 'ninety-nine', '12', '012']
    expect(words.map(parseNumeral)).toEqual([1, 1, 0, 1, 19, 20, 90, 21, 99, 12, 12])
    const none = ['', 'x', 'thirty-', '-one', 'one-one', 'twenty-zero', 'twenty-ten', '1x', 'x1', '-1', '1.5']
    expect(none.map(parseNumeral)).toEqual(none.map(() => undefined))
  })
})

describe('what a term counts from', () => {
  it.each([
    ['signing', 'signature'],
    ['The Signature', 'signature'],
    ['its expiry', 'expiry'],
    ['expiration', 'expiry'],
    ['coming into force', 'entry-into-force'],
    ['the entry into force of this instrument', 'entry-into-force'],
    ['last signature', 'last-signature'],
    ['publication of the protocol', 'publication'],
    ['the expiry of the term', 'expiry'],
    ['the signing of the statement', 'signature'],
  ])('%s is %s', (words, kind) => {
    expect(told(parseAnchor(words))).toEqual({ kind })
  })

  it.each([
    ['norm x', { kind: 'norm', name: 'x' }],
    ['event y', { kind: 'event', name: 'y' }],
    ['return-east', { kind: 'norm', name: 'return-east' }],
    ['Åland_1.2', { kind: 'norm', name: 'Åland_1.2' }],
    ['event', { kind: 'norm', name: 'event' }],
    ['a'.repeat(80), { kind: 'norm', name: 'a'.repeat(80) }],
    [`event ${'x'.repeat(80)}`, { kind: 'event', name: 'x'.repeat(80) }],
    ['1 May 2020', { kind: 'time', at: '2020-05-01' }],
  ])('%s is found', (words, anchor) => {
    expect(told(parseAnchor(words))).toEqual(anchor)
  })

  it.each([
    'the signature of the army',
    'after the signature',
    'signature of the agreement as amended',
    'event y z',
    'an event y',
    'Norm x',
    '.x',
    'a'.repeat(81),
    `event ${'x'.repeat(81)}`,
  ])('%s is nothing to count from', (words) => {
    expect(told(parseAnchor(words))).toBe(
      `not-an-anchor: \`${words}\` is nothing to count from: write signature, entry into force, the id of a norm, event and its id, or a date`,
    )
  })

  it('is printed with `norm` before an id that could be something else', () => {
    const norms = ['return-east', 'a-b-c', 'vote', 'A-b', 'a-', 'x a-b', 'a-b x', '1-2']
    const anchors = norms.map((name): Anchor => ({ kind: 'norm', name }))
    expect(anchors.map(printAnchor)).toEqual([
      'return-east',
      'a-b-c',
      'norm vote',
      'norm A-b',
      'norm a-',
      'norm x a-b',
      'norm a-b x',
      'norm 1-2',
    ])
  })
})

describe('a time in digits', () => {
  it.each(['2020-11-10 10:00:59', '2020-11-10 23:59', '2020-11-10T10:00Z', '2020-11-10T10:00+0300', '2020-11'])(
    '%s is a point',
    (words) => {
      expect(told(parseTimePoint(` ${words} `))).toBe(words)
    },
  )

  it('is refused with what is wrong in it', () => {
    for (const words of ['2020-11-10 10:00:60', '2020-11-10 24:00', '2020-11-10 10:60']) {
      expect(told(parseTimePoint(words))).toBe(
        `not-a-date: \`${words}\` has no such hour: hours run from 00:00 to 23:59`,
      )
    }
    for (const words of ['x2020-11-10 10:00', '2020-11-10 10:00x', '2020-11-10 1:00', '2020-11-10T10:00:00.1234Z']) {
      expect(told(parseTimePoint(words))).toBe(
        `not-a-date: \`${words}\` is not a moment with its zone: write it as 2020-11-10T00:00+03:00`,
      )
    }
    for (const words of ['2020-1-1:1', '12345678901', 'x2020', '2020x', '2020-1', '2020-11-2', '20200', '1/2']) {
      expect(told(parseTimePoint(words))).toBe(
        `not-a-date: \`${words}\` is not a date: write it as 2020-11-20, 2020-11 or 2020`,
      )
    }
    for (const words of ['1/2/2020', '2020.1.2', '12/31/20']) {
      expect(told(parseCalendarDate(words))).toBe(
        `ambiguous-date: \`${words}\` can be read as day-month or month-day: write the date as 2020-12-01`,
      )
    }
    for (const words of ['x1/2/2020', '1/2/2020x']) expect(told(parseCalendarDate(words))).toContain('is not a date')
    for (const words of ['0000', '2020-00', '2020-13', '2020-12-32', '2020-11-00']) {
      expect(told(parseCalendarDate(words))).toBe(
        `no-such-day: \`${words}\` is not in the calendar: check the day and the month`,
      )
    }
    expect([parseCalendarDate('0001').ok, parseCalendarDate('9999-12-31').ok]).toEqual([true, true])
  })

  it('is a moment with its offset, to the millisecond', () => {
    expect(told(parseInstant('1970-01-01T00:00:01.25+00:30'))).toBe(-1_798_750)
    expect(told(parseInstant('1970-01-01T23:59:59.999Z'))).toBe(86_399_999)
    expect(told(parseInstant(' 1970-01-01T00:00-0130 '))).toBe(5_400_000)
    for (const words of ['x1970-01-01T00:00Z', '1970-01-01T00:00Zx', '1970-02-30T00:00Z', '1970-01-01T1:00Z']) {
      expect(told(parseInstant(words))).toBe(
        `not-a-date: \`${words}\` is not a moment with its zone: write it as 2020-11-10T00:00+03:00`,
      )
    }
  })
})
