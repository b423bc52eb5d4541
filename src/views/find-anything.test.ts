import { describe, expect, test } from 'vitest'
import { riverCase } from '#testing/river-case'
import { findAnything, folded, toFindables } from '#views/find-anything'

const { agreement, record } = riverCase('2021-03-05', '2021-03-05')
const all = toFindables(agreement, record)

describe('finding anything', () => {
  test('a place is found by the name of either side', () => {
    expect(findAnything(all, 'sunside', 5).map((item) => item.id)).toContain('east-bank')
    expect(findAnything(all, 'rytinis', 5).map((item) => item.id)).toContain('east-bank')
  })

  test('every word must match, in any order', () => {
    expect(findAnything(all, 'southland bank hands', 5).map((item) => item.id)).toEqual(['return-bank', 'demand-bank'])
  })

  test('accents and letters of other alphabets do not stand in the way', () => {
    expect(folded('Kəlbəcər  Şuşa')).toBe('kelbecer susa')
  })

  test('norms of readings are found too', () => {
    expect(findAnything(all, 'demand', 5).map((item) => item.id)).toContain('demand-bank')
  })
})
