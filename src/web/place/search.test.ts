import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carriedSearch, parseSearch, readAddress, writeAddress } from '#web/place/search'

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const words = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
const raw = fc.record(
  {
    asOf: days,
    knownAt: days,
    axis: fc.constant('recorded'),
    zoom: fc.constantFrom('weeks', 'year', 'all'),
    words,
    tint: words,
    item: words,
    view: fc.constant('table'),
    group: fc.constant('party'),
    since: days,
    suppose: words,
    supposeOn: days,
    supposeGrade: fc.constantFrom('A1', 'F6'),
    supposeAlso: fc.constantFrom('2020-11-20 A1 done', '2020-11-20 A1 done,2020-11-21 F6 event deployed'),
  },
  { requiredKeys: [] },
)

describe('the address of a view', () => {
  test('what is written into an address is read back the same', () => {
    fc.assert(
      fc.property(raw, (values) => {
        const search = parseSearch(values)
        expect(parseSearch(readAddress(writeAddress({ ...search })))).toEqual(search)
        expect(parseSearch({ ...search })).toEqual(search)
      }),
    )
  })

  test('several readings stand with commas between', () => {
    const search = parseSearch({ overlay: 'colonel,general' })
    expect(search.overlay).toEqual(['colonel', 'general'])
    expect(parseSearch({ ...search })).toEqual(search)
    expect(writeAddress({ ...search })).toBe('?overlay=colonel,general')
  })

  test('what is not understood is left out and breaks nothing', () => {
    expect(
      parseSearch({ asOf: '01/12/2020', knownAt: '2020-13-01', zoom: 'decade', view: 'pie', supposeGrade: 'Z9' }),
    ).toEqual(parseSearch({}))
    expect(writeAddress({ ...parseSearch({}) })).toBe('')
  })

  test('the vantage goes along from page to page, filters stay behind', () => {
    const search = parseSearch({
      asOf: '2020-11-20',
      words: 'x',
      tint: 'open',
      item: 'y',
      zoom: 'all',
      suppose: 'done',
    })
    expect(carriedSearch(search)).toMatchObject({ asOf: '2020-11-20', zoom: 'all' })
    expect(Object.keys(carriedSearch(search))).not.toContain('words')
    expect(Object.keys(carriedSearch(search))).not.toContain('suppose')
  })
})
