import { is } from '#reader/find/time/guards'
import { longestMatch, type Match } from '#reader/find/time/match-rules'
import type { TermReader } from '#reader/find/time/read-numbers'
import type { RuleKind } from '#reader/find/time/time-pack'

/** What the words of a match say, by category name; a second word of one category has `2` after its name. */
export type Fields = Readonly<Record<string, number>>

/** A match with what belongs to it: "the end of" before it, "of 1990" after it, the time of day beside it. */
export interface Phrase {
  readonly match: Match
  readonly kind: RuleKind
  readonly fields: Fields
  readonly from: number
  readonly to: number
  readonly prefix?: Match
  /** The larger term it stands in ("the summer" of "1943"; "last year"'s "quarter"). */
  readonly within?: Phrase
  /** The time of day that stands beside a date. */
  readonly time?: Phrase
}

/** How large the term is: 1 time of day, 2 day, 3 week, 4 month, 5 quarter or season, 6 year, 7 decade, 8 century. */
export type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const MOST_NESTED = 4
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
  return { match, kind: match.rule.source.kind, fields: fieldsOf(reader, match), from: match.from, to: match.to }
}

function fieldsOf(reader: TermReader, match: Match): Fields {
  const fields: Record<string, number> = { ...match.rule.source.sets }
  for (const term of match.terms) {
    const name = reader.language.nameOf(term.category)
    fields[name in fields ? `${name}2` : name] = term.value
  }
  return fields
}

/** Joins `of` and a larger term, a larger term right after a quarter or season, and a possessive before one. */
function withLarger(reader: TermReader, phrase: Phrase, mode: string, depth: number): Phrase {
  const rank = rankOf(phrase)
  if (is(reader, phrase.to, 'possessive-mark') && rank >= 6) return asPossessor(reader, phrase, mode, depth)
  if (rank === 0 || saysYear(phrase.fields)) return phrase
  const of = is(reader, phrase.to, 'of')
  if (!of && rank !== 5) return phrase
  const next = phrase.to + (of ? 1 : 0)
  const larger = readPhrase(reader, next, mode, depth + 1)
  if (larger === undefined || !DATED.has(larger.kind) || rankOf(larger) <= rank) return phrase
  return { ...phrase, within: larger, to: larger.to }
}

function asPossessor(reader: TermReader, owner: Phrase, mode: string, depth: number): Phrase {
  const next = is(reader, owner.to + 1, 'possessive-s') ? owner.to + 2 : owner.to + 1
  const owned = readPhrase(reader, next, mode, depth + 1)
  if (owned === undefined || !DATED.has(owned.kind) || saysYear(owned.fields)) return owner
  const rank = rankOf(owned)
  if (rank < 4 || rank >= rankOf(owner)) return owner
  return { ...owned, from: owner.from, within: owner }
}

/** Joins a time of day and its date, in either order, with `on`, `at`, `of` or a comma between. */
function withTimeOfDay(reader: TermReader, phrase: Phrase, mode: string, depth: number): Phrase {
  const rank = rankOf(phrase)
  if (rank !== 1 && rank !== 2) return phrase
  if (phrase.time !== undefined || phrase.within !== undefined) return phrase
  const gap = is(reader, phrase.to, rank === 1 ? 'time-date-joiner' : 'date-time-joiner') ? 1 : 0
  const other = readPhrase(reader, phrase.to + gap, mode, depth + 1)
  if (other === undefined || other.prefix !== undefined || !DATED.has(other.kind)) return phrase
  if (other.time !== undefined && rank === 2) return phrase
  if (rank + rankOf(other) !== 3) return phrase
  const [date, time] = rank === 1 ? [other, phrase] : [phrase, other]
  if (gap === 1 && rank === 2 && time.kind !== 'clock') return phrase
  return { ...date, from: phrase.from, to: other.to, time, ...(phrase.prefix && { prefix: phrase.prefix }) }
}

function saysYear(fields: Fields): boolean {
  return ['year', 'isodate', 'slashdate', 'decade', 'era', 'yy'].some((name) => name in fields)
}

const RANKS: readonly (readonly [string, Rank])[] = [
  ['clock', 1],
  ['noon', 1],
  ['ampm', 1],
  ['a-letter', 1],
  ['p-letter', 1],
  ['military', 1],
  ['part', 1],
  ['tonight', 1],
  ['dom', 2],
  ['weekday', 2],
  ['dayword', 2],
  ['isodate', 2],
  ['slashdate', 2],
  ['holiday', 2],
  ['day', 2],
  ['weekend', 3],
  ['month', 4],
  ['quarter', 5],
  ['plural-quarter', 5],
  ['period', 5],
  ['half', 5],
  ['season', 5],
  ['q', 5],
]
const UNIT_RANKS: readonly Rank[] = [0, 0, 0, 2, 3, 4, 5, 6, 7, 8, 3, 3, 0]

/** How large the phrase's own term is. */
export function rankOf(phrase: Phrase): Rank {
  const { fields } = phrase
  for (const [name, rank] of RANKS) if (name in fields) return rank
  const unit = fields['unit'] ?? fields['units'] ?? fields['year-unit'] ?? fields['month-unit']
  if ('century-unit' in fields) return 8
  if (unit !== undefined) return UNIT_RANKS[unit] ?? 0
  if ('ord' in fields) return 2
  if ('decade' in fields || 'decade-word' in fields) return 7
  return 'year' in fields || 'yy' in fields || 'era' in fields ? 6 : 0
}
