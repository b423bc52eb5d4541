import { type DocumentParts, lowerAt, mentionsIn, parsedAt, type TokenRange } from '#reader/find/document-parts'
import { actionEnd } from '#reader/find/norms/clause-range'
import { findNormHeads } from '#reader/find/norms/find-norm-heads'
import { bareVerb, behindFront, itemVerb } from '#reader/find/norms/item-verb'
import { fromVerb } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { saysNobody, subjectOf } from '#reader/find/norms/norm-subject'
import { isSomebody } from '#reader/find/norms/present-norms'
import { WordClass } from '#reader/languages/word-class'
import type { NormPhrase } from '#reader/languages/pack'
import type { Block } from '#reader/segment/segmented'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import { isNominal, Tag } from '#reader/syntax/tag'
import { type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { isCapitalAt, isMarkAt, tagOf } from '#reader/syntax/token-at'

/**
 * The norms of a list item that continues a lead-in: "The Parties shall: (a) withdraw ..." gives the item the subject
 * and the force of its lead-in, one norm an item.
 */
export function leadInHeads(doc: DocumentParts, sentence: ParsedSentence, block: Block): readonly NormHead[] {
  const leadIn = block.leadIn === undefined ? undefined : doc.segmented.blocks[block.leadIn]
  if (leadIn === undefined) return []
  const lead = lastSentenceOf(doc, leadIn)
  if (lead === undefined) return []
  const binding = bindingOf(doc, lead)
  if (binding === undefined) return bareItem(doc, sentence, lead)
  if (hasOwnSubject(doc, sentence)) return []
  const verb = itemVerb(doc, sentence)
  if (verb === undefined) return datedItem(doc, sentence, lead)
  if (isAboutThing(doc, binding) && (verb.form === 'gerund' || mayBeNoun(doc, verb))) return []
  return [{ ...binding, leadIn: partOfLead(lead, binding), ...actOfItem(doc, sentence, verb) }]
}

/** The act of an item, with what stands in front of it. */
function actOfItem(
  doc: DocumentParts,
  sentence: ParsedSentence,
  verb: VerbGroup,
): Pick<NormHead, 'sentence' | 'action' | 'passive' | 'object' | 'clause'> {
  const behind = verb.head + 1
  const end = Math.max(verb.end, actionEnd(doc, sentence, behind))
  return {
    sentence,
    action: { first: verb.head, end: behind, lemma: verb.lemma, nominal: false },
    passive: verb.passive,
    object: { first: behind, end: Math.max(end, behind) },
    clause: { first: behindFront(doc, sentence) === verb.first ? sentence.first : verb.first, end },
  }
}

/** "decides to extend the mandate until June and that the Force shall: (a)": what stands before another duty's subject is not the item's. */
function partOfLead(lead: ParsedSentence, { subject, binding }: Binding): TokenRange {
  const first = Math.min(subject?.first ?? binding.first, binding.first)
  const apart = lead.verbs.some((verb) => verb.end <= first && verb.form !== 'participle')
  return { first: apart ? first : lead.first, end: lead.end }
}

/** The lead-in that is a subject and no more: "The Head of State: (a) appoints ...". */
function bareSubject(doc: DocumentParts, lead: ParsedSentence): Subject | undefined {
  if (!doc.instrument || lead.verbs.length > 0) return undefined
  let { end } = lead
  while (end > lead.first && isMarkAt(doc, end - 1)) end -= 1
  const core = phraseFrom(lead, lead.first)
  if (core === undefined || end === lead.end || !isSomebody(doc, core)) return undefined
  for (let at = core.end; at < end; at += 1) if (!mayHang(doc, at)) return undefined
  return { first: lead.first, end, core, relative: false, shared: false }
}

function mayHang(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return isNominal(tag) || tag === Tag.preposition || tag === Tag.conjunction
}

/** "(a) commands the armed forces", "(d) shall not be a candidate": an item that goes on with the subject of its lead-in. */
function bareItem(doc: DocumentParts, sentence: ParsedSentence, lead: ParsedSentence): readonly NormHead[] {
  const subject = bareSubject(doc, lead)
  const verb = subject === undefined ? undefined : finiteOf(doc, sentence)
  if (subject === undefined || verb === undefined) return []
  const { first, end, core } = subject
  const own = findNormHeads(doc, sentence)
  if (own.length > 0)
    return own.map((head) => (head.subject === undefined ? { ...head, subject: { first, end, core } } : head))
  if (verb.past || verb.copula || doc.pack.words.stateVerbs.has(verb.lemma)) return []
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force: 'obligation', bindingEnd: verb.end })
  return [{ ...head, subject: { first, end, core }, strength: 'present-tense' }]
}

/** The finite verb with which an item begins; "calls elections" too, where the form could be a noun. */
function finiteOf(doc: DocumentParts, { first, verbs }: ParsedSentence): VerbGroup | undefined {
  const [verb] = verbs
  if (verb?.form === 'finite' && verb.first <= first + 1) return verb
  const entry = doc.lexicon.get(lowerAt(doc, first))
  const isThird = entry !== undefined && (entry.classes & WordClass.third) !== 0 && !isCapitalAt(doc, first)
  return isThird ? { ...bareVerb(doc, first, entry.lemma), form: 'finite' } : undefined
}

/** "The exchange takes place in two stages: (a) on 3 May: the wounded": an item without a verb that gives its own day. */
function datedItem(doc: DocumentParts, sentence: ParsedSentence, lead: ParsedSentence): readonly NormHead[] {
  const head = findNormHeads(doc, lead).at(-1)
  let { end } = sentence
  while (end > sentence.first && isMarkAt(doc, end - 1)) end -= 1
  const item = { first: sentence.first, end }
  const isDated = mentionsIn(doc.times, item).some(({ time }) => time.type === 'DATE' || time.type === 'TIME')
  if (head === undefined || !isDated || sentence.verbs.some(({ form }) => form === 'finite')) return []
  const action = { ...head.action, first: item.first, end: item.first }
  return [{ ...head, sentence, leadIn: { first: lead.first, end: lead.end }, action, object: item, clause: item }]
}

/** "agree on the following: 1. The road opens at noon.": an item that is a sentence of its own takes nothing from its lead-in. */
function hasOwnSubject(doc: DocumentParts, sentence: ParsedSentence): boolean {
  const verb = sentence.verbs.find((each) => each.form === 'finite')
  if (verb === undefined || verb.modal !== undefined) return false
  const subject = findSubject(doc, sentence, verb)
  return subject !== undefined && !subject.relative && subject.first <= sentence.first + 1 && subject.end <= verb.first
}

function lastSentenceOf(doc: DocumentParts, block: Block): ParsedSentence | undefined {
  return parsedAt(doc, block.end - 1)
}

type Binding = Pick<NormHead, 'force' | 'binding' | 'subject' | 'relative' | 'byInstrument' | 'modal' | 'strength'>

/** The open modal at the end of a lead-in ("shall:"), or the last norm that it states itself. */
function bindingOf(doc: DocumentParts, lead: ParsedSentence): Binding | undefined {
  const open = lead.verbs.at(-1)
  if (open !== undefined) {
    // "has the power to" before "has to".
    const opened = openQuasi(doc, lead, open) ?? openModal(doc, lead, open)
    if (opened !== undefined) return opened
  }
  const head = findNormHeads(doc, lead).at(-1)
  if (head === undefined) return undefined
  const { force, binding, subject, relative, byInstrument, modal, strength } = head
  return {
    force,
    binding,
    relative,
    byInstrument,
    ...(subject !== undefined && { subject }),
    ...(modal !== undefined && { modal }),
    ...(strength !== undefined && { strength }),
  }
}

/** "total strength" in a list of what will be told. */
function mayBeNoun(doc: DocumentParts, { first }: VerbGroup): boolean {
  return isCapitalAt(doc, first) && ((doc.lexicon.get(lowerAt(doc, first))?.classes ?? 0) & WordClass.noun) !== 0
}

/** "The mandate shall include: (a) watching the truce": the items tell what it is, not what it does. */
function isAboutThing(doc: DocumentParts, { subject }: Binding): boolean {
  return subject !== undefined && doc.tags[subject.core.head] === Tag.noun && !isSomebody(doc, subject.core)
}

function openModal(doc: DocumentParts, lead: ParsedSentence, verb: VerbGroup): Binding | undefined {
  const modal = verb.modal
  const undertakes = doc.pack.verbNorms.get(verb.lemma)
  const phrase = modal === undefined ? undertakes : doc.pack.modals.get(modal)
  if (phrase === undefined || !endsLeadIn(doc, lead, verb)) return undefined
  const subject = subjectOf(doc, lead, verb)
  const range: TokenRange = { first: verb.first, end: verb.end }
  return {
    force: verb.negated || saysNobody(doc, subject) ? phrase.negated : phrase.force,
    binding: range,
    relative: false,
    byInstrument: false,
    ...(subject !== undefined && { subject: { first: subject.first, end: subject.end, core: subject.core } }),
    ...(modal !== undefined && { modal }),
    ...(phrase.strength !== undefined && { strength: phrase.strength }),
  }
}

/** A modal without a main verb is open by itself; else nothing but adverbs and "to" stands before the colon. */
function endsLeadIn(doc: DocumentParts, lead: ParsedSentence, verb: VerbGroup): boolean {
  if (doc.tags[verb.head] === Tag.modal) return true
  for (let at = verb.end; at < lead.end; at += 1) {
    const token = doc.tokens[at]
    if (token?.kind === 'mark') return true
    if (lowerAt(doc, at) !== 'to' && doc.pack.lexicon.get(lowerAt(doc, at)) === undefined) return false
  }
  return true
}

/** "is to", "is required to", "has a duty to" at the end of a lead-in. */
function openQuasi(doc: DocumentParts, lead: ParsedSentence, verb: VerbGroup): Binding | undefined {
  let end = lead.end
  while (end > verb.end && isMarkAt(doc, end - 1)) end -= 1
  if (!doc.pack.words.toWords.has(lowerAt(doc, end - 1))) return undefined
  const phrase = quasiPhrase(doc, lead, { verb, end })
  if (phrase === undefined) return undefined
  const subject = subjectOf(doc, lead, verb)
  return {
    force: verb.negated ? phrase.negated : phrase.force,
    binding: { first: verb.first, end },
    relative: false,
    byInstrument: false,
    ...(subject !== undefined && { subject: { first: subject.first, end: subject.end, core: subject.core } }),
    ...(phrase.strength !== undefined && { strength: phrase.strength }),
  }
}

function quasiPhrase(
  doc: DocumentParts,
  lead: ParsedSentence,
  part: { verb: VerbGroup; end: number },
): NormPhrase | undefined {
  const { verb, end } = part
  if (verb.copula && verb.end === end - 1) return BE_TO
  const word = verb.copula ? lowerAt(doc, verb.end) : lowerAt(doc, verb.head)
  if (verb.copula || verb.passive) return doc.pack.beNorms.get(word)
  const noun = lead.phrases.find((each) => each.first >= verb.end && each.end === end - 1)
  return noun === undefined ? doc.pack.verbNorms.get(verb.lemma) : doc.pack.haveNorms.get(lowerAt(doc, noun.head))
}

const BE_TO: NormPhrase = { force: 'obligation', negated: 'prohibition', follows: 'to' }
