import { parseNumeral } from '#time/parse-numeral'

/** What a word does in a sentence, as far as a change of it can change what is owed. */
export type WordRole =
  | 'date'
  | 'number'
  | 'name'
  | 'bound'
  | 'modality'
  | 'negation'
  | 'quantifier'
  | 'preposition'
  | 'function'
  | 'content'

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
  readonly from: number
  readonly to: number
}

/**
 * The words of a text in normal form: case, accents and British or American spelling do not count; dates, numbers, known
 * names and words that bound a day are each one word, however they are written.
 */
export function toCollationWords(text: string, names: readonly KnownName[]): readonly CollationWord[] {
  const raw = rawWords(text)
  const nameTable = indexNames(names)
  const words: CollationWord[] = []
  for (let at = 0; at < raw.length; ) {
    const { word, length } = wordAt(raw, at, nameTable)
    words.push(word)
    at += length
  }
  return words.map((word, index) => withBoundRole(word, words[index + 1]))
}

const WORD = /[\p{L}][\p{L}\p{M}'’-]*|\d+(?:[.,]\d+)*|%/gu

function rawWords(text: string): readonly RawWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: normalSpelling(match[0]),
    named: /^\p{Lu}/u.test(match[0]) && !BEGINS_SENTENCE.test(text.slice(Math.max(0, match.index - 4), match.index)),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

const BEGINS_SENTENCE = /(?:^|[.!?:;\n])[\s"'“‘«(]*$/
// Words that a text writes with capitals for what they are, not for who.
const TITLES = new Set(
  'party parties side sides agreement statement protocol treaty annex article point government governments republic state states commission committee centre center article security council'.split(
    ' ',
  ),
)

/** Lower case without accents, in American spelling; the same letters always give the same. */
function normalSpelling(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
  if (plain.length <= 5) return plain
  return plain
    .replace('our', 'or')
    .replace(/is(e|es|ed|ing|ation)$/, 'iz$1')
    .replace(/(?<=met)re(s?)$/, 'er$1')
}

interface Taken {
  readonly word: CollationWord
  readonly length: number
}

function wordAt(raw: readonly RawWord[], at: number, names: NameTable): Taken {
  return nameAt(raw, at, names) ?? dateAt(raw, at) ?? phraseAt(raw, at) ?? singleAt(raw, at)
}

type NameTable = ReadonlyMap<string, readonly { readonly id: string; readonly words: readonly string[] }[]>

function indexNames(names: readonly KnownName[]): NameTable {
  const table = new Map<string, { id: string; words: readonly string[] }[]>()
  for (const { id, names: all } of names) {
    for (const name of all) {
      const words = rawWords(name).map(({ word }) => word)
      const [first] = words
      if (first === undefined) continue
      const group = table.get(first) ?? []
      group.push({ id, words })
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
    ?.find(({ words }) => words.every((word, index) => raw[at + index]?.word === word))
  return found === undefined ? undefined : take(raw, at, found.words.length, sameSense(`name ${found.id}`, 'name'))
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

function dateAt(raw: readonly RawWord[], at: number): Taken | undefined {
  const [first, second, third] = [raw[at]?.word, raw[at + 1]?.word, raw[at + 2]?.word]
  const year = yearOf(third)
  const dayAndMonth = datePart(dayOf(first), monthOf(second)) ?? datePart(dayOf(second), monthOf(first))
  if (dayAndMonth !== undefined) {
    return take(raw, at, year === undefined ? 2 : 3, sameSense(`date ${year ?? ''}${dayAndMonth}`, 'date'))
  }
  const [month, yearNext] = [monthOf(first), yearOf(second)]
  const isMonth = month !== undefined && yearNext !== undefined
  return isMonth ? take(raw, at, 2, sameSense(`date ${yearNext}-${month}`, 'date')) : undefined
}

function datePart(day: number | undefined, month: number | undefined): string | undefined {
  return day === undefined || month === undefined ? undefined : `-${month}-${day}`
}

function dayOf(word: string | undefined): number | undefined {
  const digits = word === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const day = digits === null ? undefined : Number(digits[1])
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined
}

function monthOf(word: string | undefined): number | undefined {
  if (word === undefined || word.length < 3) return undefined
  const index = MONTHS.findIndex((month) => month === word || month.slice(0, 3) === word)
  return index < 0 ? undefined : index + 1
}

function yearOf(word: string | undefined): string | undefined {
  return word !== undefined && /^(?:19|20)\d{2}$/.test(word) ? word : undefined
}

const PHRASES: readonly (readonly [readonly string[], string, WordRole])[] = [
  [['no', 'later', 'than'], 'bound included', 'bound'],
  [['not', 'later', 'than'], 'bound included', 'bound'],
  [['on', 'or', 'before'], 'bound included', 'bound'],
  [['prior', 'to'], 'bound excluded', 'bound'],
  [['up', 'to'], 'bound open', 'bound'],
  [['is', 'to'], 'modality duty', 'modality'],
  [['are', 'to'], 'modality duty', 'modality'],
  [['has', 'to'], 'modality duty', 'modality'],
  [['have', 'to'], 'modality duty', 'modality'],
]

function phraseAt(raw: readonly RawWord[], at: number): Taken | undefined {
  const found = PHRASES.find(([words]) => words.every((word, index) => raw[at + index]?.word === word))
  if (found === undefined) return undefined
  const [words, sense, role] = found
  return take(raw, at, words.length, { key: words.join(' '), sense, role })
}

const MODALITY = new Map([
  ['shall', 'duty'],
  ['must', 'duty'],
  ['will', 'duty'],
  ['may', 'permission'],
  ['can', 'permission'],
  ['should', 'wish'],
  ['ought', 'wish'],
  ['endeavor', 'wish'],
  ['strive', 'wish'],
])
const NEGATION = new Set(['not', 'no', 'never', 'neither', 'nor', 'without', 'except', 'unless', 'cannot'])
const QUANTIFIERS = new Set([
  'all',
  'each',
  'any',
  'some',
  'every',
  'both',
  'either',
  'only',
  'or',
  'and',
  'at-least',
  'least',
  'most',
])
const PREPOSITIONS = new Set(
  'for in on of from to into within between along around beyond near under over through across at with behind'.split(
    ' ',
  ),
)
const FUNCTION_WORDS = new Set(
  'the a an this that these those its their his her it they which who as be is are was were been being has have had by upon such there'.split(
    ' ',
  ),
)

function singleAt(raw: readonly RawWord[], at: number): Taken {
  const word = raw[at]?.word ?? ''
  const modality = MODALITY.get(word)
  if (modality !== undefined) return take(raw, at, 1, { key: word, sense: `modality ${modality}`, role: 'modality' })
  if (NEGATION.has(word)) return take(raw, at, 1, { key: word, sense: 'not', role: 'negation' })
  const number = numberOf(word)
  if (number !== undefined) return take(raw, at, 1, sameSense(`number ${number}`, 'number'))
  const isName = raw[at]?.named === true && !TITLES.has(word)
  return take(raw, at, 1, sameSense(word, isName ? 'name' : roleOf(word)))
}

function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''))
  // "a" and "an" are articles far more often than numerals.
  return word.length < 3 ? undefined : parseNumeral(word)
}

function roleOf(word: string): WordRole {
  if (QUANTIFIERS.has(word)) return 'quantifier'
  if (PREPOSITIONS.has(word)) return 'preposition'
  return FUNCTION_WORDS.has(word) ? 'function' : 'content'
}

function sameSense(key: string, role: WordRole): WordSense {
  return { key, sense: key, role }
}

type WordSense = Pick<CollationWord, 'key' | 'sense' | 'role'>

function take(raw: readonly RawWord[], at: number, length: number, sense: WordSense): Taken {
  const [first, last] = [raw[at], raw[at + length - 1]]
  return { word: { ...sense, from: first?.from ?? 0, to: last?.to ?? 0 }, length }
}

const BOUNDS = new Map([
  ['by', 'bound included'],
  ['before', 'bound excluded'],
  ['until', 'bound open'],
  ['till', 'bound open'],
])

/** "by" and "before" bound a day only where a day follows. */
function withBoundRole(word: CollationWord, next: CollationWord | undefined): CollationWord {
  const bound = BOUNDS.get(word.key)
  return bound !== undefined && next?.role === 'date' ? { ...word, sense: bound, role: 'bound' } : word
}
