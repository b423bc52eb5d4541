import { saysNobody } from '#reader/find/norms/norm-subject'
import { type DocumentParts, lowerAt, timesIn, type TokenRange } from '#reader/find/document-parts'
import { fromNoun, fromVerb, infinitiveAt } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { findSubject } from '#reader/syntax/find-subject'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** "bars A from the strait": what is forbidden may be told by a noun behind the link. */
const FARTHEST_LINK = 6
const FARTHEST_INFINITIVE = 14

/** "requires A to withdraw", "bars A from entering", "charges A with counting": the object of the verb bears the norm. */
export function objectNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const force = forceOnOthers(doc, sentence, verb)
  if (force === undefined) return undefined
  const phrase = phraseFrom(sentence, verb.end)
  if (phrase === undefined || !mayBeBound(doc, sentence, { phrase, verb })) return undefined
  const at = linkAfter(doc, phrase.end, sentence.end)
  const action = infinitiveAt(sentence, at) ?? gerundAt(sentence, at + 1)
  const subject = { first: phrase.first, end: at, core: phrase }
  const part = { governing: verb, force, bindingEnd: verb.end }
  if (action === undefined) return kept(doc, sentence, { ...part, subject, at })
  return { ...fromVerb(doc, sentence, { ...part, action }), subject, byInstrument: true, passive: action.passive }
}

/** "The accord obliges it to leave": a pronoun is bound where the text binds; "told him to leave" lays down nothing. */
function mayBeBound(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { phrase, verb }: { readonly phrase: NounPhrase; readonly verb: VerbGroup },
): boolean {
  if (doc.tags[phrase.head] !== Tag.pronoun) return true
  const kind = doc.pack.words.thirdPersons.get(lowerAt(doc, phrase.head))
  return (kind === 'thing' || kind === 'several') && tellsText(doc, sentence, verb)
}

function forceOnOthers(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead['force'] | undefined {
  const force = doc.pack.words.objectNorms.get(verb.lemma)
  if (force === undefined || verb.passive || verb.modal === 'may' || bindsItself(doc, sentence, verb)) return undefined
  return verb.negated || saysNobody(doc, findSubject(doc, sentence, verb)) ? negatedForce(force) : force
}

/** "A will not allow B to land" binds A; "the accord does not allow B to land" binds B. */
function bindsItself(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (verb.modal === undefined) return false
  // "It will not allow B to land" is more often said of a state than of a text.
  const isIt = doc.pack.words.thirdPersons.get(lowerAt(doc, verb.first - 1)) === 'thing'
  return isIt || !tellsText(doc, sentence, verb)
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
  const phrase = phraseFrom(sentence, verb.end)
  if (phrase === undefined) return undefined
  const infinitive = sentence.verbs.find((each) => each.first >= phrase.end && each.form === 'infinitive')
  if (infinitive === undefined || infinitive.first > phrase.end + FARTHEST_INFINITIVE) return undefined
  const core = givenTime(doc, phrase, infinitive)
  if (core === undefined) return undefined
  const head = fromVerb(doc, sentence, {
    governing: verb,
    action: infinitive,
    force: 'obligation',
    bindingEnd: infinitive.first,
  })
  return { ...head, subject: { first: core.first, end: core.end, core }, byInstrument: true }
}

/** Who is given the time; in "leaves A thirty days in which to" it may have been taken into the phrase before it. */
function givenTime(doc: DocumentParts, phrase: NounPhrase, infinitive: VerbGroup): NounPhrase | undefined {
  const time = timesIn(doc, { first: phrase.first + 1, end: infinitive.first })[0]
  if (time === undefined || time.first > phrase.end)
    return doc.pack.words.untilWords.has(lowerAt(doc, phrase.end)) ? phrase : undefined
  const end = Math.min(phrase.end, time.first)
  return { first: phrase.first, end, head: Math.min(phrase.head, end - 1) }
}

/** "The accord calls for all weapons to be given up", "wants A to leave": what the text asks for binds. */
export function calledFor(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const { callVerbs } = doc.pack.words
  const called = callVerbs.has(`${verb.lemma} ${lowerAt(doc, verb.end)}`)
  if (verb.passive || verb.negated || !called || !tellsText(doc, sentence, verb)) return undefined
  const phrase = phraseFrom(sentence, verb.end + 1)
  if (phrase === undefined) return undefined
  const action = infinitiveAt(sentence, phrase.end)
  if (action === undefined) return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action, force: 'obligation', bindingEnd: verb.end + 1 })
  return { ...head, subject: { first: phrase.first, end: phrase.end, core: phrase }, byInstrument: true }
}

/** "The accord makes A responsible for guarding the bridge". */
export function madeResponsible(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const { makeVerbs } = doc.pack.words
  if (verb.passive || verb.negated || !makeVerbs.has(verb.lemma) || !tellsText(doc, sentence, verb)) return undefined
  const phrase = phraseFrom(sentence, verb.end)
  if (phrase === undefined) return undefined
  const at = stateBehind(doc, phrase)
  if (at === undefined) return undefined
  const bearer = { first: phrase.first, end: at, head: Math.min(phrase.head, at - 1) }
  const subject = { first: bearer.first, end: at, core: bearer }
  const part = { governing: verb, force: 'obligation' as const, bindingEnd: at + 2 }
  const action = gerundAt(sentence, at + 2)
  const head = action === undefined ? fromNoun(doc, sentence, part) : fromVerb(doc, sentence, { ...part, action })
  return head === undefined ? undefined : { ...head, subject, byInstrument: true }
}

/** Where "responsible" stands: behind the phrase, or taken into it ("the mission responsible"). */
function stateBehind(doc: DocumentParts, phrase: NounPhrase): number | undefined {
  const { dutyStates } = doc.pack.words
  if (dutyStates.has(lowerAt(doc, phrase.end))) return phrase.end
  const last = phrase.end - 1
  return last > phrase.first && dutyStates.has(lowerAt(doc, last)) ? last : undefined
}

/** "A owes B two million crowns within thirty days": a sum that is to be paid. */
export function owedSum(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (verb.passive || verb.negated || verb.past || !doc.pack.words.oweVerbs.has(verb.lemma)) return undefined
  const receiver = phraseFrom(sentence, verb.end)
  if (receiver === undefined || !namesSum(doc, sentence, receiver)) return undefined
  return fromVerb(doc, sentence, { governing: verb, action: verb, force: 'obligation', bindingEnd: verb.end })
}

/** "the rebels two million crowns": an amount behind the receiver, in one phrase with it or in the next. */
function namesSum(doc: DocumentParts, sentence: ParsedSentence, receiver: NounPhrase): boolean {
  const next = phraseFrom(sentence, receiver.end)
  const end = next?.end ?? receiver.end
  for (let at = receiver.first + 1; at < end; at += 1) if (doc.tags[at] === Tag.number) return true
  return false
}

/** "The accord demands that A free the hostages", "requires that every unit be disbanded". */
export function demandedThat(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const { thatWords } = doc.pack.words
  if (!thatWords.has(lowerAt(doc, verb.end)) || !mayDemand(doc, sentence, verb)) return undefined
  const action = sentence.verbs.find((each) => each.first > verb.end)
  const subject = action === undefined ? undefined : phraseBetween(doc, sentence, verb.end + 1, action.first)
  if (action === undefined || subject === undefined || action.modal !== undefined) return undefined
  // "have agreed that mines be cleared": only the bare form binds there.
  if (!doc.pack.words.demandVerbs.has(verb.lemma) && action.form !== 'infinitive') return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action, force: 'obligation', bindingEnd: verb.end + 1 })
  return { ...head, subject, byInstrument: true }
}

/** A text that demands, or parties that have agreed. */
function mayDemand(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const { demandVerbs, undertakings } = doc.pack.words
  if (verb.passive || verb.negated) return false
  return undertakings.has(verb.lemma) || (demandVerbs.has(verb.lemma) && tellsText(doc, sentence, verb))
}

/** One noun phrase with what hangs on it, from the first place to the second. */
function phraseBetween(
  doc: DocumentParts,
  sentence: ParsedSentence,
  first: number,
  end: number,
): (TokenRange & { readonly core: NounPhrase }) | undefined {
  const core = phraseFrom(sentence, first)
  if (core === undefined || end - first > FARTHEST_INFINITIVE) return undefined
  for (let at = core.end; at < end; at += 1) if (lowerAt(doc, at) === ',') return undefined
  return { first, end, core }
}

/** The subject is a text that binds, or "it" for one. */
function tellsText(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined) return false
  const { instruments, provisionNouns, thirdPersons } = doc.pack.words
  const head = lowerAt(doc, subject.core.head)
  return instruments.has(head) || provisionNouns.has(head) || thirdPersons.get(head) === 'thing'
}
