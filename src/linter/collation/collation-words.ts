import { groupBy } from '#base/group'
import type { CollationLanguage } from '#linter/collation/collation-language'
import { mergeNumbers } from '#linter/collation/merge-numbers'
import type { WordRole } from '#linter/collation/word-role'

/**
 * A word, or several that are one thing, with its place. Words with other keys are a difference; where their `sense` is
 * the same, one of wording.
 */
export interface CollationWord {
  readonly key: string
  readonly sense: string
  readonly role: WordRole
  readonly from: number
  readonly to: number
}

/** One thing with all its names, so that another name of it is no difference of effect. */
export interface KnownName {
  readonly id: string
  readonly names: readonly string[]
}

interface RawWord {
  readonly word: string
  /** Whether it has a capital that no sentence asks for: a name that nobody told us. */
  readonly named: boolean
  /** Whether it is written in capitals alone: `UN` is no article. */
  readonly capitals: boolean
  /** Whether it begins with a capital, wherever it stands. */
  readonly large: boolean
  readonly from: number
  readonly to: number
}

interface Known {
  readonly language: CollationLanguage
  /** Words that are names elsewhere in the texts: at the beginning of a sentence nothing else tells. */
  readonly seen: ReadonlySet<string>
  readonly names: NameTable
  readonly monthOf: (word: string | undefined) => number | undefined
}

/**
 * A way to turn texts into words in normal form, made once for many: case, accents and British or American spelling do not
 * count; dates, numbers, known names and words that bound a day are each one word, however they are written.
 */
export function toCollationWords(
  names: readonly KnownName[],
  language: CollationLanguage,
  seen: ReadonlySet<string> = new Set(),
): (text: string) => readonly CollationWord[] {
  const known: Known = { language, seen, names: indexNames(names, language), monthOf: monthsOf(language) }
  return (text) => {
    const raw = rawWords(text, language)
    const words: CollationWord[] = []
    for (let at = 0; at < raw.length; ) {
      const { word, length } = wordAt(raw, at, known)
      words.push(word)
      at += length
    }
    const numbered = mergeNumbers(text, words)
    const once = numbered.filter((word, index) => !isRepeated(text, numbered[index - 1], word))
    return once.map((word, index) => withBoundRole(word, once[index + 1], language))
  }
}

/** "Five (5) years": the figure in brackets behind the same number in words. */
function isRepeated(text: string, before: CollationWord | undefined, word: CollationWord): boolean {
  if (before?.role !== 'number' || before.key !== word.key) return false
  return /^\s*\($/.test(text.slice(before.to, word.from))
}

/** Words that stand with a capital within a sentence, or at the head of one and nowhere without: names, as far as one sees. */
export function namesSeen(texts: readonly string[], language: CollationLanguage): ReadonlySet<string> {
  const all = texts.flatMap((text) => rawWords(text, language).map((word) => ({ ...word, text })))
  const plain = new Set(all.filter(({ large }) => !large).map(({ word }) => word))
  const within = all.filter(({ named, capitals, text, from }) => named && !capitals && !isShouted(text, from))
  const heads = groupBy(
    all.filter(({ large, named }) => large && !named),
    ({ word }) => word,
  )
  const often = [...heads].filter(([word, found]) => found.length >= texts.length * 2 && !plain.has(word))
  const seen = [...within.map(({ word }) => word), ...often.map(([word]) => word)]
  return new Set(seen.filter((word) => !language.titles.has(word)))
}

/** Whether the letter behind the first is large too: a heading in capitals names nobody. */
function isShouted(text: string, from: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(from + 1))
}

const WORD =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d)|\d{1,2}(?:st|nd|rd|th)\b|[\p{L}][\p{L}\p{M}'’-]*|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|%/gu

function rawWords(text: string, language: CollationLanguage): readonly RawWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: language.spelling(plainWord(match[0])),
    named: /^\p{Lu}/u.test(match[0]) && !BEGINS_SENTENCE.test(text.slice(Math.max(0, match.index - 4), match.index)),
    capitals: isAcronym(match[0]),
    large: /^\p{Lu}/u.test(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word)
}

const BEGINS_SENTENCE = /(?:^|[.!?:;\n])[\s"'“‘«(]*$/

/** Lower case without accents; the same letters always give the same. */
function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
}

interface Taken {
  readonly word: CollationWord
  readonly length: number
}

function wordAt(raw: readonly RawWord[], at: number, known: Known): Taken {
  const { language } = known
  return (
    nameAt(raw, at, known.names) ?? dateAt(raw, at, known) ?? phraseAt(raw, at, language) ?? singleAt(raw, at, known)
  )
}

interface NameEntry {
  readonly id: string
  readonly words: readonly string[]
  readonly acronym: boolean
}

type NameTable = ReadonlyMap<string, readonly NameEntry[]>

function indexNames(names: readonly KnownName[], language: CollationLanguage): NameTable {
  const table = new Map<string, NameEntry[]>()
  for (const { id, names: all } of names) {
    for (const name of all) {
      const words = rawWords(name, language).map(({ word }) => word)
      const [first] = words
      if (first === undefined) continue
      const group = table.get(first) ?? []
      group.push({ id, words, acronym: isAcronym(name) })
      table.set(first, group)
    }
  }
  for (const group of table.values()) group.sort((a, b) => b.words.length - a.words.length)
  return table
}

function nameAt(raw: readonly RawWord[], at: number, names: NameTable): Taken | undefined {
  const first = raw[at]
  const found = names
    .get(first?.word ?? '')
    ?.find(
      ({ words, acronym }) =>
        (!acronym || first?.capitals === true) && words.every((word, index) => raw[at + index]?.word === word),
    )
  return found === undefined ? undefined : take(raw, at, found.words.length, sameSense(`name ${found.id}`, 'name'))
}

function monthsOf({ months }: CollationLanguage): Known['monthOf'] {
  const byWord = new Map(months.flatMap((forms, index) => forms.map((form) => [form, index + 1])))
  return (word) => (word === undefined ? undefined : byWord.get(word))
}

function dateAt(raw: readonly RawWord[], at: number, known: Known): Taken | undefined {
  return figuresAt(raw, at) ?? dayAt(raw, at, known) ?? monthAt(raw, at, known)
}

/** `2025-03-15`, `15.03.2025`, and `15/03/2025` where only one reading gives a day. */
function figuresAt(raw: readonly RawWord[], at: number): Taken | undefined {
  const date = dateInFigures(raw[at]?.word ?? '')
  return date === undefined ? undefined : take(raw, at, 1, sameSense(`date ${date}`, 'date'))
}

function dateInFigures(word: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word)
  if (iso !== null) return dateOf(iso[1], Number(iso[2]), Number(iso[3]))
  const match = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(word)
  if (match === null) return undefined
  const [one, other] = [Number(match[1]), Number(match[3])]
  if (match[2] === '.' || one > MONTHS || one === other) return dateOf(match[4], other, one)
  return other > MONTHS ? dateOf(match[4], one, other) : undefined
}

const MONTHS = 12

function dateOf(year: string | undefined, month: number, day: number): string | undefined {
  const isDate = month >= 1 && month <= MONTHS && day >= 1 && day <= 31
  return isDate ? `${year ?? ''}-${month}-${day}` : undefined
}

/** How many words at a place only link the parts of a date. */
function linksAt(raw: readonly RawWord[], at: number, { language }: Known): number {
  return language.dateLinks.has(raw[at]?.word ?? '') ? 1 : 0
}

/** `20 November 2020`, `November 20, 2020`, `20 de noviembre de 2020`, `20 ноября 2020 года`, with or without the year. */
function dayAt(raw: readonly RawWord[], at: number, known: Known): Taken | undefined {
  const month = at + 1 + linksAt(raw, at + 1, known)
  const dayFirst = datePart(dayOf(raw[at]?.word), known.monthOf(raw[month]?.word))
  const found = dayFirst ?? datePart(dayOf(raw[at + 1]?.word), known.monthOf(raw[at]?.word))
  if (found === undefined) return undefined
  const end = dayFirst === undefined ? at + 2 : month + 1
  const third = end + linksAt(raw, end, known)
  const year = yearOf(raw[third]?.word)
  if (year === undefined) return take(raw, at, end - at, sameSense(`date ${found}`, 'date'))
  return take(raw, at, third + 1 + linksAt(raw, third + 1, known) - at, sameSense(`date ${year}${found}`, 'date'))
}

function monthAt(raw: readonly RawWord[], at: number, known: Known): Taken | undefined {
  const second = at + 1 + linksAt(raw, at + 1, known)
  const [month, year] = [known.monthOf(raw[at]?.word), yearOf(raw[second]?.word)]
  if (month === undefined || year === undefined) return undefined
  return take(raw, at, second + 1 - at, sameSense(`date ${year}-${month}`, 'date'))
}

function datePart(day: number | undefined, month: number | undefined): string | undefined {
  return day === undefined || month === undefined ? undefined : `-${month}-${day}`
}

function dayOf(word: string | undefined): number | undefined {
  const digits = word === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const day = digits === null ? undefined : Number(digits[1])
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}

function yearOf(word: string | undefined): string | undefined {
  return word !== undefined && /^(?:19|20)\d{2}$/.test(word) ? word : undefined
}

function phraseAt(raw: readonly RawWord[], at: number, { phrases }: CollationLanguage): Taken | undefined {
  const found = phrases.find(({ words }) => words.every((word, index) => raw[at + index]?.word === word))
  if (found === undefined) return undefined
  const { words, sense, role } = found
  return take(raw, at, words.length, { key: words.join(' '), sense, role })
}

function singleAt(raw: readonly RawWord[], at: number, { language, seen }: Known): Taken {
  const word = raw[at]?.word ?? ''
  return take(raw, at, 1, toldByList(word, language) ?? sameSense(word, roleAt(raw[at], word, { language, seen })))
}

/** What a list of the language says of a word, where one does. */
function toldByList(word: string, language: CollationLanguage): WordSense | undefined {
  const modality = language.modality.get(word)
  if (modality !== undefined) return { key: word, sense: `modality ${modality}`, role: 'modality' }
  if (language.negation.has(word)) return { key: word, sense: 'not', role: 'negation' }
  const number = numberOf(word, language)
  if (number !== undefined) return sameSense(`number ${number}`, 'number')
  const unit = language.units.get(word)
  return unit === undefined ? undefined : { key: word, sense: `unit ${unit}`, role: 'unit' }
}

function roleAt(
  raw: RawWord | undefined,
  word: string,
  { language, seen }: Pick<Known, 'language' | 'seen'>,
): WordRole {
  if (raw?.named === true && !language.titles.has(word)) return 'name'
  const role = roleOf(word, language)
  return role === 'content' && raw?.large === true && seen.has(word) ? 'name' : role
}

function numberOf(word: string, { thousands, numeral }: CollationLanguage): number | undefined {
  if (!/^\d/.test(word)) return numeral(word)
  return Number(word.replaceAll(thousands, '').replace(',', '.'))
}

function roleOf(word: string, { quantifiers, prepositions, functionWords }: CollationLanguage): WordRole {
  if (quantifiers.has(word)) return 'quantifier'
  if (prepositions.has(word)) return 'preposition'
  return functionWords.has(word) ? 'function' : 'content'
}

function sameSense(key: string, role: WordRole): WordSense {
  return { key, sense: key, role }
}

type WordSense = Pick<CollationWord, 'key' | 'sense' | 'role'>

function take(raw: readonly RawWord[], at: number, length: number, sense: WordSense): Taken {
  const [first, last] = [raw[at], raw[at + length - 1]]
  return { word: { ...sense, from: first?.from ?? 0, to: last?.to ?? 0 }, length }
}

/** "By" and "before" bound a day only where a day follows. */
function withBoundRole(
  word: CollationWord,
  next: CollationWord | undefined,
  { bounds, within }: CollationLanguage,
): CollationWord {
  const bound = bounds.get(word.key)
  if (within.has(word.key) && next?.role === 'number') return { ...word, sense: 'bound within', role: 'bound' }
  return bound !== undefined && next?.role === 'date' ? { ...word, sense: bound, role: 'bound' } : word
}
