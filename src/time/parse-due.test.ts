import { describe, expect, it } from 'vitest'
import { parseAnchor } from '#time/parse-anchor'
import { parseDue } from '#time/parse-due'
import { parsePeriod, printPeriod, toIsoPeriod } from '#time/period'
import { parseTimeWords } from '#time/parse-time-words'
import { printDue } from '#time/print-due'
import { splitZone } from '#time/split-zone'

function meaning(words: string, use?: 'deadline' | 'term'): string {
  const due = parseDue(words, use)
  return due.ok ? printDue(due.value) : `? ${due.error.message}`
}

describe('a deadline in words', () => {
  it.each([
    ['by 20 November 2020', 'by 2020-11-20'],
    ['By November 20, 2020', 'by 2020-11-20'],
    ['not later than the 20th of November 2020', 'no later than 2020-11-20'],
    ['prior to 1 Dec 2020', 'before 2020-12-01'],
    ['up to 1 Sept. 2020', 'until 2020-09-01'],
    ['till 1 June 2020', 'until 2020-06-01'],
    ['as of 1 June 2020', 'from 2020-06-01'],
    ['starting 1 June 2020', 'from 2020-06-01'],
    ['since 1 June 2020', 'from 2020-06-01'],
    ['at noon on 1 June 2020', 'on 2020-06-01 12:00'],
    ['from 9:30 on 1 June 2020', 'from 2020-06-01 09:30'],
    ['from 1 June 2020 at 24:00', 'from 2020-06-02 00:00'],
    ['from 10 November 2020 00:00 Moscow time', 'from 2020-11-10 00:00 Europe/Moscow'],
    ['by the end of 2020', 'by 2020'],
    ['before the end of November 2020', 'by 2020-11'],
    ['no later than the end of 2020', 'by 2020'],
    ['on 20 November 2020 at the latest', 'by 2020-11-20'],
    ['at the latest 20 November 2020', 'by 2020-11-20'],
    ['at the end of November 2020', 'late 2020-11'],
    ['in early November 2020', 'early 2020-11'],
    ['mid-November 2020', 'mid 2020-11'],
    ['between 1 May 2020 and 3 May 2020', 'between 2020-05-01 and 2020-05-03'],
    ['from 1 May 2020 until 3 May 2020', 'throughout from 2020-05-01 to 2020-05-03'],
    ['throughout from 1 May 2020', 'throughout from 2020-05-01'],
    ['throughout until 3 May 2020', 'throughout until 2020-05-03'],
    ['at all times', 'throughout'],
    ['without delay', 'no due'],
    ['Symbolic', 'symbolic'],
    ['within ninety days of the signing of the agreement', 'within 90 days of signature'],
    ['within a week after its entry into force', 'within 1 week of entry into force'],
    ['within 3 days either side of event vote', 'within 3 days before or after event vote'],
    ['within five clear days of publication', 'within 5 clear days of publication'],
    ['30 days following the last signature', 'last signature + 30 days'],
    ['signature+30', 'signature + 30 days'],
    ['no later than 6 months before expiry', '6 months before expiry'],
    ['immediately upon entry into force', 'upon entry into force'],
    ['on signature', 'upon signature'],
    ['for 5 years from signature', 'for 5 years from signature'],
    ['within 14 days of return-east', 'within 14 days of return-east'],
    ['within 14 days of norm vote', 'within 14 days of norm vote'],
  ])('%s is read as %s', (words, expected) => {
    expect(meaning(words)).toBe(expected)
  })

  it('is a term where a term is asked for', () => {
    expect(meaning('5 years from signature', 'term')).toBe('for 5 years from signature')
    expect(meaning('5 years from signature')).toBe('signature + 5 years')
    expect(
      meaning(
        'a term of 5 years from signature, then renewed for 2 years each time unless a notice is given at least 6 months before its end',
        'term',
      ),
    ).toBe('for 5 years from signature, renewed for 2 years unless notice 6 months before expiry')
  })

  it.each([
    ['by 01/12/2020', 'can be read as day-month or month-day'],
    ['by 20 November', 'names no year'],
    ['by November 20', 'names no year'],
    ['by 31 February 2021', 'is not in the calendar'],
    ['by Smarch 2021', 'is not a date'],
    ['by 1 Smarch 2021', 'is not a date'],
    ['by No 2021', 'is not a date'],
    ['by May 2021 at 10:00', 'has an hour but no day'],
    ['by 1 May 2021 at 25:00', 'no such hour'],
    ['by 2021-13-01 10:00', 'is not in the calendar'],
    ['between spring and 1 May 2020', 'is not a date'],
    ['between 1 May 2020 and spring', 'is not a date'],
    ['early spring', 'is not a date'],
    ['early 2020', 'is no deadline'],
    ['within 10 days', 'says no event to count from'],
    ['within some days of signature', 'is not a length of time'],
    ['within 10 days of the rainy season', 'is nothing to count from'],
    ['D+30', 'leaves open what D is'],
    ['for 5 years from signature, renewed now and then', 'is no renewal'],
    ['for a while from signature', 'is not a length of time'],
    ['whenever', 'is no deadline we can reckon'],
    ['20 November 2020', 'not on which side of it the act is in time'],
    ['90 days', 'says no event to count from'],
    ['by midnight on 20 November 2020', 'can be the beginning or the end of the day'],
    ['the mandate renewed yearly', 'is no deadline we can reckon'],
    ['by 20th', 'is not a date'],
    ['', 'is no deadline'],
    [`by ${'x'.repeat(400)}`, 'is too long'],
    [`by ${'x'.repeat(200)}`, 'is not a date'],
  ])('%s is refused, since it %s', (words, why) => {
    expect(meaning(words)).toContain(why)
  })
})

describe('a period', () => {
  it.each([
    ['1 year and 6 months', 'P1Y6M'],
    ['two weeks', 'P2W'],
    ['twenty-one days', 'P21D'],
    ['forty days', 'P40D'],
    ['an hour, 30 minutes', 'PT1H30M'],
    ['P1Y2M3W4DT5H6M', 'P1Y2M3W4DT5H6M'],
    ['zero days', 'P0D'],
  ])('%s is %s', (words, iso) => {
    const period = parsePeriod(words)
    expect(period.ok && toIsoPeriod(period.value)).toBe(iso)
  })

  it.each(['P', 'PX', 'days', 'some days', '1 day and 2 days', 'twenty-zero days', 'fortnight', '', 'x'.repeat(300)])(
    '%s is none',
    (words) => {
      expect(parsePeriod(words).ok).toBe(false)
    },
  )

  it('is printed as people say it', () => {
    expect(printPeriod({ years: 1, months: 2, days: 3 })).toBe('1 year, 2 months and 3 days')
    expect(printPeriod({ workingDays: 2 })).toBe('2 working days')
    expect(printPeriod({ days: 0 })).toBe('0 days')
    expect(toIsoPeriod({ workingDays: 2 })).toBeUndefined()
    expect(toIsoPeriod({})).toBe('P0D')
  })
})

describe('words around a time', () => {
  it('may end in a zone', () => {
    expect(splitZone('by 1 May 2021 (Asia/Baku)')).toEqual({ rest: 'by 1 May 2021', zone: 'Asia/Baku' })
    expect(splitZone('by 1 May 2021 GMT')).toEqual({ rest: 'by 1 May 2021', zone: 'UTC' })
    expect(splitZone('by 1 May 2021, Addis Ababa time')).toEqual({ rest: 'by 1 May 2021', zone: 'Africa/Addis_Ababa' })
    expect(splitZone('by 1 May 2021 Nowhere time')).toEqual({ rest: 'by 1 May 2021 Nowhere time' })
    expect(splitZone('by 1 May 2021 Nowhere/Land')).toEqual({ rest: 'by 1 May 2021 Nowhere/Land' })
  })

  it('may be too long for a date', () => {
    expect(parseTimeWords('x'.repeat(200)).ok).toBe(false)
    expect(parseTimeWords('2021-05-01 10:00:30')).toEqual({ ok: true, value: '2021-05-01 10:00:30' })
  })

  it('name what a term counts from', () => {
    expect(parseAnchor('the expiry')).toEqual({ ok: true, value: { kind: 'expiry' } })
    expect(parseAnchor('event ratification')).toEqual({ ok: true, value: { kind: 'event', name: 'ratification' } })
    expect(parseAnchor('1 May 2021')).toEqual({ ok: true, value: { kind: 'time', at: '2021-05-01' } })
    expect(parseAnchor('two words')).toMatchObject({ ok: false })
  })
})
