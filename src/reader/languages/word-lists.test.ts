import { expect, it } from 'vitest'
import { english } from '#reader/languages/en/pack'
import { WordList } from '#reader/languages/word-lists'

it('gives every list a bit of its own', () => {
  const bits = Object.values(WordList)
  expect(bits.reduce((sum, bit) => sum | bit, 0)).toBe(bits.reduce((sum, bit) => sum + bit, 0))
})

it('says of each word what the lexicon and the lists say', () => {
  const wrong = [...english.lexicon].filter(([form, { classes, lemma }]) => {
    const known = english.known.get(form)
    return known?.classes !== classes || known.lemma !== lemma
  })
  expect(wrong).toEqual([])
  for (const name of ['offices', 'ifWords', 'placeNouns', 'instruments', 'noWords'] as const) {
    const listed = [...english.known].filter(([, word]) => (word.lists & WordList[name]) !== 0)
    expect(new Set(listed.map(([form]) => form))).toEqual(english.words[name])
  }
})
