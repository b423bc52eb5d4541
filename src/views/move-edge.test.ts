import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveEdge, type EdgeMove } from '#views/move-edge'

const TEXT = 'The army, it is said, won’t leave Aghdam by 20 November.'

function moved(quote: string, move: EdgeMove, text = TEXT): string {
  const from = text.indexOf(quote)
  const span = moveEdge(text, { from, to: from + quote.length }, move)
  return text.slice(span.from, span.to)
}

describe('an edge of a span', () => {
  test.each<readonly [string, EdgeMove, string]>([
    ['won’t leave', { edge: 'end', way: 'grow' }, 'won’t leave Aghdam'],
    ['won’t leave', { edge: 'end', way: 'shrink' }, 'won’t'],
    ['won’t leave', { edge: 'start', way: 'grow' }, 'said, won’t leave'],
    ['it is said, won’t', { edge: 'start', way: 'shrink' }, 'is said, won’t'],
    ['The', { edge: 'start', way: 'grow' }, 'The'],
    ['leave', { edge: 'end', way: 'shrink' }, 'leave'],
    ['November.', { edge: 'end', way: 'grow' }, 'November.'],
  ])('of `%s` moves by a word and stops at the ends', (quote, move, expected) => {
    expect(moved(quote, move)).toBe(expected)
  })

  test('moves in a text from right to left by its words', () => {
    const text = 'قال المتحدث إن القوات انسحبت'
    expect(moved('المتحدث إن', { edge: 'end', way: 'grow' }, text)).toBe('المتحدث إن القوات')
  })

  test('grown and shrunk again is where it was, wherever it began at words', () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,6}$/), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.nat(), (all, at) => {
        const text = all.join(' ')
        const index = at % (all.length - 1)
        const from = all.slice(0, index).join(' ').length + (index === 0 ? 0 : 1)
        const span = { from, to: from + (all[index]?.length ?? 0) }
        const grown = moveEdge(text, span, { edge: 'end', way: 'grow' })
        expect(moveEdge(text, grown, { edge: 'end', way: 'shrink' })).toEqual(span)
      }),
    )
  })
})
