import type { TimeLanguage } from '#reader/find/time/time-language'
import { englishTime } from '#reader/languages/en/time-pack'

const LANGUAGES: ReadonlyMap<string, TimeLanguage> = new Map([['en', englishTime]])

/** The time language of a tag (`en`, `en-GB`); undefined where there is none. */
export function timeLanguageOf(tag: string): TimeLanguage | undefined {
  return LANGUAGES.get(tag.toLowerCase().split('-')[0] ?? '')
}
