import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { languageOf, LANGUAGES, type Language } from '#views/speech/languages'
import { english, speechOf, type Speech } from '#views/speech/speech'

/** The speech of a language, with all that views say in it; its words are loaded when they are first asked for. */
export async function loadSpeech(language: Language): Promise<Speech> {
  switch (language) {
    case 'ru':
      return speechOf(language, (await import('#views/languages/ru/russian-words')).russianWords)
    case 'es':
      return speechOf(language, (await import('#views/languages/es/spanish-words')).spanishWords)
    case 'fr':
      return speechOf(language, (await import('#views/languages/fr/french-words')).frenchWords)
    case 'ar':
      return speechOf(language, (await import('#views/languages/ar/arabic-words')).arabicWords)
    default:
      return english
  }
}

/** The language that somebody named by its tag, `fr` or `fr-CH`; English where none is named. */
export function findLanguage(tag = 'en'): Result<Language, Problem> {
  const found = languageOf(tag)
  if (found !== undefined) return ok(found)
  const known = LANGUAGES.map(({ language, name }) => `\`${language}\` (${name})`).join(', ')
  const message = `nothing is written in \`${tag}\` here: take one of ${known}`
  return err({ kind: 'usage', code: 'no-such-language', message })
}

/** The languages that somebody named, `ru` or `en,ru`, each once and in this order, or `all`; English where none is named. */
export function findLanguages(tags = 'en'): Result<readonly [Language, ...Language[]], Problem> {
  const wanted = tags === 'all' ? LANGUAGES.map(({ language }) => language) : tags.split(',').map((tag) => tag.trim())
  const found: Language[] = []
  for (const tag of wanted) {
    const language = findLanguage(tag)
    if (!language.ok) return language
    if (!found.includes(language.value)) found.push(language.value)
  }
  const [first = 'en', ...others] = found
  return ok([first, ...others])
}

/** The language that a page is to speak, and the one that its address names, which goes along in its links. */
export interface AskedLanguage {
  readonly spoken: Language
  readonly named?: Language | undefined
}

/** The language that an address names, else the first that the browser wishes for and that is spoken here, else English. */
export function languageAsked(tag: string | undefined, accepted = ''): AskedLanguage {
  const named = languageOf(tag)
  return { named, spoken: named ?? languageWished(accepted) }
}

/** The first of the languages wished for that is spoken here, best first; English where none is. */
export function languageWished(accepted: string): Language {
  const wishes = accepted
    .slice(0, LONGEST_WISH)
    .split(',')
    .map((wish) => {
      const [tag = '', ...more] = wish.split(';').map((part) => part.trim())
      const weight = more.find((part) => part.startsWith('q='))?.slice(2)
      return { language: languageOf(tag), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wishes.find(({ language }) => language !== undefined)?.language ?? 'en'
}

/** No browser says more; what comes from outside is cut before it is looked at. */
const LONGEST_WISH = 500
