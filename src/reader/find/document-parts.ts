import { firstFrom } from '#reader/syntax/first-from'
import type { NameIndex, NameEntry } from '#reader/find/name-index'
import type { TimeExpression } from '#reader/find/time-expression'
import type { FoundPhrase } from '#reader/find/phrases/found-phrase'
import type { LanguagePack } from '#reader/languages/pack'
import type { Quotation, Segmented, Sentence } from '#reader/segment/segmented'
import type { Tagged } from '#reader/syntax/chunk'
import { entryAt } from '#reader/syntax/token-at'
import type { ParsedSentence } from '#reader/syntax/phrases'

/** A known party or place where the text names it: tokens `[first, end)`. */
export interface NameMention {
  readonly first: number
  readonly end: number
  readonly entry: NameEntry
  /** Other known things of the same name. */
  readonly others: readonly NameEntry[]
}

/** A time expression with the tokens it covers. */
export interface TimeMention {
  readonly first: number
  readonly end: number
  readonly time: TimeExpression
}

/** A document cut, tagged and searched for names and times: what the finders and assemblers work on. */
export interface DocumentParts extends Tagged {
  readonly segmented: Segmented
  readonly pack: LanguagePack
  readonly index: NameIndex
  readonly parsed: readonly ParsedSentence[]
  readonly names: readonly NameMention[]
  readonly times: readonly TimeMention[]
  /** For each token the quotation it lies in, or -1. */
  readonly quotationAt: Int32Array
  /** For each token the known name or the time it lies in, or -1. */
  readonly nameAt: Int32Array
  readonly timeAt: Int32Array
  /** For each token its sentence. */
  readonly sentenceAt: Int32Array
  readonly instrument: boolean
  /** An instrument that binds by the plain present: hardly a "shall" in it. */
  readonly plain: boolean
  /** Fixed turns of phrase, in order of their first word. */
  readonly phrases: readonly FoundPhrase[]
  /** For each token the first turn of phrase that begins there, or -1. */
  readonly phraseAt: Int32Array
}

/** A stretch of tokens `[first, end)`. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** The characters of a stretch of tokens. */
export function spanOf(doc: Tagged, range: TokenRange): { from: number; to: number } {
  const from = doc.tokens[range.first]?.from ?? 0
  return { from, to: Math.max(from, doc.tokens[range.end - 1]?.to ?? from) }
}

/** The words of a stretch of tokens, letter for letter. */
export function wordsOf(doc: Tagged, range: TokenRange): string {
  const from = doc.tokens[range.first]?.from ?? 0
  return doc.text.slice(from, Math.max(from, doc.tokens[range.end - 1]?.to ?? from))
}

/** The lower-case form of a token, empty outside the text. */
export function lowerAt(doc: Tagged, at: number): string {
  return entryAt(doc.tokens, at)?.lower ?? ''
}

/** Whether the words stand there, one after the other, in lower case. */
export function standsAt(doc: Tagged, at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset += 1) if (lowerAt(doc, at + offset) !== words[offset]) return false
  return true
}

/** The sentence a token stands in. */
export function sentenceOfToken(doc: DocumentParts, at: number): Sentence | undefined {
  return entryAt(doc.segmented.sentences, doc.sentenceAt[at])
}

/** The phrases and verbs of the sentence a token stands in. */
export function parsedAt(doc: DocumentParts, at: number): ParsedSentence | undefined {
  return entryAt(doc.parsed, doc.sentenceAt[at])
}

/** The quotation a token stands in. */
export function quotationOfToken(doc: DocumentParts, at: number): Quotation | undefined {
  return entryAt(doc.segmented.quotations, doc.quotationAt[at])
}

/** The quotations that open inside `[first, end)`. */
export function quotationsIn(doc: DocumentParts, range: TokenRange): readonly number[] {
  const inside: number[] = []
  for (let at = range.first; at < range.end; at += 1) {
    const index = doc.quotationAt[at] ?? -1
    if (index >= 0 && inside.at(-1) !== index && doc.quotationAt[range.first] !== index) inside.push(index)
  }
  return inside
}

/** The range up to the first colon in it: what a list, or an account, tells behind its colon is told anew. */
export function upToColon(doc: DocumentParts, { first, end }: TokenRange): TokenRange {
  for (let at = first; at < end; at += 1) if (lowerAt(doc, at) === ':') return { first, end: at }
  return { first, end }
}

/** Mentions of a sorted list that lie inside `[first, end)`. */
export function mentionsIn<T extends TokenRange>(mentions: readonly T[], range: TokenRange): readonly T[] {
  const inside: T[] = []
  for (let at = firstFrom(mentions, range.first); at < mentions.length; at += 1) {
    const mention = mentions[at]
    if (mention === undefined || mention.first >= range.end) break
    if (mention.end <= range.end) inside.push(mention)
  }
  return inside
}

/** For each token the first mention that begins there, or -1; mentions stand in the order of their first tokens. */
export function firstAt(mentions: readonly TokenRange[], tokens: number): Int32Array {
  const starts = new Int32Array(tokens).fill(-1)
  for (let index = mentions.length - 1; index >= 0; index -= 1) starts[mentions[index]?.first ?? 0] = index
  return starts
}

/** Mentions that lie inside `[first, end)`; asked token by token, since a phrase is short and a list of mentions is not. */
export function mentionsFrom<T extends TokenRange>(
  mentions: readonly T[],
  starts: Int32Array,
  { first, end }: TokenRange,
): readonly T[] {
  let inside: T[] | undefined
  for (let at = Math.max(0, first); at < end; at += 1) {
    const index = starts[at] ?? -1
    if (index >= 0 && mentions[index]?.first === at) addFrom((inside ??= []), mentions, { index, end })
  }
  return inside ?? NONE
}

/** The mentions that begin where the one at `index` does. */
function addFrom<T extends TokenRange>(
  inside: T[],
  mentions: readonly T[],
  { index, end }: { readonly index: number; readonly end: number },
): void {
  const first = mentions[index]?.first
  let at = index
  while (at > 0 && mentions[at - 1]?.first === first) at -= 1
  for (let mention = mentions[at]; mention !== undefined && mention.first === first; mention = mentions[at]) {
    if (mention.end <= end) inside.push(mention)
    at += 1
  }
}

const NONE: readonly never[] = []

/** Known names that lie wholly inside `[first, end)`. */
export function namesIn(doc: DocumentParts, range: TokenRange): readonly NameMention[] {
  return mentionsFrom(doc.names, doc.nameAt, range)
}

/** Times that lie wholly inside `[first, end)`. */
export function timesIn(doc: DocumentParts, range: TokenRange): readonly TimeMention[] {
  return mentionsFrom(doc.times, doc.timeAt, range)
}

/** Turns of phrase that lie wholly inside `[first, end)`. */
export function phrasesIn(doc: DocumentParts, range: TokenRange): readonly FoundPhrase[] {
  return mentionsFrom(doc.phrases, doc.phraseAt, range)
}

/** The known name that a token lies in. */
export function nameOfToken(doc: DocumentParts, at: number): NameMention | undefined {
  return entryAt(doc.names, doc.nameAt[at])
}

/** The time expression that a token lies in. */
export function timeOfToken(doc: DocumentParts, at: number): TimeMention | undefined {
  return entryAt(doc.times, doc.timeAt[at])
}
