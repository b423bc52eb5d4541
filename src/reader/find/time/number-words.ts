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
    and: lexicon.codeOf(and),
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
    if (code === words.hyphen || code === words.and) {
      if (at === start || !isNumberAt(tokens, words, at + 1)) break
      at++
      continue
    }
    const next = code < 0 ? undefined : addWord(sum, code, words)
    if (next === undefined)
      return [...yearTerm(tokens, words, start, at, sum.group), ...sumTerms(sum, words, at - start)]
    sum = next
    at++
    if (next.ends === true) return [{ category: words.ord, value: sum.total + sum.group, width: at - start }]
  }
  return sumTerms(sum, words, at - start)
}

function sumTerms({ total, group }: Sum, words: NumberWords, width: number): readonly Term[] {
  if (width === 0) return []
  const value = total + group
  const number: Term = { category: words.num, value, width }
  return value >= 2000 && value < 2100 ? [number, { category: words.year, value, width }] : [number]
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
  /** An ordinal ends the number ("twenty-first"). */
  readonly ends?: boolean
}

function addWord(sum: Sum, code: number, words: NumberWords): Sum | undefined {
  const scale = words.scale[code] ?? -1
  if (scale >= 1000) return { total: sum.total + Math.max(1, sum.group) * scale, group: 0, last: 0 }
  if (scale > 0) return { total: sum.total, group: Math.max(1, sum.group) * scale, last: 100 }
  const tens = words.tens[code] ?? -1
  if (tens > 0) return addTens(sum, tens)
  const small = words.small[code] ?? -1
  if (small >= 0) {
    if (sum.last === 1 || (sum.last === 10 && small >= 10)) return undefined
    return { ...sum, group: sum.group + small, last: 1 }
  }
  const ordinal = words.ordinal[code] ?? -1
  if (ordinal > 0 && ordinal < 10 && sum.last === 10) return { ...sum, group: sum.group + ordinal, last: 1, ends: true }
  return undefined
}

/** Tens follow nothing or hundreds; words for whole hundreds (Spanish, Russian) follow nothing. */
function addTens(sum: Sum, tens: number): Sum | undefined {
  if (sum.last !== 0 && (sum.last !== 100 || tens >= 100)) return undefined
  return { ...sum, group: sum.group + tens, last: tens >= 100 ? 100 : 10 }
}

/** `nineteen ninety-six`: a number of 11 to 20 followed by one of 10 to 99. */
function yearTerm(tokens: Tokens, words: NumberWords, start: number, at: number, first: number): readonly Term[] {
  if (first < 11 || first > 20) return []
  const code = tokens.code[at] ?? -1
  const tens = words.tens[code] ?? -1
  const teens = words.small[code] ?? -1
  if (teens >= 10) return [{ category: words.year, value: first * 100 + teens, width: at + 1 - start }]
  if (tens < 0) return []
  const hyphen = tokens.code[at + 1] === words.hyphen ? 1 : 0
  const unit = words.small[tokens.code[at + 1 + hyphen] ?? -1] ?? -1
  if (unit > 0 && unit < 10)
    return [{ category: words.year, value: first * 100 + tens + unit, width: at + 2 + hyphen - start }]
  return [{ category: words.year, value: first * 100 + tens, width: at + 1 - start }]
}
