import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import { clauseEnd, phraseEnd, startsClause } from '#reader/find/attribution/find-content'
import type { ParsedSentence } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** Nouns that tell what somebody says or wants: "her claim that ...", "A's support for B", "criticism of C". */
export function findNounCues(doc: DocumentParts, sentence: ParsedSentence): readonly Attribution[] {
  const found: Attribution[] = []
  for (const phrase of sentence.phrases) {
    const frames = doc.pack.nounCues.get(lowerAt(doc, phrase.head))
    if (frames === undefined) continue
    const attribution = nounCueAt(doc, sentence, { first: phrase.first, head: phrase.head, frames })
    if (attribution !== undefined) found.push(attribution)
  }
  return found
}

interface NounCue {
  readonly first: number
  readonly head: number
  readonly frames: string
}

function nounCueAt(doc: DocumentParts, sentence: ParsedSentence, noun: NounCue): Attribution | undefined {
  const next = noun.head + 1
  if (next >= sentence.end) return undefined
  const source = ownerOf(doc, noun)
  const strong = noun.frames.includes('s')
  if (source === undefined && !strong && doc.tags[next] !== Tag.subordinator) return undefined
  const content = contentAfter(doc, sentence, noun)
  if (content === undefined) return undefined
  const first = source === undefined ? noun.head : Math.max(source.end, noun.first)
  return {
    cue: { first: source === undefined ? noun.head : skipPossessive(doc, first), end: content.cueEnd },
    lemma: lowerAt(doc, noun.head),
    force: 'tell',
    ...(source !== undefined && { source }),
    content: [content.range],
    form: 'noun',
    negated: false,
    inSpeech: (doc.quotationAt[noun.head] ?? -1) >= 0,
    quotations: [],
  }
}

function skipPossessive(doc: DocumentParts, at: number): number {
  return lowerAt(doc, at).startsWith("'") ? at + 1 : at
}

/** "A's" or "her" before the noun. */
function ownerOf(doc: DocumentParts, noun: NounCue): TokenRange | undefined {
  for (let at = noun.head - 1; at > noun.first; at -= 1) {
    if (lowerAt(doc, at).startsWith("'") || lowerAt(doc, at) === '\u2019s') return { first: noun.first, end: at }
  }
  const lower = lowerAt(doc, noun.first)
  const own =
    doc.pack.words.thirdPersons.has(lower) && doc.tags[noun.first] === Tag.possessive && noun.head > noun.first
  return own ? { first: noun.first, end: noun.first + 1 } : undefined
}

function contentAfter(
  doc: DocumentParts,
  sentence: ParsedSentence,
  noun: NounCue,
): { range: TokenRange; cueEnd: number } | undefined {
  const next = noun.head + 1
  const tag = tagOf(doc, next)
  if (tag === Tag.subordinator && startsClause(doc, sentence, next)) {
    const end = clauseEnd(doc, sentence, next)
    return end > next + 1 ? { range: { first: next, end }, cueEnd: next } : undefined
  }
  if (tag === Tag.to && noun.frames.includes('i'))
    return { range: { first: next, end: phraseEnd(doc, sentence, next) }, cueEnd: next }
  if (tag !== Tag.preposition || !noun.frames.includes(lowerAt(doc, next).charAt(0))) return undefined
  const end = phraseEnd(doc, sentence, next + 1)
  return end > next + 1 ? { range: { first: next + 1, end }, cueEnd: next + 1 } : undefined
}
