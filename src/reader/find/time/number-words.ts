import type { Lexicon, Term } from '#reader/find/time/lexicon'
import type { Tokens } from '#reader/find/time/tokens'

/** The words of numbers in a language, by lexicon code; -1 where a word is none. */
export interface NumberWords {
  readonly isNumberWord: Uint8Array
  readonly small: Float64Array
  readonly tens: Float64Array
  readonly scale: Float64Array
  readonly ordinal: Float64Array
  readonly and: number
  readonly hyphen: number
  readonly num: number
  readonly ord: number
  readonly year: number
}

/** The longest number in words that is read as one ("nineteen hundred and ninety-six" takes six tokens). */
const MOST_WORDS = 12

/** Stands for a word that a language does not have; no token has this code. */
const NO_WORD = -9

/** Lists the number words of a lexicon. */
export function listNumberWords(lexicon: Lexicon, category: (name: string) => number, and: string): NumberWords {
  const isNumberWord = new Uint8Array(lexicon.wordCount)
  const list = (name: string): Float64Array => {
    const values = new Float64Array(lexicon.wordCount).fill(-1)
    const wanted = category(name)
    for (let code = 0; code < values.length; code++) {
      const term = lexicon.termsOf(code).find((one) => one.category === wanted)
      if (term === undefined) continue
      values[code] = term.value
      if (name !== 'ordinal') isNumberWord[code] = 1
    }
    return values
  }
  return {
    isNumberWord,
    small: list('small'),
    tens: list('tens'),
    scale: list('scale'),
    ordinal: list('ordinal'),
    and: and === '' ? NO_WORD : lexicon.codeOf(and),
    hyphen: lexicon.codeOf('-'),
    num: category('num'),
    ord: category('ord'),
    year: category('year'),
  }
}

/** Adds up number words from a token on: smalls and tens add, scales multiply; two numbers below 100 side by side make a year. */
export function composeNumber(tokens: Tokens, words: NumberWords, start: number): readonly Term[] {
  let sum: Sum = { total: 0, group: 0, last: 0 }
  let at = start
  while (at < tokens.count && at - start < MOST_WORDS) {
    const code = tokens.code[at] ?? -1
    if (isLink(tokens, words, at) && at > start) {
      at++
      continue
    }
    const next = code < 0 ? undefined : addWord(sum, code, words)
    if (next === undefined)
      return [...yearTerm(tokens, words, { start, at, first: sum.group }), ...sumTerms(sum, words, at - start)]
    sum = next
    at++
    if (next.ends === true) return [{ category: words.ord, value: sum.total + sum.group, width: at - start }]
  }
  return sumTerms(sum, words, at - start)
}

/** A hyphen or an `and` between two number words. */
function isLink(tokens: Tokens, words: NumberWords, at: number): boolean {
  const code = tokens.code[at]
  if (code !== words.hyphen && code !== words.and) return false
  const next = at + 1 < tokens.count ? (tokens.code[at + 1] ?? -1) : -1
  return next >= 0 && (words.isNumberWord[next] === 1 || (words.ordinal[next] ?? -1) > 0)
}

function sumTerms({ total, group }: Sum, words: NumberWords, width: number): readonly Term[] {
  if (width === 0) return []
  const value = total + group
  const number: Term = { category: words.num, value, width }
  return value >= 2000 && value < 2100 ? [number, { category: words.year, value, width }] : [number]
}

interface Sum {
  readonly total: number
  readonly group: number
  /** The size of the last word: a smaller one may follow it, not a larger or equal one. */
  readonly last: number
  /** An ordinal ends the number ("twenty-first"). */
  readonly ends?: boolean
}

function addWord(sum: Sum, code: number, words: NumberWords): Sum | undefined {
  const scale = valueOf(words.scale, code)
  if (scale > 0) return addScale(sum, scale)
  const tens = valueOf(words.tens, code)
  if (tens > 0) return addTens(sum, tens)
  const small = valueOf(words.small, code)
  return small >= 0 ? addSmall(sum, small) : addOrdinal(sum, valueOf(words.ordinal, code))
}

/** `first` after `twenty`. */
function addOrdinal(sum: Sum, ordinal: number): Sum | undefined {
  if (ordinal <= 0 || ordinal >= 10 || sum.last !== 10) return undefined
  return { ...sum, group: sum.group + ordinal, last: 1, ends: true }
}

function addScale(sum: Sum, scale: number): Sum {
  const times = Math.max(1, sum.group) * scale
  if (scale >= 1000) return { total: sum.total + times, group: 0, last: 0 }
  return { total: sum.total, group: times, last: 100 }
}

/** Tens follow nothing or hundreds; words for whole hundreds (Spanish, Russian) follow nothing. */
function addTens(sum: Sum, tens: number): Sum | undefined {
  if (sum.last !== 0 && (sum.last !== 100 || tens >= 100)) return undefined
  return { ...sum, group: sum.group + tens, last: tens >= 100 ? 100 : 10 }
}

function addSmall(sum: Sum, small: number): Sum | undefined {
  if (sum.last === 1 || (sum.last === 10 && small >= 10)) return undefined
  return { ...sum, group: sum.group + small, last: 1 }
}

interface YearStart {
  readonly start: number
  readonly at: number
  readonly first: number
}

/** `nineteen ninety-six`: a number of 11 to 20 followed by one of 10 to 99. */
function yearTerm(tokens: Tokens, words: NumberWords, { start, at, first }: YearStart): readonly Term[] {
  if (first < 11 || first > 20 || tokens.code[at - 1] === words.and) return []
  const second = belowHundred(tokens, words, at)
  if (second === undefined || second.value < 10) return []
  return [{ category: words.year, value: first * 100 + second.value, width: second.end - start }]
}

function belowHundred(
  tokens: Tokens,
  words: NumberWords,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const small = valueIn(words.small, tokens, at)
  if (small !== undefined) return { value: small, end: at + 1 }
  const tens = valueIn(words.tens, tokens, at)
  if (tens === undefined) return undefined
  const next = at + (tokens.code[at + 1] === words.hyphen ? 2 : 1)
  const unit = valueIn(words.small, tokens, next)
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, end: next + 1 }
    : { value: tens, end: at + 1 }
}

function valueOf(values: Float64Array, code: number): number {
  return values[code] ?? -1
}

function valueIn(values: Float64Array, tokens: Tokens, at: number): number | undefined {
  const value = at < tokens.count ? (values[tokens.code[at] ?? -1] ?? -1) : -1
  return value < 0 ? undefined : value
}
