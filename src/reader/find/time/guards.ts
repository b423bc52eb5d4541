import type { Match } from '#reader/find/time/match-rules'
import { isCapital, type TermReader } from '#reader/find/time/term-reader'
import type { GuardName } from '#reader/find/time/time-pack'
import { BREAK, NUMBER, UNKNOWN_WORD } from '#reader/find/time/tokens'

type Guard = (reader: TermReader, match: Match) => boolean

/** Whether the condition that the match's rule names holds for the text around it. */
export function guardHolds(reader: TermReader, match: Match): boolean {
  const name = match.rule.source.guard
  return name === undefined || GUARDS[name](reader, match)
}

const GUARDS: Readonly<Record<GuardName, Guard>> = {
  capital: (reader, match) => isCapital(reader.tokens, match.terms[0]?.from ?? match.from),
  'bare-year': isBareYear,
  'bare-day': isBareDay,
  'bare-month': isBareMonth,
  rate: isRate,
  lone: (reader, match) => !isPlainWord(reader, match.to) || isPreposition(reader, match.to),
  'no-noun': (reader, match) => !isPlainWord(reader, match.to),
  season: (reader, match) => !isCapital(reader.tokens, match.to - 1),
  part: isPartOfDay,
  'not-title': isNotTitle,
  lower: (reader, match) => !isCapital(reader.tokens, match.to - 1) || match.to - match.from === 1,
  glued: (reader, match) => reader.tokens.from[match.to - 1] === reader.tokens.to[match.to - 2],
}

/** `the 20th`: a small ordinal in words ("the second") mostly counts something else. */
function isBareDay({ tokens }: TermReader, { terms }: Match): boolean {
  const ordinal = terms.at(-1)
  return ordinal !== undefined && (tokens.code[ordinal.from] === NUMBER || ordinal.value >= 10)
}

/** A month name on its own: with a capital, and not the modal, the verb or a person's name. */
function isBareMonth(reader: TermReader, match: Match): boolean {
  const { tokens, language } = reader
  if (!isCapital(reader.tokens, match.from)) return false
  const risky = match.terms.some((term) => language.riskyMonths.has(tokens.code[term.from] ?? BREAK))
  if (!risky || is(reader, match.from - 1, 'month-preposition')) return true
  const opens = match.from === 0 || !isWordCode(tokens.code[match.from - 1] ?? BREAK)
  return (
    !opens &&
    (!isCapital(reader.tokens, match.from - 1) || is(reader, match.from - 1, 'the')) &&
    !isNameAfter(reader, match.to)
  )
}

function isWordCode(code: number): boolean {
  return code >= 0 || code === UNKNOWN_WORD
}

/** A capital after a month's name makes it a person's ("April Smith"). */
function isNameAfter(reader: TermReader, index: number): boolean {
  return reader.tokens.code[index] === UNKNOWN_WORD && isCapital(reader.tokens, index)
}

/** A part of the day on its own: with an article and a larger term after it ("the morning of 3 May"), or beside a date. */
function isPartOfDay(reader: TermReader, match: Match): boolean {
  if (match.to - match.from === 1) return is(reader, match.from - 1, 'date-end')
  return is(reader, match.to, 'of')
}

/** Words of time in a title ("This Week", "the daily Today") are capitalised where no sentence begins. */
function isNotTitle(reader: TermReader, { from, to }: Match): boolean {
  const isMonth = is(reader, to - 1, 'month')
  if (isMonth && !isCapital(reader.tokens, to - 1)) return false
  if (!isCapital(reader.tokens, from)) return true
  if (to - from > 1) return !isCapital(reader.tokens, to - 1) || !is(reader, to - 1, 'unit')
  return from === 0 || !isCapital(reader.tokens, from - 1)
}

/** Four digits on their own: a year where the words around it do not make it a count, an amount or a number of something. */
function isBareYear(reader: TermReader, match: Match): boolean {
  const { tokens } = reader
  const year = match.terms[0]?.value ?? 0
  const before = match.from - 1
  const after = match.to
  if (is(reader, before, 'dollar') || is(reader, before, 'numbering') || isJoined(reader, before, after)) return false
  if (is(reader, after, 'unit') || is(reader, after, 'units') || is(reader, after, 'percent')) return false
  if (year > 2100 || year < 1000) return false
  if (is(reader, before, 'open') && is(reader, after, 'close')) return true
  if (year < 1600) return is(reader, before, 'year-preposition') && !isPlainWord(reader, after)
  if (is(reader, before, 'quantifier')) return false
  if (tokens.code[before] === NUMBER && !is(reader, before, 'comma')) return false
  return !isCounted(reader, match)
}

/** Whether a plural noun follows, as after a count ("1960 servicemen"); a year's nouns stand mostly in the singular. */
function isCounted(reader: TermReader, { from, to }: Match): boolean {
  if (is(reader, from - 1, 'strong-year-word') || !isPlainWord(reader, to)) return false
  const end = (reader.tokens.to[to] ?? 1) - 1
  const { text } = reader.tokens
  return text[end] === 's' && text[end - 1] !== 's'
}

function isJoined(reader: TermReader, before: number, after: number): boolean {
  const { tokens } = reader
  const left = before >= 0 && tokens.to[before] === tokens.from[before + 1] && is(reader, before, 'joiner')
  if (left && !isWordHyphen(reader, before)) return true
  if (after >= tokens.count || tokens.from[after] !== tokens.to[after - 1] || !is(reader, after, 'right-joiner'))
    return false
  return !is(reader, after, 'colon') || tokens.code[after + 1] === NUMBER
}

/** A hyphen that ties the year to a word in small letters ("mid-1990", "post-1945"), not to a code ("UN-1990"). */
function isWordHyphen(reader: TermReader, index: number): boolean {
  const { tokens } = reader
  if (index === 0 || !is(reader, index, 'hyphen') || !isWordCode(tokens.code[index - 1] ?? BREAK)) return false
  return (tokens.to[index - 1] ?? 0) - (tokens.from[index - 1] ?? 0) > 2
}

/** `a year` as a rate: an amount stands right before ("$33 million a year", "twice a week"). */
function isRate(reader: TermReader, { from }: Match): boolean {
  const { tokens } = reader
  const code = tokens.code[from - 1] ?? BREAK
  if (from > 0 && code === NUMBER) return true
  return is(reader, from - 1, 'percent') || is(reader, from - 1, 'rate-word')
}

/** Whether the token is a word in small letters that the pack does not know as a preposition, a mark or an end. */
function isPlainWord(reader: TermReader, index: number): boolean {
  const { tokens } = reader
  if (index >= tokens.count) return false
  const code = tokens.code[index] ?? BREAK
  if (code !== UNKNOWN_WORD && (code < 0 || !is(reader, index, 'noun'))) return false
  return !isCapital(reader.tokens, index)
}

function isPreposition(reader: TermReader, index: number): boolean {
  return is(reader, index, 'preposition') || is(reader, index, 'function-word')
}

/** Whether the token is a word of the named category. */
export function is(reader: TermReader, index: number, name: string): boolean {
  const { tokens, language } = reader
  if (index < 0 || index >= tokens.count) return false
  const category = language.category(name)
  return language.lexicon.termsOf(tokens.code[index] ?? BREAK).some((term) => term.category === category)
}
