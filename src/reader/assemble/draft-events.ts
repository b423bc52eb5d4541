import { type Assembly, spokenIn } from '#reader/assemble/assembly'
import { actedVerb } from '#reader/assemble/claim-act'
import { canTell, isUnable, isWitnessing, type ToldEvent, wasSeen } from '#reader/assemble/event-witness'
import { worthTelling } from '#reader/assemble/event-worth'
import { narrated } from '#reader/assemble/narrated-claim'
import { signingOf } from '#reader/assemble/draft-signings'
import { speakerOf } from '#reader/assemble/speakers'
import { subjectOfClaim } from '#reader/assemble/claim-subject'
import { deniedClause } from '#reader/assemble/denied-clause'
import { isHeardOf } from '#reader/assemble/standing-intent'
import { type FoundStanding, standingOf } from '#reader/assemble/standing'
import { namesPresence } from '#reader/assemble/standing-presence'
import { findSource } from '#reader/find/attribution/find-source'
import {
  type DocumentParts,
  lowerAt,
  phrasesIn,
  spanOf,
  type TokenRange,
  upToColon,
  wordsOf,
} from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { DraftClaim, FieldReason } from '#reader/reading'
import { WordList } from '#reader/languages/word-lists'
import type { Subject } from '#reader/syntax/find-subject'
import { type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { whoIsThere } from '#reader/syntax/who-is-there'
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
  const subject = mayTell(doc, verb) && mayBeWorth(doc, sentence, verb) ? whoIsThere(doc, sentence, verb) : undefined
  if (subject === undefined || isSupposed(doc, verb, subject)) return undefined
  const range = eventRange(doc, sentence, { verb, subject })
  const found = standingOf(doc, sentence, range, { conditional: false })
  if (!isTold(verb, found)) return undefined
  const denied = found.standing === 'denied' ? deniedClause(doc, sentence, verb) : undefined
  if (denied !== undefined) return deniedIn(assembly, sentence, denied, found)
  const { standing, because, action } = found
  const about = worthTelling(assembly, sentence, { verb, subject, range, standing, action })
  if (about === undefined) return undefined
  const told = hedgedBy(doc, { sentence, verb }, narrated(assembly, range, { about, standing, because }))
  const teller = tellerOf(assembly, sentence, { verb, subject, range, standing, action })
  return teller === undefined ? told : spokenBy(assembly, told, teller)
}

/** The document says of what a clause tells that it is not so. */
function deniedIn(
  assembly: Assembly,
  sentence: ParsedSentence,
  clause: TokenRange,
  { standing, because }: FoundStanding,
): DraftClaim {
  const told = standingOf(assembly.doc, sentence, clause, { conditional: false })
  return narrated(assembly, clause, { about: subjectOfClaim(assembly, sentence, clause, told), standing, because })
}

/** "Are said to have left", "is believed to be held": nobody is named who says so. */
function hedgedBy(
  doc: DocumentParts,
  { sentence, verb }: { readonly sentence: ParsedSentence; readonly verb: VerbGroup },
  told: DraftClaim,
): DraftClaim {
  if (told.hedge !== undefined || !isHeardOf(doc, sentence, verb)) return told
  const kind = doc.pack.cues.get(verb.lemma)?.force === 'opinion' ? 'opinion' : 'unverified'
  return { ...told, hedge: { kind, said: wordsOf(doc, verb), span: spanOf(doc, verb) } }
}

/** Who denies, demands or saw it speaks. */
function tellerOf(assembly: Assembly, sentence: ParsedSentence, event: ToldEvent): TokenRange | undefined {
  const { verb, subject, standing } = event
  if (isSeenBy(assembly, sentence, event) || reportsThing(assembly.doc, sentence, event)) return subject
  if (verb.passive || verb.copula || !SAYING.has(standing)) return undefined
  return findSource(assembly.doc, sentence, verb) ?? subject
}

/** "Health workers reported 17 deaths": who reports a thing tells of it. */
function reportsThing(doc: DocumentParts, sentence: ParsedSentence, { verb, subject }: ToldEvent): boolean {
  if (verb.passive || subject.relative || verb.negated) return false
  const object = phraseFrom(sentence, verb.end)
  return object !== undefined && doc.tags[object.first] === Tag.number && doc.pack.standing.reportVerbs.has(verb.lemma)
}

/** "The Mission saw four tanks": who saw it is whose word it is. */
function isSeenBy(assembly: Assembly, sentence: ParsedSentence, event: ToldEvent): boolean {
  const { verb, subject } = event
  return !verb.passive && !subject.relative && canTell(assembly, subject) && wasSeen(assembly, sentence, event)
}

/** Its verb is the main one; a state is told only where it says that somebody has left or has not. */
function isTold({ head, copula }: VerbGroup, { verb, action, standing }: FoundStanding): boolean {
  return verb?.head === head && (!copula || action !== undefined || AT_ONCE.has(standing))
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
  if (isWitnessing(doc, verb) || doc.pack.words.remainVerbs.has(verb.lemma)) return true
  if ((sentence.lists & WORTH) !== 0 || isBehindNumber(doc, verb) || phrasesIn(doc, sentence).length > 0) return true
  return doc.pack.tellingVerbs.has(actedVerb(doc, sentence, verb).lemma)
}

/** "9,000 people fled". */
function isBehindNumber(doc: DocumentParts, { first }: VerbGroup): boolean {
  for (let at = first - 1; at > first - MOST_COUNTED && at >= 0; at -= 1) if (doc.tags[at] === Tag.number) return true
  return false
}

const MOST_COUNTED = 5

const WORTH =
  WordList.noWords | WordList.forces | WordList.governments | WordList.bodies | WordList.peacekeepers | WordList.offices

function mayTell(doc: DocumentParts, verb: VerbGroup): boolean {
  if (verb.copula)
    return verb.modal === undefined && (namesPresence(doc, verb) || isUnable(doc, verb) || saysAtOnce(doc, verb))
  return verb.modal === undefined || doc.pack.words.futureModals.has(verb.modal) || saysAtOnce(doc, verb)
}

/** "Are untrue", "remains committed to", "was not clear who", "could not be confirmed": a turn of phrase at the verb tells how it stands. */
function saysAtOnce(doc: DocumentParts, { first, end }: VerbGroup): boolean {
  return phrasesIn(doc, { first, end: end + MOST_BEHIND }).some(
    (phrase) => phrase.first <= end && AT_ONCE.has(phrase.meaning),
  )
}

const MOST_BEHIND = 6
const AT_ONCE: ReadonlySet<string> = new Set(['denied', 'promised', 'no-knowledge'])

function eventRange(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, subject }: { readonly verb: VerbGroup; readonly subject: Subject },
): TokenRange {
  const first = Math.min(subject.first, verb.first)
  // "The committee gave another account: its chairman said ...": what stands behind the colon is told anew.
  const { end } = upToColon(doc, { first: verb.end, end: Math.max(verb.end, actionEnd(doc, sentence, verb.head + 1)) })
  const opens = subject.relative || opensClause(doc, sentence, { verb, subject })
  return { first: Math.max(clauseFirst(doc, sentence, first), opens ? first : 0), end }
}

/** "The bridge was closed and no gun was moved", "... after a driver was shot": a subject of its own behind another verb and a conjunction. */
function opensClause(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, subject }: { readonly verb: VerbGroup; readonly subject: Subject },
): boolean {
  // "Claims that A shelled B are false": what stands before has its own verb.
  if (
    verb.copula &&
    sentence.verbs.some((each) => each.form === 'finite' && each.end <= Math.min(subject.first, verb.first))
  )
    return true
  const joint = subject.first - 1
  if (subject.shared || joint <= sentence.first || subject.first > verb.first) return false
  const joins = doc.tags[joint] === Tag.conjunction || isListed(doc, joint, WordList.conditionWords)
  return joins && sentence.verbs.some((each) => each.form === 'finite' && each.end <= joint)
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
  const { bearer, ...about } = told.about
  // Who tells of others' deeds has not done them.
  const own = bearer !== undefined && bearer.span?.from === speaker.span.from && !SAYING.has(told.standing)
  return { ...told, about: own ? about : told.about, speakers: [speaker], form: 'indirect', reasons }
}
