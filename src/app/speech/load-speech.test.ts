import { describe, expect, it } from 'vitest'
import { findLanguage, languageWished, loadSpeech } from '#app/speech/load-speech'
import { LANGUAGES } from '#views/speech/languages'
import { reportMessages } from '#views/words/report-messages'

describe('the language of a report', () => {
  it('is the one named, with or without its region, and no other than those spoken', () => {
    expect(findLanguage('fr-CH')).toMatchObject({ value: 'fr' })
    expect(findLanguage()).toMatchObject({ value: 'en' })
    expect(findLanguage('de')).toMatchObject({ error: { code: 'no-such-language' } })
  })

  it('is the best of those wished for that is spoken', () => {
    expect(languageWished('de, fr;q=0.4, ar;q=0.9, en;q=0.1')).toBe('ar')
    expect(languageWished('de, es;q=0, *')).toBe('en')
    expect(languageWished('')).toBe('en')
  })

  it('is spoken from its own words', async () => {
    const told = await Promise.all(
      LANGUAGES.map(async ({ language }) => {
        const speech = await loadSpeech(language)
        return [speech.language, speech.sayIn(reportMessages).say('noChanges', { day: 'x' })]
      }),
    )
    expect(told.map(([language]) => language)).toEqual(LANGUAGES.map(({ language }) => language))
    expect(new Set(told.map(([, words]) => words)).size).toBe(LANGUAGES.length)
  })
})
