import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAnchors } from '#evidence/find-anchors'
import { findTranslations } from '#evidence/find-translations'
import { diceOf } from '#testing/copies/dice'
import { planOther, planReport, writeInLanguage } from '#testing/copies/write-in-language'

describe('what stays of a text in another language', () => {
  test.each([
    ['on 20 November', 'до 20 ноября', 'el 20 de noviembre', 'November 20'],
    ['some 1,200 people', 'около 1\u00A0200 человек', 'unas 1.200 personas', 'environ 1 200 personnes'],
    ['near Aghdam', 'у Агдама', 'cerca de Agdám', 'près d’ici, Aghdam'],
  ])('is the same key in `%s`, `%s`, `%s` and `%s`', (...said) => {
    const keys = said.map((text) => findAnchors(text).map(({ key }) => key.replace(/m$/, '')))
    for (const each of keys.slice(1)) expect(each).toContain(keys[0]?.[0])
  })

  test('is no word that only begins a sentence', () => {
    expect(findAnchors('Troops left. Nobody saw them.')).toEqual([])
  })
})

describe('translations', () => {
  const dice = diceOf(5)
  const plan = planReport(dice)
  const english = { id: 'en', text: writeInLanguage(plan, 'en'), publishedAt: 0 }
  const russian = { id: 'ru', text: writeInLanguage(plan, 'ru', dice), publishedAt: 3_600_000 }

  test('are found across scripts, with what both have', () => {
    const [pair] = findTranslations([russian, english])
    expect(pair).toMatchObject({ a: 'en', b: 'ru' })
    expect(pair?.shared.length).toBeGreaterThan(4)
  })

  test('are not other news of the same day and places, nor the same text in one language, nor one of another week', () => {
    const other = { id: 'other', text: writeInLanguage(planOther(plan, dice), 'ru'), publishedAt: 3_600_000 }
    expect(findTranslations([english, other])).toEqual([])
    expect(findTranslations([english, { ...english, id: 'again' }])).toEqual([])
    expect(findTranslations([english, { ...russian, publishedAt: 9 * 86_400_000 }])).toEqual([])
  })

  test('are the same whatever order the texts came in, and of hostile texts there are none', () => {
    const texts = [
      english,
      russian,
      { id: 'x', text: '\u{1F4A3}'.repeat(500) },
      { id: 'y', text: '' },
      { id: 'z', text: '1 '.repeat(5000) },
    ]
    const found = findTranslations(texts)
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(findTranslations(shuffled)).toEqual(found)
      }),
      { numRuns: 10 },
    )
    expect(found).toHaveLength(1)
  })
})
