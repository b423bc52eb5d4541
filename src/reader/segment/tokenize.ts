import { createFormTable, type FormTable } from '#reader/segment/form-table'
import type { Token, TokenKind } from '#reader/segment/token'

// Classes of code units, looked up in one table for the Latin page and by ranges above it.
const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3
const QUOTE = 4

const TABLE = buildTable()

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x250).fill(LETTER)
  for (let unit = 0; unit < 0xc0; unit += 1) table[unit] = MARK
  for (let unit = 0; unit <= 32; unit += 1) table[unit] = SPACE
  table[0xa0] = SPACE
  for (let unit = 48; unit <= 57; unit += 1) table[unit] = DIGIT
  for (let unit = 65; unit <= 90; unit += 1) table[unit] = LETTER
  for (let unit = 97; unit <= 122; unit += 1) table[unit] = LETTER
  for (const unit of [0xaa, 0xb5, 0xba]) table[unit] = LETTER
  for (const unit of [0x22, 0xab, 0xbb]) table[unit] = QUOTE
  table[0xd7] = MARK
  table[0xf7] = MARK
  return table
}

function classOf(unit: number): number {
  if (unit < 0x250) return TABLE[unit] ?? MARK
  if (unit >= 0x2000 && unit <= 0x206f) return classOfGeneralPunctuation(unit)
  if (unit === 0x3000 || unit === 0xfeff) return SPACE
  return isSymbol(unit) || OTHER_MARKS.has(unit) ? MARK : LETTER
}

function isSymbol(unit: number): boolean {
  return (unit >= 0x3001 && unit <= 0x303f) || (unit >= 0x2070 && unit <= 0x2bff)
}

// Full stops, commas and question marks of Armenian and Arabic.
const OTHER_MARKS: ReadonlySet<number> = new Set([0x589, 0x55d, 0x60c, 0x61b, 0x61f])

function classOfGeneralPunctuation(unit: number): number {
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return SPACE
  if (unit >= 0x2018 && unit <= 0x201f) return QUOTE
  if (unit === 0x2039 || unit === 0x203a) return QUOTE
  return MARK
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}

function isJoiner(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011 && !isApostrophe(unit) && unit !== 0x26) return false
  const next = classOf(text.charCodeAt(at + 1))
  return next === LETTER || (next === DIGIT && !isApostrophe(unit))
}

/** End of a word that starts at `at`: letters, digits, and hyphens or apostrophes between them. */
function endOfWord(text: string, at: number): number {
  let to = at + 1
  while (to < text.length) {
    const kind = classOf(text.charCodeAt(to))
    if (kind !== LETTER && kind !== DIGIT && !isJoiner(text, to) && !isInitialDot(text, at, to)) break
    to += 1
  }
  return to
}

/** The dots of "U.S." and "e.g." belong to the word; the dot that ends a sentence does not. */
function isInitialDot(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e) return false
  const before = at - 1
  if (classOf(text.charCodeAt(before)) !== LETTER) return false
  if (before > from && text.charCodeAt(before - 1) !== 0x2e) return false
  const next = classOf(text.charCodeAt(at + 1))
  return next === LETTER || (before > from && text.charCodeAt(before - 1) === 0x2e)
}

/** End of a number: digits with separators and ordinal endings ("1,960", "3.5", "20th", "14:00"). */
function endOfNumber(text: string, at: number): number {
  let to = at + 1
  while (to < text.length) {
    const unit = text.charCodeAt(to)
    const kind = classOf(unit)
    if (kind === DIGIT || kind === LETTER) {
      to += 1
      continue
    }
    const joins = unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f || unit === 0x2d
    if (!joins || classOf(text.charCodeAt(to + 1)) !== DIGIT) break
    to += 1
  }
  return to
}

function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 65 && unit <= 90
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

/** Where a possessive or contracted ending starts inside a word ("Azerbaijan's" at the apostrophe), or -1. */
function endingAt(text: string, from: number, to: number): number {
  if (to - from < 3 || !isApostrophe(text.charCodeAt(to - 2))) return -1
  const last = text.charCodeAt(to - 1) | 0x20
  return last === 0x73 ? to - 2 : -1
}

interface Cutting {
  readonly text: string
  readonly forms: FormTable
  readonly tokens: Token[]
}

/** All tokens of the text in order. One pass; every unit is looked at a bounded number of times. */
export function tokenize(text: string): readonly Token[] {
  const cutting: Cutting = { text, forms: createFormTable(text), tokens: [] }
  let at = 0
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at))
    at = kind === SPACE ? at + 1 : pushToken(cutting, at, kind)
  }
  return cutting.tokens
}

function pushToken(cutting: Cutting, at: number, kind: number): number {
  const { text, tokens } = cutting
  if (kind === LETTER) return pushWord(cutting, at)
  if (kind === DIGIT) return push(cutting, at, endOfNumber(text, at), 'number')
  const unit = text.charCodeAt(at)
  if (isPluralPossessive(tokens, text, at)) return push(cutting, at, at + 1, 'word')
  const quote = kind === QUOTE || unit === 0x27 || unit === 0x60
  return push(cutting, at, at + (isDoubled(text, at, unit) ? 2 : 1), quote ? 'quote' : 'mark')
}

const FARTHEST_OPENING = 300

/** "the parties' forces": an apostrophe after s with a word behind it, and no single mark opened before. */
function isPluralPossessive(tokens: readonly Token[], text: string, at: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || (text.charCodeAt(at - 1) | 0x20) !== 0x73) return false
  if (text.charCodeAt(at + 1) !== 0x20 || classOf(text.charCodeAt(at + 2)) !== LETTER) return false
  const last = lastSingleQuote(tokens, text, at)
  return last === undefined || text.charCodeAt(last.from - 1) > 32
}

/** The nearest single quotation mark before `at`, if one is near. */
function lastSingleQuote(tokens: readonly Token[], text: string, at: number): Token | undefined {
  for (let back = tokens.length - 1; back >= 0 && back > tokens.length - 60; back -= 1) {
    const token = tokens[back]
    if (token === undefined || at - token.from > FARTHEST_OPENING) return undefined
    if (token.kind === 'quote' && token.to - token.from === 1 && isSingle(text.charCodeAt(token.from))) return token
  }
  return undefined
}

function isSingle(unit: number): boolean {
  return isApostrophe(unit) || unit === 0x2018
}

/** Two straight apostrophes or accents in a row are one double mark, as typewriters and wires write it. */
function isDoubled(text: string, at: number, unit: number): boolean {
  return (unit === 0x27 || unit === 0x60) && text.charCodeAt(at + 1) === unit
}

function pushWord(cutting: Cutting, at: number): number {
  const { text } = cutting
  const to = endOfWord(text, at)
  const ending = endingAt(text, at, to)
  if (ending < 0) return push(cutting, at, to, 'word')
  push(cutting, at, ending, 'word')
  return push(cutting, ending, to, 'word')
}

function push({ text, forms, tokens }: Cutting, from: number, to: number, kind: TokenKind): number {
  const form = forms.formOf(from, to)
  const capital = kind === 'word' && isUpper(text, from)
  tokens.push({ from, to, lower: forms.lowers[form] ?? '', kind, capital, form })
  return to
}
