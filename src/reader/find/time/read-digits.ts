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
    if (whole !== undefined) return dayAndMonth(tokens, language, { index, value, length }, whole)
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

/** `15.06`: a number with a decimal point, and the day and month where it can be one; the rules ask what stands before it. */
function dayAndMonth(
  tokens: Tokens,
  { ids }: TimeLanguage,
  { index, value, length }: Head,
  whole: Term,
): readonly Term[] {
  const month = valueAt(tokens, index + 2)
  const isPadded = length === 2 && whole.category === ids.num && whole.width === 3 && markAt(tokens, index + 1) === '.'
  if (!isPadded || digitsAt(tokens, index + 2) !== 2 || !isBetween(value, 1, 31) || !isBetween(month, 1, 12))
    return [whole]
  return [whole, { category: ids.daymonth, value: month * 100 + value, width: 3 }]
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

/** `20th`, `1980s`, `80s`. */
function readSuffixed(tokens: Tokens, language: TimeLanguage, { index, value, length }: Head): Term | undefined {
  const { ids, lexicon } = language
  const terms = lexicon.termsOf(tokens.code[index + 1] ?? -1)
  if (terms.some((term) => term.category === ids.ordinalSuffix)) return { category: ids.ord, value, width: 2 }
  if (!terms.some((term) => term.category === ids.decadeSuffix)) return undefined
  if (length === 2 && value % 10 === 0 && value > 0)
    return { category: ids.shortDecade, value: 190 + value / 10, width: 2 }
  const isDecade = length === 4 || (length === 3 && value % 10 === 0)
  if (!isDecade) return undefined
  return { category: ids.decade, value: Math.floor(value / 10), width: 2 }
}

/** Numbers with marks inside, by the mark. */
function readWhole(tokens: Tokens, language: TimeLanguage, head: Head): Term | undefined {
  const { index } = head
  const digits = digitsAt(tokens, index + 2)
  if (digits === 0 || digits > 4) return undefined
  const mark = markAt(tokens, index + 1)
  const next: Next = { value: valueAt(tokens, index + 2), digits, mark }
  if (isClockMark(tokens, language, index + 1)) return clockTerm(tokens, language, head, next)
  const third = markAt(tokens, index + 3) === mark ? digitsAt(tokens, index + 4) : 0
  if (third > 0 && digits <= 2)
    return dateTerm(language, head, next, { value: valueAt(tokens, index + 4), digits: third, mark })
  if (mark === ',') return thousandsTerm(tokens, language, head)
  return mark === '.' ? decimalTerm(language, head, next) : yearSpanTerm(language, head, next)
}

/** `06.00 hours`. */
function isHourWord({ code }: Tokens, { members }: TimeLanguage, at: number): boolean {
  return members.get('hours')?.[code[at] ?? -1] === 1 && (code[at - 1] ?? 0) === NUMBER
}

/** `18:00`, `18h00`, `8.30 a.m.` and `06.00 hours`. */
function isClockMark(tokens: Tokens, language: TimeLanguage, at: number): boolean {
  const mark = markAt(tokens, at)
  if (mark === ':' || mark === 'h' || mark === 'H') return true
  return mark === '.' && (isHalfDay(tokens, language, at + 2) || isHourWord(tokens, language, at + 2))
}

/** Whether `a.m.` or `pm` stands there, so that "8.30" before it is a time of day. */
function isHalfDay(tokens: Tokens, { members }: TimeLanguage, at: number): boolean {
  const isA = (index: number, name: string): boolean => {
    const word = tokens.code[index] ?? -1
    return word >= 0 && members.get(name)?.[word] === 1
  }
  if (isA(at, 'ampm')) return true
  return (isA(at, 'a-letter') || isA(at, 'p-letter')) && isA(at + 1, 'stop') && isA(at + 2, 'm-letter')
}

/** A number after a mark. */
interface Next {
  readonly value: number
  readonly digits: number
  readonly mark: string
}

function clockTerm(
  tokens: Tokens,
  { ids }: TimeLanguage,
  { index, value, length }: Head,
  minute: Next,
): Term | undefined {
  if (length > 2 || minute.digits !== 2 || value > 24 || minute.value >= 60) return undefined
  const seconds = markAt(tokens, index + 3) === ':' && digitsAt(tokens, index + 4) === 2
  return { category: ids.clock, value: value * 60 + minute.value, width: seconds ? 5 : 3 }
}

/** `1937/38`. */
function yearSpanTerm({ ids }: TimeLanguage, { value, length }: Head, next: Next): Term | undefined {
  const isSpan = next.mark === '/' && length === 4 && next.digits <= 2 && next.value === (value + 1) % 100
  return isSpan ? { category: ids.yearspan, value, width: 3 } : undefined
}

/** `2020-11-20` (year first), `20/11/2020`, `20.11.2020`, `20/11/20`. */
function dateTerm(language: TimeLanguage, head: Head, second: Next, third: Next): Term | undefined {
  if (!'-/.'.includes(second.mark)) return undefined
  return head.length === 4 ? yearFirst(language, head, second, third) : yearLast(language, head, second, third)
}

function yearFirst({ ids }: TimeLanguage, { value }: Head, month: Next, day: Next): Term | undefined {
  if (day.digits > 2 || !isBetween(month.value, 1, 12) || !isBetween(day.value, 1, 31)) return undefined
  return { category: ids.isodate, value: (value * 100 + month.value) * 100 + day.value, width: 5 }
}

function yearLast({ ids }: TimeLanguage, { value, length }: Head, second: Next, year: Next): Term | undefined {
  const isYear = year.digits === 4 || (year.digits === 2 && (year.mark === '/' || isPaddedDate(value, length, second)))
  if (length > 2 || !isYear || !isDayAndMonth(value, second.value)) return undefined
  const whole = year.digits === 4 ? year.value : year.value + (year.value < 50 ? 2000 : 1900)
  return { category: ids.slashdate, value: (whole * 100 + value) * 100 + second.value, width: 5 }
}

/** `20.11.20`: two digits each, the day first; anything shorter may be the number of a section. */
function isPaddedDate(day: number, length: number, month: Next): boolean {
  return month.mark === '.' && length === 2 && month.digits === 2 && day > 0 && isBetween(month.value, 1, 12)
}

/** Whether one of the two can be a day and the other a month. */
function isDayAndMonth(a: number, b: number): boolean {
  return isBetween(Math.max(a, b), 1, 31) && isBetween(Math.min(a, b), 1, 12)
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most
}

/** `1,960`, `12,500,000`. */
function thousandsTerm(tokens: Tokens, { ids }: TimeLanguage, { index, value: first, length }: Head): Term | undefined {
  if (length > 3 || digitsAt(tokens, index + 2) !== 3) return undefined
  let value = first
  let at = index
  while (at - index < 8 && markAt(tokens, at + 1) === ',' && digitsAt(tokens, at + 2) === 3) {
    value = value * 1000 + valueAt(tokens, at + 2)
    at += 2
  }
  return { category: ids.num, value, width: at - index + 1 }
}

function decimalTerm({ ids }: TimeLanguage, { value, length }: Head, next: Next): Term | undefined {
  if (length === 4 && next.digits === 4) return undefined
  return { category: ids.num, value: value + next.value / 10 ** next.digits, width: 3 }
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
