import { isBareYear } from '#reader/find/time/bare-year'
import type { Match } from '#reader/find/time/match-rules'
import { isCapital, type TermReader } from '#reader/find/time/term-reader'
import type { GuardName } from '#reader/find/time/time-pack'
import { is, isPlainWord, isWordCode } from '#reader/find/time/token-tests'
import { BREAK, NUMBER, UNKNOWN_WORD } from '#reader/find/time/tokens'

type Guard = (reader: TermReader, match: Match) => boolean

/** Whether the condition that the match's rule names holds for the text around it. */
export function guardHolds(reader: TermReader, match: Match): boolean {
  const name = match.rule.source.guard
  return name === undefined || GUARDS[name](reader, match)
}

const GUARDS: Readonly<Record<GuardName, Guard>> = {
  capital: (reader, match) => isCapital(reader.tokens, match.terms[0]?.from ?? match.from),
  'capital-end': (reader, match) => isCapital(reader.tokens, match.to - 1),
  'bare-year': isBareYear,
  'bare-day': isBareDay,
  'bare-month': (reader, match) => isBareMonth(reader, match) && !isTitled(reader, match.from),
  weekday: isWeekday,
  rate: isRate,
  lone: (reader, match) =>
    (!isPlainWord(reader, match.to) || is(reader, match.to, 'preposition')) && !isOfOtherCalendar(reader, match.to),
  'no-noun': (reader, match) => !isPlainWord(reader, match.to),
  season: (reader, match) => !isCapital(reader.tokens, match.to - 1),
  part: isPartOfDay,
  'not-title': isNotTitle,
  lower: (reader, match) => !isCapital(reader.tokens, match.to - 1) || match.to - match.from === 1,
  glued: (reader, match) => reader.tokens.from[match.to - 1] === reader.tokens.to[match.to - 2],
}

/** "the month of Safar": a name that no pack knows as a month. */
function isOfOtherCalendar(reader: TermReader, of: number): boolean {
  return is(reader, of, 'of') && isNameAfter(reader, of + 1)
}

/** `the 20th`: a small ordinal in words ("the second") mostly counts something else. */
function isBareDay({ tokens }: TermReader, { terms }: Match): boolean {
  const ordinal = terms.at(-1)
  return ordinal !== undefined && (tokens.code[ordinal.from] === NUMBER || ordinal.value >= 10)
}

/** The name of a day with a capital, and not somebody's ("Mr. Friday") or of something ("the Mon villages"). */
function isWeekday(reader: TermReader, { from, to }: Match): boolean {
  const { tokens } = reader
  if (!isCapital(tokens, from) || isTitled(reader, from)) return false
  const letters = (tokens.to[to - 1] ?? 0) - (tokens.from[from] ?? 0)
  return letters > LONGEST_SHORT || !(isNameAfter(reader, to) || is(reader, from - 1, 'the'))
}

/** "Mon", "Thurs". */
const LONGEST_SHORT = 5

/** Whether a title stands right before ("Ms. May", "Gen. March"). */
function isTitled(reader: TermReader, from: number): boolean {
  const at = is(reader, from - 1, 'stop') ? from - 2 : from - 1
  return is(reader, at, 'title') && isCapital(reader.tokens, at)
}

/** A month name on its own: with a capital, and not the modal, the verb or a person's name ("Jan Kowal and April Smith"). */
function isBareMonth(reader: TermReader, { from, to, terms }: Match): boolean {
  const { tokens, language } = reader
  if (!isCapital(tokens, from)) return false
  const isRisky = terms.some((term) => language.riskyMonths.has(tokens.code[term.from] ?? BREAK))
  if (!isRisky || is(reader, from - 1, 'strong-year-word')) return true
  if (is(reader, from - 1, 'month-preposition')) return !isNameAfter(reader, to)
  const opens = from === 0 || !isWordCode(tokens.code[from - 1] ?? BREAK)
  const isNamed = isCapital(tokens, from - 1) && !is(reader, from - 1, 'the')
  return !opens && !isNamed && !isNameAfter(reader, to)
}

/** A capital after a month's name makes it a person's ("April Smith"). */
function isNameAfter(reader: TermReader, index: number): boolean {
  return reader.tokens.code[index] === UNKNOWN_WORD && isCapital(reader.tokens, index)
}

/** A part of the day on its own: with an article and a larger term after it ("the morning of 3 May"), or beside a date. */
function isPartOfDay(reader: TermReader, match: Match): boolean {
  if (match.to - match.from === 1) return is(reader, match.from - 1, 'date-end')
  return PART_JOINTS.some((name) => is(reader, match.to, name))
}

/** "The morning of 3 May", "the night from Monday to Tuesday". */
const PART_JOINTS = ['of', 'from', 'between'] as const

/** Words of time in a title ("This Week", "the daily Today") are capitalised where no sentence begins. */
function isNotTitle(reader: TermReader, { from, to }: Match): boolean {
  const isMonth = is(reader, to - 1, 'month')
  if (isMonth && !isCapital(reader.tokens, to - 1)) return false
  if (!isCapital(reader.tokens, from)) return true
  if (to - from > 1) return !isCapital(reader.tokens, to - 1) || !is(reader, to - 1, 'unit')
  return from === 0 || !isCapital(reader.tokens, from - 1)
}

/** `a year` as a rate: an amount stands right before ("$33 million a year", "twice a week"). */
function isRate(reader: TermReader, { from }: Match): boolean {
  const { tokens } = reader
  const code = tokens.code[from - 1] ?? BREAK
  if (from > 0 && code === NUMBER) return true
  return is(reader, from - 1, 'percent') || is(reader, from - 1, 'rate-word')
}
