import type { Term } from '#reader/find/time/lexicon'
import type { TimeLanguage } from '#reader/find/time/time-language'
import { NUMBER, type Tokens } from '#reader/find/time/tokens'

/** Longer runs of digits are no date and no count. */
const MOST_DIGITS = 9
const NO_TERMS: readonly Term[] = []

/**
 * The readings of a number in digits: day, year, clock, numeric date, decade, ordinal, decimal, plain number. Numbers with
 * marks inside (`18:00`, `2020-11-20`, `1,960`) take several tokens.
 */
export function readDigits(tokens: Tokens, language: TimeLanguage, index: number): readonly Term[] {
  const length = lengthAt(tokens, index)
  if (length > MOST_DIGITS) return NO_TERMS
  const value = valueAt(tokens, index)
  const fraction = readFraction(tokens, language, { index, value, length })
  if (fraction !== undefined) return [fraction]
  if (isJoined(tokens, index + 1)) {
    const whole =
      readWhole(tokens, language, { index, value, length }) ?? readSuffixed(tokens, language, { index, value, length })
    if (whole !== undefined) return [whole]
  }
  return plainReadings(language, value, length)
}

function plainReadings({ ids }: TimeLanguage, value: number, length: number): readonly Term[] {
  const terms: Term[] = []
  if (length <= 2) {
    if (value >= 1 && value <= 31) terms.push({ category: ids.dom, value, width: 1 })
    if (length === 2) terms.push({ category: ids.yy, value, width: 1 })
  } else if (length === 4) {
    if (value >= 1000 && value < 2200) terms.push({ category: ids.year, value, width: 1 })
    if (value % 100 < 60 && value < 2400) terms.push({ category: ids.military, value, width: 1 })
  }
  terms.push({ category: ids.num, value, width: 1 })
  return terms
}

interface Head {
  readonly index: number
  readonly value: number
  readonly length: number
}

/** `2 1/2`. */
function readFraction(tokens: Tokens, { ids }: TimeLanguage, { index, value, length }: Head): Term | undefined {
  if (length > 3 || tokens.code[index + 1] !== NUMBER || lengthAt(tokens, index + 1) !== 1) return undefined
  if (markAt(tokens, index + 2) !== '/' || digitsAt(tokens, index + 3) !== 1) return undefined
  const below = valueAt(tokens, index + 3)
  return below < 2 ? undefined : { category: ids.num, value: value + valueAt(tokens, index + 1) / below, width: 4 }
}

/** `20th`, `1980s`. */
function readSuffixed(tokens: Tokens, language: TimeLanguage, { index, value, length }: Head): Term | undefined {
  const { ids, lexicon } = language
  const terms = lexicon.termsOf(tokens.code[index + 1] ?? -1)
  if (terms.some((term) => term.category === ids.ordinalSuffix)) return { category: ids.ord, value, width: 2 }
  const isDecade = length === 4 || (length === 3 && value % 10 === 0)
  if (!isDecade || !terms.some((term) => term.category === ids.decadeSuffix)) return undefined
  return { category: ids.decade, value: Math.floor(value / 10), width: 2 }
}

/** Numbers with marks inside. */
function readWhole(tokens: Tokens, language: TimeLanguage, head: Head): Term | undefined {
  const { index, value, length } = head
  const mark = markAt(tokens, index + 1)
  const second = digitsAt(tokens, index + 2)
  if (second === 0 || second > 4) return undefined
  const b = valueAt(tokens, index + 2)
  if (mark === ':')
    return length <= 2 && second === 2 && value <= 24 && b < 60 ? clockTerm(tokens, language, head, b) : undefined
  const third = markAt(tokens, index + 3) === mark ? digitsAt(tokens, index + 4) : 0
  if (third > 0 && second <= 2) return dateTerm(language, { ...head, b, c: valueAt(tokens, index + 4), mark, third })
  if (mark === ',') return length <= 3 && second === 3 ? thousandsTerm(tokens, language, head) : undefined
  if (mark === '.') return decimalTerm(language, head, b, second)
  const isSpan = mark === '/' && length === 4 && second <= 2 && b === (value + 1) % 100
  return isSpan ? { category: language.ids.yearspan, value, width: 3 } : undefined
}

function clockTerm(tokens: Tokens, { ids }: TimeLanguage, { index, value }: Head, minute: number): Term {
  const seconds = markAt(tokens, index + 3) === ':' && digitsAt(tokens, index + 4) === 2
  return { category: ids.clock, value: value * 60 + minute, width: seconds ? 5 : 3 }
}

interface NumericDate extends Head {
  readonly b: number
  readonly c: number
  readonly mark: string
  readonly third: number
}

/** `2020-11-20` (year first), `20/11/2020`, `20.11.2020`, `20/11/20`. */
function dateTerm({ ids }: TimeLanguage, { value, length, b, c, mark, third }: NumericDate): Term | undefined {
  if (!'-/.'.includes(mark)) return undefined
  if (length === 4) {
    if (third > 2 || b < 1 || b > 12 || c < 1 || c > 31) return undefined
    return { category: ids.isodate, value: (value * 100 + b) * 100 + c, width: 5 }
  }
  if (length > 2 || (third !== 4 && (third !== 2 || mark !== '/'))) return undefined
  if (value < 1 || b < 1 || value > 31 || b > 31 || (value > 12 && b > 12)) return undefined
  const year = third === 4 ? c : c < 50 ? 2000 + c : 1900 + c
  return { category: ids.slashdate, value: (year * 100 + value) * 100 + b, width: 5 }
}

function thousandsTerm(tokens: Tokens, { ids }: TimeLanguage, { index, value: first }: Head): Term {
  let value = first
  let at = index
  while (at - index < 8 && markAt(tokens, at + 1) === ',' && digitsAt(tokens, at + 2) === 3) {
    value = value * 1000 + valueAt(tokens, at + 2)
    at += 2
  }
  return { category: ids.num, value, width: at - index + 1 }
}

/** `18.00` may be a clock in some languages; `2.5` is a decimal, `2020.11` is neither. */
function decimalTerm({ ids }: TimeLanguage, { value, length }: Head, b: number, digits: number): Term | undefined {
  if (length === 4 && digits === 4) return undefined
  return { category: ids.num, value: value + b / 10 ** digits, width: 3 }
}

function valueAt({ text, from, to }: Tokens, index: number): number {
  const start = from[index] ?? 0
  const end = Math.min(to[index] ?? 0, start + MOST_DIGITS)
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48
  return value
}

function lengthAt({ from, to }: Tokens, index: number): number {
  return (to[index] ?? 0) - (from[index] ?? 0)
}

/** Whether the token stands right against the one before it. */
function isJoined({ count, from, to }: Tokens, index: number): boolean {
  return index < count && from[index] === to[index - 1]
}

function digitsAt(tokens: Tokens, index: number): number {
  return isJoined(tokens, index) && tokens.code[index] === NUMBER ? lengthAt(tokens, index) : 0
}

function markAt(tokens: Tokens, index: number): string {
  if (!isJoined(tokens, index)) return ''
  const start = tokens.from[index] ?? 0
  return tokens.text.slice(start, start + 1)
}
