import { firstFrom } from '#reader/syntax/first-from'
import { actNounOf } from '#reader/assemble/act-course'
import { type Assembly } from '#reader/assemble/assembly'
import {
  actionOf,
  boundingTimes,
  deadlineIn,
  isLeaving,
  partyAfter,
  partyIn,
  placeObject,
  placeOf,
} from '#reader/assemble/norm-fields'
import { behindCondition } from '#reader/assemble/doer-behind'
import { counterpartyOf } from '#reader/assemble/norm-counterparty'
import {
  type DocumentParts,
  lowerAt,
  phrasesIn,
  type TimeMention,
  timeOfToken,
  timesIn,
  type TokenRange,
  upToColon,
  wordsOf,
} from '#reader/find/document-parts'
import type { FoundPlace } from '#reader/find/find-places'
import type { NormHead } from '#reader/find/norms/norm-head'
import type { PartyMention } from '#reader/find/party-mention'
import type { ActionWords } from '#reader/languages/pack'
import { phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

import type { NormContext } from '#reader/assemble/draft-norms'

/** What the words around a norm say: who, to whom, what, where, by when. */
export interface Parts {
  readonly action: ActionWords | undefined
  readonly bearer: PartyMention | undefined
  readonly counterparty: PartyMention | undefined
  readonly deadline: TimeMention | undefined
  readonly place: FoundPlace | undefined
}

/** The parts of one line of a schedule, or of the norm where there is none. */
export interface LineParts extends Parts {
  readonly range: TokenRange
  /** The line tells a part of the whole and not a place of its own. */
  readonly part?: boolean
}

/** Gathers the parts of a norm from its subject, its object and the words beside them. */
export function partsOf(context: NormContext, head: NormHead): Parts {
  const { assembly } = context
  const gap = antecedentOf(assembly, head)
  const subjects = head.passive && head.subject !== undefined ? [head.subject] : []
  const objects = [...(gap === undefined ? subjects : [gap]), head.object]
  const action = actionIn(assembly, head, objects)
  const bearer = bearerOf(context, head)
  const counterparty = counterpartyOf(context, head, action)
  const ranges = [...subjects, head.object, beforeOtherVerb(head)]
  return {
    action,
    bearer,
    counterparty: isSameParty(counterparty, bearer) ? undefined : counterparty,
    deadline: deadlineOf(context, head),
    place: placeOf(assembly, gap === undefined ? ranges : [...ranges, gap], {
      left: isLeaving(assembly.doc, head.action) ? head.object.first : undefined,
      object: placeObject(assembly.doc, head.action.lemma, gap ?? subjects[0] ?? head.object),
    }),
  }
}

/** "The withdrawal is to be completed by May": the noun tells the act. */
function completed(assembly: Assembly, { subject, action, passive, object }: NormHead): ActionWords | undefined {
  const { doc } = assembly
  if (!passive || subject === undefined || doc.pack.standing.courses.get(action.lemma) !== 'over') return undefined
  const noun = actNounOf(doc, { ...subject, relative: false, shared: false })
  if (noun < 0) return undefined
  return actionOf(assembly, { lemma: lowerAt(doc, noun), nominal: true, end: noun + 1 }, [
    { first: noun + 1, end: subject.end },
    object,
  ])
}

function actionIn(assembly: Assembly, head: NormHead, objects: readonly TokenRange[]): ActionWords | undefined {
  const named = actionOf(assembly, { ...head.action, ...mover(assembly, head) }, objects) ?? completed(assembly, head)
  // "A request must be made before the end of the truce" makes nobody keep it.
  if (named?.surety === true && head.passive && assembly.doc.pack.words.makeVerbs.has(head.action.lemma))
    return undefined
  if (named !== undefined || head.force !== 'guarantee') return named
  // Who stands surety for others ensures that they keep to it, whatever the words for it.
  return assembly.doc.pack.actions.find((each) => each.surety)
}

/** Who moves in "the refugees return": the head of the subject of an active verb. */
function mover(assembly: Assembly, head: NormHead): { subject?: string } {
  return head.passive || head.subject === undefined ? {} : { subject: lowerAt(assembly.doc, head.subject.core.head) }
}

/** "the port of X, which A was to leave": the object stands before the relative pronoun. */
function antecedentOf(assembly: Assembly, head: NormHead): TokenRange | undefined {
  const { doc } = assembly
  const first = head.subject?.first ?? head.binding.first
  if (doc.tags[first - 1] !== Tag.relative) return undefined
  return { first: Math.max(head.sentence.first, first - 10), end: first - 1 }
}

/** "are to be released, unless ..., before 1 May": a bound behind a condition, outside it and outside speech. */
function lateDeadline(context: NormContext, head: NormHead): TimeMention | undefined {
  const { assembly, conditions } = context
  if (head.tail === undefined || head.relative) return undefined
  const times = boundingTimes(assembly, head.tail).filter((time) => time.time.bound === 'upper')
  return times.find((time) => {
    const inside = conditions.some((each) => each.first <= time.first && time.end <= each.end)
    return !inside && assembly.spokenAt[time.first] === assembly.spokenAt[head.binding.first]
  })
}

function timeRangesOf(doc: DocumentParts, head: NormHead): readonly TokenRange[] {
  const promised = head.strength === 'undertaking'
  // "agreed on 4 May to free": the day before is that of the promise.
  if (head.relative || (promised && head.leadIn === undefined)) return [head.object]
  const leadIn = head.leadIn === undefined || promised ? [] : [head.leadIn]
  if (head.subject === undefined || head.leadIn !== undefined) return [head.object, head.clause, ...leadIn]
  return [head.object, beforeRelative(doc, head.subject), beforeSubject(head), head.binding]
}

/** "The observers, who shall be told a day before, may": a time of the relative clause is that of its verb. */
function beforeRelative(doc: DocumentParts, { first, end }: TokenRange): TokenRange {
  for (let at = first; at < end; at += 1) if (doc.tags[at] === Tag.relative) return { first, end: at }
  return { first, end }
}

function beforeSubject(head: NormHead): TokenRange {
  return { first: head.clause.first, end: head.subject?.first ?? head.binding.first }
}

/** "Under the pact, which they signed in Oslo, A must": the place behind another verb is that of its act. */
function beforeOtherVerb(head: NormHead): TokenRange {
  const range = beforeSubject(head)
  const verb = head.sentence.verbs[firstFrom(head.sentence.verbs, range.first)]
  return verb === undefined ? range : { first: range.first, end: Math.min(range.end, verb.first) }
}

function bearerOf(context: NormContext, head: NormHead): PartyMention | undefined {
  const { assembly } = context
  // "shall be formed: ten members appointed by A": what a list tells behind its colon has its own doers.
  if (head.passive)
    return (
      partyAfter(assembly, head.sentence, beforeExcept(context, upToColon(assembly.doc, beforeNextVerb(head))), [
        'by',
      ]) ?? behindCondition(context, head)
    )
  if (head.action.nominal && head.subject === undefined) return nominalBearer(assembly, head)
  if (head.subject === undefined || isImpersonal(assembly, head)) return undefined
  const named = partyIn(assembly, head.subject.core, ownWords(assembly, head.subject))
  return named?.thing.id === undefined ? (ofCondition(context, head, named) ?? named) : named
}

/** "shall not be flown except by the Mission": who may do it is not who must leave it. */
function beforeExcept({ conditions }: NormContext, { first, end }: TokenRange): TokenRange {
  const except = conditions.find((each) => each.condition.type === 'except' && first <= each.first && each.first < end)
  return { first, end: except?.first ?? end }
}

/** "It is forbidden to take revenge": "it" stands for nobody. */
function isImpersonal({ doc }: Assembly, { subject, binding }: NormHead): boolean {
  if (subject === undefined || doc.pack.words.thirdPersons.get(lowerAt(doc, subject.core.head)) !== 'thing')
    return false
  return doc.pack.courses.impersonalStates.has(lowerAt(doc, binding.end - 1))
}

/** "If either side is prevented, it informs the Mission": "it" takes up the side of the condition before it. */
function ofCondition(
  { assembly, conditions }: NormContext,
  { sentence, subject }: NormHead,
  pronoun: PartyMention | undefined,
): PartyMention | undefined {
  const { doc } = assembly
  if (subject === undefined || pronoun === undefined || doc.tags[subject.core.head] !== Tag.pronoun) return undefined
  const condition = conditions.find((each) => each.end <= subject.first)
  const phrase = condition === undefined ? undefined : phraseFrom(sentence, condition.first + 1)
  if (phrase === undefined || !doc.pack.words.genericParties.has(lowerAt(doc, phrase.head))) return undefined
  const side = wordsOf(doc, phrase)
  const { said } = pronoun.thing
  return {
    ...pronoun,
    thing: { ...pronoun.thing, name: side },
    how: 'implied',
    because: `\`${said}\` stands for \`${side}\``,
  }
}

/** "shall be done in stages, after each has been verified by A": who verifies is not who acts. */
function beforeNextVerb({ sentence, action, object }: NormHead): TokenRange {
  const next = sentence.verbs.find(
    (verb) => isWhole(verb) && verb.form === 'finite' && verb.first > action.end && verb.first < object.end,
  )
  return next === undefined ? object : { first: object.first, end: next.first }
}

/** "has been verified": not the second of "supervised and verified by A". */
function isWhole({ first, end, modal }: VerbGroup): boolean {
  return end - first > 1 || modal !== undefined
}

/** "A stands surety for B and shall pay": the turn of phrase in the subject tells a norm of its own. */
function ownWords({ doc }: Assembly, subject: TokenRange): TokenRange {
  const inset = insetOf(doc, subject) ?? dashIn(doc, subject)
  if (inset !== undefined) return { first: subject.first, end: inset }
  const phrase = phrasesIn(doc, subject).find((each) => each.meaning === 'surety' && each.first > subject.first)
  return phrase === undefined ? subject : { first: subject.first, end: phrase.first }
}

/** "Two elders - A and B - vouch": where what stands between dashes begins. */
function dashIn({ tokens }: Assembly['doc'], { first, end }: TokenRange): number | undefined {
  for (let at = first + 1; at < end; at += 1) {
    const apart = (tokens[at - 1]?.to ?? 0) < (tokens[at]?.from ?? 0)
    if (apart && DASHES.has(tokens[at]?.lower ?? '')) return at
  }
  return undefined
}

const DASHES: ReadonlySet<string> = new Set(['-', '\u2013', '\u2014'])

/** "the Commission, assisted by the Mission," and "A and B, as witnesses,": where what only describes begins. */
function insetOf(doc: Assembly['doc'], { first, end }: TokenRange): number | undefined {
  if (lowerAt(doc, end) !== ',') return undefined
  for (let at = end - 2; at > first; at -= 1) {
    if (lowerAt(doc, at) !== ',') continue
    return DESCRIBING.has(tagOf(doc, at + 1)) ? at : undefined
  }
  return undefined
}

const DESCRIBING: ReadonlySet<number> = new Set([Tag.participle, Tag.past, Tag.gerund, Tag.preposition, Tag.negation])

/** "the withdrawal of A's troops", "A's withdrawal", "the withdrawal of forces by A". */
function nominalBearer(assembly: Assembly, head: NormHead): PartyMention | undefined {
  const byAgent = partyAfter(assembly, head.sentence, head.object, ['by'])
  if (byAgent?.thing.id !== undefined) return byAgent
  const phrase = phraseFrom(head.sentence, head.action.first)
  const owner = phrase === undefined ? undefined : partyIn(assembly, phrase)
  if (owner?.thing.id !== undefined) return owner
  const of = partyAfter(
    assembly,
    head.sentence,
    { first: head.object.first, end: Math.min(head.object.end, head.object.first + 7) },
    ['of'],
  )
  return of !== undefined && (of.role === 'forces' || of.role === 'peacekeepers') ? of : undefined
}

function deadlineOf(context: NormContext, head: NormHead): TimeMention | undefined {
  const { assembly } = context
  const found =
    deadlineIn(
      assembly,
      timeRangesOf(assembly.doc, head),
      (time) => isOfCondition(context, head, time) || isOfOther(assembly, head, time),
    ) ??
    lateDeadline(context, head) ??
    toldTerm(assembly, head) ??
    openingTime(context, head)
  // "were given ten days, starting on 12 June, to leave": the length is the limit, not the day from which it runs.
  // "undertakes, for ten years, not to levy": how long, not by when.
  if ((found !== undefined && found.time.bound !== 'lower') || head.strength === 'undertaking') return found
  return timesIn(assembly.doc, head.binding).find((time) => time.time.type === 'DURATION') ?? found
}

function holds(outer: TokenRange, { first }: TokenRange): boolean {
  return outer.first <= first && first < outer.end
}

/** "If A does not leave by 5 May, B may": the day belongs to what the condition tells, not to what follows from it. */
function isOfCondition({ assembly, conditions }: NormContext, head: NormHead, time: TimeMention): boolean {
  if (isOfRelative(assembly, head, time)) return true
  const holder = conditions.find((each) => each.first <= time.first && time.end <= each.end)
  if (holder === undefined || holds(holder, head.binding) || holds(holder, head.action)) return false
  // "Failing payment within the term": the term is that of the payment.
  return holder.onBreach || head.sentence.verbs.some((verb) => holder.first <= verb.first && verb.first < time.first)
}

/**
 * "behind the line as it stood on 1 March", "the positions held on 1 March": the day dates what was, not the duty;
 * "to the Mission, which shall answer within two days": the term is that of another duty.
 */
function isOfOther({ doc }: Assembly, head: NormHead, { first, time }: TimeMention): boolean {
  const { sentence, action, binding } = head
  for (let at = firstFrom(sentence.verbs, action.end); at < sentence.verbs.length; at += 1) {
    const verb = sentence.verbs[at]
    if (verb === undefined || verb.first > first) return false
    // "which shall within 30 days submit": the time stands inside another group.
    if (verb.end > first) return verb.modal !== undefined && verb.first !== binding.first
    if (verb.first !== binding.first && dates(doc, head, verb, { first, time })) return true
  }
  return false
}

/** Whether another verb before a time takes it: "shall call upon the side to explain within three days". */
function dates(
  doc: DocumentParts,
  { action, passive }: NormHead,
  verb: VerbGroup,
  mention: Pick<TimeMention, 'first' | 'time'>,
): boolean {
  if (verb.form === 'infinitive') return !passive && doc.pack.words.askVerbs.has(action.lemma)
  if (verb.form !== 'finite') return false
  return verb.past ? isDatedBy(verb, mention) : verb.modal !== undefined
}

/** "acts committed before 1 June", "positions held on 1 March"; "units that came, by 5 May" may be the day of the duty. */
function isDatedBy({ end }: VerbGroup, { first, time }: Pick<TimeMention, 'first' | 'time'>): boolean {
  if (time.bound !== 'upper') return first - end < 4
  return time.edge === 'excluded' && first - end < 2
}

/** "Within five days they fall back": a limit with which a sentence opens, and no other verb behind it. */
function openingTime(context: NormContext, head: NormHead): TimeMention | undefined {
  const { assembly } = context
  const end = head.subject?.first ?? head.binding.first
  const range = { first: head.sentence.first, end: Math.min(end, head.sentence.first + LONGEST_OPENING) }
  const opens = assembly.doc.instrument || head.strength === 'undertaking'
  const isPlain = opens && end === range.end && !head.relative
  const { doc } = assembly
  if (!isPlain || head.sentence.verbs.some((verb) => verb.first < end && timeOfToken(doc, verb.first) === undefined))
    return undefined
  return boundingTimes(assembly, range).find(
    (each) =>
      (each.time.bound === 'upper' || isOnDay(doc, each) || headsLine(doc, each, head)) &&
      !isOfCondition(context, head, each),
  )
}

/** "D+5: the Movement gives up its guns": a counted day with which the line opens. */
function headsLine(doc: DocumentParts, { first, end, time }: TimeMention, { sentence }: NormHead): boolean {
  return first === sentence.first && lowerAt(doc, end) === ':' && time.anchor.kind === 'event'
}

/** "On 10 June the Ministry shall appoint": the day of the act. */
function isOnDay(doc: DocumentParts, { first, time }: TimeMention): boolean {
  const dated = time.type === 'DATE' || time.type === 'TIME'
  return (
    doc.instrument && dated && time.bound === undefined && doc.pack.words.timePrepositions.has(lowerAt(doc, first - 1))
  )
}

const LONGEST_OPENING = 20

/** "to all who lay down their arms before 1 June", "the body, which shall answer in five days": the time of what others do. */
function isOfRelative({ doc }: Assembly, head: NormHead, { first }: TimeMention): boolean {
  const verb = head.sentence.verbs.findLast((each) => each.form === 'finite' && each.end <= first)
  if (verb === undefined || verb.first < head.action.end || !followsRelative(doc, verb)) return false
  // "by the force that built them, no later than Friday": behind its comma the limit is that of the duty.
  if (lowerAt(doc, first - 1) === ',' || isLimitBehindComma(doc, first)) return false
  return isOwing(doc, verb) || !(verb.copula || verb.passive || doc.pack.words.stateVerbs.has(verb.lemma))
}

/** "which shall answer", "which is to be ready". */
function isOwing({ tags }: Assembly['doc'], { modal, copula, end }: VerbGroup): boolean {
  return modal !== undefined || (copula && tags[end] === Tag.to)
}

function isLimitBehindComma(doc: Assembly['doc'], first: number): boolean {
  for (let at = first - 1; at > first - MOST_LIMIT; at -= 1) {
    if (lowerAt(doc, at) === ',') return doc.pack.courses.thanWords.has(lowerAt(doc, first - 1))
  }
  return false
}

const MOST_LIMIT = 5

/** Whether nothing but a pronoun or an adverb stands between a relative pronoun and the verb. */
function followsRelative(doc: Assembly['doc'], verb: VerbGroup): boolean {
  let at = verb.first - 1
  while (doc.tags[at] === Tag.pronoun || doc.tags[at] === Tag.adverb) at -= 1
  return doc.tags[at] === Tag.relative
}

/** "on Thursday, when A must leave"; "the deadline for A to leave is Friday": the day stands outside the clause. */
function toldTerm(assembly: Assembly, head: NormHead): TimeMention | undefined {
  const { doc } = assembly
  const when = head.clause.first - 1
  if (doc.pack.words.whenWords.has(lowerAt(doc, when)) || doc.pack.words.whenWords.has(lowerAt(doc, head.clause.first)))
    return boundingTimes(assembly, { first: Math.max(head.sentence.first, when - 4), end: when + 1 }).at(-1)
  const isTerm = phrasesIn(doc, head.binding).some((phrase) => phrase.meaning === 'term')
  return isTerm ? boundingTimes(assembly, { first: head.action.end, end: head.sentence.end })[0] : undefined
}

function isSameParty(one: PartyMention | undefined, other: PartyMention | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return one.range.first === other.range.first || (one.thing.id !== undefined && one.thing.id === other.thing.id)
}
