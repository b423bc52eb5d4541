import type { TimePack } from '#reader/find/time/time-pack'
import { fold, UNKNOWN_MARK, UNKNOWN_WORD } from '#reader/find/time/tokens'

/** One reading of a token or of several: a category with its value, and how many tokens it takes. */
export interface Term {
  readonly category: number
  readonly value: number
  readonly width: number
}

interface Entry {
  readonly word: string
  readonly terms: Term[]
  /** A full stop right after the word belongs to it. */
  dotted: boolean
}

/** The words of a pack, found by hash in one probe or two. */
export interface Lexicon {
  readonly find: (text: string, from: number, to: number) => number
  readonly findMark: (unit: number) => number
  readonly termsOf: (code: number) => readonly Term[]
  /** The terms of a word written with its full stop (`Nov.`), when the pack allows one. */
  readonly dottedTermsOf: (code: number) => readonly Term[] | undefined
  readonly codeOf: (word: string) => number
  readonly wordCount: number
}

const NO_TERMS: readonly Term[] = []
/** Longer words are in no pack; their lengths would not fit the bits of a number. */
const MOST_LETTERS = 30

/** Builds the lexicon; `categoryOf` numbers the category names. */
export function buildLexicon(pack: TimePack, categoryOf: (name: string) => number): Lexicon {
  const entries = collectEntries(pack, categoryOf)
  const codes = new Map(entries.map((entry, code) => [entry.word, code]))
  const size = 1 << (34 - Math.clz32(entries.length * 2))
  const slots = new Int32Array(size).fill(-1)
  const marks = new Int32Array(0x10000).fill(UNKNOWN_MARK)
  for (const [code, entry] of entries.entries()) {
    if (entry.word.length === 1 && !isLetter(entry.word)) marks[entry.word.charCodeAt(0)] = code
    else place(slots, hashOf(entry.word), code)
  }
  const longest = Math.min(MOST_LETTERS, Math.max(...entries.map((entry) => entry.word.length)))
  const lengths = lengthsByFirst(entries)
  const mask = size - 1
  const dotted = entries.map((entry) => (entry.dotted ? entry.terms.map((term) => ({ ...term, width: 2 })) : undefined))
  return {
    find(text, from, to) {
      const length = to - from
      if (length > longest || ((lengths[fold(text.charCodeAt(from)) & 0xff] ?? 0) & (1 << length)) === 0)
        return UNKNOWN_WORD
      let hash = 0
      for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + fold(text.charCodeAt(at))) | 0
      let slot = spread(hash) & mask
      for (;;) {
        const code = slots[slot] ?? -1
        if (code < 0) return UNKNOWN_WORD
        const entry = entries[code]
        if (entry !== undefined && isSameWord(entry.word, text, from, to)) return code
        slot = (slot + 1) & mask
      }
    },
    findMark: (unit) => marks[unit] ?? UNKNOWN_MARK,
    termsOf: (code) => (code < 0 ? NO_TERMS : (entries[code]?.terms ?? NO_TERMS)),
    dottedTermsOf: (code) => (code < 0 ? undefined : dotted[code]),
    codeOf: (word) => codes.get(foldWord(withoutStop(word))) ?? UNKNOWN_WORD,
    wordCount: entries.length,
  }
}

function collectEntries(pack: TimePack, categoryOf: (name: string) => number): Entry[] {
  const byWord = new Map<string, Entry>()
  for (const [name, words] of Object.entries(pack.words)) {
    const category = categoryOf(name)
    for (const [written, value] of Object.entries(words)) {
      const bare = withoutStop(written)
      const dotted = bare !== written
      const word = foldWord(bare)
      const entry = byWord.get(word) ?? { word, terms: [], dotted: false }
      entry.dotted ||= dotted
      entry.terms.push({ category, value, width: 1 })
      byWord.set(word, entry)
    }
  }
  for (const written of bareWords(pack)) {
    const word = foldWord(written)
    if (!byWord.has(word)) byWord.set(word, { word, terms: [], dotted: false })
  }
  return [...byWord.values()]
}

/** Words that carry no category and are only looked for: tenses, edges, anchors. */
function bareWords(pack: TimePack): readonly string[] {
  const { bounds, anchors, anchorKinds, tense, modes } = pack
  const phrases = bounds.map((bound) => bound.words).concat(anchors)
  const words = phrases.flatMap((phrase) => phrase.split(' '))
  return words.concat(
    pack.anchorStops,
    pack.speech,
    pack.owing,
    pack.infinitives,
    pack.closers.flatMap((words) => words.split(' ')),
    tense.past,
    tense.future,
    tense.present,
    tense.futurePairs.flat(),
    Object.keys(anchorKinds),
    modes.instrument,
    modes.news,
    ['.', '!', '?'],
  )
}

/** For each first letter, the lengths of the words that begin with it, as bits: most words of a text fail here. */
function lengthsByFirst(entries: readonly Entry[]): Int32Array {
  const lengths = new Int32Array(256)
  for (const { word } of entries) {
    const first = word.charCodeAt(0) & 0xff
    lengths[first] = (lengths[first] ?? 0) | (1 << Math.min(word.length, MOST_LETTERS))
  }
  return lengths
}

/** An abbreviation without its full stop. */
function withoutStop(word: string): string {
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word
}

function foldWord(word: string): string {
  let folded = ''
  for (let at = 0; at < word.length; at++) folded += String.fromCharCode(fold(word.charCodeAt(at)))
  return folded
}

function isLetter(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase()
}

function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return hash
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}

function place(slots: Int32Array, hash: number, code: number): void {
  const mask = slots.length - 1
  let slot = spread(hash) & mask
  while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
  slots[slot] = code
}

function isSameWord(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== fold(text.charCodeAt(from + at))) return false
  }
  return true
}
