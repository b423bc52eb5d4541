import type { CollationLanguage } from '#linter/collation/collation-language'
import type { CollationWord } from '#linter/collation/collation-words'
import type { Span } from '#base/span'

/** A day with the side of it that is in time, as far as the words bound it. */
export interface DateFact extends Span {
  readonly date: string
  readonly bound?: string
  /** The bound with its day. */
  readonly whole: Span
}

/** A number that stands in no date. */
export interface NumberFact extends Span {
  readonly value: number
  /** The unit behind it, by one name in all languages. */
  readonly unit?: string
}

/** A name with its words as they stand there. */
export interface NameFact extends Span {
  readonly words: string
  /** The id of a name that was told. */
  readonly id?: string
}

/** The normal form of a provision: what can be compared across languages. */
export interface Facts {
  readonly dates: readonly DateFact[]
  readonly numbers: readonly NumberFact[]
  readonly names: readonly NameFact[]
  readonly permissions: readonly Span[]
  readonly wishes: readonly Span[]
  readonly denials: readonly Span[]
  readonly words: readonly CollationWord[]
}

/** The facts of words in normal form; `text` is where their places count. */
export function factsOf(text: string, words: readonly CollationWord[], language: CollationLanguage): Facts {
  const ofSense = (sense: string): readonly Span[] => words.filter((word) => word.sense === sense)
  return {
    dates: words.flatMap((word, at) => (word.role === 'date' ? dateFact(word, words[at - 1]) : [])),
    numbers: words.flatMap((word, at) => numberFact(word, words[at + 1], language)),
    names: words.filter((word) => word.role === 'name').map((word) => nameFact(text, word)),
    permissions: ofSense('modality permission'),
    wishes: ofSense('modality wish'),
    denials: words.filter((word, at) => language.denials.has(word.key) && isDenial(words, at, language)),
    words,
  }
}

function dateFact(word: CollationWord, before: CollationWord | undefined): readonly DateFact[] {
  const date = word.key.slice('date '.length)
  if (before?.role !== 'bound') return [{ date, from: word.from, to: word.to, whole: word }]
  return [{ date, bound: before.sense, from: before.from, to: before.to, whole: { from: before.from, to: word.to } }]
}

/** One and none are told by articles as often as by numerals, and say too little to be compared. */
function numberFact(
  word: CollationWord,
  next: CollationWord | undefined,
  { compound }: CollationLanguage,
): readonly NumberFact[] {
  const value = word.role === 'number' ? Number(word.key.slice('number '.length)) : compound(word.key)
  return value === undefined || value < 2
    ? []
    : [{ value, from: word.from, to: word.to, ...(next?.role === 'unit' ? { unit: next.sense } : {}) }]
}

function nameFact(text: string, { key, from, to }: CollationWord): NameFact {
  const words = text.slice(from, to)
  return key.startsWith('name ') ? { words, from, to, id: key.slice('name '.length) } : { words, from, to }
}

const FARTHEST = 6

/** "Not less than" denies nothing; nor does "unless none objects", which one language says with a denial and one without. */
function isDenial(
  words: readonly CollationWord[],
  at: number,
  { comparisons, conditionals }: CollationLanguage,
): boolean {
  if (comparisons.has(words[at + 1]?.key ?? '')) return false
  return !words.slice(Math.max(0, at - FARTHEST), at).some(({ key }) => conditionals.has(key))
}
