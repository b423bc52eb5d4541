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
  [
    '2021-06-10',
    'The two sides had agreed on 28 May to meet within a week. They met on 4 June. Two days later the talks collapsed.',
    ['28 May=2021-05-28', 'a week=P1W', '4 June=2021-06-04', 'Two days later=2021-06-06'],
  ],
  [
    '2021-06-10',
    'On Monday the envoy flew in. The following day he left. On Wednesday he was back.',
    ['Monday=2021-06-07', 'The following day=2021-06-08', 'Wednesday=2021-06-09'],
  ],
  ['2021-06-10', '"We shall be gone by Sunday," he said on Tuesday.', ['Sunday=2021-06-13', 'Tuesday=2021-06-08']],
  [
    '2021-06-10',
    'He told reporters on 1 June that the rest would leave the next week.',
    ['1 June=2021-06-01', 'the next week=2021-W23'],
  ],
  [
    '2021-06-10',
    'In 2014 the town fell. In March of that year the bridge was mined; by December it was gone.',
    ['2014=2014', 'March of that year=2014-03', 'December=2014-12'],
  ],
  [
    '2021-06-10',
    'The 2015 deal provided for elections by the end of that year. They were never held.',
    ['2015=2015', 'the end of that year=2015'],
  ],
  ['2021-06-10', 'Since the ceasefire of 27 July last year, 66 soldiers have died.', ['27 July last year=2020-07-27']],
  [
    '2021-06-10',
    'A ceasefire reached in July 2020 held until the end of January this year.',
    ['July 2020=2020-07', 'the end of January this year=2021-01'],
  ],
  [
    '2021-06-10',
    'The pass will open in October, four months from now.',
    ['October=2021-10', 'four months from now=2021-10'],
  ],
  ['2021-06-10', 'It was the heaviest shelling since last August.', ['last August=2020-08']],
  ['2021-06-10', 'It was the heaviest shelling since August.', ['August=2020-08']],
  ['2021-06-10', 'They were due to leave in April but stayed.', ['April=2021-04']],
  ['2021-06-10', 'They were due to leave on 15 April. They are still there.', ['15 April=2021-04-15']],
  ['2021-06-10', 'The deadline of 15 April passed.', ['15 April=2021-04-15']],
  ['2021-06-10', 'The deadline is 15 August.', ['15 August=2021-08-15']],
  ['2021-06-10', 'The withdrawal, due on 15 April, has not begun.', ['15 April=2021-04-15']],
  ['2021-06-10', 'The withdrawal, which should have ended by 15 April, has not begun.', ['15 April=2021-04-15']],
  ['2021-06-10', 'The mandate expires on 31 January.', ['31 January=2022-01-31']],
  ['2021-06-10', 'The mandate expired on 31 January.', ['31 January=2021-01-31']],
  ['2021-06-10', 'The mandate, extended in December, expires in a year.', ['December=2020-12', 'a year=P1Y']],
  [
    '2021-06-10',
    "Three days of talks end today. Yesterday's session was short.",
    ['Three days=P3D', 'today=2021-06-10', 'Yesterday=2021-06-09'],
  ],
  ['2021-06-10', 'By Friday evening, all had left.', ['Friday evening=2021-06-04TEV']],
  ['2021-06-10', 'By Friday evening, all must have left.', ['Friday evening=2021-06-11TEV']],
  ['2021-06-10', 'From Saturday no one may pass.', ['Saturday=2021-06-12']],
  [
    '2021-06-10',
    'The shelling, which began on Saturday and lasted until Monday, killed six.',
    ['Saturday=2021-06-05', 'Monday=2021-06-07'],
  ],
  ['2021-06-10', 'The truce is to last from Saturday until Monday.', ['Saturday=2021-06-12', 'Monday=2021-06-14']],
  [
    '2021-06-10',
    'The ministry says its troops left on Sunday and will be back on Sunday.',
    ['Sunday=2021-06-06', 'Sunday=2021-06-13'],
  ],
  [
    '2021-06-10',
    'On the second Sunday in September, voters go to the polls.',
    ['the second Sunday in September=2021-09-12'],
  ],
  ['2021-06-10', 'On the last day of May they signed.', ['the last day of May=2021-05-31']],
  ['2021-06-10', 'On the first of the month they signed.', ['the first of the month=2021-06-01']],
  ['2021-06-10', 'Early Thursday, they fired.', ['Early Thursday=2021-06-10']],
  ['2021-06-10', 'Late on Wednesday night they fired.', ['Late on Wednesday night=2021-06-09TNI']],
  ['2021-06-10', 'Around noon local time on Wednesday they fired.', ['noon local time on Wednesday=2021-06-09T12:00']],
  ['2021-06-10', 'At about 4 a.m. (01:00 GMT) they fired.', ['4 a.m.=2021-06-10T04:00', '01:00 GMT=2021-06-10T01:00']],
  [
    '2021-06-10',
    'On June 8 and 9, and on the 10th, they fired.',
    ['June 8=2021-06-08', '9=2021-06-09', 'the 10th=2021-06-10'],
  ],
  ['2021-06-10', 'On 8, 9 and 10 June they fired.', ['8=2021-06-08', '9=2021-06-09', '10 June=2021-06-10']],
  ['2021-06-10', 'From 28 May to 3 June 2021, they fired.', ['28 May=2021-05-28', '3 June 2021=2021-06-03']],
  ['2021-06-10', 'From 28 December to 3 January they fired.', ['28 December=2020-12-28', '3 January=2021-01-03']],
  ['2021-06-10', 'Between late May and early June they fired.', ['late May=2021-05', 'early June=2021-06']],
  [
    '2021-06-10',
    'The reporting period (24 May - 6 June 2021) was calm.',
    ['24 May=2021-05-24', '6 June 2021=2021-06-06'],
  ],
  ['2021-06-10', 'The reporting period 24 - 30 May 2021 was calm.', ['24=2021-05-24', '30 May 2021=2021-05-30']],
  ['2021-06-10', 'As of 18:00 on 9 June, 14 posts were open.', ['18:00 on 9 June=2021-06-09T18:00']],
  ['2021-06-10', 'At 19:30 hrs on 9 June a shot was heard.', ['19:30 hrs on 9 June=2021-06-09T19:30']],
  ['2021-06-10', 'At 1930 hrs on 9 June a shot was heard.', ['1930 hrs on 9 June=2021-06-09T19:30']],
  ['2021-06-10', 'At 1930hrs a shot was heard.', ['1930hrs=2021-06-10T19:30']],
  ['2021-06-10', 'At 7.30 p.m. on the same day a shot was heard.', ['7.30 p.m. on the same day=2021-06-10T19:30']],
  [
    '2021-06-10',
    'Seven years after the 2014 accord, and two after its renewal, nothing moves.',
    ['Seven years=P7Y', '2014=2014'],
  ],
  [
    '2021-06-10',
    'Within 48 hours of the signature, and not later than noon on 12 June, the guns are to be stored.',
    ['48 hours=PT48H', 'noon on 12 June=2021-06-12T12:00'],
  ],
  ['2021-06-10', 'Six months and ten days passed.', ['Six months=P6M', 'ten days=P10D']],
  ['2021-06-10', 'In the space of 36 hours, eight died.', ['36 hours=PT36H']],
  ['2021-06-10', 'For the first time in 20 years, trains run.', ['20 years=P20Y']],
  ['2021-06-10', 'Twice daily, and three times on Sundays, convoys leave.', ['daily=P1D', 'Sundays=XXXX-WXX-7']],
  ['2021-06-10', 'Some time next month or in August they will meet again.', ['next month=2021-07', 'August=2021-08']],
  ['2021-06-10', 'The corridor opens on Monday 14 June at 9.', ['Monday 14 June=2021-06-14']],
  ['2021-06-10', 'One hundred days on, the truce holds.', ['One hundred days=P100D']],
  ['2021-06-10', 'The 100-day plan and the 5-year term.', ['100-day=P100D', '5-year=P5Y']],
  ['2021-06-10', 'More than 150 violations a day were counted.', ['a day=P1D']],
  ['2021-06-10', '150 violations per day were counted.', ['per day=P1D']],
  [
    '2021-06-10',
    'In January and February they talked; in March, too.',
    ['January=2021-01', 'February=2021-02', 'March=2021-03'],
  ],
  ['2021-06-10', 'Within days they talked.', ['days=PXD']],
  [
    '2021-06-10',
    'The day of the signing was 5 May; that day nobody fired.',
    ['5 May=2021-05-05', 'that day=2021-05-05'],
  ],
  ['2021-06-10', 'On Monday the guns fell silent at 18:00.', ['Monday=2021-06-07', '18:00=2021-06-07T18:00']],
  [
    '2021-06-10',
    'On Monday shelling began at 4 a.m. and ended at 6 a.m.',
    ['Monday=2021-06-07', '4 a.m.=2021-06-07T04:00', '6 a.m.=2021-06-07T06:00'],
  ],
  [
    '2021-06-10',
    'Shelling began at 4 a.m. on Monday and ended at 6 a.m.',
    ['4 a.m. on Monday=2021-06-07T04:00', '6 a.m.=2021-06-07T06:00'],
  ],
  [
    '2021-06-10',
    'Shelling began at 4 a.m. on Monday. It ended at 6 a.m.',
    ['4 a.m. on Monday=2021-06-07T04:00', '6 a.m.=2021-06-07T06:00'],
  ],
  [
    '2021-06-10',
    'At 04:00 on Wednesday (01:00 GMT) they fired.',
    ['04:00 on Wednesday=2021-06-09T04:00', '01:00 GMT=2021-06-09T01:00'],
  ],
  ['2021-06-10', 'At 04:00 (0100 GMT) on Wednesday they fired.', ['04:00 (0100 GMT) on Wednesday=2021-06-09T04:00']],
  [
    '2021-06-10',
    'From 08:00 to 20:00 on 8 June the crossing was open.',
    ['08:00=2021-06-08T08:00', '20:00 on 8 June=2021-06-08T20:00'],
  ],
  [
    '2021-06-10',
    'On 8 June, from 08:00 to 20:00, the crossing was open.',
    ['8 June=2021-06-08', '08:00=2021-06-08T08:00', '20:00=2021-06-08T20:00'],
  ],
  ['2021-06-10', 'Yesterday, at 14:20, a drone fell near the post.', ['Yesterday, at 14:20=2021-06-09T14:20']],
  ['2021-06-10', 'Yesterday a drone fell near the post at 14:20.', ['Yesterday=2021-06-09', '14:20=2021-06-09T14:20']],
  ['2021-06-10', 'A drone fell at 14:20.', ['14:20=2021-06-10T14:20']],
  [
    '2021-06-10',
    'On 5 June, a drone fell near the post. At 14:20, another followed.',
    ['5 June=2021-06-05', '14:20=2021-06-05T14:20'],
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
