import { actNounAt } from '#reader/assemble/act-course'
import { type Assembly, quantitiesIn } from '#reader/assemble/assembly'
import {
  actionOf,
  boundingTimes,
  isLeaving,
  partyAfter,
  partyIn,
  type Placing,
  placeObject,
  placeOf,
  toDeadline,
} from '#reader/assemble/norm-fields'
import { actedVerb, actionTold, type ClaimAct } from '#reader/assemble/claim-act'
import { actSeen } from '#reader/assemble/event-witness'
import { agentOf, askedAct, bearerFields, bearerOf, leavesPrivately } from '#reader/assemble/claim-bearer'
import { type ActBefore, actBefore, isElliptical } from '#reader/assemble/ellipsis'
import { type DocumentParts, lowerAt, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { actionEnd } from '#reader/find/norms/clause-range'
import type { FoundQuantity } from '#reader/find/find-quantities'
import type { PartyMention } from '#reader/find/party-mention'
import type { ActionWords } from '#reader/languages/pack'
import type { ClaimSubject, NamedThing } from '#reader/reading'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import { type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { whoIsThere } from '#reader/syntax/who-is-there'
import type { Writable } from '#reader/writable'

/** The verb of a claim, and the kind of act that its words tell where no verb of that act stands in them. */
export interface ClaimVerb {
  readonly verb?: VerbGroup
  readonly action?: string | undefined
}

/** Whom and what a claim is about: the party, the act, the place, the time. */
export function subjectOfClaim(
  assembly: Assembly,
  sentence: ParsedSentence,
  range: TokenRange,
  { verb, action: known }: ClaimVerb,
): ClaimSubject {
  if (verb === undefined) return { ...withTimeAndPlace(assembly, range), ...namedAct(assembly, sentence, range) }
  const { doc } = assembly
  const before = isElliptical(doc, verb) ? actBefore(doc, sentence, verb) : undefined
  if (before !== undefined) return subjectTakenUp(assembly, { sentence, range, verb }, before)
  const { told, bearer, end } = actOf(assembly, sentence, { range, verb })
  const action = actionTold(assembly, told)
  const seen = seenIn(assembly, sentence, told)
  const kind = known ?? seen ?? kindOf(assembly, told, action)
  const subject = Object.assign(
    withTimeAndPlace(assembly, range, placingOf(doc, told, known !== undefined)),
    // Who saw it did nothing of it.
    seen === undefined ? bearerFields(suffers(doc, told, action) ? agentOf(assembly, sentence, told) : bearer) : {},
    counterpartyOf(assembly, sentence, { object: told.object, action, bearer }),
  )
  if (kind !== undefined) subject.action = kind
  Object.assign(subject, quantityOf(assembly, told))
  subject.actionSaid = wordsOf(doc, { first: told.act.head, end })
  return subject
}

function kindOf(assembly: Assembly, told: ClaimAct, action: ActionWords | undefined): string | undefined {
  return leavesPrivately(assembly, told) ? undefined : action?.kind
}

function seenIn(assembly: Assembly, sentence: ParsedSentence, { act, subject }: ClaimAct): string | undefined {
  return subject === undefined ? undefined : actSeen(assembly, sentence, { verb: act, subject })
}

function suffers(doc: DocumentParts, told: ClaimAct, action: ActionWords | undefined): boolean {
  return isSuffered(told, action) || isRefused(doc, told)
}

/** "Two posts were shelled": who suffers it is not who does it. */
function isSuffered({ act }: ClaimAct, action: ActionWords | undefined): boolean {
  return action?.undergone === true || (act.passive && action?.suffered === true)
}

/** "The team was refused access": whom it is refused does nothing. */
function isRefused({ pack: { words } }: DocumentParts, { act }: ClaimAct): boolean {
  return act.passive && (words.denyVerbs.has(act.lemma) || words.refuseVerbs.has(act.lemma))
}

interface FoundAct {
  readonly told: ClaimAct
  readonly bearer: PartyMention | undefined
  readonly end: number
}

/** The act of a verb with its object and who does it; what is asked of somebody is theirs to do. */
function actOf(
  assembly: Assembly,
  sentence: ParsedSentence,
  { range, verb }: { readonly range: TokenRange; readonly verb: VerbGroup },
): FoundAct {
  const { doc } = assembly
  const asked = askedAct(doc, sentence, verb)
  const act = asked?.act ?? actedVerb(doc, sentence, verb)
  const end = Math.max(act.head + 1, Math.min(range.end, actionEnd(doc, sentence, act.head + 1)))
  const object = { first: act.head + 1, end }
  if (asked === undefined) {
    const told = { act, object, subject: whoIsThere(doc, sentence, verb) }
    return { told, bearer: bearerOf(assembly, sentence, told), end }
  }
  const subject = { first: asked.of.first, end: asked.of.end, core: asked.of, relative: false, shared: false }
  return { told: { act, object, subject }, bearer: partyIn(assembly, asked.of), end }
}

/** "the removal of six posts", "the withdrawal of A's troops": an act by its noun, with whose it is. */
function namedAct(assembly: Assembly, sentence: ParsedSentence, range: TokenRange): ClaimSubject {
  const { doc } = assembly
  const noun = actNounAt(doc, sentence, range.first)
  if (noun === undefined) return {}
  const behind = { first: noun.end, end: range.end }
  const action = actionOf(assembly, { lemma: lowerAt(doc, noun.head), nominal: true, end: noun.end }, [behind])
  const of = phraseFrom(sentence, noun.end + 1)
  const owner = { first: noun.end, end: of === undefined ? noun.end : of.end }
  const whose = partyAfter(assembly, sentence, behind, ['by']) ?? partyAfter(assembly, sentence, owner, ['of'])
  return {
    ...bearerFields(whose),
    ...(action !== undefined && { action: action.kind }),
    ...quantityOf(assembly, { object: { first: noun.first, end: range.end }, subject: undefined }),
    actionSaid: wordsOf(doc, { first: noun.head, end: range.end }),
  }
}

/** What is counted in the object of an act, else in who acts; distances and shares tell where and how, not how many. */
function quantityOf(assembly: Assembly, { object, subject }: Omit<ClaimAct, 'act'>): Pick<ClaimSubject, 'quantity'> {
  const { doc } = assembly
  const inObject = quantitiesIn(assembly, object).filter((each) => !isDistance(doc, each, object.first))
  const inSubject = subject === undefined ? [] : quantitiesIn(assembly, subject)
  const found =
    inObject.find((each) => !isBehindPreposition(doc, object.first, each.first)) ??
    inSubject.find((each) => !isDistance(doc, each, object.first)) ??
    inObject[0]
  return found === undefined ? {} : { quantity: found.quantity }
}

/** "had reported to seven sites": how many places tells nothing of how many went there. */
function isBehindPreposition(doc: DocumentParts, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (leadsElsewhere(doc, at)) return true
  return false
}

function leadsElsewhere(doc: DocumentParts, at: number): boolean {
  const { words, sites } = doc.pack
  const lower = lowerAt(doc, at)
  return doc.tags[at] === Tag.preposition && !words.ofWords.has(lower) && !sites.particles.has(lower)
}

/** A length tells how far off, unless it is what something is done to: "cleared 3 km of the road". */
function isDistance(doc: DocumentParts, { first, end, quantity }: FoundQuantity, object: number): boolean {
  if (!doc.pack.standing.lengths.has(quantity.unit)) return false
  return first !== object || !doc.pack.words.ofWords.has(lowerAt(doc, end))
}

/** "has to leave", "was told to leave": the finite verb before an infinitive has the subject of both. */
function governing(sentence: ParsedSentence, act: VerbGroup): VerbGroup {
  if (act.form !== 'infinitive') return act
  return sentence.verbs.findLast((each) => each.end <= act.first && each.form === 'finite') ?? act
}

/** "It did not": whose act it is stands here, unless a pronoun takes it up; what and where was told before. */
function subjectTakenUp(
  assembly: Assembly,
  told: { readonly sentence: ParsedSentence; readonly range: TokenRange; readonly verb: VerbGroup },
  { sentence, act }: ActBefore,
): ClaimSubject {
  const { doc } = assembly
  const range = { first: act.first, end: Math.max(act.end, actionEnd(doc, sentence, act.head + 1)) }
  const { bearer, action, place } = subjectOfClaim(assembly, sentence, range, { verb: governing(sentence, act) })
  const { time } = withTimeAndPlace(assembly, told.range)
  const who = namedDoer(assembly, told.sentence, told.verb) ?? bearer
  return {
    ...(time !== undefined && { time }),
    ...(who !== undefined && { bearer: who }),
    ...(action !== undefined && { action }),
    ...(place !== undefined && { place }),
    actionSaid: wordsOf(doc, told.verb),
  }
}

function namedDoer(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): NamedThing | undefined {
  const subject = findSubject(assembly.doc, sentence, verb)
  if (subject === undefined || assembly.doc.tags[subject.core.head] === Tag.pronoun) return undefined
  return partyIn(assembly, subject.core, subject)?.thing
}

function counterpartyOf(
  assembly: Assembly,
  sentence: ParsedSentence,
  { object, action, bearer }: { object: TokenRange; action: ActionWords | undefined; bearer: PartyMention | undefined },
): Pick<ClaimSubject, 'counterparty'> {
  if (action === undefined) return {}
  const other = partyAfter(assembly, sentence, object, action.recipient ?? ['to'])
  return other === undefined || other.thing.id === bearer?.thing.id ? {} : { counterparty: other.thing }
}

function placingOf(doc: DocumentParts, { act, object, subject }: ClaimAct, known: boolean): Placing {
  // "the square was empty of soldiers": the place is the subject.
  if (known && act.copula) return { object: subject }
  return {
    left: isLeaving(doc, { lemma: act.lemma, nominal: false }) ? object.first : undefined,
    object: placeObject(doc, act.lemma, passiveObject(act, subject) ?? object),
  }
}

function passiveObject(act: VerbGroup, subject: Subject | undefined): TokenRange | undefined {
  return act.passive && subject !== undefined ? { first: subject.first, end: subject.end } : undefined
}

function withTimeAndPlace(assembly: Assembly, range: TokenRange, placing?: Placing): Writable<ClaimSubject> {
  const place = placeOf(assembly, [range], placing)
  const times = boundingTimes(assembly, range)
  // "On 12 Rajab 1445 (24 January 2024)": the day that this calendar knows.
  const time = times.find((each) => !each.time.value.startsWith('XXXX')) ?? times[0]
  const subject: Writable<ClaimSubject> = {}
  if (place !== undefined) subject.place = place.place
  if (time !== undefined) subject.time = toDeadline(assembly.doc, time)
  return subject
}
