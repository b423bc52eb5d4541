import type { Assembly } from '#reader/assemble/assembly'
import { hasDoer } from '#reader/assemble/has-doer'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { DraftClaim } from '#reader/reading'
import { WordList } from '#reader/languages/word-lists'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
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
export function wasSeen(assembly: Assembly, sentence: ParsedSentence, { verb, subject }: ToldEvent): boolean {
  const { doc } = assembly
  if (!isWitnessing(doc, verb)) return false
  return verb.passive ? isSign(doc, subject.core.head) : sawFighting(assembly, sentence, { verb, subject })
}

function isWitnessing({ pack: { standing } }: DocumentParts, { lemma }: VerbGroup): boolean {
  return standing.witnessVerbs.has(lemma) || standing.senseVerbs.has(lemma)
}

/** "The observers saw no sign of troops". */
export function sawNone(assembly: Assembly, { verb, subject }: ToldEvent): boolean {
  const { doc } = assembly
  if (!doc.pack.standing.witnessVerbs.has(verb.lemma) || verb.passive) return false
  return isListed(doc, subject.core.head, WATCHING) || hasDoer(assembly, subject.core)
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

function sawFighting(
  assembly: Assembly,
  sentence: ParsedSentence,
  { verb, subject }: Pick<ToldEvent, 'verb' | 'subject'>,
): boolean {
  const { doc } = assembly
  const object = sentence.phrases.find((each) => each.first >= verb.end)
  if (object === undefined || object.first > verb.end + FARTHEST_SEEN || !isSign(doc, object.head)) return false
  if (doc.tags[object.first] === Tag.number) return true
  if (doc.tags[subject.core.head] === Tag.pronoun) return false
  return (
    isListed(doc, subject.core.head, WATCHING) || isFighting(doc, subject.core.head) || hasDoer(assembly, subject.core)
  )
}

/** Forces, arms, or what fighting is seen and heard by. */
export function isSign(doc: DocumentParts, at: number): boolean {
  return isFighting(doc, at) || doc.pack.standing.fightSigns.has(lowerAt(doc, at))
}

const FARTHEST_SEEN = 4

/** Forces and arms. */
export function isFighting(doc: DocumentParts, at: number): boolean {
  return isListed(doc, at, WordList.forces) || doc.pack.standing.fighters.has(lowerAt(doc, at))
}

const WATCHING = WordList.peacekeepers | WordList.bodies
