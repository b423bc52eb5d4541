import { actionTypeOf } from '#model/actions/registry'
import type { Assembly } from '#reader/assemble/assembly'
import { isElliptical } from '#reader/assemble/ellipsis'
import { actNounOf, courseOf } from '#reader/assemble/act-course'
import { actedVerb, moverIn } from '#reader/assemble/claim-act'
import { isForce } from '#reader/assemble/claim-bearer'
import { subjectOfClaim } from '#reader/assemble/claim-subject'
import { couldNotTell, isFighting, isSign, sawNone, type ToldEvent, wasSeen } from '#reader/assemble/event-witness'
import { hasDoer } from '#reader/assemble/has-doer'
import { saysNone } from '#reader/assemble/of-none'
import { partyIn, placesIn } from '#reader/assemble/norm-fields'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { ClaimSubject, DraftClaim } from '#reader/reading'
import { WordList } from '#reader/languages/word-lists'
import type { Subject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'

/** What is news whatever the act was. */
const TELLING: ReadonlySet<DraftClaim['standing']> = new Set(['refused', 'not-done', 'promised', 'denied', 'demanded'])

/** What an event is about, where it is told for its standing, is an act that the language knows, or was seen. */
export function worthTelling(assembly: Assembly, sentence: ParsedSentence, event: ToldEvent): ClaimSubject | undefined {
  if (wasSeen(assembly, sentence, event)) return subjectOfClaim(assembly, sentence, event.range, event)
  if (isElliptical(assembly.doc, event.verb)) return takenUp(subjectOfClaim(assembly, sentence, event.range, event))
  if (isWorth(assembly, sentence, event)) return subjectOfClaim(assembly, sentence, event.range, event)
  const open = event.action === undefined && event.standing !== 'no-knowledge'
  return open ? plainlyTold(assembly, sentence, event) : undefined
}

function isWorth(assembly: Assembly, sentence: ParsedSentence, event: ToldEvent): boolean {
  const { verb, subject, standing, action } = event
  if (action !== undefined && verb.passive) return true
  if (standing === 'no-knowledge') return tellsUnknown(assembly, event)
  if (isWorthAlone(assembly.doc, event)) return true
  if (action !== undefined && isCountedOrKept(assembly.doc, subject)) return true
  const who = hasDoer(assembly, subject.core) || isAuthor(assembly.doc, subject)
  return who && (action !== undefined || TELLING.has(standing))
}

/** "41,000 people remain displaced", "the posts remain on the ridge". */
function isCountedOrKept(doc: DocumentParts, { core }: Subject): boolean {
  return isCounted(doc, core) || doc.pack.standing.works.has(lowerAt(doc, core.head))
}

/** "I call upon the parties": who wrote the text. */
function isAuthor(doc: DocumentParts, { core }: Subject): boolean {
  return doc.tags[core.head] === Tag.pronoun && doc.pack.words.firstPersons.has(lowerAt(doc, core.head))
}

/** What is news whoever it is told of. */
function isWorthAlone(doc: DocumentParts, event: ToldEvent): boolean {
  const { verb, standing, action } = event
  switch (standing) {
    // "Reports of a mobilisation are untrue".
    case 'denied':
      return verb.copula
    // "Access was denied".
    case 'refused':
      return action === doc.pack.standing.passing
    case 'not-done':
      return isNotPassed(doc, event)
    default:
      return false
  }
}

/** "No house was burned", "a meeting planned for Monday did not take place", "distribution was suspended". */
function isNotPassed(doc: DocumentParts, { verb, subject }: ToldEvent): boolean {
  const course = courseOf(doc, verb)
  const putOff = course === 'put-off' && !isListed(doc, subject.core.head, WordList.placeNouns)
  return course === 'came-about' || (verb.passive && (putOff || isNothing(doc, subject, verb)))
}

/** "No house", and nothing that a text leaves out: "no deadline has been set". */
function isNothing(doc: DocumentParts, { first, core }: Subject, { lemma }: VerbGroup): boolean {
  const { specifyVerbs, provideVerbs } = doc.pack.words
  const open = doc.pack.gapNouns.has(lowerAt(doc, core.head)) && doc.tags[core.end] !== Tag.to
  return saysNone(doc, first) && !(open && (specifyVerbs.has(lemma) || provideVerbs.has(lemma)))
}

/** Who watches saw nothing or could not tell; "it was not clear who"; "the figures could not be confirmed". */
function tellsUnknown(assembly: Assembly, event: ToldEvent): boolean {
  const { verb, subject } = event
  if (sawNone(assembly, event) || couldNotTell(assembly, event)) return true
  return (
    verb.copula || verb.passive || assembly.doc.pack.words.firstPersons.has(lowerAt(assembly.doc, subject.core.head))
  )
}

/** What forces do somewhere, and acts that the language knows. */
function plainlyTold(assembly: Assembly, sentence: ParsedSentence, event: ToldEvent): ClaimSubject | undefined {
  const { verb, subject, range, standing } = event
  if (!verb.passive && isFighting(assembly.doc, moverIn(assembly.doc, subject)))
    return atSomePlace(subjectOfClaim(assembly, sentence, range, event), standing)
  if (standing === 'in-force') return undefined
  const known = mayBeKnownAct(assembly.doc, sentence, event)
    ? subjectOfClaim(assembly, sentence, range, event)
    : undefined
  if (known !== undefined && isTheAct(assembly, known, event)) return known
  if (!mayBePlaced(assembly, event)) return undefined
  const about = known ?? subjectOfClaim(assembly, sentence, range, event)
  return isPlacedOrDated(about) ? about : undefined
}

/** "The commissioner visited the camp on Monday", "the crossing was closed on 3 May": somebody or some place, with where, when or how many. */
function mayBePlaced(assembly: Assembly, event: ToldEvent): boolean {
  return !event.verb.copula && !event.subject.relative && isAboutSomebody(assembly, event)
}

function isAboutSomebody(assembly: Assembly, { verb, subject }: ToldEvent): boolean {
  const { doc } = assembly
  if (verb.modal !== undefined || speaksOrServes(doc, verb)) return false
  const { head } = subject.core
  const listed = verb.passive
    ? isListed(doc, head, WordList.placeNouns) || isSign(doc, head)
    : isListed(doc, head, DOING)
  return listed || isCounted(doc, subject.core) || hasDoer(assembly, subject.core)
}

/** "9,000 people fled", "another nine were turned back". */
function isCounted(doc: DocumentParts, { first, head }: Subject['core']): boolean {
  for (let at = first; at <= head; at += 1) if (doc.tags[at] === Tag.number) return doc.timeAt[at] === -1
  return false
}

/** "Welcomed the truce", "commanded the guard until May": a stance, or an office once held. */
function speaksOrServes({ pack }: DocumentParts, { lemma }: VerbGroup): boolean {
  return pack.cues.has(lemma) || pack.words.serviceVerbs.has(lemma)
}

const DOING = WordList.governments | WordList.bodies | WordList.peacekeepers | WordList.offices

function isPlacedOrDated({ place, time, quantity }: ClaimSubject): boolean {
  return place !== undefined || quantity !== undefined || (time !== undefined && DAY.test(time.value))
}

const DAY = /^\d{4}-(?:\d{2}|W\d{2})/

/** An act that the language knows by its verb, or by its noun beside a verb that says how far it has come. */
function mayBeKnownAct(doc: DocumentParts, sentence: ParsedSentence, { verb }: ToldEvent): boolean {
  return isByNoun(doc, verb) || doc.pack.actionsByVerb.has(actedVerb(doc, sentence, verb).lemma)
}

function isByNoun(doc: DocumentParts, verb: VerbGroup): boolean {
  return courseOf(doc, verb) !== undefined || doc.pack.standing.nounVerbs.has(verb.lemma)
}

function isTheAct(assembly: Assembly, about: ClaimSubject, event: ToldEvent): boolean {
  const { doc } = assembly
  if (about.action !== undefined && isByNoun(doc, event.verb) && actNounOf(doc, event.subject) >= 0) return true
  return isKnownAct(assembly, about, event)
}

/** "Soldiers occupied the school": what forces do somewhere is worth telling, whatever it is; a known act only where it was done. */
function atSomePlace(about: ClaimSubject, standing: DraftClaim['standing']): ClaimSubject | undefined {
  if (about.action !== undefined) return standing === 'in-force' ? undefined : about
  if (about.place !== undefined) return about
  return standing !== 'in-force' && isPlacedOrDated(about) ? about : undefined
}

function takenUp(about: ClaimSubject): ClaimSubject | undefined {
  return about.bearer !== undefined && about.action !== undefined ? about : undefined
}

/** By somebody, or done to a place: one with a name, or any where the act is passive ("the road was opened"). */
function isKnownAct(
  assembly: Assembly,
  { action, bearer, place, quantity }: ClaimSubject,
  { verb, subject, range }: ToldEvent,
): boolean {
  if (action === undefined || actionTypeOf(action) === undefined) return false
  if (place !== undefined && isAtPlace(assembly, range, subject)) return true
  // "The maps were handed over", "engineers cleared 12 hectares".
  if (verb.passive) return !subject.relative || bearer !== undefined
  return (bearer !== undefined && isForceAt(assembly, subject)) || isCountedOrPlace(assembly.doc, subject, quantity)
}

/** "Engineers cleared 12 hectares", "the road between A and B reopened". */
function isCountedOrPlace(
  doc: DocumentParts,
  { core, relative }: Subject,
  quantity: ClaimSubject['quantity'],
): boolean {
  if (quantity !== undefined && doc.tags[core.head] !== Tag.pronoun) return true
  return !relative && isListed(doc, core.head, WordList.placeNouns)
}

function isAtPlace(assembly: Assembly, range: TokenRange, subject: Subject): boolean {
  return placesIn(assembly, range).length > 0 || isSign(assembly.doc, subject.core.head)
}

function isForceAt(assembly: Assembly, subject: Subject): boolean {
  const mention = partyIn(assembly, subject.core, subject)
  return mention !== undefined && isForce(assembly.doc, mention, subject.core)
}
