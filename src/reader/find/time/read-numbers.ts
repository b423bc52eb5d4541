import type { Term } from '#reader/find/time/lexicon'
import type { TimeLanguage } from '#reader/find/time/time-language'
import { NUMBER, type Tokens, UNKNOWN_WORD } from '#reader/find/time/tokens'

/** Reads the terms that begin at a token: the readings of a word, of a number in digits, of a number in words. */
export interface TermReader {
  readonly tokens: Tokens
  readonly language: TimeLanguage
  readonly termsAt: (index: number) => readonly Term[]
}

const NO_TERMS: readonly Term[] = []
/** The longest number in words that is read as one ("nineteen hundred and ninety-six" takes six tokens). */
const MOST_WORDS = 12

export function createTermReader(tokens: Tokens, language: TimeLanguage): TermReader {
  const words = numberWords(language)
  const digits = createDigitReader(tokens, language)
  const plain = [{ category: language.category('other-word'), value: 0, width: 1 }]
  const capitalised = [...plain, { category: language.category('name'), value: 0, width: 1 }]
  const termsAt = (index: number): readonly Term[] => {
    if (index >= tokens.count) return NO_TERMS
    const code = tokens.code[index] ?? NUMBER
    if (code === NUMBER) return digits(index)
    if (code === UNKNOWN_WORD) return isCapitalAt(tokens, index) ? capitalised : plain
    const dotted = language.lexicon.dottedTermsOf(code)
    if (dotted !== undefined && isAdjacentStop(tokens, language, index)) return dotted
    const terms = language.lexicon.termsOf(code)
    if (!words.isNumberWord[code]) return terms
    return [...terms, ...composeWords(tokens, language, words, index)]
  }
  return { tokens, language, termsAt }
}

function isAdjacentStop(tokens: Tokens, language: TimeLanguage, index: number): boolean {
  return isMark(tokens, language, index + 1, '.') && tokens.from[index + 1] === tokens.to[index]
}

function isCapitalAt(tokens: Tokens, index: number): boolean {
  const first = tokens.text.charAt(tokens.from[index] ?? 0)
  return first !== first.toLowerCase()
}

function isMark(tokens: Tokens, language: TimeLanguage, index: number, mark: string): boolean {
  return index < tokens.count && tokens.code[index] === language.lexicon.codeOf(mark)
}

interface NumberWords {
  readonly isNumberWord: Uint8Array
  readonly small: Float64Array
  readonly tens: Float64Array
  readonly scale: Float64Array
  readonly ordinal: Float64Array
  readonly and: number
  readonly hyphen: number
}

function numberWords(language: TimeLanguage): NumberWords {
  const size = language.lexicon.wordCount
  const small = new Float64Array(size).fill(-1)
  const tens = new Float64Array(size).fill(-1)
  const scale = new Float64Array(size).fill(-1)
  const ordinal = new Float64Array(size).fill(-1)
  const isNumberWord = new Uint8Array(size)
  const lists = { small, tens, scale, ordinal }
  for (const [name, list] of Object.entries(lists)) {
    const category = language.category(name)
    for (let code = 0; code < size; code++) {
      const term = language.lexicon.termsOf(code).find((one) => one.category === category)
      if (term === undefined) continue
      list[code] = term.value
      if (name !== 'ordinal') isNumberWord[code] = 1
    }
  }
  const { lexicon, pack } = language
  const and = Object.keys(pack.words['number-and'] ?? {})[0] ?? ''
  return { isNumberWord, small, tens, scale, ordinal, and: lexicon.codeOf(and), hyphen: lexicon.codeOf('-') }
}

/** Adds up number words: smalls and tens add, scales multiply; two numbers below 100 side by side make a year. */
function composeWords(tokens: Tokens, language: TimeLanguage, words: NumberWords, start: number): readonly Term[] {
  const found: Term[] = []
  const num = language.category('num')
  let total = 0
  let group = 0
  let last = 0
  let at = start
  while (at < tokens.count && at - start < MOST_WORDS) {
    const code = tokens.code[at] ?? -1
    if (code === words.hyphen || code === words.and) {
      if (at === start || !isNumberAt(tokens, words, at + 1)) break
      at++
      continue
    }
    if (code < 0) break
    const step = addWord({ total, group, last }, code, words)
    if (step === undefined) {
      const year = yearInWords(tokens, words, at, group)
      if (year !== undefined)
        found.push({ category: language.category('year'), value: year.value, width: year.end - start })
      break
    }
    ;({ total, group, last } = step)
    at++
    if (step.ends) {
      found.push({ category: language.category('ord'), value: total + group, width: at - start })
      return found
    }
  }
  const value = total + group
  if (at > start) found.push({ category: num, value, width: at - start })
  if (value >= 2000 && value < 2100) found.push({ category: language.category('year'), value, width: at - start })
  return found
}

function isNumberAt(tokens: Tokens, words: NumberWords, index: number): boolean {
  const code = index < tokens.count ? (tokens.code[index] ?? -1) : -1
  return code >= 0 && (words.isNumberWord[code] === 1 || (words.ordinal[code] ?? -1) > 0)
}

interface Sum {
  readonly total: number
  readonly group: number
  /** The size of the last word: a smaller one may follow it, not a larger or equal one. */
  readonly last: number
}

function addWord(sum: Sum, code: number, words: NumberWords): (Sum & { readonly ends?: boolean }) | undefined {
  const small = words.small[code] ?? -1
  const tens = words.tens[code] ?? -1
  const scale = words.scale[code] ?? -1
  const ordinal = words.ordinal[code] ?? -1
  if (scale >= 1000) return { total: sum.total + Math.max(1, sum.group) * scale, group: 0, last: 0 }
  if (scale > 0) return { total: sum.total, group: Math.max(1, sum.group) * scale, last: 100 }
  if (tens >= 100) return sum.last === 0 ? { ...sum, group: sum.group + tens, last: 100 } : undefined
  if (tens > 0) return sum.last === 0 || sum.last === 100 ? { ...sum, group: sum.group + tens, last: 10 } : undefined
  if (small >= 0) {
    if (sum.last === 1 || (sum.last === 10 && small >= 10)) return undefined
    return { ...sum, group: sum.group + small, last: 1 }
  }
  if (ordinal > 0 && ordinal < 10 && sum.last === 10) return { ...sum, group: sum.group + ordinal, last: 1, ends: true }
  return undefined
}

/** `nineteen ninety-six`: a number of 11 to 20 followed by one of 10 to 99. */
function yearInWords(
  tokens: Tokens,
  words: NumberWords,
  at: number,
  first: number,
): { readonly value: number; readonly end: number } | undefined {
  if (first < 11 || first > 20) return undefined
  const code = tokens.code[at] ?? -1
  const tens = words.tens[code] ?? -1
  const teens = words.small[code] ?? -1
  if (teens >= 10) return { value: first * 100 + teens, end: at + 1 }
  if (tens < 0) return undefined
  const hyphen = tokens.code[at + 1] === words.hyphen ? 1 : 0
  const unit = words.small[tokens.code[at + 1 + hyphen] ?? -1] ?? -1
  if (unit > 0 && unit < 10) return { value: first * 100 + tens + unit, end: at + 2 + hyphen }
  return { value: first * 100 + tens, end: at + 1 }
}

type DigitReader = (index: number) => readonly Term[]

/** Numbers in digits: days, years, clocks, numeric dates, decades, ordinals, decimals; also several tokens long. */
function createDigitReader(tokens: Tokens, language: TimeLanguage): DigitReader {
  const { category } = language
  const ids = {
    num: category('num'),
    dom: category('dom'),
    year: category('year'),
    yy: category('yy'),
    ord: category('ord'),
    clock: category('clock'),
    military: category('military'),
    iso: category('isodate'),
    slash: category('slashdate'),
    decade: category('decade'),
    yyslash: category('yearspan'),
  }
  const shapes = createShapes(tokens, language)
  return (index) => {
    const terms: Term[] = []
    const push = (id: number, value: number, width: number): void => {
      terms.push({ category: id, value, width })
    }
    const length = (tokens.to[index] ?? 0) - (tokens.from[index] ?? 0)
    if (length > 9) return terms
    const value = shapes.valueAt(index)
    const glued = shapes.joined(index, 1)
    if (glued) {
      const whole = shapes.wholeAt(index, value, length)
      if (whole !== undefined) {
        push(ids[whole.id], whole.value, whole.width)
        if (whole.only) return terms
      }
    }
    const suffix = glued ? shapes.suffixAt(index + 1) : undefined
    if (suffix === 'ordinal') {
      push(ids.ord, value, 2)
      return terms
    }
    if (suffix === 'plural' && length === 4) {
      push(ids.decade, Math.floor(value / 10), 2)
      return terms
    }
    if (length <= 2 && value >= 1 && value <= 31) push(ids.dom, value, 1)
    if (length === 2) push(ids.yy, value, 1)
    if (length === 4 && value >= 1000 && value < 2200) push(ids.year, value, 1)
    if (length === 4 && value % 100 < 60 && value < 2400) push(ids.military, value, 1)
    push(ids.num, value, 1)
    return terms
  }
}

interface WholeNumber {
  readonly id: 'num' | 'clock' | 'iso' | 'slash' | 'yyslash'
  readonly value: number
  readonly width: number
  readonly only: boolean
}

interface Shapes {
  readonly valueAt: (index: number) => number
  readonly joined: (index: number, count: number) => boolean
  readonly suffixAt: (index: number) => 'ordinal' | 'plural' | undefined
  readonly wholeAt: (index: number, value: number, length: number) => WholeNumber | undefined
}

function createShapes(tokens: Tokens, language: TimeLanguage): Shapes {
  const { text } = tokens
  const ordinalSuffix = language.category('ordinal-suffix')
  const pluralSuffix = language.category('decade-suffix')
  const valueAt = (index: number): number => {
    let value = 0
    const end = Math.min(tokens.to[index] ?? 0, (tokens.from[index] ?? 0) + 9)
    for (let at = tokens.from[index] ?? 0; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48
    return value
  }
  const lengthAt = (index: number): number => (tokens.to[index] ?? 0) - (tokens.from[index] ?? 0)
  const joined = (index: number, count: number): boolean =>
    index + count < tokens.count && tokens.from[index + count] === tokens.to[index + count - 1]
  const digitsAt = (index: number): number =>
    joined(index - 1, 1) && tokens.code[index] === NUMBER ? lengthAt(index) : 0
  const markAt = (index: number): string =>
    joined(index - 1, 1) ? text.slice(tokens.from[index], (tokens.from[index] ?? 0) + 1) : ''
  const suffixAt = (index: number): 'ordinal' | 'plural' | undefined => {
    const terms = language.lexicon.termsOf(tokens.code[index] ?? -1)
    if (terms.some((term) => term.category === ordinalSuffix)) return 'ordinal'
    return terms.some((term) => term.category === pluralSuffix) ? 'plural' : undefined
  }
  const parts = { valueAt, digitsAt, markAt }
  return {
    valueAt,
    joined,
    suffixAt,
    wholeAt: (index, value, length) => readWhole(parts, index, value, length),
  }
}

interface Parts {
  readonly valueAt: (index: number) => number
  readonly digitsAt: (index: number) => number
  readonly markAt: (index: number) => string
}

function readWhole(parts: Parts, index: number, value: number, length: number): WholeNumber | undefined {
  const mark = parts.markAt(index + 1)
  const second = parts.digitsAt(index + 2)
  if (second === 0 || second > 4) return undefined
  const b = parts.valueAt(index + 2)
  if (mark === ':' && length <= 2 && second === 2 && value <= 24 && b < 60) return clockAt(parts, index, value, b)
  const again = parts.markAt(index + 3) === mark ? parts.digitsAt(index + 4) : 0
  if (again > 0 && second <= 2) return dateAt(parts, index, { value, length, b, mark, again })
  if (mark === ',' && length <= 3 && second === 3) return thousandsAt(parts, index, value)
  if (mark === '.' && (length !== 4 || second !== 4)) return decimalAt(parts, index, value, second)
  if (mark === '/' && length === 4 && second <= 2 && b === (value + 1) % 100) {
    return { id: 'yyslash', value, width: 3, only: true }
  }
  return undefined
}

function clockAt(parts: Parts, index: number, hour: number, minute: number): WholeNumber {
  const seconds = parts.markAt(index + 3) === ':' && parts.digitsAt(index + 4) === 2
  return { id: 'clock', value: hour * 60 + minute, width: seconds ? 5 : 3, only: true }
}

function dateAt(
  parts: Parts,
  index: number,
  head: {
    readonly value: number
    readonly length: number
    readonly b: number
    readonly mark: string
    readonly again: number
  },
): WholeNumber | undefined {
  const c = parts.valueAt(index + 4)
  const { value, length, b, mark, again } = head
  if (length === 4 && again <= 2 && (mark === '-' || mark === '/' || mark === '.')) {
    if (b < 1 || b > 12 || c < 1 || c > 31) return undefined
    return { id: 'iso', value: (value * 100 + b) * 100 + c, width: 5, only: true }
  }
  if (length > 2 || (again !== 4 && again !== 2) || !'/.-'.includes(mark)) return undefined
  if (value < 1 || b < 1 || value > 31 || b > 31 || (value > 12 && b > 12)) return undefined
  if (again === 2 && mark !== '/') return undefined
  const year = again === 4 ? c : c < 50 ? 2000 + c : 1900 + c
  return { id: 'slash', value: (year * 100 + value) * 100 + b, width: 5, only: true }
}

function thousandsAt(parts: Parts, index: number, first: number): WholeNumber {
  let value = first
  let at = index
  while (at - index < 8 && parts.markAt(at + 1) === ',' && parts.digitsAt(at + 2) === 3) {
    value = value * 1000 + parts.valueAt(at + 2)
    at += 2
  }
  return { id: 'num', value, width: at - index + 1, only: true }
}

function decimalAt(parts: Parts, index: number, value: number, digits: number): WholeNumber {
  return { id: 'num', value: value + parts.valueAt(index + 2) / 10 ** digits, width: 3, only: true }
}
