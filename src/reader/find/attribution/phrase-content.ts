import { afterPerson, throughQuotation } from '#reader/find/attribution/clause-content'
import { cueFirst } from '#reader/find/attribution/cue-words'
import { clauseEnd, phraseEnd } from '#reader/find/attribution/find-content'
import type { CueVerb, CueWithSource, FoundContent } from '#reader/find/attribution/quoted-content'
import { type DocumentParts, lowerAt, timeOfToken, type TokenRange } from '#reader/find/document-parts'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** "promised to leave", "asked A to leave": the infinitive behind the verb. */
export function infinitiveAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  if (!cue.cue.frames.includes('i')) return undefined
  let at = cue.verb.end
  if (doc.tags[at] !== Tag.to) at = afterPerson(sentence, at)
  // "pledged not to shell": the chunker took the "not" into the verb before it.
  if (doc.tags[at] === Tag.to && doc.tags[at - 1] === Tag.negation && at - 1 > cue.verb.head) at -= 1
  const negated = doc.tags[at] === Tag.negation ? 1 : 0
  if (doc.tags[at + negated] !== Tag.to || at >= sentence.end) return undefined
  if (asksForSilence(doc, sentence, at + negated)) return undefined
  return { content: [{ first: at, end: clauseEnd(doc, sentence, at) }], form: 'infinitive', quotations: [] }
}

/** "at least one more round": the words that measure stand before the phrase. */
function afterMeasure(doc: DocumentParts, at: number): number {
  return doc.tags[at] === Tag.preposition && doc.pack.words.measures.has(lowerAt(doc, at + 1)) ? at + 2 : at
}

/** "asked not to be named" tells of the source, not of what it said. */
function asksForSilence(doc: DocumentParts, sentence: ParsedSentence, to: number): boolean {
  const verb = sentence.verbs.find((each) => each.first === to)
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
export function phraseAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  const { frames } = cue.cue
  const through = prepositionAfter(doc, sentence, cue)
  if (through < 0 && !frames.includes('n') && !frames.includes('p')) return undefined
  const at = afterMeasure(doc, through < 0 ? cue.verb.end : through + 1)
  if (timeOfToken(doc, at) !== undefined || !opensPhrase(sentence, at, through >= 0)) return undefined
  const end = phraseEnd(doc, sentence, at)
  if (end <= at) return undefined
  const found: FoundContent = { content: [throughQuotation(doc, { first: at, end })], form: 'phrase', quotations: [] }
  return through < 0 ? found : { ...found, tail: { first: through, end: at } }
}

function opensPhrase(sentence: ParsedSentence, at: number, gerundToo: boolean): boolean {
  if (sentence.phrases.some((each) => each.first === at)) return true
  return gerundToo && sentence.verbs.some((each) => each.first === at && each.form === 'gerund')
}

/** The preposition that leads to what is told of ("spoke of", "accused him of"), or -1. */
function prepositionAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): number {
  const { frames } = cue.cue
  const { end } = cue.verb
  const about = frames.includes('a') || frames.includes('q')
  const taken = frames.includes('o') || (about && doc.pack.words.aboutWords.has(lowerAt(doc, end)))
  if (!taken) return -1
  const at = frames.includes('p') && doc.tags[end] !== Tag.preposition ? afterPerson(sentence, end) : end
  const { prepositions } = cue.cue
  const fits = prepositions === undefined || prepositions.has(lowerAt(doc, at))
  return fits && doc.tags[at] === Tag.preposition ? at : -1
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
