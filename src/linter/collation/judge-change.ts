import { nearestWord } from '#model/codec/nearest-word'
import type { CollationLanguage } from '#linter/collation/collation-language'
import type { CollationWord } from '#linter/collation/collation-words'
import type { WordRole } from '#linter/collation/word-role'

/** What kind of change it is; `wording` changes no duty. */
export type ChangeKind =
  | 'date'
  | 'bound'
  | 'number'
  | 'unit'
  | 'anchor'
  | 'act'
  | 'name'
  | 'modality'
  | 'negation'
  | 'quantifier'
  | 'preposition'
  | 'added'
  | 'left-out'
  | 'moved'
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
  ['unit', 'unit', 'the same number of something else is owed'],
  ['name', 'name', 'another party or place is meant, or one more'],
  ['negation', 'negation', 'the one text denies what the other says'],
  ['modality', 'modality', 'the one text makes a duty of what the other permits or wishes'],
  ['quantifier', 'quantifier', 'it holds for all or for some, for both or for either'],
]

/** What stands before a change in the first text, nearest last, and what its language knows of words. */
export interface ChangeContext {
  readonly before: readonly CollationWord[]
  readonly language: CollationLanguage
}

/**
 * Judges what stands in one text against what stands at the same place in the other, with what stands before it in both:
 * behind a denial another word denies another thing, behind a term of days another event starts the clock, and behind
 * "shall" another verb asks for another act.
 */
export function judgeChange(
  first: readonly CollationWord[],
  second: readonly CollationWord[],
  { before, language }: ChangeContext,
): ChangeJudgement {
  const weighty = weightyChange(first, second)
  if (weighty !== undefined && !saysMuch(first, second)) return weighty
  if (saysMore(second, first, language)) return { kind: 'added', ofEffect: true, matters: 'the one text says more' }
  if (saysMore(first, second, language)) return { kind: 'left-out', ofEffect: true, matters: 'the one text says less' }
  const found =
    weighty ?? (isSwapOfContent(first, second) ? swapChange(first, second, { before, language }) : undefined)
  if (found !== undefined) return found
  if (isSwapOfPrepositions(first, second)) return { kind: 'preposition', ofEffect: true, matters: WARS }
  return { kind: 'wording', ofEffect: false, matters: 'other words for the same' }
}

const DENIED = 'the two texts deny different things'
const WARS = 'a preposition says where, for whom or against whom: wars have restarted over one'

/** What other words mean by what stands before them. */
function swapChange(
  first: readonly CollationWord[],
  second: readonly CollationWord[],
  context: ChangeContext,
): ChangeJudgement | undefined {
  if (context.before.at(-1)?.role === 'negation') return { kind: 'negation', ofEffect: true, matters: DENIED }
  if (isBehindTerm(context.before)) return { kind: 'anchor', ofEffect: true, matters: STARTS }
  return isOtherAct(first, second, context)
    ? { kind: 'act', ofEffect: true, matters: 'another act is asked for' }
    : undefined
}

const STARTS = 'the clock starts with another event'

function weightyChange(first: readonly CollationWord[], second: readonly CollationWord[]): ChangeJudgement | undefined {
  const found = WEIGHTY.find(([role]) => differsIn(role, first, second))
  return found === undefined ? undefined : { kind: found[1], ofEffect: true, matters: found[2] }
}

/** Whether only the one side says anything, and says it in several words. */
function saysMuch(first: readonly CollationWord[], second: readonly CollationWord[]): boolean {
  const [before, after] = [first.filter(isWeighed), second.filter(isWeighed)]
  const more = before.length === 0 ? after : before
  const isOneSided = before.length === 0 || after.length === 0
  return isOneSided && more.length >= FEWEST_WORDS && more.some(({ role }) => role === 'content')
}

const FEWEST_WORDS = 4

/**
 * Whether the one says more where the other says nothing: in several words, in a phrase of its own ("in writing"), or by
 * a word that narrows or widens what stands there. Another word alone may be style.
 */
function saysMore(
  more: readonly CollationWord[],
  less: readonly CollationWord[],
  { qualifiers }: CollationLanguage,
): boolean {
  const weighed = more.filter(isWeighed)
  if (less.some(isWeighed) || !weighed.some(({ role }) => role === 'content')) return false
  const isPhrase = weighed.length > 1 && weighed[0]?.role === 'preposition'
  return weighed.length >= FEWEST_WORDS || isPhrase || weighed.some(({ key }) => qualifiers.has(key))
}

/** "Within ten days of the signature": whether a term of so many days, weeks or months stands just before. */
function isBehindTerm(before: readonly CollationWord[]): boolean {
  const near = before.slice(-FARTHEST_TERM)
  const unit = near.findLastIndex(({ role }) => role === 'unit')
  return unit > 0 && near[unit - 1]?.role === 'number' && near.slice(unit + 1).every(({ role }) => LINKS.has(role))
}

const FARTHEST_TERM = 6
const LINKS: ReadonlySet<CollationWord['role']> = new Set(['preposition', 'function', 'bound'])

/** Whether another verb follows "shall" or "may": one that no list counts as the same act. */
function isOtherAct(
  first: readonly CollationWord[],
  second: readonly CollationWord[],
  { before, language }: ChangeContext,
): boolean {
  const last = before.findLast(({ role }) => role !== 'function')
  if (language.acts.length === 0 || last?.role !== 'modality') return false
  const [one, other] = [first, second].map((words) => words.find(({ role }) => role === 'content')?.key ?? '')
  return actOf(one ?? '', language) !== actOf(other ?? '', language)
}

function actOf(verb: string, { acts }: CollationLanguage): string {
  const found = acts.find((stems) => stems.some((stem) => verb.startsWith(stem)))
  return found?.[0] ?? verb.slice(0, 5)
}

function differsIn(role: WordRole, first: readonly CollationWord[], second: readonly CollationWord[]): boolean {
  if (sensesOf(first, role) === sensesOf(second, role)) return false
  if (role === 'name') return !sameNames(first, second)
  return role !== 'date' || !sameDates(first, second)
}

/** The senses of a role, in an order of their own: a change of their order alone is wording. */
function sensesOf(words: readonly CollationWord[], role: WordRole): string {
  return (
    words
      // "Shall" and the plain present ask for the same in an agreement.
      .flatMap((word) => (word.role === role && word.sense !== 'modality duty' ? [word.sense] : []))
      .sort()
      .join('|')
  )
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
