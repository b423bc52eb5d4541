import type { CollationLanguage } from '#linter/collation/collation-language'
import { english } from '#linter/collation/languages/english'
import { russian } from '#linter/collation/languages/russian'
import { spanish } from '#linter/collation/languages/spanish'

/** Every language that collation knows. One line a language. */
const languages: readonly CollationLanguage[] = [english, russian, spanish]

const SAMPLE = 4_000

/** The language of a text by its script and its commonest words; English where none of them stands there. */
export function collationLanguageOf(text: string): CollationLanguage {
  const plain = text.slice(0, SAMPLE).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const cyrillic = plain.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0
  const script = cyrillic > latin ? 'Cyrillic' : 'Latin'
  const words = plain.split(/[^\p{L}]+/u)
  const counted = languages
    .filter((language) => language.script === script)
    .map((language) => ({ language, count: words.filter((word) => isCommon(word, language)).length }))
  const [first, ...others] = counted
  const best = others.reduce((most, each) => (most !== undefined && most.count >= each.count ? most : each), first)
  return best?.language ?? english
}

function isCommon(word: string, { functionWords, prepositions, modality, negation }: CollationLanguage): boolean {
  return functionWords.has(word) || prepositions.has(word) || modality.has(word) || negation.has(word)
}
