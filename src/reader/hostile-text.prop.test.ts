import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#reader/read-document'
import { segmentDocument } from '#reader/segment/segment-document'
import { english } from '#reader/languages/en/pack'

const PIECES = [
  '(',
  ')',
  '"',
  '\u201c',
  '\u201d',
  '\u2019',
  "'",
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2067',
  '\u0000',
  'shall',
  ' said ',
  ', ',
  ': ',
  '; ',
  '\n',
  '\n\n',
  'by 5 May',
  '1. ',
  '(a) ',
  'if ',
  ' who ',
  'A',
  'the ',
  'Velia',
  ' and ',
  '...',
  '\u05d0',
  '\u0627',
  '-',
  '\u2014',
]

describe('hostile text', () => {
  it('every item quotes the text at its span, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const reading = readDocument({ text, language: 'en', published: '2024-01-05' })
        for (const item of reading.items) expect(text.slice(item.span.from, item.span.to)).toBe(item.quote)
      }),
      { numRuns: 300 },
    )
  })

  it('sentences stand in order and never overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        const { tokens, sentences } = segmentDocument(pieces.join(''), english.sentenceEnds)
        let next = 0
        for (const sentence of sentences) {
          expect(sentence.first).toBeGreaterThanOrEqual(next)
          expect(sentence.end).toBeGreaterThan(sentence.first)
          next = sentence.end
        }
        expect(next).toBeLessThanOrEqual(tokens.length)
      }),
      { numRuns: 200 },
    )
  })
})
