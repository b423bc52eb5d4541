import { describe, expect, it, vi } from 'vitest'
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
    ['between 1 and 3 May 2020', 'between 2020-05-01 and 2020-05-03'],
    ['between the 1st and the 3rd of May 2020', 'between 2020-05-01 and 2020-05-03'],
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
    ['throughout to 3 May 2020', 'throughout until 2020-05-03'],
    ['from 1 May 2020 till 3 May 2020', 'throughout from 2020-05-01 to 2020-05-03'],
    ['from 1 May 2020 to 3 May 2020', 'throughout from 2020-05-01 to 2020-05-03'],
    ['throughout from 1 May 2020 to 3 May 2020', 'throughout from 2020-05-01 to 2020-05-03'],
    ['the early November 2020', 'early 2020-11'],
    ['in the beginning of November 2020', 'early 2020-11'],
    ['by the middle of November 2020', 'mid 2020-11'],
    ['middle of November 2020', 'mid 2020-11'],
    ['end of November 2020', 'late 2020-11'],
    ['by early November 2020', 'early 2020-11'],
    ['before mid November 2020', 'mid 2020-11'],
    ['until late November 2020', 'late 2020-11'],
    ['early in November 2020', 'early 2020-11'],
    ['not later than the end of November 2020', 'by 2020-11'],
    ['on or before the end of November 2020', 'by 2020-11'],
    ['until end of 2020', 'by 2020'],
    ['Within 10 days from signature', 'within 10 days of signature'],
    ['within 10 days following signature', 'within 10 days of signature'],
    ['WITHIN 10 DAYS BEFORE OR AFTER signature', 'within 10 days before or after signature'],
    ['within 5 CLEAR weeks of publication', 'within 5 clear weeks of publication'],
    ['for a term of 5 years from signature', 'for 5 years from signature'],
    ['for a period of 5 years since signature', 'for 5 years from signature'],
    ['A term of 5 years after signature', 'for 5 years from signature'],
    ['at least 6 months before expiry', '6 months before expiry'],
    ['not later than 6 months prior to expiry', '6 months before expiry'],
    ['Upon signature', 'upon signature'],
    ['at entry into force', 'upon entry into force'],
    ['immediately on signature', 'upon signature'],
    ['on 1 May 2020', 'on 2020-05-01'],
    ['at 1 May 2020', 'on 2020-05-01'],
    ['after 1 May 2020', 'after 2020-05-01'],
    ['on or before 1 May 2020', 'on or before 2020-05-01'],
    ['until 1 May 2020', 'until 2020-05-01'],
    ['before 1 May 2020', 'before 2020-05-01'],
    ['no later than 1 May 2020', 'no later than 2020-05-01'],
    ['signature +30', 'signature + 30 days'],
    ['the signature + 2 months', 'signature + 2 months'],
    ['on 30 days after signature', 'signature + 30 days'],
    ['by thirty days from signature', 'signature + 30 days'],
    ['30 days from 1 May 2020', '2020-05-01 + 30 days'],
    ['at the latest on 1 May 2020', 'by 2020-05-01'],
    ['at the latest by 1 May 2020', 'by 2020-05-01'],
    ['1 May 2020 at the latest', 'by 2020-05-01'],
    ['  by  1 May   2020 ', 'by 2020-05-01'],
    ['throughout', 'throughout'],
    ['permanently', 'throughout'],
    ['Indefinitely', 'throughout'],
    ...['immediately', 'At once', 'as soon as possible', 'asap', 'without undue delay', 'forthwith', 'promptly'].map(
      (words): [string, string] => [words, 'no due'],
    ),
    ['urgently', 'no due'],
    ['no due', 'no due'],
  ])('%s is read as %s', (words, expected) => {
    expect(meaning(words)).toBe(expected)
  })

  it('keeps the words as they were written', () => {
    const due = parseDue('  by  1 May   2020 (Asia/Baku) ')
    expect(due.ok && due.value).toEqual({
      said: 'by  1 May   2020 (Asia/Baku)',
      zone: 'Asia/Baku',
      kind: 'bound',
      word: 'by',
      at: '2020-05-01',
    })
  })

  it('is a term that renews itself, however that is said', () => {
    const renewing = (years: number): string =>
      `for 5 years from signature, renewed for ${years} years unless notice 6 months before expiry`
    expect(
      meaning('for 5 years from signature, and then renewed for 2 years unless notice 6 months before the end'),
    ).toBe(renewing(2))
    expect(
      meaning('for 5 years from signature renewed by 3 years unless notice is given 6 months before its expiry'),
    ).toBe(renewing(3))
    expect(
      meaning('for 5 years from signature, renewed for 2 years unless a notice at least 6 months before end'),
    ).toBe(renewing(2))
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
    ['5 years since signature', 'is no deadline we can reckon'],
    ['not by 20 November 2020', 'is no deadline we can reckon'],
    ['nothing from 1 May 2020 to 3 May 2020', 'is no deadline we can reckon'],
    ['lasting between 1 May 2020 and 3 May 2020', 'is no deadline we can reckon'],
    ['kept throughout from 1 May 2020', 'is no deadline we can reckon'],
    ['kept throughout until 3 May 2020', 'is no deadline we can reckon'],
    ['hardly early November 2020', 'is no deadline we can reckon'],
    ['early November 20, 2020', 'is no deadline we can reckon'],
    ['stay within 10 days', 'is no deadline we can reckon'],
    ['stay within 10 days of signature', 'is no deadline we can reckon'],
    ['within clear days of publication', '`clear days` is not a length of time'],
    ['for 5 years from signature, renewed for x unless notice 6 months before end', 'is no renewal'],
    ['for 5 years from signature, renewed for 2 years unless notice y before end', 'is no renewal'],
    ['for 5 years from signature, renewed for 2 years unless notice 6 months before end, or so', 'is no renewal'],
    ['long before expiry', 'is no deadline we can reckon'],
    ['some time before expiry', 'is no deadline we can reckon'],
    ['6 months before the rainy season', '`the rainy season` is nothing to count from'],
    ['30 days after the rainy season', '`the rainy season` is nothing to count from'],
    ['many days after signature', 'is no deadline we can reckon'],
    ['upon 1 May 2020', 'is no deadline we can reckon'],
    ['upon the rainy season', 'is no deadline we can reckon'],
    ['soon upon signature', 'is no deadline we can reckon'],
    ['nonsense words + 30', '`nonsense words` is nothing to count from'],
    ['signature + x', 'is no deadline we can reckon'],
    ['signature + 30 and more', 'is not a length of time'],
    ['d + 2 weeks', '`D+2 weeks` leaves open what D is'],
    ['byzantine', 'is no deadline we can reckon'],
    ['on 1 May 2020 at the latest, please', '`1 May 2020 at the latest, please` is not a date'],
    ['well at the latest 1 May 2020', 'is no deadline we can reckon'],
    ['within 2 days of event a b', '`event a b` is nothing to count from'],
    ['by 1 May 2020 UTC or so', '`1 May 2020 UTC or so` is not a date'],
    ['by 1 May 2020 Moscow time please', '`1 May 2020 Moscow time please` is not a date'],
    ['by 1 May 2020 Addis Ababa time zone', '`1 May 2020 Addis Ababa time zone` is not a date'],
    ['May 2020', 'write by May 2020, before May 2020 or on May 2020'],
    ['3 months', 'write `within 3 months of signature`'],
    ['x'.repeat(301), `\`${'x'.repeat(40)}…\` is too long`],
    ['x'.repeat(300), `\`${'x'.repeat(300)}\` is no deadline`],
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
  it('no zone is sought where words name none: a file of ten thousand deadlines would seek a hundred thousand', () => {
    const sought = vi.spyOn(Intl, 'DateTimeFormat')
    expect(splitZone('by 1 May 2021')).toEqual({ rest: 'by 1 May 2021' })
    expect(sought).not.toHaveBeenCalled()
    sought.mockRestore()
  })

  it('may end in a zone', () => {
    expect(splitZone('by 1 May 2021 (Asia/Baku)')).toEqual({ rest: 'by 1 May 2021', zone: 'Asia/Baku' })
    expect(splitZone('by 1 May 2021 GMT')).toEqual({ rest: 'by 1 May 2021', zone: 'UTC' })
    expect(splitZone('by 1 May 2021, Addis Ababa time')).toEqual({ rest: 'by 1 May 2021', zone: 'Africa/Addis_Ababa' })
    expect(splitZone('by 1 May 2021 Nowhere time')).toEqual({ rest: 'by 1 May 2021 Nowhere time' })
    expect(splitZone('by 1 May 2021 Nowhere/Land')).toEqual({ rest: 'by 1 May 2021 Nowhere/Land' })
    expect(splitZone('by 1 May 2021 in Europe/Moscow')).toEqual({ rest: 'by 1 May 2021', zone: 'Europe/Moscow' })
    expect(splitZone('by 1 May 2021 in Moscow time')).toEqual({ rest: 'by 1 May 2021', zone: 'Europe/Moscow' })
    expect(splitZone('by 1 May 2021 (in Addis Ababa time)')).toEqual({
      rest: 'by 1 May 2021',
      zone: 'Africa/Addis_Ababa',
    })
    expect(splitZone('by 1 May 2021 America/Argentina/Buenos_Aires')).toEqual({
      rest: 'by 1 May 2021',
      zone: 'America/Argentina/Buenos_Aires',
    })
    expect(splitZone('by 1 May 2021 +03:00')).toEqual({ rest: 'by 1 May 2021', zone: '+03:00' })
    expect(splitZone('Europe/Moscow')).toEqual({ rest: 'Europe/Moscow' })
    expect(splitZone('by 1 May 2021, 10:00 UTC and some words')).toEqual({
      rest: 'by 1 May 2021, 10:00 UTC and some words',
    })
    expect(
      ['Lagos', 'Tokyo', 'Chicago', 'Sydney', 'Fiji', 'Paris'].map((city) => splitZone(`noon ${city} time`).zone),
    ).toEqual(['Africa/Lagos', 'Asia/Tokyo', 'America/Chicago', 'Australia/Sydney', 'Pacific/Fiji', 'Europe/Paris'])
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
