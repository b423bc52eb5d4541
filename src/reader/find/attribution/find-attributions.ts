import {
  type DocumentParts,
  lowerAt,
  quotationOfToken,
  quotationsIn,
  timeOfToken,
  type TokenRange,
} from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import { cueOfVerb } from '#reader/find/attribution/cue-of-verb'
import { withCueWords } from '#reader/find/attribution/cue-words'
import { findDialogue } from '#reader/find/attribution/find-dialogue'
import { findNounCues } from '#reader/find/attribution/find-noun-cues'
import { findAccording } from '#reader/find/attribution/find-according'
import {
  afterAdjuncts,
  clauseEnd,
  clauseStart,
  firstCommaEnd,
  holdsFiniteVerb,
  phraseEnd,
  startsClause,
  withoutEndMarks,
} from '#reader/find/attribution/find-content'
import { findSource, withAttachments } from '#reader/find/attribution/find-source'
import {
  type CueVerb,
  type CueWithSource,
  type FoundContent,
  quotedAfter,
  quotedBefore,
  quotedLater,
  quotedSentenceBefore,
} from '#reader/find/attribution/quoted-content'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isMarkAt, isQuoteAt, isWordAt, tagOf } from '#reader/syntax/token-at'

/** Every attribution of the document, in order of its cue. */
export function findAttributions(doc: DocumentParts): readonly Attribution[] {
  const found: Attribution[] = []
  for (const sentence of doc.parsed) {
    const nouns = findNounCues(doc, sentence)
    const verbs = findVerbCues(doc, sentence, nouns)
    const rest = nouns.filter((noun) => !verbs.some((each) => holds(each.cue, noun.cue.first)))
    found.push(...verbs, ...findAccording(doc, sentence), ...rest)
  }
  for (const attribution of findDialogue(doc)) found.push(attribution)
  return withoutOthersQuotations(found.sort((a, b) => a.cue.first - b.cue.first))
}

function findVerbCues(
  doc: DocumentParts,
  sentence: ParsedSentence,
  nouns: readonly Attribution[],
): readonly Attribution[] {
  const found: Attribution[] = []
  let taken = sentence.first
  for (const verb of sentence.verbs) {
    // "made it clear": the verb that a longer cue holds is none of its own; "voiced doubt about": nor that of a noun.
    const cue = verb.first < taken ? undefined : cueOfVerb(doc, verb)
    const long = cue !== undefined && cue.verb.end > verb.end
    if (cue === undefined || (!long && nouns.some((noun) => holds(noun.cue, verb.head)))) continue
    taken = cue.verb.end
    const attribution = attributionOf(doc, sentence, cue)
    if (attribution !== undefined) found.push(withCueWords(doc, sentence, attribution))
  }
  return found
}

function holds(range: TokenRange, token: number): boolean {
  return range.first <= token && token < range.end
}

/** A second quotation that has a cue of its own is no continuation of the first. */
function withoutOthersQuotations(found: readonly Attribution[]): readonly Attribution[] {
  const owners = new Map<number, Attribution>()
  for (const each of found) {
    const own = each.form === 'direct' ? each.quotations[0] : undefined
    if (own !== undefined && !owners.has(own)) owners.set(own, each)
  }
  return found.map((each) => {
    const second = each.form === 'direct' ? each.quotations[1] : undefined
    const owner = second === undefined ? undefined : owners.get(second)
    if (owner === undefined || owner === each) return each
    return { ...each, content: each.content.slice(0, 1), quotations: each.quotations.slice(0, 1) }
  })
}

function attributionOf(doc: DocumentParts, sentence: ParsedSentence, cueVerb: CueVerb): Attribution | undefined {
  const { verb, cue } = cueVerb
  const source = findSource(doc, sentence, verb)
  const found = contentOf(doc, sentence, { verb, source, cue })
  if (found === undefined) return undefined
  if (leavesOwnSpeech(doc, verb, found)) return undefined
  const { tail, ...whole } = found
  const content = { ...whole, content: withinSubordinate(doc, sentence, { verb, source, content: whole.content }) }
  return {
    cue: { first: cueFirst(doc, verb), end: verb.end },
    ...(tail !== undefined && { cueTail: [tail] }),
    lemma: verb.lemma,
    force: cue.force,
    ...(source !== undefined && { source }),
    ...viaOf(doc, sentence, { verb, source }),
    ...content,
    verb,
    negated: verb.negated,
    inSpeech: (doc.quotationAt[verb.head] ?? -1) >= 0,
  }
}

/** `"We do not know," "Perhaps"`: a verb inside direct speech tells nothing that stands outside it. */
function leavesOwnSpeech(doc: DocumentParts, verb: VerbGroup, found: FoundContent): boolean {
  const own = quotationOfToken(doc, verb.head)
  return own !== undefined && found.content.some((each) => each.first < own.first - 1 || each.end > own.end + 1)
}

/** The ways to find what is told, from the surest to the loosest; the first that finds something wins. */
const WAYS: readonly ((
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
) => FoundContent | undefined)[] = [
  addedClause,
  quotedBefore,
  quotedAfter,
  asClause,
  parenthetical,
  clauseAfter,
  infinitiveAfter,
  quotedSentenceBefore,
  quotedLater,
  passiveSubject,
  reducedSubject,
  phraseAfter,
]

function contentOf(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): FoundContent | undefined {
  for (const way of WAYS) {
    const found = way(doc, sentence, cue)
    if (found !== undefined) return found
  }
  return undefined
}

/** "As A lamented B, C did D": a clause that opens its sentence ends at its comma, and so does what it tells. */
function withinSubordinate(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: { verb: VerbGroup; source: TokenRange | undefined; content: readonly TokenRange[] },
): readonly TokenRange[] {
  const only = cue.content[0]
  if (only === undefined || cue.content.length > 1 || only.first < cue.verb.end) return cue.content
  if (!opensSubordinate(doc, sentence, cue)) return cue.content
  return [{ first: only.first, end: firstCommaEnd(doc, only.first, only.end) }]
}

/** "As A lamented", "Asked whether": at the head of the sentence a clause that is not its main one. */
function opensSubordinate(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: { verb: VerbGroup; source: TokenRange | undefined },
): boolean {
  const { verb } = cue
  if (verb.first === sentence.first && (verb.form === 'gerund' || verb.form === 'participle')) return true
  const before = Math.min(cue.source?.first ?? verb.first, verb.first) - 1
  if (before < sentence.first || before > sentence.first + 1) return false
  return doc.pack.words.clauseOpeners.has(lowerAt(doc, before))
}

/** "also said": adverbs before the verb belong to the cue. */
function cueFirst(doc: DocumentParts, verb: VerbGroup): number {
  let first = verb.first
  while (first > 0 && first > verb.first - 3 && standsBeforeCue(doc, first - 1)) first -= 1
  return first
}

function standsBeforeCue(doc: DocumentParts, at: number): boolean {
  const tag = doc.tags[at]
  return tag === Tag.adverb || tag === Tag.negation || doc.pack.words.beforeVerbs.has(lowerAt(doc, at))
}

/** "Reuters, citing the agency B, reported that": the cited one between source and verb. */
function viaOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: { verb: VerbGroup; source: TokenRange | undefined },
): { via?: TokenRange } {
  const first = cue.source?.first ?? cue.verb.first
  const citing = sentence.verbs.find(
    (each) =>
      each.first > first &&
      each.end <= cue.verb.first &&
      each.form === 'gerund' &&
      doc.pack.words.citeVerbs.has(each.lemma),
  )
  if (citing === undefined) return {}
  const phrase = sentence.phrases.find((each) => each.first === citing.end)
  return phrase === undefined
    ? {}
    : { via: { first: phrase.first, end: Math.min(cue.verb.first, withAttachments(doc, sentence, phrase.end)) } }
}

/** `said it was "a trap. Nobody will stay."`: words that end inside a quotation run on to its end. */
function throughQuotation(doc: DocumentParts, range: TokenRange): TokenRange {
  const quotation = quotationOfToken(doc, range.end - 1)
  if (quotation === undefined || quotation.first <= range.first || quotation.end <= range.end) return range
  return { first: range.first, end: quotation.end + (quotation.closed ? 1 : 0) }
}

/** `The pact, he said, is dead.` and `The pact is dead, he said.` */
function parenthetical(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): FoundContent | undefined {
  if (!cue.cue.frames.includes('t') || cue.verb.form !== 'finite' || cue.source === undefined) return undefined
  const first = Math.min(cue.source.first, cue.verb.first)
  if (lowerAt(doc, first - 1) !== ',' || first - 1 <= sentence.first) return undefined
  const end = afterAdjuncts(doc, sentence, Math.max(cue.verb.end, cue.source.end))
  const start = clauseStart(doc, sentence, first - 1)
  const before = { first: start, end: withoutEndMarks(doc, start, first - 1) }
  if (endsSentence(doc, sentence, end)) return isTold(sentence, cue, before) ? indirect([before]) : undefined
  if (followsSpeech(doc, sentence, end) && holdsFiniteVerb(sentence, before)) return indirect([before])
  return goesOn(doc, sentence, { before, end })
}

function indirect(content: readonly TokenRange[]): FoundContent {
  return { content, form: 'indirect', quotations: [] }
}

function endsSentence(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const closer = lowerAt(doc, at)
  return at >= sentence.end || closer === '.' || closer === ':' || closer === '' || isQuoteAt(doc, at)
}

function isTold(sentence: ParsedSentence, cue: CueWithSource, before: TokenRange): boolean {
  return holdsFiniteVerb(sentence, before) || (cue.cue.force === 'tell' && before.end - before.first > 1)
}

/** The second half of what is told, behind the comma after "he said". */
function goesOn(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: { before: TokenRange; end: number },
): FoundContent | undefined {
  const { before, end } = part
  const closer = lowerAt(doc, end)
  if (closer !== ',' && closer !== ';') return undefined
  if (leavesSpeech(doc, before.first, end + 1)) return indirect([before])
  const after = { first: end + 1, end: clauseEnd(doc, sentence, end + 1) }
  if (!holdsFiniteVerb(sentence, { first: before.first, end: after.end })) return undefined
  return indirect(after.end > after.first ? [before, after] : [before])
}

/** `"...", he said, adding that B did C`: what is added is the clause behind, not the quotation before. */
function addedClause(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): FoundContent | undefined {
  const { verb } = cue
  const clause = verb.form === 'gerund' && doc.tags[verb.end] === Tag.subordinator
  return clause ? clauseAfter(doc, sentence, cue) : undefined
}

/** "..., he said after they met": the circumstance of speaking, with no "that" behind it that would hold what is said. */
function followsSpeech(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  if (!doc.pack.words.clauseOpeners.has(lowerAt(doc, at))) return false
  for (let next = at + 1; next < sentence.end; next += 1) if (doc.tags[next] === Tag.subordinator) return false
  return true
}

/** "As A reported on Monday, B did C" and "B did C, as A reported". */
function asClause(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): FoundContent | undefined {
  if (!cue.cue.frames.includes('t') || cue.source === undefined || cue.source.end > cue.verb.first) return undefined
  const as = cue.source.first - 1
  if (!doc.pack.words.asWords.has(lowerAt(doc, as))) return undefined
  const end = afterAdjuncts(doc, sentence, cue.verb.end)
  if (as === sentence.first && lowerAt(doc, end) === ',') return asOpening(doc, sentence, end + 1)
  if (lowerAt(doc, as - 1) !== ',' || (end < sentence.end && isWordAt(doc, end))) return undefined
  const start = clauseStart(doc, sentence, as - 1)
  return indirect([{ first: start, end: withoutEndMarks(doc, start, as - 1) }])
}

function asOpening(doc: DocumentParts, sentence: ParsedSentence, first: number): FoundContent | undefined {
  const end = clauseEnd(doc, sentence, first)
  return end > first ? indirect([{ first, end }]) : undefined
}

function clauseAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  if (!cue.cue.frames.includes('t')) return undefined
  let at = cue.verb.end
  if (!startsClause(doc, sentence, at) && cue.cue.frames.includes('p')) at = afterPerson(sentence, at)
  if (!startsClause(doc, sentence, at)) at = afterAdjuncts(doc, sentence, at)
  if (!startsClause(doc, sentence, at)) at = looseClause(doc, sentence, { ...cue, at })
  if (at < 0 || leavesSpeech(doc, cue.verb.first, at)) return undefined
  const end = clauseEnd(doc, sentence, at)
  if (end <= at + 1) return undefined
  const quotations = quotationsIn(doc, { first: at, end })
  return {
    content: [throughQuotation(doc, { first: at, end })],
    form: quotations.length > 0 ? 'mixed' : 'indirect',
    quotations,
  }
}

/** "I cannot say," the farmer said: what stands behind the closing mark is not told by a verb before it. */
function leavesSpeech(doc: DocumentParts, cue: number, content: number): boolean {
  const quotation = doc.quotationAt[cue] ?? -1
  return quotation >= 0 && doc.quotationAt[content] !== quotation
}

/** After a plain verb of saying the rest of the sentence is what is said, however its subject is built. */
function looseClause(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb & { readonly at: number }): number {
  const { at } = cue
  if (!isPlainSaying(cue) || at >= sentence.end || isMarkAt(doc, at)) return -1
  const tag = tagOf(doc, at)
  if (tag === Tag.preposition || tag === Tag.to || tag === Tag.conjunction) return -1
  return sentence.verbs.some((each) => each.first >= at && each.form === 'finite' && each.first < at + 30) ? at : -1
}

function isPlainSaying(cue: CueVerb): boolean {
  const { frames } = cue.cue
  return frames.includes('t') && frames.includes('q') && cue.verb.form !== 'participle' && !cue.verb.passive
}

function afterPerson(sentence: ParsedSentence, at: number): number {
  return sentence.phrases.find((each) => each.first === at)?.end ?? at
}

function infinitiveAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
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
function passiveSubject(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): FoundContent | undefined {
  const { verb, source } = cue
  if (!verb.passive || !/[tn]/.test(cue.cue.frames)) return undefined
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || subject.relative || (source !== undefined && source.first < verb.end)) return undefined
  return { content: [{ first: subject.first, end: subject.end }], form: 'phrase', quotations: [] }
}

/** "the move, first reported by A": what is told of stands right before the participle. */
function reducedSubject(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): FoundContent | undefined {
  const { verb, source } = cue
  if (verb.form !== 'participle' || source?.first !== verb.end + 1 || !/[tn]/.test(cue.cue.frames)) return undefined
  const first = cueFirst(doc, verb)
  const end = lowerAt(doc, first - 1) === ',' ? first - 1 : first
  const subject = sentence.phrases.find((each) => each.end === end)
  return subject === undefined
    ? undefined
    : { content: [{ first: subject.first, end }], form: 'phrase', quotations: [] }
}

function phraseAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
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
