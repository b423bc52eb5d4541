import { nearestWord } from '#model/codec/nearest-word'
import type { CollationWord } from '#linter/collation/collation-words'
import type { WordRole } from '#linter/collation/word-role'

/** What kind of change it is; `wording` changes no duty. */
export type ChangeKind =
  | 'date'
  | 'bound'
  | 'number'
  | 'name'
  | 'modality'
  | 'negation'
  | 'quantifier'
  | 'preposition'
  | 'added'
  | 'left-out'
  | 'wording'

/** A judgement of one change: of which kind, whether it changes what is owed, and why that matters. */
export interface ChangeJudgement {
  readonly kind: ChangeKind
  readonly ofEffect: boolean
  readonly matters: string
}

/** The roles whose change is of effect, the weightiest first. */
const WEIGHTY: readonly (readonly [WordRole, ChangeKind, string])[] = [
  ['date', 'date', 'another day is owed'],
  ['bound', 'bound', 'the named day is in time by one text and too late, or open, by the other'],
  ['number', 'number', 'another quantity is owed'],
  ['name', 'name', 'another party or place is meant, or one more'],
  ['negation', 'negation', 'the one text denies what the other says'],
  ['modality', 'modality', 'the one text makes a duty of what the other permits or wishes'],
  ['quantifier', 'quantifier', 'it holds for all or for some, for both or for either'],
]

const FEWEST_WORDS = 4

/**
 * Judges what stands in one text against what stands at the same place in the other; `before` is the word before it in
 * both: behind a denial another word denies another thing.
 */
export function judgeChange(
  first: readonly CollationWord[],
  second: readonly CollationWord[],
  before?: CollationWord,
): ChangeJudgement {
  if (saysMore(second, first)) return { kind: 'added', ofEffect: true, matters: 'the one text says more' }
  if (saysMore(first, second)) return { kind: 'left-out', ofEffect: true, matters: 'the one text says less' }
  for (const [role, kind, matters] of WEIGHTY)
    if (differsIn(role, first, second)) return { kind, ofEffect: true, matters }
  if (before?.role === 'negation' && isSwapOfContent(first, second))
    return { kind: 'negation', ofEffect: true, matters: DENIED }
  if (isSwapOfPrepositions(first, second)) return { kind: 'preposition', ofEffect: true, matters: WARS }
  return { kind: 'wording', ofEffect: false, matters: 'other words for the same' }
}

const DENIED = 'the two texts deny different things'
const WARS = 'a preposition says where, for whom or against whom: wars have restarted over one'

/** Whether the one says something in several words where the other says nothing. */
function saysMore(more: readonly CollationWord[], less: readonly CollationWord[]): boolean {
  return (
    !less.some(isWeighed) &&
    more.filter(isWeighed).length >= FEWEST_WORDS &&
    more.some((word) => word.role === 'content')
  )
}

function differsIn(role: WordRole, first: readonly CollationWord[], second: readonly CollationWord[]): boolean {
  if (sensesOf(first, role) === sensesOf(second, role)) return false
  if (role === 'name') return !sameNames(first, second)
  return role !== 'date' || !sameDates(first, second)
}

/** The senses of a role, in an order of their own: a change of their order alone is wording. */
function sensesOf(words: readonly CollationWord[], role: WordRole): string {
  return words
    .flatMap((word) => (word.role === role ? [word.sense] : []))
    .sort()
    .join('|')
}

/** Names that differ only by a letter or two: another spelling of one name. */
function sameNames(first: readonly CollationWord[], second: readonly CollationWord[]): boolean {
  const [before, after] = [first, second].map((words) =>
    words.flatMap((word) => (word.role === 'name' ? [word.key] : [])),
  )
  if (before === undefined || after === undefined || before.length !== after.length) return false
  return before.every((name, index) => name === after[index] || nearestWord(name, [after[index] ?? '']) !== undefined)
}

/** Dates that differ only in that the one leaves the year to its surroundings. */
function sameDates(first: readonly CollationWord[], second: readonly CollationWord[]): boolean {
  const [before, after] = [datesOf(first), datesOf(second)]
  return before.length === after.length && before.every((date, index) => agreeingDates(date, after[index] ?? ''))
}

function datesOf(words: readonly CollationWord[]): readonly string[] {
  return words.flatMap((word) => (word.role === 'date' ? [word.key.slice('date '.length)] : [])).sort()
}

/** Whether two dates are one, where the one leaves the year to its surroundings. */
export function agreeingDates(a: string, b: string): boolean {
  return a === b || ((a.startsWith('-') || b.startsWith('-')) && withoutYear(a) === withoutYear(b))
}

function withoutYear(date: string): string {
  return date.slice(date.indexOf('-'))
}

function isSwapOfContent(first: readonly CollationWord[], second: readonly CollationWord[]): boolean {
  return [first, second].every((words) => words.some(({ role }) => role === 'content'))
}

function isSwapOfPrepositions(first: readonly CollationWord[], second: readonly CollationWord[]): boolean {
  const [before, after] = [first.filter(isWeighed), second.filter(isWeighed)]
  return (
    before.length === 1 && after.length === 1 && before[0]?.role === 'preposition' && after[0]?.role === 'preposition'
  )
}

function isWeighed(word: CollationWord): boolean {
  return word.role !== 'function'
}
