import { describe, expect, it } from 'vitest'
import { collateTexts } from '#linter/collation/collate-texts'
import { toCollationView, type CollationView } from '#views/collation-view'

function viewOf(first: string, second: string): CollationView {
  const collation = collateTexts({ id: 'one', text: first }, { id: 'other', text: second })
  return toCollationView({ first, second, collation })
}

describe('two texts side by side', () => {
  const first = '1. The road opens by 1 May 2021.\n2. Talks begin in the town.\n3. All prisoners are freed.'
  const second = '1. The road opens before 1 May 2021.\n2. Talks begin in the town.\n4. Mines are cleared.'

  it('have every provision of both, also those that do not differ', () => {
    const { rows } = viewOf(first, second)
    expect(
      rows.map(({ provision, first: one, second: other }) => [provision, one.length > 0, other.length > 0]),
    ).toEqual([
      ['1', true, true],
      ['2', true, true],
      ['3', true, false],
      ['4', false, true],
    ])
    expect(rows.map(({ first: cuts }) => cuts.map(({ text }) => text).join(''))).toEqual([
      'The road opens by 1 May 2021.',
      'Talks begin in the town.',
      'All prisoners are freed.',
      '',
    ])
  })

  it('mark each difference in both with one number, and count them', () => {
    const { rows, ofEffect, ofWording } = viewOf(first, second)
    const marked = (side: 'first' | 'second'): readonly string[] =>
      rows.flatMap((row) => row[side].filter(({ ids }) => ids.includes('1')).map(({ text }) => text))
    expect([marked('first'), marked('second')]).toEqual([['by'], ['before']])
    expect([ofEffect, ofWording]).toEqual([3, 0])
    expect(rows.map(({ changes }) => changes.map(({ id }) => id))).toEqual([['1'], [], ['2'], ['3']])
  })

  it('show every difference in some row, across languages too', () => {
    const { rows, ofEffect } = viewOf(
      first,
      '1. Дорога открывается до 1 мая 2021 года.\n2. Переговоры начинаются в городе.',
    )
    expect(rows.flatMap(({ changes }) => changes).length).toBe(ofEffect)
    expect(ofEffect).toBe(2)
  })
})
