import { describe, expect, it } from 'vitest'
import { draftMapping } from '#app/intake/mapping/draft-mapping'
import { mapRow } from '#app/intake/mapping/map-row'
import type { Mapping } from '#api/tables/mapping-shape'
import { parseMapping } from '#app/intake/mapping/parse-mapping'
import { parseRowDate } from '#app/intake/mapping/parse-row-date'

describe('parseRowDate', () => {
  it.each([
    ['2020-11-17', 'iso', '2020-11-17'],
    ['2020-11-17 00:00:00.000', 'iso', '2020-11-17'],
    ['2020-11-17T23:30:00Z', 'iso', '2020-11-17'],
    ['2020-11', 'iso', '2020-11'],
    ['17/11/2020', 'day-month-year', '2020-11-17'],
    ['17.11.2020', 'day-month-year', '2020-11-17'],
    ['1 November 2020', 'day-month-year', '2020-11-01'],
    ['02/01/2020', 'day-month-year', '2020-01-02'],
    ['02/01/2020', 'month-day-year', '2020-02-01'],
    ['November 17, 2020', 'month-day-year', '2020-11-17'],
    ['2020', 'year', '2020'],
    ['1605571200', 'unix-seconds', '2020-11-17'],
  ] as const)('reads %s as %s', (words, written, date) => {
    expect(parseRowDate(words, written)).toEqual({ ok: true, value: date })
  })

  it.each([
    ['17/11/2020', 'month-day-year'],
    ['11/17/2020', 'day-month-year'],
    ['31/02/2020', 'day-month-year'],
    ['2020-13-01', 'iso'],
    ['20201117', 'iso'],
    ['yesterday', 'iso'],
    ['17 Brumaire 2020', 'day-month-year'],
    ['-5', 'unix-seconds'],
    ['9999999999', 'unix-seconds'],
    ['20', 'year'],
  ] as const)('refuses %s as %s, and says what it expected', (words, written) => {
    const parsed = parseRowDate(words, written)
    expect(parsed).toMatchObject({ ok: false })
    expect(parsed.ok ? '' : parsed.error).toContain(words)
  })
})

const notes: Mapping = mappingOf(
  'text: ["{notes}", "At {place}, {country}."]\nlatitude: lat\nlongitude: lon\nkeep: [who]',
)

describe('mapRow', () => {
  it('keeps the words of a cell letter for letter and leaves out what is empty', () => {
    const row = mapRow({ notes: 'The road  is open. ', place: '', country: '', who: 'x', lat: '', lon: '' }, notes)
    expect(row).toEqual({
      ok: true,
      value: { text: 'The road  is open.', mediaType: 'text/plain', particulars: { who: 'x' } },
    })
  })

  it.each([
    [{ notes: '', place: ' ', country: '' }, 'no-words'],
    [{ notes: 'x', lat: '91', lon: '0' }, 'not-a-coordinate'],
    [{ notes: 'x', lat: '40.5', lon: '' }, 'not-a-coordinate'],
    [{ notes: 'x', lat: '40,5', lon: '46' }, 'not-a-coordinate'],
  ])('refuses the row %j for %s', (columns, code) => {
    expect(mapRow({ ...columns }, notes)).toMatchObject({ ok: false, error: { code } })
  })

  it('takes nothing from a cell that looks like a template', () => {
    const row = mapRow({ notes: 'see {who} there', who: 'secret', place: '', country: '' }, notes)
    expect(row).toMatchObject({ value: { text: 'see {who} there' } })
  })

  it('takes the first form of a date that fits, and refuses a date that fits none', () => {
    const mapping = mappingOf('text: ["{notes}"]\npublished: { column: day, written: [day-month-year, iso] }')
    expect(mapRow({ notes: 'x', day: '2020-11-17' }, mapping)).toMatchObject({ value: { published: '2020-11-17' } })
    expect(mapRow({ notes: 'x', day: '11/17/2020' }, mapping)).toMatchObject({ error: { code: 'not-a-date' } })
    expect(mapRow({ notes: 'x', day: '' }, mapping)).toMatchObject({ ok: true })
  })
})

describe('parseMapping', () => {
  it.each([
    ['servanda: 1\nmapping: x\ntext: ["{a"]', 'no paragraph names a column'],
    ['servanda: 1\nmapping: x\ntext: ["{a}"]\ncolour: red', 'colour'],
    ['servanda: 1\nmapping: x', 'text'],
    ['servanda: 2\nmapping: x\ntext: ["{a}"]', 'servanda'],
    [
      'servanda: 1\nmapping: x\ntext: ["{a}"]\npublished: { column: a, written: [day-month-year, month-day-year] }',
      'leave it open',
    ],
    ['servanda: 1\nmapping: [', 'line 2'],
    ['- a', 'mapping'],
  ])('tells what is wrong with %j', (text, words) => {
    const parsed = parseMapping(text, 'm.yaml')
    expect(parsed).toMatchObject({ ok: false, error: { code: 'faulty-mapping' } })
    expect(JSON.stringify(parsed)).toContain(words)
  })
})

describe('draftMapping', () => {
  it('is a mapping that the rows it was drafted from can be read with', () => {
    const columns = ['Event Date', 'Headline', 'Body', 'Outlet', 'lat', 'lon', 'code']
    const row = ['17/11/2020', 'Road opened', 'The road was opened to all.', 'Daily Mill', '40', '46', 'A1']
    const rows = [Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']))]
    const drafted = parseMapping(draftMapping(columns, rows, 'mine'), 'draft')
    expect(drafted).toMatchObject({
      value: {
        mapping: 'mine',
        title: '{Headline}',
        text: ['{Body}'],
        published: { column: 'Event Date', written: ['day-month-year'] },
        source: '{Outlet}',
        keep: ['code'],
      },
    })
    expect(drafted.ok && mapRow(rows[0] ?? {}, drafted.value)).toMatchObject({ value: { published: '2020-11-17' } })
  })

  it('takes the longest column for the text where no name tells', () => {
    const drafted = draftMapping(['a', 'b'], [{ a: 'x', b: 'a long account of the road' }], 'mine')
    expect(drafted).toContain('{b}')
  })
})

function mappingOf(lines: string): Mapping {
  const parsed = parseMapping(`servanda: 1\nmapping: test\n${lines}`, 'test')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
