import { english } from '#reader/languages/en/pack'
import type { LanguagePack } from '#reader/languages/pack'

/** Every language the reader reads. One line a language. */
export const languagePacks: readonly LanguagePack[] = [english]

/** The pack of a language tag ("en", "en-GB"), if the reader reads that language. */
export function languagePackOf(tag: string): LanguagePack | undefined {
  const base = tag.toLowerCase().split('-')[0]
  return languagePacks.find((pack) => pack.tag === base)
}
