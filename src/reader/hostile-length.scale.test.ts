import { describe, expect, it } from 'vitest'
import { readDocument } from '#reader/read-document'

describe('a hostile text of great length', () => {
  it.each([
    ['one letter', 'a'.repeat(1_000_000)],
    ['nested brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
    ['unpaired surrogates', '\ud800'.repeat(100_000)],
    ['open quotation marks', '\u201c'.repeat(50_000)],
    ['every word a verb of speech', 'said that he '.repeat(20_000)],
    ['every line a date', 'by 5 May 2020 A shall withdraw\n'.repeat(4_000)],
    ['one endless sentence of conditions', 'if A shall, '.repeat(20_000)],
    ['more items than a call takes arguments', '5 km '.repeat(130_000)],
    ['commas and conjunctions', 'A, B and '.repeat(20_000)],
  ])('is read to its end: %s', (_name, text) => {
    const reading = readDocument({ text, language: 'en', published: '2024-01-05' })
    expect(reading.document.languageSupported).toBe(true)
  })
})
