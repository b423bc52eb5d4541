import { actionTypeOf } from '#model/actions/registry'
import { type Assembly, spokenIn } from '#reader/assemble/assembly'
import { isElliptical } from '#reader/assemble/ellipsis'
import { actNounOf, courseOf } from '#reader/assemble/act-course'
import { actedVerb } from '#reader/assemble/claim-act'
import { canAct, isForce } from '#reader/assemble/claim-bearer'
import { subjectOfClaim } from '#reader/assemble/claim-subject'
import { narrated } from '#reader/assemble/narrated-claim'
import { signingOf } from '#reader/assemble/draft-signings'
import { partyIn, placesIn } from '#reader/assemble/norm-fields'
import { speakerOf } from '#reader/assemble/speakers'
import { type FoundStanding, standingOf } from '#reader/assemble/standing'
import { namesPresence } from '#reader/assemble/standing-presence'
import { findSource } from '#reader/find/attribution/find-source'
import { type DocumentParts, lowerAt, phrasesIn, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { ClaimSubject, DraftClaim, FieldReason } from '#reader/reading'
import { WordList } from '#reader/languages/word-lists'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'

/** What the document tells in its own voice: acts done, refused or not done, and who signed what when. */
export function draftEvents(assembly: Assembly, sentence: ParsedSentence, told: ToldElsewhere): readonly DraftClaim[] {
  let events: DraftClaim[] | undefined
  for (const verb of sentence.verbs) {
    const signing = signingOf(assembly, sentence, verb)
    const event = signing ?? (isToldHere(assembly, verb, told) ? eventOf(assembly, sentence, verb) : undefined)
    if (event !== undefined) (events ??= []).push(event)
  }
  return events ?? NO_EVENTS
}

const NO_EVENTS: readonly DraftClaim[] = []

/** For each token 1 where a norm is stated, and 1 where a verb of speech whose claims are drafted from what it introduces. */
export interface ToldElsewhere {
  readonly norms: Uint8Array
  readonly cues: Uint8Array
}

function isToldHere(assembly: Assembly, verb: VerbGroup, { norms, cues }: ToldElsewhere): boolean {
  if (verb.form !== 'finite' || norms[verb.head] === 1 || cues[verb.head] === 1) return false
  // The plain present of an instrument lays down, it does not tell.
  if (assembly.doc.instrument && !verb.past && !verb.perfect) return false
  return spokenIn(assembly, verb.head) === undefined
}

function eventOf(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): DraftClaim | undefined {
  const { doc } = assembly
  const subject = mayTell(doc, verb) && mayBeWorth(doc, sentence, verb) ? findSubject(doc, sentence, verb) : undefined
  if (subject === undefined || isSupposed(doc, verb, subject)) return undefined
  const range = eventRange(doc, sentence, { verb, subject })
  const found = standingOf(doc, sentence, range, { conditional: false })
  if (!isTold(verb, found)) return undefined
  const { standing, because, action } = found
  const about = worthTelling(assembly, sentence, { verb, subject, range, standing, action })
  if (about === undefined) return undefined
  const told = narrated(assembly, range, { about, standing, because })
  if (verb.passive || !SAYING.has(standing)) return told
  return spokenBy(assembly, told, findSource(doc, sentence, verb) ?? subject)
}

/** Its verb is the main one; a state is told only where it says that somebody has left or has not. */
function isTold({ head, copula }: VerbGroup, { verb, action }: FoundStanding): boolean {
  return verb?.head === head && (!copula || action !== undefined)
}

/** Who denies or demands speaks. */
const SAYING: ReadonlySet<DraftClaim['standing']> = new Set(['denied', 'demanded'])

/** "It is not true that A left", "it is unclear whether A left": what hangs on another clause is not told by itself. */
function opensTold(doc: DocumentParts, opener: number): boolean {
  const { thatWords, openQuestions } = doc.pack.words
  if (doc.tags[opener] !== Tag.subordinator && doc.tags[opener] !== Tag.relative) return false
  const lower = lowerAt(doc, opener)
  return thatWords.has(lower) || openQuestions.has(lower)
}

/** "After they have left", "before they left": what a clause waits for or supposes is not told. */
function isSupposed(doc: DocumentParts, verb: VerbGroup, subject: Subject): boolean {
  const opener = Math.min(subject.first, verb.first) - 1
  if (!subject.relative && opensTold(doc, opener)) return true
  if (!isListed(doc, opener, WordList.conditionWords) || doc.tags[opener] === Tag.conjunction) return false
  return (
    !verb.past || isListed(doc, opener, WordList.ifWords) || doc.pack.standing.awaitingNot.has(lowerAt(doc, opener))
  )
}

/** A verb that can tell an act or how it stands, a denial, or a turn of phrase beside it: else nothing would come of it. */
function mayBeWorth(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (verb.negated || verb.passive || verb.copula || doc.pack.tellingVerbs.has(verb.lemma)) return true
  if ((sentence.lists & (WordList.noWords | WordList.forces)) !== 0 || phrasesIn(doc, sentence).length > 0) return true
  return doc.pack.tellingVerbs.has(actedVerb(doc, sentence, verb).lemma)
}

function mayTell(doc: DocumentParts, verb: VerbGroup): boolean {
  if (verb.copula) return verb.modal === undefined && (namesPresence(doc, verb) || isUnable(doc, verb))
  return verb.modal === undefined || doc.pack.words.futureModals.has(verb.modal)
}

function eventRange(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, subject }: { readonly verb: VerbGroup; readonly subject: Subject },
): TokenRange {
  const first = Math.min(subject.first, verb.first)
  const end = Math.max(verb.end, beforeColon(doc, verb.end, actionEnd(doc, sentence, verb.head + 1)))
  return { first: Math.max(clauseFirst(doc, sentence, first), subject.relative ? first : 0), end }
}

/** "The committee gave another account: its chairman said ...": what stands behind the colon is told anew. */
function beforeColon(doc: DocumentParts, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (lowerAt(doc, at) === ':') return at
  return end
}

/** "The movement rejected the accusation": whoever denies or demands speaks, though no words are given. */
function spokenBy(assembly: Assembly, told: DraftClaim, subject: TokenRange): DraftClaim {
  const { doc, people, personMentions, holders } = assembly
  const speaker = speakerOf(doc, subject, { people, personMentions, holders, last: undefined })
  const reason: FieldReason = {
    field: 'speakers',
    how: 'said',
    words: `\`${wordsOf(doc, subject)}\` says so`,
    span: speaker.span,
  }
  const reasons = [reason, ...told.reasons.filter((each) => each.field !== 'speakers')]
  return { ...told, speakers: [speaker], form: 'indirect', reasons }
}

/** What is news whatever the act was. */
const TELLING: ReadonlySet<DraftClaim['standing']> = new Set(['refused', 'not-done', 'promised', 'denied', 'demanded'])

interface ToldEvent {
  readonly verb: VerbGroup
  readonly subject: Subject
  readonly range: TokenRange
  readonly standing: DraftClaim['standing']
  readonly action: string | undefined
}

/** What an event is about, where it is told for its standing, is an act that the language knows, or was seen. */
function worthTelling(assembly: Assembly, sentence: ParsedSentence, event: ToldEvent): ClaimSubject | undefined {
  const { verb, subject, range, standing, action } = event
  const told = (): ClaimSubject => subjectOfClaim(assembly, sentence, range, event)
  if (isElliptical(assembly.doc, verb)) return takenUp(told())
  if (wasSeen(assembly, sentence, event)) return told()
  if (standing === 'no-knowledge') return sawNone(assembly, event) || couldNotTell(assembly, event) ? told() : undefined
  if ((action !== undefined || TELLING.has(standing)) && hasDoer(assembly, subject.core)) return told()
  return action === undefined ? plainlyTold(assembly, sentence, event) : undefined
}

/** What forces do somewhere, and acts that the language knows. */
function plainlyTold(assembly: Assembly, sentence: ParsedSentence, event: ToldEvent): ClaimSubject | undefined {
  const { verb, subject, range, standing } = event
  if (isFighting(assembly.doc, subject.core.head) && !verb.passive)
    return atSomePlace(subjectOfClaim(assembly, sentence, range, event), standing)
  return standing === 'in-force' ? undefined : knownAct(assembly, sentence, event)
}

/** An act that the language knows by its verb, or by its noun beside a verb that says how far it has come. */
function knownAct(assembly: Assembly, sentence: ParsedSentence, event: ToldEvent): ClaimSubject | undefined {
  const { doc } = assembly
  const { verb, subject, range } = event
  const byNoun = courseOf(doc, verb) !== undefined || doc.pack.standing.nounVerbs.has(verb.lemma)
  if (!byNoun && !doc.pack.actionsByVerb.has(actedVerb(doc, sentence, verb).lemma)) return undefined
  const about = subjectOfClaim(assembly, sentence, range, event)
  const isTheAct = byNoun && about.action !== undefined && actNounOf(doc, subject) >= 0
  return isTheAct || isKnownAct(assembly, about, event) ? about : undefined
}

/** "Soldiers occupied the school": what forces do somewhere is worth telling, whatever it is; a known act only where it was done. */
function atSomePlace(about: ClaimSubject, standing: DraftClaim['standing']): ClaimSubject | undefined {
  if (about.action !== undefined) return standing === 'in-force' ? undefined : about
  return about.place === undefined ? undefined : about
}

function takenUp(about: ClaimSubject): ClaimSubject | undefined {
  return about.bearer !== undefined && about.action !== undefined ? about : undefined
}

/** "The Mission counted 212 combatants", "four tanks were seen", "heard two blasts": forces, arms or fighting that somebody saw or heard. */
function wasSeen(assembly: Assembly, sentence: ParsedSentence, { verb, subject }: ToldEvent): boolean {
  const { doc } = assembly
  if (!isWitnessing(doc, verb)) return false
  return verb.passive ? isSign(doc, subject.core.head) : sawFighting(assembly, sentence, { verb, subject })
}

function isWitnessing({ pack: { standing } }: DocumentParts, { lemma }: VerbGroup): boolean {
  return standing.witnessVerbs.has(lemma) || standing.senseVerbs.has(lemma)
}

/** "The observers saw no sign of troops". */
function sawNone(assembly: Assembly, { verb, subject }: ToldEvent): boolean {
  const { doc } = assembly
  if (!doc.pack.standing.witnessVerbs.has(verb.lemma) || verb.passive) return false
  return isListed(doc, subject.core.head, WATCHING) || hasDoer(assembly, subject.core)
}

/** "The Mission was unable to confirm the date". */
function couldNotTell(assembly: Assembly, { verb, subject }: ToldEvent): boolean {
  const { doc } = assembly
  return isUnable(doc, verb) && (isListed(doc, subject.core.head, WATCHING) || hasDoer(assembly, subject.core))
}

function isUnable(doc: DocumentParts, { copula, end }: VerbGroup): boolean {
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

function isSign(doc: DocumentParts, at: number): boolean {
  return isFighting(doc, at) || doc.pack.standing.fightSigns.has(lowerAt(doc, at))
}

const FARTHEST_SEEN = 4

function isFighting(doc: DocumentParts, at: number): boolean {
  return isListed(doc, at, WordList.forces) || doc.pack.standing.fighters.has(lowerAt(doc, at))
}

const WATCHING = WordList.peacekeepers | WordList.bodies

/** By somebody, or done to a place: one with a name, or any where the act is passive ("the road was opened"). */
function isKnownAct(
  assembly: Assembly,
  { action, bearer, place, quantity }: ClaimSubject,
  { verb, subject, range }: ToldEvent,
): boolean {
  if (action === undefined || actionTypeOf(action) === undefined) return false
  if (place !== undefined && placesIn(assembly, range).length > 0) return true
  // "The maps were handed over", "engineers cleared 12 hectares".
  if (verb.passive) return !subject.relative || bearer !== undefined
  if (quantity !== undefined && assembly.doc.tags[subject.core.head] !== Tag.pronoun) return true
  return bearer !== undefined && isForceAt(assembly, subject)
}

function isForceAt(assembly: Assembly, subject: Subject): boolean {
  const mention = partyIn(assembly, subject.core, subject)
  return mention !== undefined && isForce(assembly.doc, mention, subject.core)
}

/** Whoever refuses, promises or fails must be somebody: a party, an office, or people with a name. */
function hasDoer(assembly: Assembly, core: NounPhrase): boolean {
  const { doc } = assembly
  const mention = partyIn(assembly, core)
  if (mention === undefined || doc.tags[core.head] === Tag.pronoun) return mention?.thing.id !== undefined
  const head = lowerAt(doc, core.head)
  return (
    canAct(assembly, mention, core) ||
    doc.pack.words.offices.has(head) ||
    doc.pack.words.sourceNouns.has(head) ||
    doc.tags[core.head] === Tag.proper
  )
}
