import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormTable } from '#reader/segment/form-table'
import { tokenize } from '#reader/segment/tokenize'

describe('createFormTable', () => {
  it('numbers a form once, and written otherwise anew', () => {
    const { formOf, lowers } = createFormTable('The truce, the truce, The')
    expect([formOf(0, 3), formOf(4, 9), formOf(11, 14), formOf(15, 20), formOf(22, 25)]).toEqual([0, 1, 2, 1, 0])
    expect(lowers).toEqual(['the', 'truce', 'the'])
  })

  it('writes curly apostrophes straight', () => {
    expect(tokenize('Don\u2019t').map((token) => token.lower)).toEqual(["don't"])
  })

  it('keeps forms of one hash apart, however many there are', () => {
    const pairs = ['Aa', 'BB']
    const words = Array.from({ length: 256 }, (_none, bits) =>
      Array.from({ length: 8 }, (_bit, at) => pairs[(bits >> at) & 1]).join(''),
    )
    expect(tokenize(words.join(' ')).map((token) => token.lower)).toEqual(words.map((word) => word.toLowerCase()))
  })

  it('gives tokens of one number only to words that are written alike', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A', 'Aa', 'BB', 'x\u2019s', '\u0130', '12', '.', '"')), (words) => {
        const text = words.join(' ')
        const written = new Map<number, string>()
        for (const { form, from, to } of tokenize(text)) {
          expect(written.get(form) ?? text.slice(from, to)).toBe(text.slice(from, to))
          written.set(form, text.slice(from, to))
        }
      }),
    )
  })
})
