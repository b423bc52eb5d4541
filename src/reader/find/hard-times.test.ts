import { describe, expect, it } from 'vitest'
import { findTimes } from '#reader/find/find-times'

/** The expressions of a sentence published on a day, as `said=value`. */
function shown(text: string, published: string): readonly string[] {
  const times = findTimes(text, { mode: 'news', language: 'en', published })
  return times.map(({ span, value }) => `${text.slice(span.from, span.to)}=${value}`)
}

type Row = readonly [published: string, text: string, times: readonly string[]]

const ROWS: readonly Row[] = [
  ['2020-11-17', 'The observers arrive the week after next.', ['the week after next=2020-W49']],
  ['2020-11-17', 'They met the week before last.', ['the week before last=2020-W45']],
  ['2020-11-17', 'They meet the Friday after next.', ['the Friday after next=2020-11-27']],
  [
    '2020-11-17',
    'The truce lasted from the 10th to the 12th of October.',
    ['the 10th=2020-10-10', 'the 12th of October=2020-10-12'],
  ],
  [
    '2020-11-17',
    'It came at midnight between Monday and Tuesday.',
    ['midnight between Monday and Tuesday=2020-11-16T24:00'],
  ],
  [
    '2020-11-17',
    'It came at midnight between 9 and 10 November.',
    ['midnight between 9 and 10 November=2020-11-09T24:00'],
  ],
  ['2020-11-17', 'The handover is scheduled for the 5th.', ['the 5th=2020-12-05']],
  [
    '2020-11-30',
    'The handover was on the 28th; the road will open on the 2nd.',
    ['the 28th=2020-11-28', 'the 2nd=2020-12-02'],
  ],
  ['2021-01-02', "On New Year's Eve rockets fell.", ["New Year's Eve=2020-12-31"]],
  ['2021-01-02', 'On New Year’s Day 2019 rockets fell.', ['New Year’s Day 2019=2019-01-01']],
  ['2020-11-17', 'The winter of 2015-16 was hard.', ['The winter of 2015-16=2015-WI']],
  ['2020-11-17', 'The winter of 2015/16 was hard.', ['The winter of 2015/16=2015-WI']],
  ['2020-11-17', 'Mr. March met Ms. May and Gen. Friday in August.', ['August=2020-08']],
  ['2020-11-17', "In the 1990s and the '80s.", ['the 1990s=199', "the '80s=198"]],
  ['2020-11-17', "In the mid-'90s.", ["the mid-'90s=199"]],
  ['2020-11-17', 'It was a winter of the early ’70s.', ['the early ’70s=197']],
  ['2020-11-17', 'The talks were put off to Wednesday.', ['Wednesday=2020-11-18']],
  ['2020-11-17', 'The talks were rescheduled for Wednesday.', ['Wednesday=2020-11-18']],
  ['2020-11-17', 'The talks were postponed on Monday.', ['Monday=2020-11-16']],
  ['2020-11-17', 'They moved to the base on Monday.', ['Monday=2020-11-16']],
  ['2020-11-17', 'Order No. 2018 of the ministry was read out.', []],
  ['2020-11-17', 'A week from Friday they meet again.', ['A week from Friday=2020-11-27']],
  ['2020-11-17', 'They meet again on Friday week.', ['Friday week=2020-11-27']],
  ['2020-11-17', 'On Friday (20 November) they meet again.', ['Friday (20 November)=2020-11-20']],
  ['2020-11-17', 'On 20 November (Friday) they meet again.', ['20 November (Friday)=2020-11-20']],
  [
    '2020-11-17',
    'Done this ninth day of November two thousand and twenty.',
    ['this ninth day of November two thousand and twenty=2020-11-09'],
  ],
  [
    '2020-11-17',
    'Done at Rome on the 4th day of October, in the year 1992.',
    ['the 4th day of October, in the year 1992=1992-10-04'],
  ],
  ['2020-11-17', '20.11.20 is the day.', ['20.11.20=2020-11-20']],
  ['2020-11-17', '20-Nov-2020 is the day.', ['20-Nov-2020=2020-11-20']],
  ['2020-11-17', '2020-11-20T18:00:00+04:00 is the moment.', ['2020-11-20T18:00:00+04:00=2020-11-20T18:00']],
  ['2020-11-17', '2020-11-20T18:00Z is the moment.', ['2020-11-20T18:00Z=2020-11-20T18:00']],
  ['2020-11-17', 'At 18h00 on 20 November the guns stop.', ['18h00 on 20 November=2020-11-20T18:00']],
  ['2020-11-17', "At 6 o'clock in the evening the guns stop.", ["6 o'clock in the evening=2020-11-17T18:00"]],
  ['2020-11-17', 'At half past six the guns stop.', ['half past six=2020-11-17T06:30']],
  [
    '2020-11-17',
    'At a quarter to six in the evening the guns stop.',
    ['a quarter to six in the evening=2020-11-17T17:45'],
  ],
  ['2020-11-17', 'Over the weekend nobody fired.', ['the weekend=2020-W46-WE']],
  ['2020-11-17', 'At the weekend nobody fired.', ['the weekend=2020-W46-WE']],
  ['2020-11-17', 'In Q3 2021 the review follows.', ['Q3 2021=2021-Q3']],
  ['2020-11-17', 'In H1 2021 the review follows.', ['H1 2021=2021-H1']],
  ['2020-11-17', 'In FY2021 the review follows.', ['FY2021=2021']],
  ['2020-11-17', 'The panel reports every first Monday.', ['every first Monday=XXXX-WXX-1']],
  ['2020-11-17', 'The May Day march went on.', ['May Day=2020-05-01']],
  ['2020-11-17', 'The Mon State villages were quiet; the Mon river rose.', []],
  [
    '2020-11-17',
    "On Christmas Eve, New Year's Day and Boxing Day they rest.",
    ['Christmas Eve=2020-12-24', "New Year's Day=2021-01-01", 'Boxing Day=2020-12-26'],
  ],
]

describe('times that ask for more than one rule', () => {
  it.each(ROWS)('published on %s: %s', (published, text, times) => {
    expect(shown(text, published)).toEqual(times)
  })

  it('tells the offset from UTC as the zone', () => {
    const text = 'The order of 2020-11-20T18:00:00+04:00 came first, that of 2020-11-20T15:00Z later.'
    const times = findTimes(text, { mode: 'news', language: 'en', published: '2020-11-21' })
    expect(times.map(({ zone }) => zone)).toEqual(['+04:00', 'Z'])
  })
})
