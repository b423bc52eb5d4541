import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import type { FoundPhrase } from '#reader/find/phrases/found-phrase'
import type { AnchoredPhrase, PhrasePart, PhrasePattern } from '#reader/languages/phrase-book'
import { WordList } from '#reader/languages/word-lists'
import type { Tagged } from '#reader/syntax/chunk'
import { type NounPhrase, type ParsedSentence, phraseFrom } from '#reader/syntax/phrases'
import { isVerbal, Tag } from '#reader/syntax/tag'
import { isListed, isMarkAt, isWordAt, lemmaAt, tagOf } from '#reader/syntax/token-at'

const LONGEST_INSET = 9

/** What the search needs of a document: its words and its sentences. */
type Searched = Tagged & Pick<DocumentParts, 'pack' | 'parsed'>

/** Every turn of phrase of the document that the language's phrase book knows, in order; one of each meaning a place. */
export function findPhrases(doc: Searched): readonly FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (const sentence of doc.parsed) {
    const before = found.length
    for (let at = sentence.first; at < sentence.end; at += 1)
      if (isListed(doc, at, WordList.phrases)) addAt({ doc, sentence, found, before }, at)
  }
  return found.sort((a, b) => a.first - b.first)
}

interface Search {
  readonly doc: Searched
  readonly sentence: ParsedSentence
  readonly found: FoundPhrase[]
  /** How many were found before the sentence. */
  readonly before: number
}

function addAt(search: Search, at: number): void {
  const { doc } = search
  const { forms, lemmas } = doc.pack.phrases
  const lower = lowerAt(doc, at)
  const byForm = forms.get(lower)
  if (byForm !== undefined) addAnchored(search, at, byForm)
  const lemma = hasForms(tagOf(doc, at)) ? lemmaAt(doc, at) : undefined
  const byLemma = lemma === undefined ? undefined : lemmas.get(lemma)
  if (byLemma !== undefined) addAnchored(search, at, byLemma)
}

/** Tries the phrases that have the word at `at`, from every place where they can begin. */
function addAnchored(search: Search, at: number, phrases: readonly AnchoredPhrase[]): void {
  const { doc, sentence, found } = search
  for (const { pattern, back } of phrases) {
    const earliest = Math.max(sentence.first, at - back)
    for (let first = at; first >= earliest; first -= 1) {
      // The word that a phrase was found by is known to fit where the phrase begins with it.
      if (back > 0 && !begins(doc, first, pattern)) continue
      const match = matchAt(doc, sentence, first, pattern)
      if (match === undefined || match.end <= at) continue
      if (!isKnown(search, match)) found.push(match)
      break
    }
  }
}

function begins(doc: Searched, at: number, { parts }: PhrasePattern): boolean {
  const part = parts[0]
  return part?.kind === 'word' && isWord(doc, at, part)
}

function isWord(doc: Searched, at: number, part: PhrasePart & { readonly kind: 'word' }): boolean {
  if (part.words.length > 0 && part.words.includes(lowerAt(doc, at))) return true
  return part.lemmas.length > 0 && part.lemmas.includes(lemmaAt(doc, at) ?? '')
}

function isKnown({ found, before }: Search, match: FoundPhrase): boolean {
  for (let at = found.length - 1; at >= before && at > found.length - MOST_NEAR; at -= 1) {
    const known = found[at]
    if (known?.first === match.first && known.meaning === match.meaning) return true
  }
  return false
}

/** Phrases that begin at one place are found close behind each other. */
const MOST_NEAR = 12

/** Whether a word so tagged can be a form of a verb, a noun taken for one included. */
function hasForms(tag: number): boolean {
  return isVerbal(tag) || tag === Tag.noun || tag === Tag.adjective || tag === Tag.proper
}

interface Place {
  readonly at: number
  readonly part: number
  readonly party: FoundPhrase['party']
}

function matchAt(
  doc: Searched,
  sentence: ParsedSentence,
  first: number,
  pattern: PhrasePattern,
): FoundPhrase | undefined {
  const end = walk({ doc, sentence, parts: pattern.parts }, { at: first, part: 0, party: undefined })
  if (end === undefined) return undefined
  return { first, end: end.at, meaning: pattern.meaning, ...(end.party !== undefined && { party: end.party }) }
}

interface Walk {
  readonly doc: Searched
  readonly sentence: ParsedSentence
  readonly parts: readonly PhrasePart[]
}

/** Goes over the places of a phrase; steps are bounded by the few gaps a phrase has. */
function walk(on: Walk, place: Place): Place | undefined {
  const part = on.parts[place.part]
  if (part === undefined) return place
  if (part.kind === 'stop') return isWordAt(on.doc, place.at) ? undefined : walk(on, { ...place, part: place.part + 1 })
  if (place.at >= on.sentence.end) return undefined
  if (part.kind === 'word') return overWord(on, place, part)
  if (part.kind === 'gap') return overGap(on, place, part.most)
  if (part.kind === 'inset') return overInset(on, place)
  return part.kind === 'party' ? overParty(on, place) : overOwned(on, place)
}

function overWord(on: Walk, place: Place, part: PhrasePart & { readonly kind: 'word' }): Place | undefined {
  const taken = isWord(on.doc, place.at, part)
    ? walk(on, { ...place, at: place.at + 1, part: place.part + 1 })
    : undefined
  if (taken !== undefined || !part.optional) return taken
  return walk(on, { ...place, part: place.part + 1 })
}

function overGap(on: Walk, place: Place, most: number): Place | undefined {
  for (let at = place.at; at <= place.at + most && at < on.sentence.end; at += 1) {
    const rest = walk(on, { ...place, at, part: place.part + 1 })
    if (rest !== undefined) return rest
    if (isMarkAt(on.doc, at)) return undefined
  }
  return undefined
}

/** A noun phrase with the "of"-phrases that hang on it. */
function overParty(on: Walk, place: Place): Place | undefined {
  const core = phraseFrom(on.sentence, place.at)
  if (core === undefined) return undefined
  let { end } = core
  for (let steps = 0; steps < 3 && on.doc.pack.words.ofWords.has(lowerAt(on.doc, end)); steps += 1) {
    const inner = phraseFrom(on.sentence, end + 1)
    if (inner === undefined) break
    end = inner.end
  }
  const upTo = (last: number): Place | undefined =>
    walk(on, { at: last, part: place.part + 1, party: { first: core.first, end: last, core } })
  // "the League and the Mission": both are meant, where the phrase goes on behind both.
  const second = on.doc.tags[end] === Tag.conjunction ? phraseFrom(on.sentence, end + 1) : undefined
  return (second === undefined ? undefined : upTo(second.end)) ?? upTo(end)
}

/** "the League's task", "their job": the phrase is passed, its owner is meant. */
function overOwned(on: Walk, place: Place): Place | undefined {
  const core = phraseFrom(on.sentence, place.at)
  const end = core === undefined ? -1 : ownerEnd(on.doc, core)
  if (core === undefined || end < 0) return undefined
  const party = { first: core.first, end, core: { first: core.first, end, head: end - 1 } }
  return walk(on, { at: core.end, part: place.part + 1, party })
}

function ownerEnd(doc: Searched, core: NounPhrase): number {
  for (let at = core.first + 1; at < core.end; at += 1) if (lowerAt(doc, at).startsWith("'")) return at
  return doc.tags[core.first] === Tag.possessive ? core.first + 1 : -1
}

/** Nothing, or words between two commas. */
function overInset(on: Walk, place: Place): Place | undefined {
  if (lowerAt(on.doc, place.at) === ',') {
    for (let at = place.at + 2; at < place.at + LONGEST_INSET; at += 1) {
      if (lowerAt(on.doc, at) === ',') return walk(on, { ...place, at: at + 1, part: place.part + 1 })
    }
  }
  return walk(on, { ...place, part: place.part + 1 })
}
