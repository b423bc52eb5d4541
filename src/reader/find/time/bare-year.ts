import type { Match } from '#reader/find/time/match-rules'
import type { TermReader } from '#reader/find/time/term-reader'
import { is, isPlainWord, isWordCode } from '#reader/find/time/token-tests'
import { BREAK, NUMBER } from '#reader/find/time/tokens'

const EARLIEST = 1000
/** Before this, four digits are a year only after a preposition. */
const MODERN = 1600
const LATEST = 2100

/** Four digits on their own: a year where the words around it do not make it a count, an amount or a number of something. */
export function isBareYear(reader: TermReader, { from, to, terms }: Match): boolean {
  const year = terms[0]?.value ?? 0
  if (year < EARLIEST || year > LATEST || isNumberOfSomething(reader, from, to)) return false
  if (is(reader, from - 1, 'open') && is(reader, to, 'close')) return true
  if (year < MODERN) return is(reader, from - 1, 'year-preposition') && !isPlainWord(reader, to)
  return !isQuantity(reader, from, to)
}

/** "between 1800 and 0600 hours": the hour with which a stretch of a day begins. */
function isHour({ tokens, language }: TermReader, to: number): boolean {
  if (tokens.code[to + 1] !== NUMBER || !language.rangeJoints.has(tokens.code[to] ?? BREAK)) return false
  return language.members.get('hours')?.[tokens.code[to + 2] ?? BREAK] === 1
}

function isNumberOfSomething(reader: TermReader, from: number, to: number): boolean {
  if (isHour(reader, to)) return true
  const before = ['dollar', 'numbering'].some((name) => is(reader, from - 1, name))
  const abbreviated = is(reader, from - 1, 'stop') && is(reader, from - 2, 'numbering-short')
  const after = ['unit', 'units', 'percent'].some((name) => is(reader, to, name))
  return before || abbreviated || after || isJoined(reader, from - 1, to)
}

/** Whether the digits count something: after a word of quantity or another number, or before a plural noun. */
function isQuantity(reader: TermReader, from: number, to: number): boolean {
  if (from > 0 && reader.tokens.code[from - 1] === NUMBER) return true
  return is(reader, from - 1, 'quantifier') || isCounted(reader, from, to)
}

/** Whether a plural noun follows, as after a count ("1960 servicemen"); a year's nouns stand mostly in the singular. */
function isCounted(reader: TermReader, from: number, to: number): boolean {
  if (is(reader, from - 1, 'strong-year-word') || !isPlainWord(reader, to)) return false
  const { tokens, language } = reader
  const word = tokens.text.slice(tokens.from[to], tokens.to[to])
  return language.pack.pluralEndings.some((ending) => word.endsWith(ending)) && !word.endsWith('ss')
}

function isJoined(reader: TermReader, before: number, after: number): boolean {
  const { tokens } = reader
  const left = before >= 0 && tokens.to[before] === tokens.from[before + 1] && is(reader, before, 'joiner')
  if (left && !isWordHyphen(reader, before)) return true
  const right = after < tokens.count && tokens.from[after] === tokens.to[after - 1] && is(reader, after, 'right-joiner')
  return right && (!is(reader, after, 'colon') || tokens.code[after + 1] === NUMBER)
}

/** A hyphen that ties the year to a word in small letters ("mid-1990", "post-1945"), not to a code ("UN-1990"). */
function isWordHyphen(reader: TermReader, index: number): boolean {
  const { tokens } = reader
  if (index === 0 || !is(reader, index, 'hyphen') || !isWordCode(tokens.code[index - 1] ?? BREAK)) return false
  return (tokens.to[index - 1] ?? 0) - (tokens.from[index - 1] ?? 0) > 2
}
