import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLines } from '#model/codec/merge-lines'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 }).map((all) => all.join('\n'))

describe('merged lines', () => {
  it('are the original where nothing changed, and the new text where the layout was the same', () => {
    fc.assert(
      fc.property(lines, lines, (original, other) => {
        expect(mergeLines(original, other, other)).toBe(original)
        expect(mergeLines(original, original, other)).toBe(other)
      }),
    )
  })

  it('keep the layout of lines that did not change', () => {
    const original = 'one: [1]\ntwo: >-\n  folded\n  words\nthree: 3'
    const before = 'one: [ 1 ]\ntwo: folded words\nthree: 3'
    const after = 'one: [ 1 ]\ntwo: folded words\nnew: 0\nthree: 4'
    expect(mergeLines(original, before, after)).toBe('one: [1]\ntwo: >-\n  folded\n  words\nnew: 0\nthree: 4')
  })
})
