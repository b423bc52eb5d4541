import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#reader/read-document'
import { frenchWords } from '#views/languages/fr/french-words'
import { english, speechOf } from '#views/speech/speech'
import { readerReasonWords, readerWords, type ReaderReason } from '#views/words/reader-reason-words'

const french = speechOf('fr', frenchWords)

/** Every reason that the reader gives for the texts of its cases, as it says it. */
function reasonsOf(language: string): readonly ReaderReason[] {
  const folder = `corpus/reading/${language}`
  return readdirSync(folder).flatMap((file) => {
    const texts = readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^```[^\n]*\n([^]*?)^```/gm)
    return [...texts].flatMap(([, text = '']) => {
      const { items } = readDocument({ text, language })
      return items.flatMap((item) => ('reasons' in item ? item.reasons : []))
    })
  })
}

describe('a reason of the reader', () => {
  // A new sentence of the reader gets a shape and a message here; until then it is told in English.
  test.each(['en', 'es', 'ru'])('is known by its shape in all but a few texts of the cases in %s', (language) => {
    const reasons = reasonsOf(language)
    const untold = reasons.filter((reason) => !readerReasonWords(reason, french).isTold)
    const named = [...new Set(untold.map(({ words }) => words))]
    expect(reasons.length, named.join('\n')).toBeGreaterThan(untold.length * 100)
  })

  test('keeps the words of the text letter for letter', () => {
    expect(readerWords('the text says `a $& b`', french).words).toBe('le texte dit «\u00a0a $& b\u00a0»')
    const reason = { field: 'bearer', how: 'implied', words: '`she` takes up Ana Petrel' }
    expect(readerReasonWords(reason, french).words).toBe(
      'qui le doit, implicite\u00a0: «\u00a0she\u00a0» reprend Ana Petrel',
    )
  })

  test('within another is told as well', () => {
    const words = 'counted from publication: counts from the publication date, as news does'
    expect(readerWords(words, french).words).toBe(
      'compté depuis la publication\u00a0: compte depuis la date de publication, comme dans les nouvelles',
    )
  })

  test('of an unknown shape stays in English, and is said to', () => {
    const words = 'the moon on 2020-11-20 says `so`'
    expect(readerWords(words, french)).toEqual({ words: 'the moon on 20 Nov 2020 says “so”', isTold: false })
    expect(readerWords(words, english).isTold).toBe(true)
  })
})
