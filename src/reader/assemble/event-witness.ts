import type { Assembly } from '#reader/assemble/assembly'
import { hasDoer } from '#reader/assemble/has-doer'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { DraftClaim } from '#reader/reading'
import { WordList } from '#reader/languages/word-lists'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import type { Subject } from '#reader/syntax/find-subject'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'

/** An event with its verb, its subject, its words and how it stands. */
export interface ToldEvent {
  readonly verb: VerbGroup
  readonly subject: Subject
  readonly range: TokenRange
  readonly standing: DraftClaim['standing']
  readonly action: string | undefined
}

/** "The Mission counted 212 combatants", "four tanks were seen", "heard two blasts": forces, arms or fighting that somebody saw or heard. */
export function wasSeen(assembly: Assembly, sentence: ParsedSentence, { verb, subject }: Seen): boolean {
  const { doc } = assembly
  if (!isWitnessing(doc, verb)) return false
  return verb.passive ? isSign(doc, subject.core.head) : sawFighting(assembly, sentence, { verb, subject })
}

/** A verb of seeing or hearing for oneself. */
export function isWitnessing({ pack: { standing } }: DocumentParts, { lemma }: VerbGroup): boolean {
  return standing.witnessVerbs.has(lemma) || standing.senseVerbs.has(lemma)
}

/** "The observers saw no sign of troops". */
export function sawNone(assembly: Assembly, { verb, subject }: ToldEvent): boolean {
  const { doc } = assembly
  if (!doc.pack.standing.witnessVerbs.has(verb.lemma) || verb.passive) return false
  // "It did not observe any tanks there": who watches was named before.
  if (doc.tags[subject.core.head] === Tag.pronoun) return namesSign(doc, verb.end)
  return isListed(doc, subject.core.head, WATCHING) || hasDoer(assembly, subject.core)
}

function namesSign(doc: DocumentParts, from: number): boolean {
  for (let at = from; at < from + FARTHEST_SEEN; at += 1) if (isSign(doc, at)) return true
  return false
}

/** "The Mission was unable to confirm the date". */
export function couldNotTell(assembly: Assembly, { verb, subject }: ToldEvent): boolean {
  const { doc } = assembly
  return isUnable(doc, verb) && (isListed(doc, subject.core.head, WATCHING) || hasDoer(assembly, subject.core))
}

/** "Was unable to". */
export function isUnable(doc: DocumentParts, { copula, end }: VerbGroup): boolean {
  return copula && doc.pack.standing.unableWords.has(lowerAt(doc, end))
}

function sawFighting(assembly: Assembly, sentence: ParsedSentence, { verb, subject }: Seen): boolean {
  const { doc } = assembly
  const object = signBehind(doc, sentence, verb)
  if (object === undefined) return false
  if (doc.tags[object.first] === Tag.number) return true
  return doc.tags[subject.core.head] !== Tag.pronoun && isWitness(assembly, subject)
}

/** What was seen or heard, where it is forces, arms or a sign of fighting. */
function signBehind(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NounPhrase | undefined {
  const object = objectSeen(sentence, verb)
  if (object === undefined || object.first > verb.end + FARTHEST_SEEN) return undefined
  return isSign(doc, object.head) || isOfForces(doc, object) ? object : undefined
}

function isWitness(assembly: Assembly, { core }: Subject): boolean {
  const { doc } = assembly
  return isListed(doc, core.head, WATCHING) || isFighting(doc, core.head) || hasDoer(assembly, core)
}

/** Who saw it is somebody who can tell of it: no drone, and no "it". */
export function canTell(assembly: Assembly, { core }: Subject): boolean {
  const { doc } = assembly
  if (doc.tags[core.head] === Tag.pronoun || isFighting(doc, core.head)) return false
  return isListed(doc, core.head, WATCHING) || hasDoer(assembly, core)
}

/** Forces, arms, or what fighting is seen and heard by. */
export function isSign(doc: DocumentParts, at: number): boolean {
  return isFighting(doc, at) || doc.pack.standing.fightSigns.has(lowerAt(doc, at))
}

const FARTHEST_SEEN = 4

type Seen = Pick<ToldEvent, 'verb' | 'subject'>

/** What was seen tells of: fighting by its signs, else forces and arms that are where they were seen. */
export function actSeen(assembly: Assembly, sentence: ParsedSentence, seen: Seen): string | undefined {
  const { doc } = assembly
  const { verb, subject } = seen
  // "said they heard shots": who "they" are was told before.
  const theirs = !verb.passive && isWitnessing(doc, verb) && doc.tags[subject.core.head] === Tag.pronoun
  if (verb.negated || !(theirs || wasSeen(assembly, sentence, seen))) return undefined
  const phrase = verb.passive ? subject.core : signBehind(doc, sentence, verb)
  return phrase === undefined ? undefined : actOf(doc, phrase, verb)
}

/** "Heard mortars": what is heard of arms is that they fire. */
function actOf(doc: DocumentParts, phrase: NounPhrase, { lemma }: VerbGroup): string | undefined {
  const { standing } = doc.pack
  const seen = standing.witnessVerbs.has(lemma)
  if (isOfForces(doc, phrase)) return seen ? standing.staying : standing.striking
  return standing.fightSigns.has(lowerAt(doc, phrase.head)) ? standing.striking : undefined
}

/** Forces and arms; "two members of the armed formations", "armoured vehicles". */
function isOfForces(doc: DocumentParts, { head, end }: NounPhrase): boolean {
  if (isArmed(doc, head)) return true
  if (!doc.pack.words.ofWords.has(lowerAt(doc, end))) return false
  for (let at = end + 1; at < end + FARTHEST_SEEN; at += 1) if (isArmed(doc, at)) return true
  return false
}

function isArmed(doc: DocumentParts, at: number): boolean {
  const { arms, armoured } = doc.pack.standing
  return isListed(doc, at, WordList.forces) || arms.has(lowerAt(doc, at)) || armoured.has(lowerAt(doc, at - 1))
}

function objectSeen(sentence: ParsedSentence, { end }: VerbGroup): NounPhrase | undefined {
  return sentence.phrases.find((each) => each.first >= end)
}

/** Forces and arms. */
export function isFighting(doc: DocumentParts, at: number): boolean {
  return isListed(doc, at, WordList.forces) || doc.pack.standing.fighters.has(lowerAt(doc, at))
}

const WATCHING = WordList.peacekeepers | WordList.bodies
