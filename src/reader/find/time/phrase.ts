import type { Fields } from '#reader/find/time/fields'
import { is } from '#reader/find/time/token-tests'
import { longestMatch, type Match } from '#reader/find/time/match-rules'
import { mayBegin } from '#reader/find/time/may-begin'
import type { TermReader } from '#reader/find/time/term-reader'
import type { RuleKind } from '#reader/find/time/time-pack'
import type { Rank } from '#reader/find/time/term-ranks'
import { UNKNOWN_WORD } from '#reader/find/time/tokens'

/** A match with what belongs to it: "the end of" before it, "of 1990" after it, the time of day beside it. */
export interface Phrase {
  readonly match: Match
  readonly kind: RuleKind
  readonly fields: Fields
  readonly rank: Rank
  readonly from: number
  readonly to: number
  readonly prefix?: Match
  /** The larger term it stands in ("the summer" of "1943"; "last year"'s "quarter"). */
  readonly within?: Phrase
  /** The time of day that stands beside a date. */
  readonly time?: Phrase
}

const MOST_NESTED = 4
const TIME = 1
const DAY = 2
const WEEK = 3
const MONTH = 4
const PART_OF_YEAR = 5
const YEAR = 6
const DATED: ReadonlySet<RuleKind> = new Set(['date', 'deictic', 'anaphor', 'period', 'shift', 'clock', 'part'])

/** The phrase of time that begins at a token, with all that belongs to it. */
export function readPhrase(reader: TermReader, start: number, mode: string, depth = 0): Phrase | undefined {
  if (!mayBegin(reader, start)) return undefined
  const match = longestMatch(reader, start, mode)
  if (match?.rule.source.kind !== 'prefix') return readPlaced(reader, match, mode, depth)
  return (
    readPrefixed(reader, match, mode, depth) ??
    readPlaced(reader, longestMatch(reader, start, mode, false), mode, depth)
  )
}

function readPlaced(reader: TermReader, match: Match | undefined, mode: string, depth: number): Phrase | undefined {
  if (match === undefined) return undefined
  const bare = toPhrase(reader, match)
  if (depth >= MOST_NESTED || !DATED.has(bare.kind)) return bare
  const placed = withLarger(reader, bare, mode, depth)
  if (match.rule.source.strictOf !== true || placed.within !== undefined)
    return withTimeOfDay(reader, placed, mode, depth)
  if (is(reader, placed.to, 'of')) return undefined
  const timed = withTimeOfDay(reader, placed, mode, depth)
  return timed.within === undefined && isLeftOpen(reader, timed) ? undefined : timed
}

/** "The second Sunday in a row", "the night from hell": no date without the larger term or the days. */
function isLeftOpen(reader: TermReader, phrase: Phrase): boolean {
  return isNumberedDay(phrase) ? is(reader, phrase.to, 'in') : opensTwoDays(reader, phrase)
}

/** "The second Sunday". */
function isNumberedDay({ fields }: Phrase): boolean {
  return fields['weekday'] !== undefined && (fields['ord'] !== undefined || fields['rel'] !== undefined)
}

function readPrefixed(reader: TermReader, prefix: Match, mode: string, depth: number): Phrase | undefined {
  if (depth >= MOST_NESTED) return undefined
  const target = readPhrase(reader, prefix.to, mode, depth + 1)
  if (target === undefined || !mayBePrefixed(target)) return undefined
  return { ...target, from: prefix.from, prefix: target.prefix ?? prefix }
}

function mayBePrefixed({ kind }: Phrase): boolean {
  return kind === 'pair' || (DATED.has(kind) && kind !== 'shift')
}

function toPhrase(reader: TermReader, match: Match): Phrase {
  return {
    match,
    kind: match.rule.source.kind,
    fields: fieldsOf(reader, match),
    rank: rankOf(reader, match),
    from: match.from,
    to: match.to,
  }
}

function fieldsOf(reader: TermReader, match: Match): Fields {
  const fields: Record<string, number> = { ...match.rule.source.sets }
  for (const term of match.terms) {
    const name = reader.language.fieldOf(term.category)
    fields[name in fields ? `${name}2` : name] = term.value
  }
  return fields
}

/** Joins `of` and a larger term, a larger term right after a quarter or month, and a possessive before one. */
function withLarger(reader: TermReader, phrase: Phrase, mode: string, depth: number): Phrase {
  const { rank } = phrase
  if (rank >= YEAR && is(reader, phrase.to, 'possessive-mark')) return asPossessor(reader, phrase, mode, depth)
  const of = is(reader, phrase.to, 'of') || (isNumberedDay(phrase) && is(reader, phrase.to, 'in'))
  if (!mayStandIn(phrase, of)) return phrase
  const larger = readPhrase(reader, phrase.to + (of ? 1 : 0), mode, depth + 1)
  return larger !== undefined && canStandIn(phrase, larger, of) ? { ...phrase, within: larger, to: larger.to } : phrase
}

function mayStandIn({ rank, fields }: Phrase, of: boolean): boolean {
  const mayBeBare = rank === PART_OF_YEAR || rank === MONTH || (rank === DAY && fields['month'] !== undefined)
  return rank > 0 && (of || mayBeBare) && !saysYear(fields)
}

/** Whether a term can stand in another: a time of day in two days, a half in a month, a week in the day that names it; else in a larger one. */
function canStandIn(phrase: Phrase, larger: Phrase, of: boolean): boolean {
  const { rank, fields } = phrase
  if (larger.kind === 'pair') return canHoldPair(phrase, larger)
  if (!DATED.has(larger.kind)) return false
  if (larger.rank === MONTH && fields['half'] !== undefined) return of
  if (rank === DAY && fields['unit'] === undefined && fields['month'] === undefined) return canHoldDay(phrase, larger)
  return (rank === WEEK && larger.rank === DAY) || isLarger(phrase, larger, of)
}

/** A time of day stands in two days ("the night of 9 to 10 May"), a season in two years. */
function canHoldPair({ rank, fields }: Phrase, pair: Phrase): boolean {
  return rank === TIME || (fields['season'] !== undefined && pair.rank === YEAR)
}

/** A day of the month stands in a month; a weekday in a week, or numbered in a month. */
function canHoldDay({ fields }: Phrase, { rank }: Phrase): boolean {
  if (fields['weekday'] === undefined) return rank === MONTH
  const isNumbered = fields['ord'] !== undefined || fields['rel'] !== undefined
  return isNumbered ? rank === MONTH : rank === WEEK
}

/** A month, or a day of one, takes a larger term without `of` only as "last year". */
function isLarger({ rank }: Phrase, larger: Phrase, of: boolean): boolean {
  return (
    larger.rank > rank &&
    (of || !(rank === MONTH || rank === DAY) || (larger.kind === 'deictic' && larger.rank === YEAR))
  )
}

function asPossessor(reader: TermReader, owner: Phrase, mode: string, depth: number): Phrase {
  const next = is(reader, owner.to + 1, 'possessive-s') ? owner.to + 2 : owner.to + 1
  const owned = readPhrase(reader, next, mode, depth + 1)
  if (owned === undefined || !DATED.has(owned.kind) || saysYear(owned.fields)) return owner
  return owned.rank < MONTH || owned.rank >= owner.rank ? owner : { ...owned, from: owner.from, within: owner }
}

/** Joins a time of day and its date, in either order, with `on`, `at`, `of` or a comma between. */
function withTimeOfDay(reader: TermReader, phrase: Phrase, mode: string, depth: number): Phrase {
  const { rank } = phrase
  if (!mayHaveTime(phrase)) return phrase
  if (opensTwoDays(reader, phrase)) return betweenDays(reader, phrase, mode, depth)
  const end = rank === TIME ? afterOtherClock(reader, phrase) : phrase.to
  const gap = gapBetween(reader, end, rank)
  const other = readPhrase(reader, end + gap, mode, depth + 1)
  if (other === undefined || !canStandBeside(phrase, other, gap)) return withinRange(reader, phrase, mode, depth)
  const [date, time] = rank === TIME ? [other, phrase] : [phrase, other]
  return { ...date, from: phrase.from, to: other.to, time, ...(phrase.prefix && { prefix: phrase.prefix }) }
}

/** "Midnight between" two days, "the night from" one to another. */
function opensTwoDays(reader: TermReader, { fields, to }: Phrase): boolean {
  if (fields['noon'] === undefined && fields['part'] === undefined) return false
  return is(reader, to, 'between') || is(reader, to, 'from') || is(reader, to, 'na')
}

/** "08:00" of "from 08:00 to 20:00 on 8 June": the day that the end of the range says. */
function withinRange(reader: TermReader, phrase: Phrase, mode: string, depth: number): Phrase {
  const { kind, to } = phrase
  if (kind !== 'clock' || !reader.language.rangeJoints.has(reader.tokens.code[to] ?? UNKNOWN_WORD)) return phrase
  const end = readPhrase(reader, to + 1, mode, depth + 1)
  return end?.rank === DAY && end.time !== undefined ? { ...phrase, within: end } : phrase
}

/** "Midnight between Monday and Tuesday": the midnight that ends the first of the two days. */
function betweenDays(reader: TermReader, phrase: Phrase, mode: string, depth: number): Phrase {
  const first = readPhrase(reader, phrase.to + 1, mode, depth + 1)
  if (first?.kind === 'pair') return { ...phrase, within: first, to: first.to }
  if (first?.rank !== DAY) return phrase
  if (is(reader, phrase.to, 'na'))
    return { ...phrase, fields: { ...phrase.fields, eveOf: 1 }, within: first, to: first.to }
  const second = joinsDays(reader, first.to) ? readPhrase(reader, first.to + 1, mode, depth + 1) : undefined
  return second?.rank === DAY ? { ...phrase, within: first, to: second.to } : phrase
}

function joinsDays(reader: TermReader, at: number): boolean {
  return reader.language.rangeJoints.has(reader.tokens.code[at] ?? UNKNOWN_WORD) || is(reader, at, 'na')
}

function mayHaveTime({ rank, time, within }: Phrase): boolean {
  return (rank === TIME || rank === DAY) && time === undefined && within === undefined
}

/** Behind the same moment in another zone, in brackets ("04:00 (0100 GMT) on Monday"). */
function afterOtherClock(reader: TermReader, { kind, to }: Phrase): number {
  if (kind !== 'clock' || !is(reader, to, 'open')) return to
  const other = longestMatch(reader, to + 1, 'news')
  return other?.rule.source.kind === 'clock' && is(reader, other.to, 'close') ? other.to + 1 : to
}

/** How many words join a time of day and a date: "on", "at", a comma, ", at". */
function gapBetween(reader: TermReader, end: number, rank: Rank): number {
  if (rank === TIME) return is(reader, end, 'time-date-joiner') ? 1 : 0
  if (!is(reader, end, 'date-time-joiner')) return 0
  return is(reader, end, 'comma') && is(reader, end + 1, 'at') ? 2 : 1
}

/** A date takes a clock after `at` or a comma, a part of the day only right beside it. */
function canStandBeside({ rank }: Phrase, other: Phrase, gap: number): boolean {
  if (rank + other.rank !== TIME + DAY || other.prefix !== undefined || !DATED.has(other.kind)) return false
  return rank === TIME || (other.time === undefined && (gap === 0 || other.kind === 'clock'))
}

function saysYear(fields: Fields): boolean {
  return ['year', 'isodate', 'slashdate', 'decade', 'era', 'yy'].some((name) => name in fields)
}

/** How large the match's own term is: that of its smallest word; an ordinal alone is a day. */
function rankOf({ language }: TermReader, match: Match): Rank {
  const { kind } = match.rule.source
  let least: Rank | 9 = isTimeOfDay(kind) ? TIME : 9
  let ordinal = false
  for (const { category, value } of match.terms) {
    const rank = language.rankOf(category, value)
    if (rank > 0 && rank < least) least = rank
    ordinal ||= category === language.ids.ord
  }
  const isDay = ordinal && (least === 9 || (least === MONTH && namesMonth(language, match)))
  return isDay ? DAY : known(least)
}

function known(rank: Rank | 9): Rank {
  return rank === 9 ? 0 : rank
}

/** "the twenty-first of May": a month by its name. */
function namesMonth(language: TermReader['language'], { terms }: Match): boolean {
  return terms.some(({ category }) => language.nameOf(category) === 'month')
}

function isTimeOfDay(kind: RuleKind): boolean {
  return kind === 'part' || kind === 'clock'
}
