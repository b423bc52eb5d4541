import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collateTexts } from '#linter/collation/collate-texts'
import type { Collation } from '#linter/collation/collated-text'

const WORDS = [
  'Northland',
  'returns',
  'the',
  'East',
  'Bank',
  'by',
  'before',
  '20',
  'November',
  '2020',
  'shall',
  'not',
  'for',
  'in',
  'road',
  'opens',
  '1,960',
  'soldiers',
  'and',
  'or',
  '1.',
  '\n',
  '2.',
  '\n\n',
]
const arbitraryText = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '))
const anyText = fc.string({ unit: 'grapheme', maxLength: 200 })

function collate(first: string, second: string): Collation {
  return collateTexts({ id: 'a', text: first }, { id: 'b', text: second })
}

describe('collated texts', () => {
  it('do not differ from themselves', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryText, anyText), (text) => {
        expect(collate(text, text).changes).toEqual([])
      }),
    )
  })

  it('are quoted letter for letter, in their order', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryText, anyText), fc.oneof(arbitraryText, anyText), (first, second) => {
        for (const change of collate(first, second).changes) {
          expect(first.slice(change.first.from, change.first.to)).toBe(change.first.quote)
          expect(second.slice(change.second.from, change.second.to)).toBe(change.second.quote)
        }
      }),
    )
  })

  it('differ where one word of one of them was changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('road', 'bridge', 'lake', 'opens'), { minLength: 1, maxLength: 30 }),
        fc.nat(29),
        (words, at) => {
          const changed = words.map((word, index) => (index === at % words.length ? 'mountain' : word))
          const { changes } = collate(`1. ${words.join(' ')}`, `1. ${changed.join(' ')}`)
          expect(changes.map((change) => [change.first.quote, change.second.quote])).toEqual([
            [words[at % words.length], 'mountain'],
          ])
        },
      ),
    )
  })

  it('are not compared forever when they are long and wholly different', () => {
    const [first, second] = ['alpha beta ', 'gamma delta '].map((words) => words.repeat(20_000))
    expect(collate(first ?? '', second ?? '').changes.length).toBeLessThanOrEqual(2)
  })
})
