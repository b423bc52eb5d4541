import { type DocumentParts, lowerAt, quotationOfToken, timeOfToken } from '#reader/find/document-parts'
import { isListComma } from '#reader/syntax/coordination'
import { type ParsedSentence, phraseFrom, verbFrom, type VerbGroup, finiteFrom } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isCapitalAt, isQuoteAt, tagOf } from '#reader/syntax/token-at'

/** Where a clause that starts at `from` ends: before the next thing that is not part of what is told. */
export function clauseEnd(doc: DocumentParts, sentence: ParsedSentence, from: number): number {
  const inQuotation = doc.quotationAt[from] ?? -1
  let at = from
  while (at < sentence.end) {
    if (inQuotation >= 0 && doc.quotationAt[at] !== inQuotation) break
    if (endsClause(doc, sentence, at, from)) break
    at += 1
  }
  return withoutEndMarks(doc, from, at)
}

function endsClause(doc: DocumentParts, sentence: ParsedSentence, at: number, from: number): boolean {
  const token = doc.tokens[at]
  if (token === undefined) return true
  if (token.kind !== 'mark') return at > from && speaksOn(doc, sentence, at)
  if (token.lower === ';') return true
  if (opensRange(doc, from, at) || !(token.lower === ',' || isDash(token.lower))) return false
  return breaksAfterComma(doc, sentence, at) || othersSpeak(doc, sentence, at)
}

/** The first mark, or that of "that, according to its own figures, ...": right behind the opening nobody speaks anew. */
function opensRange(doc: DocumentParts, from: number, at: number): boolean {
  return at === from || (at === from + 1 && doc.tags[from] === Tag.subordinator)
}

/** "..., while the army accused": behind the comma somebody else speaks. */
function othersSpeak(doc: DocumentParts, sentence: ParsedSentence, comma: number): boolean {
  if (!doc.pack.words.meanwhileWords.has(lowerAt(doc, comma + 1))) return false
  const verb = finiteFrom(sentence, comma + 3)
  return verb !== undefined && verb.first - comma < LONGEST_OTHER && !verb.passive && doc.pack.cues.has(verb.lemma)
}

const LONGEST_OTHER = 20

/** "... and insisted that", "... and others say the", "... before claiming that": somebody goes on with a verb of saying. */
function speaksOn(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const joins = doc.tags[at] === Tag.conjunction
  if (!joins && !opensGerund(doc, at)) return false
  const verb = verbSoonAfter(sentence, at + 1)
  if (verb === undefined || verb.passive) return false
  if (verb.form === 'gerund') return verb.first === at + 1 && addsClause(doc, verb)
  return joins && verb.form === 'finite' && saysMore(doc, sentence, { verb, from: at + 1 })
}

/** "before claiming": asked of every token, so the tags come first. */
function opensGerund(doc: DocumentParts, at: number): boolean {
  return doc.tags[at + 1] === Tag.gerund && doc.pack.words.clauseOpeners.has(lowerAt(doc, at))
}

function saysMore(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, from }: { readonly verb: VerbGroup; readonly from: number },
): boolean {
  if (verb.first === from && quotes(doc, verb)) return true
  return introducesClause(doc, sentence, verb) && hasShortSubject(doc, from, verb.first)
}

/** "claiming that". */
function addsClause(doc: DocumentParts, verb: VerbGroup): boolean {
  const cue = doc.pack.cues.get(verb.lemma)
  return cue !== undefined && cue.frames.includes('t') && doc.tags[verb.end] === Tag.subordinator
}

/** "... and called it", "... but told them": a plain verb of speech right behind the conjunction. */
function quotes(doc: DocumentParts, verb: VerbGroup): boolean {
  return (
    verb.form === 'finite' && verb.modal === undefined && (doc.pack.cues.get(verb.lemma)?.frames.includes('q') ?? false)
  )
}

function hasShortSubject(doc: DocumentParts, from: number, to: number): boolean {
  return to === from || (to - from < MOST_SUBJECT && onlySubjectBetween(doc, from, to))
}

const MOST_SUBJECT = 5

/** A verb of saying with a clause or a quotation right behind it. */
function introducesClause(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const cue = doc.pack.cues.get(verb.lemma)
  if (cue === undefined || cue.force === 'judge' || !cue.frames.includes('t')) return false
  if (doc.tags[verb.end] === Tag.subordinator || isQuoteAt(doc, verb.end)) return true
  return cue.force === 'tell' && startsClause(doc, sentence, verb.end)
}

/**
 * The end of a noun phrase that is told of: no further than the next comma that closes no list, or a finite verb that
 * the phrase is the subject of.
 */
export function phraseEnd(doc: DocumentParts, sentence: ParsedSentence, from: number): number {
  const end = clauseEnd(doc, sentence, from)
  let plain = true
  for (let at = from + 1; at < end; at += 1) {
    const tag = tagOf(doc, at)
    if (tag === Tag.relative || tag === Tag.subordinator) plain = false
    if ((plain && endsPhrase(doc, sentence, { at, from, tag })) || isBreakingComma(doc, at, from))
      return withoutEndMarks(doc, from, at)
  }
  return end
}

/** "and left", "criticism of A drew": a verb that belongs to no clause inside the phrase. */
function endsPhrase(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { at, from, tag }: { readonly at: number; readonly from: number; readonly tag: number },
): boolean {
  if (tag === Tag.conjunction) return startsVerb(sentence, at + 1) || goesOnBehind(doc, sentence, at + 1)
  const finite = tag === Tag.past || tag === Tag.third || (tag >= Tag.modal && tag <= Tag.do)
  return finite && startsVerb(sentence, at) && !hasOwnSubject(doc, sentence, { at, from })
}

/** "... and criticising B", "... and others doubt it": somebody else, or the same one by another cue, goes on. */
function goesOnBehind(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const verb = verbSoonAfter(sentence, at)
  if (verb === undefined) return false
  if (verb.form === 'gerund') return verb.first === at && doc.pack.cues.has(verb.lemma)
  return verb.form === 'finite' && verb.first < at + MOST_SUBJECT && onlySubjectBetween(doc, at, verb.first)
}

/** "the man he met", "the plan the mayor praised", "the plan praised by all": the verb has a subject inside, or is none. */
function hasOwnSubject(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { at, from }: { readonly at: number; readonly from: number },
): boolean {
  const phrase = sentence.phrases.find((each) => each.end === at)
  if (phrase === undefined) return false
  if (doc.tags[phrase.head] === Tag.pronoun) return true
  if (tagOf(doc, at) === Tag.past && tagOf(doc, at + 1) === Tag.preposition) return true
  return phrase.first > from && sentence.phrases.some((each) => each.end === phrase.first)
}

function isBreakingComma(doc: DocumentParts, at: number, from: number): boolean {
  if (lowerAt(doc, at) !== ',' || isListComma(doc, at)) return false
  return (doc.quotationAt[at] ?? -1) < 0 || (doc.quotationAt[from] ?? -1) >= 0
}

/** "criticised the plan and left": behind the conjunction the one who speaks goes on to act. */
function startsVerb(sentence: ParsedSentence, at: number): boolean {
  const verb = verbSoonAfter(sentence, at)
  return verb?.first === at && verb.form === 'finite'
}

/** The first comma after `from`, where a clause that opened with "as" or "after" ends. */
export function firstCommaEnd(doc: DocumentParts, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1)
    if (lowerAt(doc, at) === ',' && (doc.quotationAt[at] ?? -1) < 0 && !isListComma(doc, at)) return at
  return end
}

function isDash(lower: string): boolean {
  return lower === '\u2013' || lower === '\u2014' || lower === '-'
}

/** ", adding", ", while she denied", ", according to", ", he said": somebody speaks anew. */
function breaksAfterComma(doc: DocumentParts, sentence: ParsedSentence, comma: number): boolean {
  const first = isQuoteAt(doc, comma + 1) ? comma + 2 : comma + 1
  if (doc.pack.words.accordingWords.has(lowerAt(doc, first))) return true
  const at = joins(doc, first) ? first + 1 : first
  const verb = verbSoonAfter(sentence, at)
  if (verb === undefined || !doc.pack.cues.has(verb.lemma)) return false
  return verb.form === 'gerund' ? verb.first <= at + 1 : speaksAnew(doc, { at }, verb)
}

/** A finite verb of saying with its own subject, or right behind "and". */
function speaksAnew(doc: DocumentParts, place: { at: number }, verb: VerbGroup): boolean {
  if (verb.form !== 'finite' || verb.passive) return false
  const tells = doc.pack.cues.get(verb.lemma)?.force === 'tell'
  // Right behind "and"; or behind the comma, as the verb of the clause around ("who said that A left, denied that").
  const alone = verb.first === place.at
  if (alone) return tells || doc.tags[verb.end] === Tag.subordinator
  const contrasts = doc.pack.words.contrast.has(lowerAt(doc, place.at - 1))
  return (tells || contrasts) && onlySubjectBetween(doc, place.at, verb.first)
}

function joins(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return tag === Tag.conjunction || tag === Tag.subordinator || doc.pack.words.contrast.has(lowerAt(doc, at))
}

function verbSoonAfter(sentence: ParsedSentence, at: number): VerbGroup | undefined {
  const verb = verbFrom(sentence, at)
  return verb !== undefined && verb.first < at + 8 ? verb : undefined
}

function onlySubjectBetween(doc: DocumentParts, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const tag = tagOf(doc, at)
    if (!isNominal(tag) && tag !== Tag.pronoun && tag !== Tag.preposition && tag !== Tag.adverb) return false
  }
  return to > from
}

/** Takes full stops, commas and dangling conjunctions off the end. */
export function withoutEndMarks(doc: DocumentParts, from: number, end: number): number {
  let at = end
  while (at > from) {
    const token = doc.tokens[at - 1]
    const dangling = token?.kind === 'mark' && '.,;:\u2013\u2014-'.includes(token.lower)
    if (!dangling && doc.tags[at - 1] !== Tag.conjunction) break
    at -= 1
  }
  return at
}

/** The start of the clause that ends before `end`: after the last break that is not inside it. */
export function clauseStart(doc: DocumentParts, sentence: ParsedSentence, end: number): number {
  const inQuotation = doc.quotationAt[end - 1] ?? -1
  for (let at = end - 1; at >= sentence.first; at -= 1) {
    const token = doc.tokens[at]
    if (token?.kind === 'mark' && token.lower === ';') return at + 1
    if (inQuotation >= 0 && doc.quotationAt[at] !== inQuotation) return at + 1
  }
  return quotationStart(doc, sentence.first)
}

/** A sentence that goes on with a quotation begins with that quotation. */
function quotationStart(doc: DocumentParts, first: number): number {
  const quotation = quotationOfToken(doc, first)
  return quotation === undefined ? first : Math.min(first, quotation.first - 1)
}

/** The place after the words that may stand between a cue and its content: adverbs, times, "in a statement", "to reporters". */
export function afterAdjuncts(doc: DocumentParts, sentence: ParsedSentence, from: number): number {
  let at = from
  for (let steps = 0; steps < 6 && at < sentence.end; steps += 1) {
    const next = afterAdjunct(doc, sentence, at)
    if (next === at) break
    at = next
  }
  return at
}

function afterAdjunct(doc: DocumentParts, sentence: ParsedSentence, at: number): number {
  const tag = tagOf(doc, at)
  // "said there were no guns": the words begin with it.
  if (tag === Tag.adverb) return opensThere(doc, at) ? at : at + 1
  const behindTime = afterTime(doc, sentence, at)
  if (behindTime > at) return behindTime
  if (isTimeWord(doc, at)) return at + 1
  if (tag !== Tag.preposition || doc.pack.words.ofWords.has(lowerAt(doc, at))) return at
  return afterPrepositional(doc, sentence, at)
}

/** Behind a time; "for the month ending 31 May": the gerund belongs to it. */
function afterTime(doc: DocumentParts, sentence: ParsedSentence, at: number): number {
  const first = doc.tags[at] === Tag.gerund ? at + 1 : at
  const time = timeOfToken(doc, first)
  return time !== undefined && time.first === first && time.end < sentence.end ? time.end : at
}

/** "There is", "there have been". */
function opensThere(doc: DocumentParts, at: number): boolean {
  const next = tagOf(doc, at + 1)
  return doc.pack.words.thereWords.has(lowerAt(doc, at)) && (next === Tag.be || next === Tag.have || next === Tag.modal)
}

/** Behind "in a statement"; "after both sides signed" is a clause of its own, where "after the meeting" is none. */
function afterPrepositional(doc: DocumentParts, sentence: ParsedSentence, at: number): number {
  const phrase = phraseFrom(sentence, at + 1)
  if (phrase === undefined) return at
  const opensClause = doc.pack.words.clauseOpeners.has(lowerAt(doc, at))
  const isClause = opensClause && sentence.verbs.some((verb) => verb.first === phrase.end && verb.form === 'finite')
  return isClause ? at : phrase.end
}

function isTimeWord(doc: DocumentParts, at: number): boolean {
  return isCapitalAt(doc, at) && doc.pack.words.dayNames.has(lowerAt(doc, at))
}

const MOST_INSERTED = 16

/** ", for example, that", "- on a visit - that": the place behind what is inserted before the clause or infinitive, else `at`. */
export function afterInsertion(doc: DocumentParts, sentence: ParsedSentence, at: number): number {
  const opener = lowerAt(doc, at)
  if (opener !== ',' && !isDash(opener)) return at
  const last = Math.min(sentence.end, at + MOST_INSERTED) - 1
  for (let next = at + 2; next < last; next += 1) {
    if (lowerAt(doc, next) !== opener) continue
    const goesOn = doc.tags[next + 1] === Tag.to || doc.tags[next + 1] === Tag.subordinator
    if (goesOn) return next + 1
  }
  return at
}

/** Whether a clause starts at `at`: a subordinator, or a subject with a finite verb not far behind. */
export function startsClause(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const tag = tagOf(doc, at)
  if (tag === Tag.subordinator) return true
  if (doc.pack.words.questionWords.has(lowerAt(doc, at))) return true
  const phrase = phraseFrom(sentence, at) ?? phraseFrom(sentence, afterMeasure(doc, at))
  // "was announced last week, has since failed": a time by itself is no subject.
  if (phrase === undefined || (timeOfToken(doc, at)?.end ?? 0) >= phrase.end) return false
  const verb = verbFrom(sentence, phrase.end)
  if (verb === undefined || verb.form !== 'finite') return false
  return reachesVerb(doc, phrase.end, verb.first)
}

/** "at least four guns", "between 20 and 30 men": the number behind the words that only measure it, else -1. */
function afterMeasure(doc: DocumentParts, at: number): number {
  for (let next = at; next < at + MOST_MEASURING; next += 1) {
    if (doc.tags[next] === Tag.number) return timeOfToken(doc, next) === undefined ? next : -1
    if (!doc.pack.counting.measureWords.has(lowerAt(doc, next))) return -1
  }
  return -1
}

const MOST_MEASURING = 5

const BETWEEN: ReadonlySet<number> = new Set([Tag.preposition, Tag.adverb, Tag.negation, Tag.conjunction, Tag.quote])

function reachesVerb(doc: DocumentParts, from: number, to: number): boolean {
  if (to - from > 14) return false
  for (let at = from; at < to; at += 1) {
    const tag = tagOf(doc, at)
    if (!isNominal(tag) && !BETWEEN.has(tag) && !(tag === Tag.mark && isListComma(doc, at))) return false
  }
  return true
}
