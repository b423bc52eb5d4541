import { afterPerson, throughQuotation } from '#reader/find/attribution/clause-content'
import { cueFirst } from '#reader/find/attribution/cue-words'
import {
  afterAdjuncts,
  afterInsertion,
  clauseEnd,
  phraseEnd,
  startsClause,
} from '#reader/find/attribution/find-content'
import type { CueVerb, CueWithSource, FoundContent } from '#reader/find/attribution/quoted-content'
import { type DocumentParts, lowerAt, timeOfToken, type TokenRange } from '#reader/find/document-parts'
import { findSubject } from '#reader/syntax/find-subject'
import { type ParsedSentence, phraseFrom, verbAt, type VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { WordClass } from '#reader/languages/word-class'
import { isOfClass, isQuoteAt, tagOf } from '#reader/syntax/token-at'

/** "promised to leave", "asked A to leave": the infinitive behind the verb. */
export function infinitiveAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  if (!cue.cue.frames.includes('i')) return undefined
  const first = infinitiveFirst(doc, sentence, cue)
  const to = doc.tags[first] === Tag.negation ? first + 1 : first
  if (doc.tags[to] !== Tag.to || first >= sentence.end || asksForSilence(doc, sentence, to)) return undefined
  return { content: [{ first, end: clauseEnd(doc, sentence, first) }], form: 'infinitive', quotations: [] }
}

/** Where the infinitive may begin: right behind the verb, the person asked, an adjunct or an insertion. */
function infinitiveFirst(doc: DocumentParts, sentence: ParsedSentence, { verb }: CueVerb): number {
  let at = verb.end
  if (doc.tags[at] !== Tag.to) at = afterPerson(sentence, at)
  if (doc.tags[at] !== Tag.to && at === verb.end) at = afterAdjuncts(doc, sentence, at)
  if (doc.tags[at] !== Tag.to) at = afterInsertion(doc, sentence, at)
  // "pledged not to shell": the chunker took the "not" into the verb before it.
  const negated = doc.tags[at] === Tag.to && doc.tags[at - 1] === Tag.negation && at - 1 > verb.head
  return negated ? at - 1 : at
}

/** "at least one more round": the words that measure stand before the phrase. */
function afterMeasure(doc: DocumentParts, at: number): number {
  return doc.tags[at] === Tag.preposition && doc.pack.words.measures.has(lowerAt(doc, at + 1)) ? at + 2 : at
}

/** "offered *increasingly* strident answers", "wanted *yet* another": what tells how much stands before the phrase. */
function behindDegree(doc: DocumentParts, sentence: ParsedSentence, from: number): number {
  let at = from
  while (at < from + 2 && doc.tags[at] === Tag.adverb) at += 1
  return at > from && phraseFrom(sentence, at) !== undefined ? at : from
}

function takesPhrase(doc: DocumentParts, { cue, source }: CueWithSource): boolean {
  return /[np]/.test(cue.frames) || (cue.frames.includes('d') && isInquiry(doc, source))
}

/** "the survey found", "a court found": what is found there is told. */
function isInquiry(doc: DocumentParts, source: TokenRange | undefined): boolean {
  if (source === undefined) return false
  for (let at = source.first; at < source.end; at += 1) if (doc.pack.words.inquiries.has(lowerAt(doc, at))) return true
  return false
}

/** "accused B of lying": the preposition belongs to what is told of the person. */
function behindPerson(doc: DocumentParts, cue: CueVerb, through: number): boolean {
  return through > afterHow(doc, cue.verb.end)
}

/** "called on Friday for": how and when belong to the cue too. */
function tailFirst(doc: DocumentParts, cue: CueVerb, through: number): number {
  return afterHow(doc, cue.verb.end) === through ? cue.verb.end : through
}

/** "asked not to be named" tells of the source, not of what it said. */
function asksForSilence(doc: DocumentParts, sentence: ParsedSentence, to: number): boolean {
  const verb = verbAt(sentence, to)
  return verb?.passive === true && doc.pack.words.namingVerbs.has(verb.lemma)
}

/** "The plan was rejected by A": what is told of stands before a passive verb. */
export function passiveSubject(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  const { verb, source } = cue
  if (!verb.passive || !/[tn]/.test(cue.cue.frames)) return undefined
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || subject.relative || (source !== undefined && source.first < verb.end)) return undefined
  return { content: [{ first: subject.first, end: subject.end }], form: 'phrase', quotations: [] }
}

/** "the move, first reported by A": what is told of stands right before the participle. */
export function reducedSubject(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  const { verb, source } = cue
  if (verb.form !== 'participle' || source?.first !== verb.end + 1 || !/[tn]/.test(cue.cue.frames)) return undefined
  const first = cueFirst(doc, verb)
  const end = lowerAt(doc, first - 1) === ',' ? first - 1 : first
  const subject = sentence.phrases.find((each) => each.end === end)
  return subject === undefined
    ? undefined
    : { content: [{ first: subject.first, end }], form: 'phrase', quotations: [] }
}

/** "rejected the plan", "spoke of the plan": the noun phrase behind the verb. */
export function phraseAfter(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  const through = prepositionAfter(doc, sentence, cue)
  if (through < 0 && !takesPhrase(doc, cue)) return undefined
  const at = afterMeasure(doc, through < 0 ? behindDegree(doc, sentence, cue.verb.end) : through + 1)
  if (timeOfToken(doc, at) !== undefined || !opensPhrase(doc, sentence, at, through >= 0)) return undefined
  const end = objectEnd(doc, sentence, at)
  if (end <= at) return undefined
  const found: FoundContent = { content: [throughQuotation(doc, { first: at, end })], form: 'phrase', quotations: [] }
  const told = through < 0 || behindPerson(doc, cue, through)
  return told ? found : { ...found, tail: { first: tailFirst(doc, cue, through), end: at } }
}

/** "outlined *how the guards would leave*": a question ends as a clause does. */
function objectEnd(doc: DocumentParts, sentence: ParsedSentence, at: number): number {
  const asks = doc.pack.words.heldQuestions.has(lowerAt(doc, at))
  return asks ? clauseEnd(doc, sentence, at) : phraseEnd(doc, sentence, at)
}

/** A noun phrase, a sum of money or a gerund, with or without a mark of quotation before it; a question too ("outlined how"). */
function opensPhrase(doc: DocumentParts, sentence: ParsedSentence, at: number, through: boolean): boolean {
  const first = isQuoteAt(doc, at) ? at + 1 : at
  if (sentence.phrases.some((each) => each.first === first) || isSum(doc, first)) return true
  if (sentence.verbs.some((each) => each.first === first && each.form === 'gerund')) return true
  const { questionWords, heldQuestions } = doc.pack.words
  const asks = through ? questionWords : heldQuestions
  return asks.has(lowerAt(doc, at)) && startsClause(doc, sentence, at)
}

/** "$ 5": a sign of currency and its number. */
function isSum(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.mark && doc.tags[at + 1] === Tag.number
}

/** "feels betrayed", "seemed unmoved by": what somebody is felt or seems to be. */
export function stateAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  const { verb } = cue
  if (!cue.cue.frames.includes('j') || verb.passive) return undefined
  let at = verb.end
  while (at < verb.end + 2 && doc.tags[at] === Tag.adverb) at += 1
  const tag = tagOf(doc, at)
  if (tag !== Tag.adjective && tag !== Tag.participle && tag !== Tag.past) return undefined
  const end = phraseEnd(doc, sentence, at)
  return { content: [{ first: verb.end, end: Math.max(end, at + 1) }], form: 'phrase', quotations: [] }
}

/** "the plan that she backed", "what he proposed": what is told of stands before the one who tells. */
export function objectBefore(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, cue, source }: CueWithSource,
): FoundContent | undefined {
  if (source === undefined || !isActive(verb) || !standsBefore(source, verb)) return undefined
  const left = leftPreposition(doc, { verb, cue })
  if (left < 0 && !leavesObject(doc, { verb, cue })) return undefined
  const told = relativeAt(doc, sentence, source.first - 1) ?? phraseTo(sentence, source.first)
  const found = told && { content: [{ first: told.first, end: told.end }], form: 'noun' as const, quotations: [] }
  return found === undefined || left < 0 ? found : { ...found, tail: { first: verb.end, end: left + 1 } }
}

function leavesObject(doc: DocumentParts, { verb, cue }: CueVerb): boolean {
  return /[nti]/.test(cue.frames) && !hasObject(doc, verb)
}

function standsBefore(source: TokenRange, verb: VerbGroup): boolean {
  return source.end <= verb.first && source.end - source.first <= MOST_TELLER
}

function relativeAt(doc: DocumentParts, sentence: ParsedSentence, at: number): TokenRange | undefined {
  return doc.tags[at] === Tag.relative && at >= sentence.first ? { first: at, end: at + 1 } : undefined
}

/** "the roads they spoke *of*": the preposition that its phrase has left behind, or -1. */
function leftPreposition(doc: DocumentParts, { verb, cue }: CueVerb): number {
  const at = afterHow(doc, verb.end)
  if (!cue.frames.includes('o') || cue.prepositions?.has(lowerAt(doc, at)) === false) return -1
  if (!isLeadingWord(doc, at) || opensObject(tagOf(doc, at + 1))) return -1
  return at
}

/** A preposition; where nothing follows it the tagger takes it for an adverb. */
function isLeadingWord(doc: DocumentParts, at: number): boolean {
  const tag = doc.tags[at]
  return tag === Tag.preposition || (tag === Tag.adverb && isOfClass(doc, at, WordClass.preposition))
}

function opensObject(tag: number): boolean {
  return isNominal(tag) || tag === Tag.pronoun || tag === Tag.quote || tag === Tag.gerund || tag === Tag.relative
}

const MOST_TELLER = 6

function isActive(verb: VerbGroup): boolean {
  return verb.form === 'finite' && !verb.passive
}

function hasObject(doc: DocumentParts, verb: VerbGroup): boolean {
  const tag = tagOf(doc, verb.end)
  return isNominal(tag) || tag === Tag.pronoun || tag === Tag.to || tag === Tag.subordinator
}

function phraseTo(sentence: ParsedSentence, end: number): TokenRange | undefined {
  return sentence.phrases.find((each) => each.end === end)
}

/** The preposition that leads to what is told of ("spoke of", "accused him of"), or -1. */
function prepositionAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): number {
  const { frames } = cue.cue
  const end = afterHow(doc, cue.verb.end)
  const about = frames.includes('a') || frames.includes('q')
  const taken = frames.includes('o') || (about && doc.pack.words.aboutWords.has(lowerAt(doc, end)))
  if (!taken) return -1
  const at = frames.includes('p') && doc.tags[end] !== Tag.preposition ? afterPerson(sentence, end) : end
  const { prepositions } = cue.cue
  const fits = prepositions === undefined || prepositions.has(lowerAt(doc, at))
  return fits && doc.tags[at] === Tag.preposition ? at : -1
}

/** "spoke briefly of", "called on Friday for": how and when stand before the preposition. */
function afterHow(doc: DocumentParts, from: number): number {
  let at = from
  while (at < from + 2 && doc.tags[at] === Tag.adverb) at += 1
  if (doc.tags[at + 1] === Tag.preposition && doc.pack.words.dayNames.has(lowerAt(doc, at))) at += 1
  return doc.tags[at] === Tag.preposition ? at : from
}

/** "is expected to leave", "is seen as": told of the subject by whom nothing is said. */
export function isReported({ verb, cue }: CueVerb, found: FoundContent): boolean {
  return verb.passive && !cue.frames.includes('p') && (found.form === 'infinitive' || found.form === 'phrase')
}

/** "The two seem to agree": what is told begins with the subject. */
export function withSubject(
  doc: DocumentParts,
  sentence: ParsedSentence,
  verb: VerbGroup,
  found: FoundContent,
): FoundContent {
  const subject = findSubject(doc, sentence, verb)
  const first = found.content[0]?.first ?? 0
  if (subject === undefined || subject.relative || first < verb.end || isBareIt(doc, subject)) return found
  return { ...found, content: [{ first: subject.first, end: subject.end }, ...found.content] }
}

/** "It seems that": the pronoun stands for nothing. */
function isBareIt(doc: DocumentParts, subject: TokenRange): boolean {
  return doc.pack.words.thirdPersons.get(lowerAt(doc, subject.first)) === 'thing' && subject.end === subject.first + 1
}
