import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAtSpans, paragraphsOf } from '#views/cut-at-spans'

const texts = fc.string({ maxLength: 60 })
const spans = fc.array(fc.record({ from: fc.integer({ min: -3, max: 65 }), to: fc.integer({ min: -3, max: 65 }) }), {
  maxLength: 6,
})

describe('a text cut at its spans', () => {
  test('the cuts join to the text again, whatever the spans', () => {
    fc.assert(
      fc.property(texts, spans, (text, list) => {
        const named = list.map((span, at) => ({ ...span, id: String(at) }))
        const cuts = cutAtSpans(text, named)
        expect(cuts.map((cut) => cut.text).join('')).toBe(text)
      }),
    )
  })

  test('the cuts that carry an id join to the words of its span', () => {
    fc.assert(
      fc.property(texts, spans, (text, list) => {
        const named = list.map((span, at) => ({ ...span, id: String(at) }))
        const cuts = cutAtSpans(text, named)
        for (const span of named) {
          const words = cuts.filter((cut) => cut.ids.includes(span.id)).map((cut) => cut.text)
          expect(words.join('')).toBe(
            span.from < span.to ? text.slice(Math.max(0, span.from), Math.max(0, span.to)) : '',
          )
        }
      }),
    )
  })

  test('overlapping spans each begin once', () => {
    const cuts = cutAtSpans('abcdef', [
      { id: 'x', from: 0, to: 4 },
      { id: 'y', from: 2, to: 6 },
    ])
    expect(cuts.map((cut) => [cut.text, cut.ids])).toEqual([
      ['ab', ['x']],
      ['cd', ['x', 'y']],
      ['ef', ['y']],
    ])
    expect(cuts.flatMap((cut) => cut.begins)).toEqual(['x', 'y'])
  })

  test('paragraphs leave blank lines out and keep every letter in its place', () => {
    const text = 'one\n\n  \ntwo\nthree'
    expect(paragraphsOf(text, []).map((span) => text.slice(span.from, span.to))).toEqual(['one', 'two', 'three'])
  })

  test('a paragraph knows exactly the spans that touch it', () => {
    const lines = fc.array(fc.string({ maxLength: 8 }), { maxLength: 8 }).map((parts) => parts.join('\n'))
    fc.assert(
      fc.property(lines, spans, (text, list) => {
        const named = list.map((span, at) => ({ ...span, id: String(at) })).filter((span) => span.from < span.to)
        for (const paragraph of paragraphsOf(text, named)) {
          const touching = named.filter((span) => span.from < paragraph.to && paragraph.from < span.to)
          expect(paragraph.spans.map((span) => span.id).sort()).toEqual(touching.map((span) => span.id).sort())
        }
      }),
    )
  })

  test('a text of a million letters with thousands of spans is cut in one sweep', () => {
    const text = 'letters. '.repeat(111_111)
    const named = Array.from({ length: 8_000 }, (_, at) => ({ id: String(at), from: at * 120, to: at * 120 + 90 }))
    expect(cutAtSpans(text, named)).toHaveLength(16_000)
  })
})
