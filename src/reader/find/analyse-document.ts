import { Tag } from '#reader/syntax/tag'
import { type DocumentParts, firstAt, type TimeMention, type TokenRange } from '#reader/find/document-parts'
import { findNames } from '#reader/find/find-names'
import { findPhrases } from '#reader/find/phrases/find-phrases'
import { findTimes } from '#reader/find/find-times'
import type { NameEntry, NameIndex } from '#reader/find/name-index'
import type { TimeContext, TimeExpression } from '#reader/find/time-expression'
import type { LanguagePack } from '#reader/languages/pack'
import type { KnownWord } from '#reader/languages/word-lists'
import type { Segmented, Sentence } from '#reader/segment/segmented'
import type { Token } from '#reader/segment/token'
import { chunk, type Tagged } from '#reader/syntax/chunk'

/** What the analysis of a document starts from. */
export interface AnalysisInput {
  readonly segmented: Segmented
  readonly pack: LanguagePack
  readonly index: NameIndex
  readonly time: TimeContext
}

/** Tags, phrases, names and times of a document, each found once. */
export function analyseDocument(input: AnalysisInput): DocumentParts {
  const { segmented, pack, index } = input
  const { text, tokens, sentences } = segmented
  const known = lookUpWords(tokens, pack)
  const starts = startsOf(segmented, input.time.mode)
  const tags = withAcronyms(text, tokens, pack.tagTokens({ tokens, classes: known.classes, starts }))
  const sentenceAt = new Int32Array(tokens.length).fill(-1)
  for (const sentence of sentences) sentenceAt.fill(sentence.index, sentence.first, sentence.end)
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  for (const quotation of segmented.quotations) quotationAt.fill(quotation.index, quotation.first, quotation.end)
  const names = findNames(text, tokens, index)
  const times = toMentions(tokens, findTimes(text, input.time))
  // Made whole at once and then filled: engines read objects of one shape faster.
  const doc: { -readonly [Field in keyof DocumentParts]: DocumentParts[Field] } = {
    text,
    tokens,
    tags,
    lexicon: pack.lexicon,
    known: known.known,
    classes: known.classes,
    lists: known.lists,
    verbLists: pack.verbLists,
    segmented,
    pack,
    index,
    parsed: [],
    names,
    times,
    nameAt: indexByToken(names, tokens.length),
    timeAt: indexByToken(times, tokens.length),
    quotationAt,
    sentenceAt,
    instrument: input.time.mode === 'instrument',
    plain: input.time.mode === 'instrument' && bindsPlainly(segmented, tags),
    phrases: [],
    phraseAt: new Int32Array(0),
  }
  doc.parsed = sentences.map((sentence) => chunk(doc, sentence.first, sentence.end))
  doc.phrases = findPhrases(doc)
  doc.phraseAt = firstAt(doc.phrases, tokens.length)
  return doc
}

/** "WHO", "US": a pronoun in capitals, beside words that are not, is the short name of somebody. */
function withAcronyms(text: string, tokens: readonly Token[], tags: Uint8Array): Uint8Array {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tags[at] !== Tag.relative && tags[at] !== Tag.pronoun) continue
    if (isUpper(text, tokens[at]) && !isUpper(text, tokens[at - 1]) && !isUpper(text, tokens[at + 1]))
      tags[at] = Tag.proper
  }
  return tags
}

/** A word of two letters or more in nothing but capitals. */
function isUpper(text: string, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || token.to - token.from < 2) return false
  const said = text.slice(token.from, token.to)
  return said === said.toUpperCase()
}

const MOST_MODALS = 4

/** Whether hardly any of the numbered provisions has a modal: the plain present binds there. */
function bindsPlainly({ blocks }: Segmented, tags: Uint8Array): boolean {
  let numbered = 0
  let modals = 0
  for (const { marker, first, end } of blocks) {
    if (marker === undefined) continue
    numbered += 1
    for (let at = first; at < end; at += 1) if (tags[at] === Tag.modal) modals += 1
  }
  return numbered > 1 && modals * MOST_MODALS <= numbered
}

/** What the lexicon and the lists know of each token; looked up once for each form, and then only copied. */
function lookUpWords(tokens: readonly Token[], pack: LanguagePack): Pick<Tagged, 'known' | 'classes' | 'lists'> {
  const byForm: KnownWord[] = []
  const known: KnownWord[] = []
  const classes = new Int32Array(tokens.length)
  const lists = new Int32Array(tokens.length)
  // By number: a loop over the entries would leave an object to be collected for each token.
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const word = token === undefined ? UNKNOWN : (byForm[token.form] ??= pack.known.get(token.lower) ?? UNKNOWN)
    known.push(word)
    classes[at] = word.classes
    lists[at] = word.lists
  }
  return { known, classes, lists }
}

const UNKNOWN: KnownWord = { classes: 0, lemma: undefined, lists: 0, rare: 0 }

/** The document with names that were learned from itself, beside those of the index. */
export function withLearnedNames(doc: DocumentParts, learned: readonly NameEntry[]): DocumentParts {
  if (learned.length === 0) return doc
  const index = withEntries(doc.index, learned)
  const names = findNames(doc.text, doc.tokens, index)
  return withNames(doc, { index, names, nameAt: indexByToken(names, doc.tokens.length) })
}

/** Written out field by field, so that it has the shape of the document it is made from. */
function withNames(
  doc: DocumentParts,
  { index, names, nameAt }: Pick<DocumentParts, 'index' | 'names' | 'nameAt'>,
): DocumentParts {
  const { text, tokens, tags, lexicon, known, classes, lists, verbLists, segmented, pack } = doc
  const { parsed, times, timeAt, quotationAt, sentenceAt, instrument, plain, phrases, phraseAt } = doc
  return {
    text,
    tokens,
    tags,
    lexicon,
    known,
    classes,
    lists,
    verbLists,
    segmented,
    pack,
    index,
    parsed,
    names,
    times,
    nameAt,
    timeAt,
    quotationAt,
    sentenceAt,
    instrument,
    plain,
    phrases,
    phraseAt,
  }
}

/** The index with more names in it; those it had stay where they are, since they are many. */
function withEntries(index: NameIndex, more: readonly NameEntry[]): NameIndex {
  const changed = new Map<string, readonly NameEntry[]>()
  for (const entry of more) {
    const first = entry.words[0]
    if (first === undefined) continue
    const entries = [...(changed.get(first) ?? index.get(first) ?? []), entry]
    changed.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    )
  }
  return { get: (word) => changed.get(word) ?? index.get(word) }
}

function indexByToken(mentions: readonly TokenRange[], length: number): Int32Array {
  const at = new Int32Array(length).fill(-1)
  mentions.forEach((mention, index) => at.fill(index, mention.first, mention.end))
  return at
}

function startsOf(segmented: Segmented, mode: AnalysisInput['time']['mode']): Uint8Array {
  const starts = new Uint8Array(segmented.tokens.length)
  for (const sentence of segmented.sentences) {
    let at = sentence.first
    while (at < sentence.end && segmented.tokens[at]?.kind !== 'word' && at < sentence.first + 3) at += 1
    starts[at] = 1
  }
  for (const quotation of segmented.quotations) starts[quotation.first] = 1
  if (mode !== 'instrument') for (const sentence of segmented.sentences) markTitle(segmented, sentence, starts)
  return starts
}

const MOST_TITLE = 30
const LONG_WORD = 4
const FEWEST_LONG = 3

/** In a headline whose long words have capitals, a capital makes no name. */
function markTitle({ tokens }: Segmented, { first, end }: Sentence, starts: Uint8Array): void {
  if (end - first > MOST_TITLE) return
  let long = 0
  let small = 0
  for (let at = first; at < end; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || token.to - token.from < LONG_WORD) continue
    if (token.capital) long += 1
    else small += 1
  }
  if (long >= FEWEST_LONG && small * 4 <= long) starts.fill(IN_TITLE, first, end)
}

const IN_TITLE = 2

function toMentions(tokens: readonly Token[], times: readonly TimeExpression[]): readonly TimeMention[] {
  const mentions: TimeMention[] = []
  let at = 0
  for (const time of times) {
    const { from, to } = time.span
    at = firstToken(tokens, at, (token) => token.to > from)
    const end = firstToken(tokens, at, (token) => token.from >= to)
    if (end > at) mentions.push({ first: at, end, time })
  }
  return mentions
}

function firstToken(tokens: readonly Token[], start: number, holds: (token: Token) => boolean): number {
  let at = start
  for (let token = tokens[at]; token !== undefined && !holds(token); token = tokens[at]) at += 1
  return at
}
