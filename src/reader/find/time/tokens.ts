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

const CLASSES = buildClasses()

/**
 * Cuts `text` from `start` to `end` into tokens and looks each word up, in one pass over the code units.
 * Words are folded to lower case for the lookup; offsets are those of `text`.
 */
export function cutTokens(text: string, start: number, end: number, lexicon: Lexicon): Tokens {
  let room = Math.max(64, (end - start) >> 2)
  let from = new Int32Array(room)
  let to = new Int32Array(room)
  let code = new Int32Array(room)
  let count = 0
  let at = start
  while (at < end) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === SPACE) {
      at++
      continue
    }
    const first = at
    let found = BREAK
    if (kind === LETTER) {
      let hash = 0
      let next = unit
      do {
        hash = (Math.imul(hash, 31) + fold(next)) | 0
        at++
        next = at < end ? text.charCodeAt(at) : 32
      } while (classOf(next) === LETTER)
      found = lexicon.find(text, first, at, hash)
    } else if (kind === DIGIT) {
      do at++
      while (at < end && classOf(text.charCodeAt(at)) === DIGIT)
      found = NUMBER
    } else if (kind === MARK) {
      at++
      found = lexicon.findMark(unit)
    } else {
      at = afterLineBreak(text, at, end)
      if (at < 0) {
        at = first + 1
        continue
      }
    }
    if (count === room) {
      room *= 2
      from = grown(from, room)
      to = grown(to, room)
      code = grown(code, room)
    }
    from[count] = first
    to[count] = at
    code[count] = found
    count++
  }
  return { text, count, from, to, code }
}

/** The lower-case form used in lookups, for Latin, Greek-free and Cyrillic letters alike; others stay as they are. */
export function fold(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit
  if (unit >= 0x410 && unit <= 0x42f) return unit + 32
  if (unit === 0x401 || unit === 0x451) return 0x435
  if (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) return unit + 32
  return unit
}

/** The place after a line break that ends a paragraph (an empty line follows), or -1 where the line only wraps. */
function afterLineBreak(text: string, at: number, end: number): number {
  let next = at + 1
  while (next < end) {
    const kind = classOf(text.charCodeAt(next))
    if (kind === NEWLINE) return next + 1
    if (kind !== SPACE) return -1
    next++
  }
  return -1
}

function classOf(unit: number): number {
  if (unit < 128) return CLASSES[unit] ?? MARK
  if (unit < 0xc0) return unit === 0xa0 || unit === 0x85 ? SPACE : MARK
  if (unit === 0xd7 || unit === 0xf7) return MARK
  if (unit >= 0x2000 && unit <= 0x206f) return unit <= 0x200a || unit === 0x202f ? SPACE : MARK
  return unit >= 0x3000 && unit <= 0x303f ? MARK : LETTER
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(128).fill(MARK)
  classes.fill(SPACE, 0, 33)
  classes[10] = NEWLINE
  classes.fill(DIGIT, 48, 58)
  classes.fill(LETTER, 65, 91)
  classes.fill(LETTER, 97, 123)
  return classes
}

function grown(old: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room)
  larger.set(old)
  return larger
}
