import { expect, test } from 'vitest'
import { dayOf } from '#testing/river-case'
import { parseSearch, readAddress, writeAddress } from '#web/place/search'
import { MOST_SUPPOSED, suppositionsIn, supposing } from '#web/place/suppositions'

const first = { key: 'done', on: dayOf('2020-11-20'), grade: 'A1' }
const second = { key: 'done settle-route-plan', on: dayOf('2020-11-25'), grade: 'C3' }
const third = { key: 'event deployed', on: dayOf('2020-11-26'), grade: 'F6' }

test('what is supposed is read back from the address, in its order', () => {
  for (const supposed of [[], [first], [first, second], [first, second, third]]) {
    const address = writeAddress({ ...supposing(supposed) })
    expect(suppositionsIn(parseSearch(readAddress(address)))).toEqual(supposed)
  }
})

test('a link with one supposition means what it meant', () => {
  expect(suppositionsIn(parseSearch({ suppose: 'done', supposeOn: '2020-11-20' }))).toEqual([
    { key: 'done', on: '2020-11-20', grade: undefined },
  ])
})

test('what is not understood is left out, and there is an end to supposing', () => {
  const strange = ['2020-11 A1 done', '2020-11-20 G1 done', '2020-11-20 A1', 'done', '2020-11-20 A1 refused']
  expect(suppositionsIn({ suppose: 'done', supposeAlso: strange }).map(({ key }) => key)).toEqual(['done', 'refused'])
  expect(suppositionsIn({ supposeAlso: strange })).toEqual([])
  const many = Array.from({ length: 20 }, () => '2020-11-20 A1 refused')
  expect(suppositionsIn({ suppose: 'done', supposeAlso: many })).toHaveLength(MOST_SUPPOSED)
})
