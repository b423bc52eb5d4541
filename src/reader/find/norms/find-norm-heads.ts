import { type DocumentParts, lowerAt, timesIn } from '#reader/find/document-parts'
import { afterInset, fromNoun, fromVerb, infinitiveAt } from '#reader/find/norms/frame-norm'
import { coordinated, isJoined } from '#reader/find/norms/coordinated-norm'
import { nominalNorm } from '#reader/find/norms/nominal-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { measuresThing, subjectOf, saysNobody } from '#reader/find/norms/norm-subject'
import { afterAdverbs, isPermittedThing, thingNorm } from '#reader/find/norms/thing-norm'
import { asEvent, hasNoObject, isSomebody, monitorNorm, presentNorm } from '#reader/find/norms/present-norms'
import { resolveNorms } from '#reader/find/norms/resolve-norms'
import { guarantorNorm } from '#reader/find/norms/guarantor-norm'
import { payableNorm, responsibilityNorm } from '#reader/find/norms/responsibility-norm'
import {
  calledFor,
  demandedThat,
  grantedTime,
  madeResponsible,
  objectNorm,
  owedSum,
} from '#reader/find/norms/text-norms'
import type { NormBinding } from '#reader/find/norms/thing-norm'
import { openingAt } from '#reader/find/condition-opening'
import type { NormForce, NormPhrase } from '#reader/languages/pack'
import { VerbList } from '#reader/languages/verb-lists'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** Every norm that a sentence states, in order. */
export function findNormHeads(doc: DocumentParts, sentence: ParsedSentence): readonly NormHead[] {
  const heads: NormHead[] = []
  for (let index = 0; index < sentence.verbs.length; index += 1) {
    const verb = sentence.verbs[index]
    if (verb === undefined) continue
    const asked = resolveNorms(doc, sentence, verb)
    if (asked.length > 0) {
      heads.push(...asked)
      continue
    }
    const head = joinedHead(doc, sentence, { verb, previous: heads.findLast((head) => !measuresThing(doc, head)) })
    if (head !== undefined && head.force !== 'none') heads.push(head)
  }
  const own = heads.filter(
    (head) => !heads.some(({ subject }) => subject !== undefined && isInside(doc, head, subject)),
  )
  return own.map((head, index) => withTail(sentence, head, own[index + 1]))
}

/** "A party that finds that it cannot leave must say so": what the subject of another norm holds is none. */
function isInside(
  doc: DocumentParts,
  { binding, subject: own }: NormHead,
  subject: NonNullable<NormHead['subject']>,
): boolean {
  const { first, end, core } = subject
  const inside = first < binding.first && binding.end < end && binding.first - first < LONGEST_DESCRIBED
  return inside && own?.first !== first && doc.tags[core.end] === Tag.relative
}

const LONGEST_DESCRIBED = 14

/** What follows "and" in the chain of a modal is part of it, though it looks like a plain present. */
function joinedHead(
  doc: DocumentParts,
  sentence: ParsedSentence,
  pair: { verb: VerbGroup; previous: NormHead | undefined },
): NormHead | undefined {
  const own = headOf(doc, sentence, pair.verb)
  if (own !== undefined && own.strength !== 'present-tense') return own
  const shared = coordinated(doc, sentence, pair)
  if (shared !== undefined || own === undefined) return shared ?? own
  const chained = pair.previous?.modal !== undefined && isJoined(doc, pair.verb.first)
  return chained ? undefined : own
}

function withTail(sentence: ParsedSentence, head: NormHead, next: NormHead | undefined): NormHead {
  const end = next === undefined ? sentence.end : Math.max(head.clause.end, next.clause.first)
  return end > head.clause.end && (next === undefined || next.binding.first > head.action.end)
    ? { ...head, tail: { first: head.clause.end, end } }
    : head
}

function headOf(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (verb.form !== 'finite') return undefined
  for (const { verbs, read } of CONSTRUCTIONS) {
    const head = verbs === ANY || (verb.lists & verbs) !== 0 ? read(doc, sentence, verb) : undefined
    if (head !== undefined) return head
  }
  return undefined
}

interface Construction {
  /** The lists one of which its verb is in (bits of `VerbList`). */
  readonly verbs: number
  readonly read: (doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup) => NormHead | undefined
}

const ANY = -1

/** The constructions that state a norm; the first that fits is taken. */
const CONSTRUCTIONS: readonly Construction[] = [
  { verbs: ANY, read: responsibilityNorm },
  { verbs: ANY, read: payableNorm },
  { verbs: ANY, read: beNorm },
  { verbs: VerbList.have | VerbList.grant, read: haveNorm },
  { verbs: VerbList.norm, read: verbNorm },
  { verbs: VerbList.grant, read: grantedTime },
  { verbs: VerbList.objectNorm, read: objectNorm },
  { verbs: VerbList.call, read: calledFor },
  { verbs: VerbList.make, read: madeResponsible },
  { verbs: VerbList.owe, read: owedSum },
  { verbs: VerbList.demand | VerbList.undertaking, read: demandedThat },
  { verbs: ANY, read: nominalNorm },
  { verbs: VerbList.watch, read: monitorNorm },
  { verbs: ANY, read: modalNorm },
  { verbs: ANY, read: guarantorNorm },
  { verbs: ANY, read: presentNorm },
]

function forceOf(phrase: NormPhrase, negated: boolean): NormForce {
  return negated ? phrase.negated : phrase.force
}

/** "is required to", "are responsible for", "is to": be with a word and a complement. */
function beNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (!verb.copula && !verb.passive) return undefined
  const copulaWord = verb.copula ? afterAdverbs(doc, verb.end) : verb.head
  if (verb.copula && doc.tags[copulaWord] === Tag.to) return beTo(doc, sentence, verb)
  const phrase = bePhrase(doc, verb, copulaWord)
  if (phrase === undefined) return undefined
  const negated = verb.negated || negativeSubject(doc, sentence, verb)
  // "is committed not to bring in arms".
  const refrains = tagOf(doc, copulaWord + 1) === Tag.negation
  const force = refrains ? 'prohibition' : forceOf(phrase, negated)
  return boundBy(doc, sentence, { verb, phrase, force, end: copulaWord + (refrains ? 2 : 1) })
}

function boundBy(doc: DocumentParts, sentence: ParsedSentence, binding: NormBinding): NormHead | undefined {
  if (isPermittedThing(doc, sentence, binding)) return thingNorm(doc, sentence, binding)
  const bound = complement(doc, sentence, binding) ?? allowedThing(doc, sentence, binding)
  if (bound !== undefined || binding.phrase.force !== 'prohibition') return bound
  return thingNorm(doc, sentence, binding)
}

/** "Each side is allowed 300 soldiers": what is allowed stands right behind, and the subject has leave. */
function allowedThing(doc: DocumentParts, sentence: ParsedSentence, binding: NormBinding): NormHead | undefined {
  const { verb, phrase, force, end } = binding
  if (phrase.force !== 'permission' || !verb.passive) return undefined
  return fromNoun(doc, sentence, { governing: verb, force, bindingEnd: end })
}

/** "free of mines" is a state, "free to leave" a permission; that he "was not allowed to" speak a report only tells. */
function bePhrase(doc: DocumentParts, verb: VerbGroup, at: number): NormPhrase | undefined {
  const isTale = verb.negated && verb.past && !doc.instrument
  return isTale || doc.pack.words.ofWords.has(lowerAt(doc, at + 1)) ? undefined : doc.pack.beNorms.get(lowerAt(doc, at))
}

function beTo(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const infinitive = infinitiveAt(sentence, afterAdverbs(doc, verb.end))
  if (infinitive === undefined || (verb.past && (verb.negated || !isOwedThen(doc, sentence, { verb, infinitive }))))
    return undefined
  const force = verb.negated || negativeSubject(doc, sentence, verb) ? 'prohibition' : 'obligation'
  return asEvent(doc, fromVerb(doc, sentence, { governing: verb, action: infinitive, force, bindingEnd: verb.end }))
}

/** "was to leave by Friday"; on a day only where the act is one that is owed: "were to be handed over on Monday". */
function isOwedThen(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, infinitive }: { readonly verb: VerbGroup; readonly infinitive: VerbGroup },
): boolean {
  if (isDated(doc, sentence, verb)) return true
  const { lemma, end } = infinitive
  if (lemma !== 'do' && !doc.pack.actionsByVerb.has(lemma)) return false
  return timesIn(doc, { first: end, end: Math.min(sentence.end, end + FARTHEST_DAY) }).some(
    ({ time }) => time.type === 'DATE' && time.bound !== 'lower',
  )
}

const FARTHEST_DAY = 10

/** "has the right to", "has until Friday to". */
function haveNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (verb.passive && doc.pack.words.grantVerbs.has(verb.lemma)) return untilNorm(doc, sentence, verb)
  if (verb.lemma !== 'have' && !doc.pack.words.haveVerbs.has(verb.lemma)) return undefined
  const phrase = sentence.phrases.find((each) => each.first >= verb.end && each.first <= verb.end + 2)
  const untilTime = untilNorm(doc, sentence, verb)
  if (untilTime !== undefined) return untilTime
  if (phrase === undefined) return undefined
  const norm = doc.pack.haveNorms.get(lowerAt(doc, phrase.head))
  if (norm === undefined) return undefined
  const negated = verb.negated || doc.pack.words.noWords.has(lowerAt(doc, phrase.first))
  return complement(doc, sentence, { verb, phrase: norm, force: forceOf(norm, negated), end: phrase.end })
}

function untilNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (verb.negated) return undefined
  let at = verb.end
  while (at < verb.end + 12 && at < sentence.end && doc.tags[at] !== Tag.to) at += 1
  const infinitive = infinitiveAt(sentence, at)
  const time = timesIn(doc, { first: verb.end, end: at })[0]
  if (infinitive === undefined || time === undefined || time.time.type === 'SET') return undefined
  return fromVerb(doc, sentence, { governing: verb, action: infinitive, force: 'obligation', bindingEnd: at })
}

/** "undertakes to", "has to", "agreed to". */
function verbNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const phrase = doc.pack.verbNorms.get(verb.lemma)
  if (phrase === undefined || verb.passive) return undefined
  if (verb.past && !bindsInPast(doc, sentence, verb)) return undefined
  let at = afterTime(doc, afterAdverbs(doc, verb.end))
  if (verb.lemma === 'have' && at > verb.end) return undefined
  if (doc.pack.words.reflexives.has(lowerAt(doc, at))) at += 1
  at = afterInset(doc, sentence, at)
  if (!leadsToAct(doc, sentence, at)) return undefined
  const force = refrains(doc, verb, at) ? 'prohibition' : forceOf(phrase, verb.negated)
  return complement(doc, sentence, { verb, phrase, force, end: at })
}

/** "pledged not to shell" forbids what follows; "did not pledge to" binds nobody. */
function refrains(doc: DocumentParts, { head, end }: VerbGroup, to: number): boolean {
  return (end - 1 > head && doc.tags[end - 1] === Tag.negation) || (to > end && doc.tags[to - 1] === Tag.negation)
}

function bindsInPast(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  return doc.pack.words.undertakings.has(verb.lemma) || isDated(doc, sentence, verb)
}

/** "had to leave by Friday" tells of a duty with its day; "had to leave" tells what happened. */
function isDated(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  return timesIn(doc, { first: verb.end, end: sentence.end }).some(({ time }) => time.bound === 'upper')
}

/** "agreed on 4 May to free": the day between the verb and what it binds to. */
function afterTime(doc: DocumentParts, at: number): number {
  const first = doc.tags[at] === Tag.preposition ? at + 1 : at
  const time = timesIn(doc, { first, end: first + 1 })[0] ?? timesIn(doc, { first, end: first + 4 })[0]
  return time?.first === first && doc.tags[time.end] === Tag.to ? time.end : at
}

function leadsToAct(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  return doc.tags[at] === Tag.to || isGerundAfterPreposition(doc, sentence, at)
}

function isGerundAfterPreposition(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  return (
    doc.tags[at] === Tag.preposition && sentence.verbs.some((each) => each.first === at + 1 && each.form === 'gerund')
  )
}

function modalNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const { modal } = verb
  if (modal === undefined || verb.progressive || isAsMay(doc, verb)) return undefined
  const phrase = modalPhrase(doc, verb, modal)
  const state = isState(doc, verb)
  if (phrase === undefined || ((state || verb.perfect) && !isOwedState(doc, sentence, { verb, phrase })))
    return undefined
  const force = forceOf(phrase, isNegative(doc, sentence, verb))
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force, bindingEnd: verb.head })
  const bound = { ...asEvent(doc, head), ...(state && { passive: isThing(doc, head) }), modal }
  return phrase.strength === undefined ? bound : { ...bound, strength: phrase.strength }
}

/** "other matters as may be requested": which, not what anybody may do. */
function isAsMay(doc: DocumentParts, { first }: VerbGroup): boolean {
  return doc.pack.words.asWords.has(lowerAt(doc, first - 1))
}

/** "shall not be bound by", "shall not be liable for": neither a duty nor a ban. */
function isUnbound(doc: DocumentParts, verb: VerbGroup): boolean {
  if (!verb.negated || !(verb.copula || verb.passive)) return false
  const word = lowerAt(doc, verb.copula ? afterAdverbs(doc, verb.end) : verb.head)
  return doc.pack.beNorms.get(word)?.negated === 'none'
}

/** In a report "must be" with a state guesses more often than it binds. */
function isState(doc: DocumentParts, verb: VerbGroup): boolean {
  return verb.copula && !doc.instrument
}

/** "must be out by Friday", "must have left by Friday" bind; "must be tired", "must have left" guess. */
function isOwedState(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, phrase }: { readonly verb: VerbGroup; readonly phrase: NormPhrase },
): boolean {
  return phrase.force === 'obligation' && (isDated(doc, sentence, verb) || opensWithLimit(doc, sentence, verb))
}

/** "By Friday, A must have left". */
function opensWithLimit(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const end = Math.min(verb.first, sentence.first + LONGEST_OPENING)
  return timesIn(doc, { first: sentence.first, end }).some(({ time }) => time.bound === 'upper')
}

const LONGEST_OPENING = 8

function isNegative(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  return verb.negated || negativeSubject(doc, sentence, verb) || hasNoObject(doc, verb)
}

/** "The depots must be empty": what must be so is nobody who could bear it. */
function isThing(doc: DocumentParts, { subject }: NormHead): boolean {
  return subject !== undefined && !isSomebody(doc, subject.core)
}

function modalPhrase(doc: DocumentParts, verb: VerbGroup, modal: string): NormPhrase | undefined {
  if (doc.tags[verb.head] === Tag.modal || isUnbound(doc, verb)) return undefined
  return doc.pack.modals.get(modal) ?? (doc.pack.words.futureModals.has(modal) ? FUTURE : undefined)
}

const FUTURE: NormPhrase = { force: 'obligation', negated: 'prohibition', follows: 'any' }

/** "Neither Party shall", "No person may". */
function negativeSubject(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  return saysNobody(doc, subjectOf(doc, sentence, verb))
}

/** "is obliged to silence", but not "was told by the paper", "is required by law". */
function mayLead(doc: DocumentParts, { follows }: NormPhrase, at: number): boolean {
  // "is required before A may leave": what must come first is no act.
  if (openingAt(doc, at) !== undefined) return false
  return follows !== 'to' || !doc.pack.words.byWords.has(lowerAt(doc, at))
}

/** The infinitive, gerund or noun that follows the binding words. */
function complement(doc: DocumentParts, sentence: ParsedSentence, binding: NormBinding): NormHead | undefined {
  const { verb, phrase, force } = binding
  const strength = phrase.strength
  let at = binding.end
  if (doc.tags[at] === Tag.adverb) at += 1
  const preposition = doc.tags[at] === Tag.preposition
  const action =
    infinitiveAt(sentence, at) ??
    (preposition || doc.tags[at] === Tag.to
      ? sentence.verbs.find((each) => each.first === at + 1 && each.form === 'gerund')
      : undefined)
  if (action !== undefined) {
    const head = fromVerb(doc, sentence, { governing: verb, action, force, bindingEnd: at })
    return {
      ...head,
      ...(strength !== undefined && { strength }),
      ...(verb.modal !== undefined && { modal: verb.modal }),
    }
  }
  if (!preposition || !mayLead(doc, phrase, at)) return undefined
  return fromNoun(doc, sentence, { governing: verb, force, bindingEnd: at + 1 })
}
