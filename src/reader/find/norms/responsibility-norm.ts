import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import { fromVerb } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { findSubject } from '#reader/syntax/find-subject'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** "The upkeep of the road is the responsibility of the Council": in an instrument the subject is the act, and whose it is bears it. */
export function responsibilityNorm(
  doc: DocumentParts,
  sentence: ParsedSentence,
  verb: VerbGroup,
): NormHead | undefined {
  const duty = dutyBehind(doc, sentence, verb)
  const bearer = duty === undefined ? undefined : phraseFrom(sentence, duty.end + 1)
  const act = bearer === undefined ? undefined : findSubject(doc, sentence, verb)
  if (duty === undefined || bearer === undefined || act === undefined) return undefined
  if (doc.tags[act.core.head] === Tag.pronoun) return undefined
  const end = actionEnd(doc, sentence, bearer.end)
  return {
    sentence,
    force: 'obligation',
    binding: { first: verb.first, end: duty.end },
    subject: { first: bearer.first, end: bearer.end, core: bearer },
    action: { first: act.core.first, end: act.core.end, lemma: lowerAt(doc, act.core.head), nominal: true },
    passive: false,
    object: { first: act.core.end, end: Math.max(act.core.end, act.end) },
    clause: { first: clauseFirst(doc, sentence, act.first), end },
    relative: false,
    byInstrument: false,
  }
}

/** "The sums are payable by the States": who pays stands behind "by". */
export function payableNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const { byWords } = doc.pack.words
  if (!doc.instrument || !verb.copula || verb.negated || verb.past) return undefined
  if (!doc.pack.courses.payableWords.has(lowerAt(doc, verb.end)) || !byWords.has(lowerAt(doc, verb.end + 1)))
    return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force: 'obligation', bindingEnd: verb.end })
  const action = { first: verb.end, end: verb.end + 1, lemma: lowerAt(doc, verb.end), nominal: false }
  return {
    ...head,
    passive: true,
    action,
    object: { first: verb.end + 1, end: Math.max(verb.end + 1, head.object.end) },
  }
}

/** "the responsibility of". */
function dutyBehind(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NounPhrase | undefined {
  if (!doc.instrument || !verb.copula || verb.negated || verb.past) return undefined
  const duty = phraseFrom(sentence, verb.end)
  if (duty === undefined || !doc.pack.courses.dutyNouns.has(lowerAt(doc, duty.head))) return undefined
  return doc.pack.words.ofWords.has(lowerAt(doc, duty.end)) ? duty : undefined
}
