import { describe, expect, it } from 'vitest'
import { findTimes } from '#reader/find/find-times'
import type { TimeExpression } from '#reader/find/time-expression'
import type { Mode } from '#reader/find/time/time-state'

const PUBLISHED = '2021-06-16' // a Wednesday

function read(text: string, mode: Mode = 'news', published: string | undefined = PUBLISHED): readonly TimeExpression[] {
  return findTimes(text, { mode, language: 'en', ...(published !== undefined && { published }) })
}

function shown(text: string, mode: Mode = 'news'): readonly string[] {
  return read(text, mode).map(({ span, value }) => `${text.slice(span.from, span.to)} = ${value}`)
}

describe('dates in news', () => {
  it.each([
    ['The bridge was reopened on 3 May 2019.', ['3 May 2019 = 2019-05-03']],
    ['The bridge was reopened on May 3rd, 2019, by the mayor.', ['May 3rd, 2019 = 2019-05-03']],
    ['Guards left on Monday, 14 June.', ['Monday, 14 June = 2021-06-14']],
    ['The list was signed on 2020-02-29.', ['2020-02-29 = 2020-02-29']],
    ['The wells were repaired in March.', ['March = 2021-03']],
    ['The wells were mined last November.', ['last November = 2020-11']],
    ['The wells will be repaired in February.', ['February = 2022-02']],
    ['Repairs end in early 2022.', ['early 2022 = 2022']],
    ['Repairs end by the end of the month.', ['the end of the month = 2021-06']],
    ['A census was held in the summer of 1998.', ['the summer of 1998 = 1998-SU']],
    ['Water is short until the third quarter of 2022.', ['the third quarter of 2022 = 2022-Q3']],
    ['The dam opens in the second half of 2023.', ['the second half of 2023 = 2023-H2']],
    ['The villages were emptied in the 1970s.', ['the 1970s = 197']],
    ['The church is of the 9th century.', ['the 9th century = 08']],
    ['Posts 3, 5 and 9 closed on 3, 5 and 9 May.', ['3 = 2021-05-03', '5 = 2021-05-05', '9 May = 2021-05-09']],
    ['Clashes flared in 1992-94 and again later.', ['1992 = 1992', '94 = 1994']],
    ['The week of 7 June was quiet.', ['The week of 7 June = 2021-W23']],
    ['Police came on Monday of last week.', ['Monday of last week = 2021-06-07']],
    [
      'It rained on the last day of 2020 and in the second half of July.',
      ['the last day of 2020 = 2020-12-31', 'the second half of July = 2021-07'],
    ],
    ['Shells fell in the night of 8 to 9 May.', ['the night of 8 to 9 May = 2021-05-08TNI']],
    ['The years 1955-1957 were hard.', ['The years 1955 = 1955', '1957 = 1957']],
    [
      'They meet on the first Tuesday of September and on the 10th of next month.',
      ['the first Tuesday of September = 2021-09-07', 'the 10th of next month = 2021-07-10'],
    ],
    ['The pass will be shut from 1 December to 31 January.', ['1 December = 2021-12-01', '31 January = 2022-01-31']],
    ['Shells fell in late-1990.', ['late-1990 = 1990']],
    ['Aid came from Anna Kos and Jan Kowal.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('takes a weekday told in the past as the one before, in the future as the one to come', () => {
    expect(shown('A drone fell on Friday, residents said.')).toEqual(['Friday = 2021-06-11'])
    expect(shown('Buses will run again on Friday.')).toEqual(['Friday = 2021-06-18'])
    expect(shown('Inspectors are set to arrive Monday.')).toEqual(['Monday = 2021-06-21'])
    expect(shown('The corridor opens on Friday.')).toEqual(['Friday = 2021-06-18'])
    expect(shown('The council met on Wednesday.')).toEqual(['Wednesday = 2021-06-16'])
  })

  it('takes a weekday that owns an event as behind, unless the event is what lies ahead', () => {
    expect(shown('The envoy will ask about Friday’s shelling.')).toEqual(['Friday = 2021-06-11'])
    expect(shown('Villagers will vote in Sunday’s poll.')).toEqual(['Sunday = 2021-06-20'])
    expect(shown('They will confer ahead of Sunday’s poll.')).toEqual(['Sunday = 2021-06-20'])
  })

  it('reads the tense of a participle through others, and a plan that was dropped as past', () => {
    expect(shown('Aid would be paid on a still unspecified date in January.')).toEqual(['January = 2022-01'])
    expect(shown('The truce had been scheduled to lapse on Friday.')).toEqual(['Friday = 2021-06-11'])
  })

  it('rolls the year back for a month that can only lie behind', () => {
    expect(read('The pact signed on October 3 holds, she said.')[0]?.value).toBe('2020-10-03')
  })

  it('keeps X for what nothing tells, where no publication date is known', () => {
    const found = findTimes('They met on 3 May.', { mode: 'news', language: 'en' })
    expect(found.map((one) => one.value)).toEqual(['XXXX-05-03'])
  })
})

describe('words that count from the publication', () => {
  it.each([
    ['Rain fell yesterday evening.', ['yesterday evening = 2021-06-15TEV']],
    ['Talks resume the day after tomorrow.', ['the day after tomorrow = 2021-06-18']],
    ['The convoy passed this morning.', ['this morning = 2021-06-16TMO']],
    ['The convoy passed last night.', ['last night = 2021-06-15TNI']],
    ['They met last week and meet next month.', ['last week = 2021-W23', 'next month = 2021-07']],
    ['The camp closed two years ago.', ['two years ago = 2019']],
    ['The camp closed ten days ago.', ['ten days ago = 2021-06-06']],
    ['The camp closed several years ago.', ['several years ago = PAST_REF']],
    ['He now lives abroad.', ['now = PRESENT_REF']],
    ['Gunmen recently shelled the post.', ['recently = PAST_REF']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('words that count from the last date', () => {
  it('reads earlier, later and the next day against the date before', () => {
    const text = 'The pact was signed on 3 March; two days later guns fired, and the next day they fell silent.'
    expect(shown(text)).toEqual(['3 March = 2021-03-03', 'two days later = 2021-03-05', 'the next day = 2021-03-06'])
    expect(read(text)[1]?.anchor.kind).toBe('last-date')
  })

  it('reads that year and the following month', () => {
    expect(
      shown('It began in 1988. In May of that year the road fell; the following month it was retaken.', 'narrative'),
    ).toEqual(['1988 = 1988', 'May of that year = 1988-05', 'the following month = 1988-06'])
  })
})

describe('lengths of time and what recurs', () => {
  it.each([
    ['The pause lasts 72 hours.', ['72 hours = PT72H']],
    ['Units separate within forty-eight (48) hours.', ['forty-eight (48) hours = PT48H']],
    ['Half-yearly reports come every second month.', ['Half-yearly = P6M', 'every second month = P2M']],
    ['A 36-hour pause began.', ['36-hour = PT36H']],
    ['Payment follows within ten working days.', ['ten working days = P10D']],
    ['It ran for two and a half years.', ['two and a half years = P2Y6M']],
    [
      'It ran for 5 1/2 hours, half a day and half an hour.',
      ['5 1/2 hours = PT5H30M', 'half a day = PT12H', 'half an hour = PT30M'],
    ],
    ['It ran for more than three weeks.', ['more than three weeks = P3W']],
    ['Extension is automatic, by seven-year periods.', ['seven-year periods = P7Y']],
    ['For the past six months roads were shut.', ['the past six months = P6M']],
    ['They waited for several days.', ['several days = PXD']],
    ['Wells dried up in the following months.', ['the following months = PXM']],
    ['A 3 year long siege ended.', ['3 year long = P3Y']],
    ['Observers report quarterly to the council.', ['quarterly = P3M']],
    ['A daily patrol passes.', ['daily = P1D']],
    ['Lists are exchanged every two months.', ['every two months = P2M']],
    ['Twice a year they meet.', ['a year = P1Y']],
    ['The handover follows on D+14.', ['D+14 = P14D']],
    ['By Day 60 all arms are stored.', ['Day 60 = P60D']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})

describe('which days a length counts', () => {
  it.each([
    ['Payment follows within ten working days.', 'en', 'working'],
    ['Payment follows within two clear days.', 'en', 'clear'],
    ['Payment follows within ten calendar days.', 'en', undefined],
    ['Деньги поступят в течение десяти рабочих дней.', 'ru', 'working'],
    ['Se paga en un plazo de diez días hábiles.', 'es', 'working'],
  ])('%s', (text, language, days) => {
    expect(findTimes(text, { mode: 'instrument', language }).map((time) => time.days)).toEqual([days])
  })
})

describe('times of day', () => {
  it.each([
    ['Firing stops at 18:00 GMT on Friday, it will be said.', ['18:00 GMT on Friday = 2021-06-18T18:00']],
    ['It took effect at noon on Saturday.', ['noon on Saturday = 2021-06-12T12:00']],
    ['Shells fell at 10 p.m. Tuesday.', ['10 p.m. Tuesday = 2021-06-15T22:00']],
    ['It starts at 00:00 Baku time on 9 July 2021.', ['00:00 Baku time on 9 July 2021 = 2021-07-09T00:00']],
    ['Guns fell silent at 2200Z on 9 May.', ['2200Z on 9 May = 2021-05-09T22:00']],
    ['He spoke at 1800 hours on 3 June.', ['1800 hours on 3 June = 2021-06-03T18:00']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('keeps the zone as said', () => {
    expect(read('It starts at 00:00 Baku time on 9 July 2021.')[0]?.zone).toBe('Baku time')
  })

  it('says that the midnight of a day may be the one that begins it', () => {
    expect(read('It ended at midnight on Monday.')[0]).toMatchObject({
      value: '2021-06-14T24:00',
      ambiguous: ['2021-06-14T00:00'],
    })
  })
})

describe('edges of bounds', () => {
  it.each([
    ['They leave by 20 November 2021.', 'included', 'upper'],
    ['They leave no later than 20 November 2021.', 'included', 'upper'],
    ['They leave on or before 20 November 2021.', 'included', 'upper'],
    ['They stay until 20 November 2021.', 'included', 'upper'],
    ['They stay up to and including 20 November 2021.', 'included', 'upper'],
    ['They return not earlier than 20 November 2021.', 'included', 'lower'],
    ['They leave before 20 November 2021.', 'excluded', 'upper'],
    ['They leave prior to 20 November 2021.', 'excluded', 'upper'],
    ['They stay from 20 November 2021.', 'included', 'lower'],
    ['They have stayed since 20 November 2020.', 'included', 'lower'],
    ['They return after 20 November 2021.', 'excluded', 'lower'],
  ])('%s', (text, edge, bound) => {
    expect(read(text)[0]).toMatchObject({ edge, bound })
  })

  it('gives both ends of a range', () => {
    const found = read('Withdrawal takes place between 15 and 25 July.')
    expect(found.map(({ value, edge, bound }) => [value, edge, bound])).toEqual([
      ['2021-07-15', 'included', 'lower'],
      ['2021-07-25', 'included', 'upper'],
    ])
  })

  it('gives no edge where the words set none', () => {
    expect(read('They left on 20 November 2020.')[0]).not.toHaveProperty('edge')
  })
})

describe('anchors', () => {
  it.each([
    ['Lists are due 30 days after entry into force.', 'entry-into-force', 'entry into force'],
    ['The handover follows on D+14.', 'event', 'D'],
    ['The term is five years from the date of the last signature.', 'signature', 'the date of the last signature'],
    ['Notice is given six months prior to the expiry of the term.', 'event', 'the expiry of the term'],
    ['The pause holds for 72 hours from 18:00 GMT on Friday.', 'said', '18:00 GMT on Friday'],
  ])('%s', (text, kind, said) => {
    expect(read(text, 'instrument')[0]?.anchor).toMatchObject({ kind, said })
  })

  it('says what each date counts from, with a reason', () => {
    expect(read('They left on Friday.')[0]?.anchor.kind).toBe('publication')
    expect(read('They left on 3 May 2020.')[0]?.anchor.kind).toBe('none')
    const signed = findTimes('Posts close by 1 December.', { mode: 'instrument', language: 'en', signed: '2020-11-10' })
    expect(signed[0]).toMatchObject({ value: '2020-12-01', anchor: { kind: 'signature' } })
  })

  it('counts what is said in a speech from the day of the speech', () => {
    const next = read('On Monday she promised that the road would open the next day.')[1]
    expect(next).toMatchObject({ value: '2021-06-15', anchor: { kind: 'speech' } })
    const friday = read('He said on 7 June that the posts would be empty by Friday.')[1]
    expect(friday).toMatchObject({ value: '2021-06-11', anchor: { kind: 'speech' }, bound: 'upper' })
  })

  it('says which parts were implied', () => {
    expect(read('They left on 3 May.')[0]).toMatchObject({ implied: ['year'], precision: 'day' })
  })
})

describe('honest answers', () => {
  it.each(['ru', 'es'])('reads the day first where a language always writes it so: %s', (language) => {
    const [time] = findTimes('12.04.2023', { mode: 'news', language })
    expect(time?.value).toBe('2023-04-12')
    expect(time).not.toHaveProperty('ambiguous')
  })

  it('stays in the year told before where no day of publication is known', () => {
    const text =
      'The report covers 1 June 2020 to 15 June 2020. As of 15 June five schools were held, fewer than in May.'
    expect(findTimes(text, { mode: 'news', language: 'en' }).at(-1)?.value).toBe('2020-05')
  })

  it('gives both readings of an ambiguous numeric date', () => {
    expect(read('The order of 05/04/2021 stands.')[0]).toMatchObject({ value: '2021-04-05', ambiguous: ['2021-05-04'] })
    expect(read('The order of 25/04/2021 stands.')[0]).not.toHaveProperty('ambiguous')
  })

  it.each([
    ['On 12 Rajab 1445 the guards left.', '12 Rajab 1445', 'XXXX-XX-XX'],
    ['The guards must leave by 1 Muharram.', '1 Muharram', 'XXXX-XX-XX'],
    ['They met on the 27th of Ramadan.', 'the 27th of Ramadan', 'XXXX-XX-XX'],
    ['They signed on 3 Jumada al-Awwal 1442 AH.', '3 Jumada al-Awwal 1442 AH', 'XXXX-XX-XX'],
    ['It began in Ramadan.', 'Ramadan', 'XXXX-XX'],
    ['It was built in the year 1445 AH.', 'the year 1445 AH', 'XXXX'],
  ])('tells a date of another calendar without a day of this one: %s', (text, said, value) => {
    const [time] = findTimes(text, { mode: 'news', language: 'en', published: '2024-02-05' })
    expect(text.slice(time?.span.from, time?.span.to)).toBe(said)
    expect(time).toMatchObject({ value, anchor: { kind: 'none', reason: expect.stringContaining('another calendar') } })
  })

  it('marks a term without a calendar date as symbolic', () => {
    expect(read('Arms are stored within the agreed timeframe.')[0]).toMatchObject({ symbolic: true, bound: 'upper' })
    expect(read('Elections precede the end of the transition period.')[0]).toMatchObject({ symbolic: true })
  })

  it.each([
    ['They leave by the date fixed by the Joint Commission of the sides.', 'upper'],
    ['They leave before the deadline.', 'upper'],
    ['They leave on the day that was set.', undefined],
    ['They leave on the agreed day.', undefined],
    ['They leave on a date to be announced by the envoy.', undefined],
  ])('leaves a day to the event that sets it: %s', (text, bound) => {
    const [found] = read(text)
    expect(found).toMatchObject({ symbolic: true, value: '', anchor: { kind: 'event' } })
    expect(found?.bound).toBe(bound)
  })

  it('knows a length that is counted back, and one that follows', () => {
    const [back] = read('Notice is given at least six months before the expiry.')
    expect(back).toMatchObject({ value: 'P6M', bound: 'upper', anchor: { said: 'the expiry', back: true } })
    const [on] = read('They answer in the 15 days that follow the request.')
    expect(on).toMatchObject({ value: 'P15D', bound: 'upper', anchor: { said: 'the request' } })
    expect(on?.anchor).not.toHaveProperty('back')
  })

  it('says who sets a day', () => {
    const [found] = read('They leave by the date fixed by the Joint Commission of the sides, he said.')
    expect(found?.anchor).toMatchObject({
      said: 'the date fixed by the Joint Commission of the sides',
      reason: 'a day that `the Joint Commission of the sides` decides',
    })
  })

  it.each(['The days set aside for talks passed.', 'The date of the vote is near.', 'The deadline of 5 May passed.'])(
    'takes no such day from %s',
    (text) => {
      expect(read(text).some(({ symbolic }) => symbolic === true)).toBe(false)
    },
  )
})

describe('narratives', () => {
  it('counts from the story, not from a year far off that was told beside it', () => {
    const text = 'In 1950 they landed. Memories of 1912 were fresh. The following year they left.'
    expect(shown(text, 'narrative').at(-1)).toBe('The following year = 1951')
  })

  it('counts months from the story, not from the day it was written', () => {
    const text = 'On 3 December 1987 the siege began. In February the town fell. By late May it was retaken.'
    expect(shown(text, 'narrative')).toEqual([
      '3 December 1987 = 1987-12-03',
      'February = 1988-02',
      'late May = 1988-05',
    ])
  })

  it('is not moved by a date far from the story', () => {
    const text = 'On 2 August 1964 a ship was hit. Papers opened in 2005 doubt it. On 4 August a second was hit.'
    expect(shown(text, 'narrative').at(-1)).toBe('4 August = 1964-08-04')
  })

  it('reads years before Christ', () => {
    expect(shown('In 490 BC they landed. The war ended in the 5th century BC.', 'narrative')).toEqual([
      '490 BC = BC0490',
      'the 5th century BC = BC04',
    ])
  })
})

describe('what must give nothing', () => {
  it.each([
    'The parties may by agreement change the schedule.',
    'Troops march through the valley, and they may stop.',
    'May they rest.',
    'The second phase follows the first.',
    'A second attack came from the left.',
    'Resolution 1701 and Article 10 apply.',
    'The fall of the town shocked many.',
    'Some 2000 soldiers and 1990 rifles were counted.',
    'It cost $2000 and 1995 euros a piece of 1,960.',
    'Room 1999, flight 2021 and population 2010 are numbers.',
    'The dogs spring at strangers.',
    'The parties shall act by agreement.',
    'Open the second gate of the third wall.',
    'A 44-year-old teacher spoke.',
    'Serial 45/13/2020 is none.',
  ])('%s', (text) => {
    expect(shown(text).filter((one) => !one.endsWith('= '))).toEqual([])
  })

  it('reads no time in a language it has no pack for', () => {
    expect(findTimes('Am 3. Mai 2021', { mode: 'news', language: 'de' })).toEqual([])
  })
})
