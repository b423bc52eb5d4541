import type { Fields } from '#reader/find/time/fields'
import { is } from '#reader/find/time/guards'
import { longestMatch, type Match } from '#reader/find/time/match-rules'
import type { TermReader } from '#reader/find/time/term-reader'
import type { RuleKind } from '#reader/find/time/time-pack'
import type { Rank } from '#reader/find/time/term-ranks'

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
const DAY = 2
const WEEK = 3
const DATED: ReadonlySet<RuleKind> = new Set(['date', 'deictic', 'anaphor', 'period', 'shift', 'clock', 'part'])

/** The phrase of time that begins at a token, with all that belongs to it. */
export function readPhrase(reader: TermReader, start: number, mode: string, depth = 0): Phrase | undefined {
  let match = longestMatch(reader, start, mode)
  if (match?.rule.source.kind === 'prefix') {
    const prefixed = readPrefixed(reader, match, mode, depth)
    if (prefixed !== undefined) return prefixed
    match = longestMatch(reader, start, mode, false)
  }
  if (match === undefined) return undefined
  const bare = toPhrase(reader, match)
  if (depth >= MOST_NESTED || !DATED.has(bare.kind)) return bare
  const placed = withLarger(reader, bare, mode, depth)
  if (match.rule.source.strictOf === true && placed.within === undefined && is(reader, placed.to, 'of'))
    return undefined
  return withTimeOfDay(reader, placed, mode, depth)
}

function readPrefixed(reader: TermReader, prefix: Match, mode: string, depth: number): Phrase | undefined {
  if (depth >= MOST_NESTED) return undefined
  const target = readPhrase(reader, prefix.to, mode, depth + 1)
  if (target === undefined || !DATED.has(target.kind) || target.kind === 'shift') return undefined
  return { ...target, from: prefix.from, prefix: target.prefix ?? prefix }
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

/** Joins `of` and a larger term, a larger term right after a quarter or season, and a possessive before one. */
function withLarger(reader: TermReader, phrase: Phrase, mode: string, depth: number): Phrase {
  const rank = phrase.rank
  if (is(reader, phrase.to, 'possessive-mark') && rank >= 6) return asPossessor(reader, phrase, mode, depth)
  if (rank === 0 || saysYear(phrase.fields)) return phrase
  const of = is(reader, phrase.to, 'of')
  if (!of && rank !== 5 && rank !== 4) return phrase
  const next = phrase.to + (of ? 1 : 0)
  const larger = readPhrase(reader, next, mode, depth + 1)
  if (larger === undefined || !DATED.has(larger.kind)) return phrase
  if (larger.rank <= rank && !(rank === WEEK && larger.rank === DAY)) return phrase
  if (!of && rank === 4 && larger.kind !== 'deictic') return phrase
  return { ...phrase, within: larger, to: larger.to }
}

function asPossessor(reader: TermReader, owner: Phrase, mode: string, depth: number): Phrase {
  const next = is(reader, owner.to + 1, 'possessive-s') ? owner.to + 2 : owner.to + 1
  const owned = readPhrase(reader, next, mode, depth + 1)
  if (owned === undefined || !DATED.has(owned.kind) || saysYear(owned.fields)) return owner
  const rank = owned.rank
  if (rank < 4 || rank >= owner.rank) return owner
  return { ...owned, from: owner.from, within: owner }
}

/** Joins a time of day and its date, in either order, with `on`, `at`, `of` or a comma between. */
function withTimeOfDay(reader: TermReader, phrase: Phrase, mode: string, depth: number): Phrase {
  const rank = phrase.rank
  if (rank !== 1 && rank !== 2) return phrase
  if (phrase.time !== undefined || phrase.within !== undefined) return phrase
  const gap = is(reader, phrase.to, rank === 1 ? 'time-date-joiner' : 'date-time-joiner') ? 1 : 0
  const other = readPhrase(reader, phrase.to + gap, mode, depth + 1)
  if (other === undefined || other.prefix !== undefined || !DATED.has(other.kind)) return phrase
  if (other.time !== undefined && rank === 2) return phrase
  if (rank + other.rank !== 3) return phrase
  const [date, time] = rank === 1 ? [other, phrase] : [phrase, other]
  if (gap === 1 && rank === 2 && time.kind !== 'clock') return phrase
  return { ...date, from: phrase.from, to: other.to, time, ...(phrase.prefix && { prefix: phrase.prefix }) }
}

function saysYear(fields: Fields): boolean {
  return ['year', 'isodate', 'slashdate', 'decade', 'era', 'yy'].some((name) => name in fields)
}

/** How large the match's own term is: that of its smallest word; an ordinal alone is a day. */
function rankOf({ language }: TermReader, match: Match): Rank {
  const { kind } = match.rule.source
  let least: Rank | 9 = kind === 'part' || kind === 'clock' ? 1 : 9
  let ordinal = false
  for (const { category, value } of match.terms) {
    const rank = language.rankOf(category, value)
    if (rank > 0 && rank < least) least = rank
    ordinal ||= category === language.ids.ord
  }
  if (least !== 9) return least
  return ordinal ? 2 : 0
}
