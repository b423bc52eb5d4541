import type { Assembly } from '#reader/assemble/assembly'
import { type ClaimAct, moverIn } from '#reader/assemble/claim-act'
import { isLeaving, isPartyLike, partyAfter, partyIn, placesIn } from '#reader/assemble/norm-fields'
import { type DocumentParts, lowerAt, timeOfToken, type TokenRange } from '#reader/find/document-parts'
import type { PartyMention } from '#reader/find/party-mention'
import { WordList } from '#reader/languages/word-lists'
import type { ClaimSubject } from '#reader/reading'
import type { Subject } from '#reader/syntax/find-subject'
import { type NounPhrase, type ParsedSentence, phraseFrom, verbFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isCapitalAt, isListed } from '#reader/syntax/token-at'

/** Who does what is told in the passive: "by the army". */
export function agentOf(assembly: Assembly, sentence: ParsedSentence, { object }: ClaimAct): PartyMention | undefined {
  return partyAfter(assembly, sentence, object, ['by']) ?? fightersBy(assembly, sentence, object)
}

/** "by armed men in civilian clothes". */
function fightersBy(assembly: Assembly, sentence: ParsedSentence, range: TokenRange): PartyMention | undefined {
  const { doc } = assembly
  for (let at = range.first; at < range.end - 1; at += 1) {
    const phrase = doc.pack.words.byWords.has(lowerAt(doc, at)) ? phraseFrom(sentence, at + 1) : undefined
    if (
      phrase !== undefined &&
      (doc.pack.standing.fighters.has(lowerAt(doc, phrase.head)) || isPeople(doc, phrase.head))
    )
      return partyIn(assembly, phrase)
  }
  return undefined
}

/** Whose act it is: the agent of a passive or the forces that are moved, else the subject where somebody can act by it. */
export function bearerOf(assembly: Assembly, sentence: ParsedSentence, told: ClaimAct): PartyMention | undefined {
  const { act, subject } = told
  if (act.passive) {
    const agent = agentOf(assembly, sentence, told)
    if (agent !== undefined || subject === undefined) return agent
    const patient = partyIn(assembly, subject.core, subject)
    return patient !== undefined && isMoved(assembly.doc, patient, subject.core) ? patient : undefined
  }
  if (subject === undefined) return undefined
  const mention = partyIn(assembly, subject.core, subject)
  return mention !== undefined && actsHere(assembly, sentence, { mention, subject }) ? mention : undefined
}

function actsHere(
  assembly: Assembly,
  sentence: ParsedSentence,
  { mention, subject }: { readonly mention: PartyMention; readonly subject: Subject },
): boolean {
  // "Thirty-two of the fighters".
  if (moverIn(assembly.doc, subject) !== subject.core.head) return true
  if (canAct(assembly, mention, subject.core) || leadsList(assembly, sentence, subject)) return true
  const { first, head } = subject.core
  const joined = subject.first < first || assembly.doc.tags[first] === Tag.possessive
  return !joined && isPeople(assembly.doc, head)
}

/** "Mine clearance teams", "residents". */
function isPeople(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  return doc.pack.standing.crews.has(lower) || doc.pack.words.personNouns.has(lower)
}

/** "1,500 fighters and their families": the first of the list tells who acts. */
function leadsList(assembly: Assembly, sentence: ParsedSentence, { first, core }: Subject): boolean {
  if (core.first === first) return false
  const lead = phraseFrom(sentence, first)
  const mention = lead === undefined ? undefined : partyIn(assembly, lead)
  return lead !== undefined && mention !== undefined && isForce(assembly.doc, mention, lead)
}

/** A party, fighters and arms by which one is meant ("his guns"), an office, or a name that is no place. */
export function canAct(assembly: Assembly, mention: PartyMention, core: NounPhrase): boolean {
  const { doc } = assembly
  if (isForce(doc, mention, core) || isListed(doc, core.head, WordList.offices)) return true
  const name =
    doc.tags[core.head] === Tag.proper && isCapitalAt(doc, core.head) && !isListed(doc, core.head, WordList.placeNouns)
  return name && placesIn(assembly, core).length === 0 && timeOfToken(doc, core.head) === undefined
}

/** A party by its name or word, or fighters and arms. */
export function isForce(doc: DocumentParts, mention: PartyMention, core: NounPhrase): boolean {
  return isPartyLike(doc, mention, core) || doc.pack.standing.fighters.has(lowerAt(doc, core.head))
}

function isMoved(doc: DocumentParts, { role }: PartyMention, core: NounPhrase): boolean {
  return role === 'forces' || role === 'peacekeepers' || doc.pack.standing.fighters.has(lowerAt(doc, core.head))
}

/** "The minister left the house": who leaves is no force and no party. */
export function leavesPrivately(assembly: Assembly, { act, subject }: ClaimAct): boolean {
  const { doc } = assembly
  if (act.passive || subject === undefined || !isLeaving(doc, { lemma: act.lemma, nominal: false })) return false
  const { thirdPersons, firstPersons } = doc.pack.words
  const lower = lowerAt(doc, subject.core.head)
  if (thirdPersons.has(lower) || firstPersons.has(lower) || isListed(doc, moverIn(doc, subject), WordList.forces))
    return false
  const mention = partyIn(assembly, subject.core, subject)
  return mention === undefined || !isForce(doc, mention, subject.core)
}

/** The bearer with the members of a list. */
export function bearerFields(bearer: PartyMention | undefined): Pick<ClaimSubject, 'bearer' | 'parties'> {
  if (bearer === undefined) return {}
  return { bearer: bearer.thing, ...(bearer.members.length > 1 && { parties: bearer.members }) }
}

/** "called on his followers to march": whom an act is asked of stands right before it. */
export function askedAct(
  doc: DocumentParts,
  sentence: ParsedSentence,
  verb: VerbGroup,
): { readonly act: VerbGroup; readonly of: NounPhrase } | undefined {
  const { askVerbs, demandVerbs } = doc.pack.words
  if (verb.passive || verb.modal !== undefined || !(askVerbs.has(verb.lemma) || demandVerbs.has(verb.lemma)))
    return undefined
  const act = verbFrom(sentence, verb.end)
  if (act?.form !== 'infinitive' || act.first - verb.end > FARTHEST_ASKED) return undefined
  const of = sentence.phrases.find((each) => each.first >= verb.end && each.end === act.first)
  return of === undefined ? undefined : { act, of }
}

const FARTHEST_ASKED = 8
