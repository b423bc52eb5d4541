import type { TimeLanguage } from '#reader/find/time/time-language'
import { englishTime } from '#reader/languages/en/time-pack'
import { spanishTime } from '#reader/languages/es/time-pack'
import { russianTime } from '#reader/languages/ru/time-pack'

/** Every language whose times are read. One line a language. */
const TIME_LANGUAGES: readonly TimeLanguage[] = [englishTime, russianTime, spanishTime]

/** The time language of a tag (`en`, `en-GB`); undefined where there is none. */
export function timeLanguageOf(tag: string): TimeLanguage | undefined {
  const base = tag.toLowerCase().split('-')[0]
  return TIME_LANGUAGES.find((language) => language.pack.tag === base)
}
