import type { Lexicon } from '#reader/find/time/lexicon'

/** The tokens of a stretch of text: runs of letters, runs of digits, single marks. Parallel arrays, since there are many. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  /** The index of the word in the lexicon, or one of the codes below. */
  readonly code: Int32Array
}

export const UNKNOWN_WORD = -1
export const NUMBER = -2
export const UNKNOWN_MARK = -3
/** An empty line: nothing reads across it. */
export const BREAK = -4

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3
const NEWLINE = 4

/** The class of every code unit. Letters of every script are letters; what is not known to be a mark is one too. */
const CLASSES = buildClasses()
const FOLDED = buildFolded()

/**
 * Cuts `text` from `start` to `end` into tokens and looks each word up, in one pass over the code units.
 * Words are folded to lower case for the lookup; offsets are those of `text`.
 */
export function cutTokens(text: string, start: number, end: number, lexicon: Lexicon): Tokens {
  let { from, to, code } = newArrays(Math.max(64, (end - start) >> 2))
  let count = 0
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    const kind = CLASSES[unit] ?? MARK
    if (kind === SPACE) {
      at++
      continue
    }
    const next = endOfToken(text, at, end, kind)
    if (next > at) {
      if (count === code.length) ({ from, to, code } = grown({ from, to, code }))
      from[count] = at
      to[count] = next
      code[count] = kind === LETTER ? lexicon.find(text, at, next) : codeOf(kind, unit, lexicon)
      count++
    }
    at = next > at ? next : at + 1
  }
  return { text, count, from, to, code }
}

function endOfToken(text: string, at: number, end: number, kind: number): number {
  if (kind === LETTER || kind === DIGIT) return endOfRun(text, at + 1, end, kind)
  return kind === MARK ? at + 1 : endOfBreak(text, at, end)
}

function codeOf(kind: number | undefined, unit: number, lexicon: Lexicon): number {
  if (kind === DIGIT) return NUMBER
  return kind === MARK ? lexicon.findMark(unit) : BREAK
}

function endOfRun(text: string, from: number, end: number, kind: number): number {
  let at = from
  while (at < end && CLASSES[text.charCodeAt(at)] === kind) at++
  return at
}

/** The end of a line break that ends a paragraph (an empty line follows), or -1 where the line only wraps. */
function endOfBreak(text: string, at: number, end: number): number {
  let next = at + 1
  while (next < end && CLASSES[text.charCodeAt(next)] === SPACE) next++
  return next < end && CLASSES[text.charCodeAt(next)] === NEWLINE ? next + 1 : -1
}

/** The lower-case form used in lookups, for Latin and Cyrillic letters alike (`ё` as `е`); others stay as they are. */
export function fold(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  return unit < 0x460 ? (FOLDED[unit] ?? unit) : unit
}

function buildFolded(): Uint16Array {
  const folded = Uint16Array.from({ length: 0x460 }, (_none, unit) => unit)
  for (let unit = 0xc0; unit <= 0xde; unit++) if (unit !== 0xd7) folded[unit] = unit + 32
  for (let unit = 0x410; unit <= 0x42f; unit++) folded[unit] = unit + 32
  folded[0x401] = 0x435
  folded[0x451] = 0x435
  return folded
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(LETTER)
  classes.fill(MARK, 0, 0xc0)
  classes.fill(SPACE, 0, 33)
  classes[10] = NEWLINE
  classes.fill(DIGIT, 48, 58)
  classes.fill(LETTER, 65, 91)
  classes.fill(LETTER, 97, 123)
  for (const space of [0x85, 0xa0, 0x202f, 0x3000]) classes[space] = SPACE
  for (const mark of [0xd7, 0xf7]) classes[mark] = MARK
  classes.fill(SPACE, 0x2000, 0x200b)
  classes.fill(MARK, 0x200b, 0x202f)
  classes.fill(MARK, 0x2030, 0x2070)
  classes.fill(MARK, 0x20a0, 0x20d0)
  classes.fill(MARK, 0x2190, 0x2400)
  classes.fill(MARK, 0x3001, 0x3040)
  return classes
}

interface TokenArrays {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly code: Int32Array
}

function newArrays(room: number): TokenArrays {
  return { from: new Int32Array(room), to: new Int32Array(room), code: new Int32Array(room) }
}

function grown(old: TokenArrays): TokenArrays {
  const larger = newArrays(old.code.length * 2)
  larger.from.set(old.from)
  larger.to.set(old.to)
  larger.code.set(old.code)
  return larger
}
