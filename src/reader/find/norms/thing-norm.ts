import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { fromVerb, infinitiveAt } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { subjectOf } from '#reader/find/norms/norm-subject'
import { isSomebody } from '#reader/find/norms/present-norms'
import type { NormForce, NormPhrase } from '#reader/languages/pack'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** A verb with the words that bind by it. */
export interface NormBinding {
  readonly verb: VerbGroup
  readonly phrase: NormPhrase
  readonly force: NormForce
  /** The place behind the words that bind. */
  readonly end: number
}

/** "The use of mines is prohibited": what is forbidden is the subject, and nobody is named who must leave it. */
export function thingNorm(doc: DocumentParts, sentence: ParsedSentence, binding: NormBinding): NormHead | undefined {
  const { verb, force } = binding
  const subject = subjectOf(doc, sentence, verb)
  if (subject === undefined || subject.relative) return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force, bindingEnd: binding.end })
  const { core } = subject
  return {
    ...head,
    passive: true,
    action: { first: core.first, end: core.end, lemma: lowerAt(doc, core.head), nominal: true },
    object: { first: core.end, end: Math.max(core.end, subject.end) },
  }
}

/** "The rotation of units is permitted": what is permitted is the subject, and no infinitive tells an act of somebody's. */
export function isPermittedThing(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, phrase, end }: NormBinding,
): boolean {
  if (phrase.force !== 'permission') return false
  if (!doc.instrument || !verb.passive || infinitiveAt(sentence, afterAdverbs(doc, end)) !== undefined) return false
  const subject = subjectOf(doc, sentence, verb)
  return subject !== undefined && isNominal(tagOf(doc, subject.core.head)) && !isSomebody(doc, subject.core)
}

/** The place behind adverbs and negations. */
export function afterAdverbs(doc: DocumentParts, at: number): number {
  let next = at
  while (next < at + 3 && (doc.tags[next] === Tag.adverb || doc.tags[next] === Tag.negation)) next += 1
  return next
}
