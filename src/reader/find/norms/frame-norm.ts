import { firstFrom } from '#reader/syntax/first-from'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { NormHead } from '#reader/find/norms/norm-head'
import { subjectOf } from '#reader/find/norms/norm-subject'
import type { NormForce } from '#reader/languages/pack'
import type { Subject } from '#reader/syntax/find-subject'
import { type ParsedSentence, phraseFrom, verbAt, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import type { Writable } from '#reader/writable'

/** The infinitive that begins at the token. */
export function infinitiveAt(sentence: ParsedSentence, at: number): VerbGroup | undefined {
  const verb = verbAt(sentence, at)
  return verb?.form === 'infinitive' ? verb : undefined
}

/** "undertakes, with the support of B, to rebuild": what stands between two commas before what it binds to. */
export function afterInset(doc: DocumentParts, sentence: ParsedSentence, at: number): number {
  if (!doc.instrument || lowerAt(doc, at) !== ',') return at
  for (let next = at + 2; next < Math.min(sentence.end - 1, at + MOST_INSET); next += 1)
    if (lowerAt(doc, next) === ',' && toBehind(doc, next + 1) > next) return toBehind(doc, next + 1)
  return at
}

/** Where "to", or the "to" of "not to", stands at a place; -1 where it does not. */
function toBehind(doc: DocumentParts, at: number): number {
  if (doc.tags[at] === Tag.to) return at
  return doc.tags[at] === Tag.negation && doc.tags[at + 1] === Tag.to ? at + 1 : -1
}

const MOST_INSET = 20

/** A norm whose action is the noun that follows the binding words: "is responsible for the withdrawal". */
export function fromNoun(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: { governing: VerbGroup; force: NormForce; bindingEnd: number },
): NormHead | undefined {
  const phrase = phraseFrom(sentence, part.bindingEnd)
  if (phrase === undefined) return undefined
  const head = fromVerb(doc, sentence, { ...part, action: part.governing })
  const end = actionEnd(doc, sentence, phrase.first)
  return {
    ...head,
    passive: false,
    action: { first: phrase.first, end: phrase.end, lemma: lowerAt(doc, phrase.head), nominal: true },
    object: { first: phrase.end, end },
    clause: { first: head.clause.first, end },
  }
}

/** "The port reverts to A": the subject goes over and does nothing; of "return" and "pass" only a thing that is nobody's name. */
function isTransfer(doc: DocumentParts, action: VerbGroup, subject: Subject | undefined): boolean {
  const { transferVerbs, toWords, placeNouns } = doc.pack.words
  if (!transferVerbs.has(action.lemma) || !toWords.has(lowerAt(doc, action.head + 1)) || subject === undefined)
    return false
  return transferVerbs.get(action.lemma) === 'always' || placeNouns.has(lowerAt(doc, subject.core.head))
}

interface Frame {
  readonly subject: Subject | undefined
  readonly governing: VerbGroup
}

/** "The Commission shall meet within ten days and shall report": the second duty begins at its own verb. */
function isSecondDuty(doc: DocumentParts, sentence: ParsedSentence, { subject, governing }: Frame): boolean {
  if (!doc.instrument || subject === undefined || !isJoined(doc, subject, governing.first - 1)) return false
  for (let at = firstFrom(sentence.verbs, governing.first) - 1; at >= 0; at -= 1) {
    const verb = sentence.verbs[at]
    if (verb === undefined || verb.first < subject.end) return false
    if (verb.form === 'finite' && verb.end < governing.first) return true
  }
  return false
}

function isJoined(doc: DocumentParts, subject: Subject, joint: number): boolean {
  return doc.tags[joint] === Tag.conjunction || (subject.shared && lowerAt(doc, joint) === ',')
}

/** Where the clause of a norm begins: with its subject, or at its own verb where another duty stands between. */
function firstOf(doc: DocumentParts, sentence: ParsedSentence, frame: Frame): number {
  const { subject, governing } = frame
  if (isSecondDuty(doc, sentence, frame)) return governing.first
  const start = subject !== undefined && subject.first < governing.first ? subject.first : governing.first
  const opens = doc.instrument || doc.tags[start - 1] === Tag.conjunction
  return opens && start < governing.first ? start : clauseFirst(doc, sentence, start)
}

/** The frame of a norm: its governing verb gives the subject, its action and what follows give the rest. */
export function fromVerb(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: { governing: VerbGroup; action: VerbGroup; force: NormForce; bindingEnd: number },
): NormHead {
  const { governing, action, force, bindingEnd } = part
  const subject = subjectOf(doc, sentence, governing)
  const end = actionEnd(doc, sentence, Math.max(action.end, action.head + 1))
  const first = firstOf(doc, sentence, { subject, governing })
  const binding: TokenRange = { first: governing.first, end: bindingEnd }
  const head: Writable<NormHead> = {
    sentence,
    force,
    binding,
    action: { first: action.head, end: action.head + 1, lemma: action.lemma, nominal: false },
    passive: action.passive || isTransfer(doc, action, subject),
    object: { first: action.head + 1, end: Math.max(end, action.head + 1) },
    clause: { first, end: Math.max(end, action.end) },
    relative: subject?.relative ?? false,
    byInstrument: false,
  }
  if (subject !== undefined) head.subject = { first: subject.first, end: subject.end, core: subject.core }
  return head
}
