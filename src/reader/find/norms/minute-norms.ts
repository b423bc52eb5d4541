import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import { actionEnd } from '#reader/find/norms/clause-range'
import { infinitiveAt } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { isSomebody } from '#reader/find/norms/present-norms'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/**
 * The shorthand of minutes: "Army to hand over the list by Friday", "copies to be given to observers". Who or what is to
 * act stands first, the infinitive right behind it, and no finite verb before it.
 */
export function minuteNorms(doc: DocumentParts, sentence: ParsedSentence): readonly NormHead[] {
  return clausesOf(doc, sentence).flatMap((clause) => minuteNorm(doc, sentence, clause) ?? [])
}

/** The stretches that semicolons part. */
function clausesOf(doc: DocumentParts, { first, end }: ParsedSentence): readonly TokenRange[] {
  const clauses: TokenRange[] = []
  let from = first
  for (let at = first; at <= end; at += 1) {
    if (at < end && lowerAt(doc, at) !== ';') continue
    clauses.push({ first: from, end: at })
    from = at + 1
  }
  return clauses
}

function minuteNorm(doc: DocumentParts, sentence: ParsedSentence, clause: TokenRange): NormHead | undefined {
  const core = phraseFrom(sentence, clause.first)
  const verb = core === undefined ? undefined : infinitiveBehind(doc, sentence, core.end)
  if (core === undefined || verb === undefined || verb.end > clause.end || !mayOwe(doc, core, verb)) return undefined
  const negated = doc.tags[core.end] === Tag.negation || verb.negated
  const end = Math.min(clause.end, actionEnd(doc, sentence, verb.end))
  return {
    sentence,
    force: negated ? 'prohibition' : 'obligation',
    binding: { first: core.end, end: verb.head },
    subject: { first: core.first, end: core.end, core },
    action: { first: verb.head, end: verb.head + 1, lemma: verb.lemma, nominal: false },
    passive: verb.passive,
    object: { first: verb.head + 1, end: Math.max(end, verb.head + 1) },
    clause: { first: core.first, end: Math.max(end, verb.end) },
    relative: false,
    byInstrument: false,
  }
}

/** "to hand over", "not to raise". */
function infinitiveBehind(doc: DocumentParts, sentence: ParsedSentence, at: number): VerbGroup | undefined {
  const first = doc.tags[at] === Tag.negation ? at + 1 : at
  return infinitiveAt(sentence, first)
}

/** Somebody acts; of what is done to a thing, no noun that an infinitive only explains ("duty to inform"). */
function mayOwe(doc: DocumentParts, core: NounPhrase, { passive }: VerbGroup): boolean {
  return !doc.pack.haveNorms.has(lowerAt(doc, core.head)) && (passive || isSomebody(doc, core))
}
