import { type DocumentParts, lowerAt, mentionsIn, type TokenRange } from '#reader/find/document-parts'
import { fromVerb, infinitiveAt } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { findSubject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** "bars A from the strait": what is forbidden may be told by a noun behind the link. */
const FARTHEST_LINK = 6
const FARTHEST_INFINITIVE = 14

/** "requires A to withdraw", "bars A from entering", "charges A with counting": the object of the verb bears the norm. */
export function objectNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const force = forceOnOthers(doc, sentence, verb)
  if (force === undefined) return undefined
  const phrase = sentence.phrases.find((each) => each.first === verb.end)
  if (phrase === undefined || doc.tags[phrase.head] === Tag.pronoun) return undefined
  const at = linkAfter(doc, phrase.end, sentence.end)
  const action = infinitiveAt(sentence, at) ?? gerundAt(sentence, at + 1)
  const subject = { first: phrase.first, end: at, core: phrase }
  const part = { governing: verb, force, bindingEnd: verb.end }
  if (action === undefined) return kept(doc, sentence, { ...part, subject, at })
  return { ...fromVerb(doc, sentence, { ...part, action }), subject, byInstrument: true, passive: action.passive }
}

function forceOnOthers(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead['force'] | undefined {
  const force = doc.pack.words.objectNorms.get(verb.lemma)
  if (force === undefined || verb.passive || verb.modal === 'may' || bindsItself(doc, sentence, verb)) return undefined
  return verb.negated || isByNothing(doc, sentence, verb) ? negatedForce(force) : force
}

/** "A will not allow B to land" binds A; "the accord does not allow B to land" binds B. */
function bindsItself(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  return verb.modal !== undefined && doc.pack.words.futureModals.has(verb.modal) && !tellsText(doc, sentence, verb)
}

/** "Nothing in this pact obliges A to leave". */
function isByNothing(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const subject = findSubject(doc, sentence, verb)
  return subject !== undefined && doc.pack.words.noWords.has(lowerAt(doc, subject.first))
}

/** What "not" makes of a norm that a text lays on others: "does not allow" forbids, "does not oblige" lays down nothing. */
function negatedForce(force: NormHead['force']): NormHead['force'] {
  return force === 'permission' || force === 'power' ? 'prohibition' : 'none'
}

/** "bars A from the strait": what A is kept from stands behind the link, without a verb. */
function kept(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: {
    governing: VerbGroup
    force: NormHead['force']
    bindingEnd: number
    at: number
    subject: TokenRange & { core: NounPhrase }
  },
): NormHead | undefined {
  const { governing, force, bindingEnd, at, subject } = part
  if (force !== 'prohibition' || !doc.pack.words.fromWords.has(lowerAt(doc, at))) return undefined
  if (!tellsText(doc, sentence, governing)) return undefined
  const head = fromVerb(doc, sentence, { governing, action: governing, force, bindingEnd })
  return {
    ...head,
    subject,
    byInstrument: true,
    passive: false,
    action: { first: at, end: at + 1, lemma: governing.lemma, nominal: false },
    object: { first: at + 1, end: Math.max(head.object.end, at + 1) },
  }
}

function gerundAt(sentence: ParsedSentence, at: number): VerbGroup | undefined {
  return sentence.verbs.find((each) => each.first === at && each.form === 'gerund')
}

/** The "to", "from" or "with" within six words, else where the search ended. */
function linkAfter(doc: DocumentParts, from: number, end: number): number {
  const { fromWords, withWords } = doc.pack.words
  const links = (at: number): boolean =>
    doc.tags[at] === Tag.to || fromWords.has(lowerAt(doc, at)) || withWords.has(lowerAt(doc, at))
  let at = from
  while (at < Math.min(from + FARTHEST_LINK, end) && !links(at)) at += 1
  return at
}

/** "gives A until Friday to leave", "gives A ten days to leave": who is given the time must act in it. */
export function grantedTime(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (verb.passive || verb.negated || !doc.pack.words.grantVerbs.has(verb.lemma)) return undefined
  const phrase = sentence.phrases.find((each) => each.first === verb.end)
  if (phrase === undefined) return undefined
  const infinitive = sentence.verbs.find((each) => each.first >= phrase.end && each.form === 'infinitive')
  if (infinitive === undefined || infinitive.first > phrase.end + FARTHEST_INFINITIVE) return undefined
  const between = { first: phrase.end, end: infinitive.first }
  const until = doc.pack.words.untilWords.has(lowerAt(doc, phrase.end))
  const limited = mentionsIn(doc.times, between)[0]?.first === phrase.end
  if (!until && !limited) return undefined
  const head = fromVerb(doc, sentence, {
    governing: verb,
    action: infinitive,
    force: 'obligation',
    bindingEnd: infinitive.first,
  })
  return { ...head, subject: { first: phrase.first, end: phrase.end, core: phrase }, byInstrument: true }
}

/** "The accord calls for all weapons to be given up", "wants A to leave": what the text asks for binds. */
export function calledFor(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const { callVerbs } = doc.pack.words
  const called = callVerbs.has(`${verb.lemma} ${lowerAt(doc, verb.end)}`)
  if (verb.passive || verb.negated || !called || !tellsText(doc, sentence, verb)) return undefined
  const phrase = sentence.phrases.find((each) => each.first === verb.end + 1)
  if (phrase === undefined) return undefined
  const action = infinitiveAt(sentence, phrase.end)
  if (action === undefined) return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action, force: 'obligation', bindingEnd: verb.end + 1 })
  return { ...head, subject: { first: phrase.first, end: phrase.end, core: phrase }, byInstrument: true }
}

/** The subject is a text that binds, or "it" for one. */
function tellsText(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined) return false
  const { instruments, provisionNouns, thirdPersons } = doc.pack.words
  const head = lowerAt(doc, subject.core.head)
  return instruments.has(head) || provisionNouns.has(head) || thirdPersons.get(head) === 'thing'
}
