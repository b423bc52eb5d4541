import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import { clauseEnd, clauseStart, withoutEndMarks } from '#reader/find/attribution/find-content'
import { withAttachments } from '#reader/find/attribution/find-source'
import { WordList } from '#reader/languages/word-lists'
import { type ParsedSentence, phraseFrom } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'

/** "According to X, ..." and "..., according to X": whose words the rest of the sentence are. "In X's view" likewise. */
export function findAccording(doc: DocumentParts, sentence: ParsedSentence): readonly Attribution[] {
  if ((sentence.lists & OPENINGS) === 0) return NONE
  const found: Attribution[] = []
  for (let at = sentence.first; at < sentence.end; at += 1) {
    if (!isListed(doc, at, OPENINGS)) continue
    const attribution = accordingAt(doc, sentence, at) ?? opinionAt(doc, sentence, at)
    if (attribution !== undefined) found.push(attribution)
  }
  return found
}

const OPENINGS = WordList.according | WordList.opinionPrepositions
const NONE: readonly Attribution[] = []

function accordingAt(doc: DocumentParts, sentence: ParsedSentence, at: number): Attribution | undefined {
  if (lowerAt(doc, at) !== doc.pack.words.accordingTo[0] || lowerAt(doc, at + 1) !== doc.pack.words.accordingTo[1])
    return undefined
  const phrase = phraseFrom(sentence, at + 2)
  if (phrase === undefined || isSchedule(doc, phrase) || isOwn(doc, phrase)) return undefined
  const source = { first: phrase.first, end: withAttachments(doc, sentence, phrase.end) }
  return withContent(doc, sentence, { cue: { first: at, end: at + 2 }, source, force: 'tell' })
}

/** "Stated that, according to its own information, ...": whoever speaks already. */
function isOwn(doc: DocumentParts, { first }: TokenRange): boolean {
  return doc.tags[first] === Tag.possessive && doc.pack.words.ownWords.has(lowerAt(doc, first + 1))
}

/** "according to the schedule" tells how, not who. */
function isSchedule(doc: DocumentParts, phrase: TokenRange & { head: number }): boolean {
  const head = lowerAt(doc, phrase.head)
  return doc.pack.words.deadlineNouns.has(head) || doc.pack.words.instruments.has(head)
}

/** "In his opinion, ...": the possessor speaks. */
function opinionAt(doc: DocumentParts, sentence: ParsedSentence, at: number): Attribution | undefined {
  if (!isListed(doc, at, WordList.opinionPrepositions)) return undefined
  const phrase = phraseFrom(sentence, at + 1)
  if (phrase === undefined || !doc.pack.words.opinionNouns.has(lowerAt(doc, phrase.head))) return undefined
  const owner = ownerOf(doc, sentence, phrase)
  if (owner === undefined) return undefined
  return withContent(doc, sentence, {
    cue: { first: at, end: Math.max(phrase.end, owner.end) },
    source: owner,
    force: 'opinion',
  })
}

function ownerOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  phrase: TokenRange & { head: number },
): TokenRange | undefined {
  const first = lowerAt(doc, phrase.first)
  if (doc.pack.words.thirdPersons.has(first) || doc.pack.words.firstPersons.has(first)) {
    return { first: phrase.first, end: phrase.first + 1 }
  }
  for (let at = phrase.first; at < phrase.end; at += 1) {
    if (lowerAt(doc, at).startsWith("'") && at > phrase.first) return { first: phrase.first, end: at }
  }
  if (!doc.pack.words.ofWords.has(lowerAt(doc, phrase.end))) return undefined
  const owner = phraseFrom(sentence, phrase.end + 1)
  return owner === undefined ? undefined : { first: owner.first, end: withAttachments(doc, sentence, owner.end) }
}

function withContent(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: { cue: TokenRange; source: TokenRange; force: Attribution['force'] },
): Attribution | undefined {
  const end = Math.max(part.cue.end, part.source.end)
  const content = contentAround(doc, sentence, { first: part.cue.first, end })
  if (content === undefined) return undefined
  return {
    ...part,
    lemma: 'according',
    content: [content],
    form: 'indirect',
    negated: false,
    inSpeech: (doc.quotationAt[part.cue.first] ?? -1) >= 0,
    quotations: [],
  }
}

/** "Berg said that, according to the army, nine had left": what is told stands behind the source. */
function opensThat(doc: DocumentParts, cue: number): boolean {
  return lowerAt(doc, cue - 1) === ',' && doc.tags[cue - 2] === Tag.subordinator
}

function contentAround(doc: DocumentParts, sentence: ParsedSentence, cue: TokenRange): TokenRange | undefined {
  const before = { first: sentence.first, end: cue.first }
  const beforeEnd = withoutEndMarks(doc, before.first, before.end)
  if (beforeEnd - before.first > 3 && !opensThat(doc, cue.first))
    return { first: clauseStart(doc, sentence, beforeEnd), end: beforeEnd }
  let first = cue.end
  if (lowerAt(doc, first) === ',') first += 1
  const end = clauseEnd(doc, sentence, first)
  return end > first ? { first, end } : undefined
}
