import { type DocumentParts, lowerAt, timeOfToken } from '#reader/find/document-parts'
import { WordList } from '#reader/languages/word-lists'
import { isListComma } from '#reader/syntax/coordination'
import { findSubject } from '#reader/syntax/find-subject'
import { type ParsedSentence, phraseFrom, verbFrom, finiteFrom } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isListed, tagOf } from '#reader/syntax/token-at'

/** The end of what belongs to an action: before the next clause, condition, or speech. */
export function actionEnd(doc: DocumentParts, sentence: ParsedSentence, from: number): number {
  const quotation = doc.quotationAt[from] ?? -1
  let at = from
  let inList = false
  while (at < sentence.end) {
    // The "and" that closes "A, B and C" does not open a clause.
    const closesList = inList && doc.tags[at] === Tag.conjunction
    if (closesList) inList = false
    else if (isOutside(doc, at, quotation) || endsAction(doc, sentence, at, from)) break
    else if (isListComma(doc, at)) inList = true
    at += 1
  }
  while (at > from && isTrailing(doc, at - 1)) at -= 1
  return at
}

/** Whether a token stands outside the quotation where there is one. */
function isOutside(doc: DocumentParts, at: number, quotation: number): boolean {
  return quotation >= 0 && doc.quotationAt[at] !== quotation
}

function isTrailing(doc: DocumentParts, at: number): boolean {
  const token = doc.tokens[at]
  if (token === undefined) return false
  return (
    (token.kind === 'mark' && '.,;:|'.includes(token.lower)) ||
    token.kind === 'quote' ||
    doc.tags[at] === Tag.conjunction
  )
}

function endsAction(doc: DocumentParts, sentence: ParsedSentence, at: number, from: number): boolean {
  const token = doc.tokens[at]
  if (token === undefined) return true
  if (token.kind === 'mark') return token.lower === ';' || (token.lower === ',' && newClauseAfter(doc, sentence, at))
  if (at > from) return wordEndsAction(doc, sentence, at)
  // "one man was killed and the others fled": right behind the verb, somebody else's act.
  return doc.tags[at] === Tag.conjunction && newSubjectAndVerb(doc, sentence, at + 1)
}

function wordEndsAction(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  if (isListed(doc, at, WordList.otherwise)) return true
  if (isListed(doc, at, WordList.conditionWords) && doc.tags[at] === Tag.subordinator) return true
  return doc.tags[at] === Tag.conjunction && newVerbAfter(doc, sentence, at)
}

const CLAUSE_OPENERS: ReadonlySet<number> = new Set([Tag.be, Tag.have, Tag.third, Tag.modal, Tag.subordinator])

/** ", and B will ...", ", which C ..." does not end it; ", while", ", but" and a new subject with its verb do. */
function newClauseAfter(doc: DocumentParts, sentence: ParsedSentence, comma: number): boolean {
  const next = tagOf(doc, comma + 1)
  if (CLAUSE_OPENERS.has(next)) return true
  if (isListed(doc, comma + 1, WordList.otherwise | WordList.conditionWords)) return true
  if (next !== Tag.conjunction) return !isListComma(doc, comma) && newSubjectAndVerb(doc, sentence, comma + 1)
  return newVerbAfter(doc, sentence, comma + 1)
}

/** ", and B has left", ", but they stay": a comma and a conjunction before a subject with its finite verb. */
export function opensCoordinate(doc: DocumentParts, sentence: ParsedSentence, comma: number): boolean {
  if (doc.tokens[comma]?.lower !== ',' || doc.tags[comma + 1] !== Tag.conjunction) return false
  const at = afterThatOrTime(doc, comma + 2)
  const verb = finiteFrom(sentence, at + 1)
  if (verb === undefined || verb.first - at > LONGEST_SUBJECT) return false
  const subject = findSubject(doc, sentence, verb)
  // "but not one of the men": the subject stands behind its "not".
  const first = doc.tags[at] === Tag.negation ? at + 1 : at
  return subject !== undefined && !subject.relative && !subject.shared && subject.first === first
}

const LONGEST_SUBJECT = 16

/** ", and that B has left", ", and by noon B had left". */
function afterThatOrTime(doc: DocumentParts, at: number): number {
  if (doc.tags[at] === Tag.subordinator && doc.pack.words.thatWords.has(lowerAt(doc, at))) return at + 1
  const time = doc.tags[at] === Tag.preposition ? timeOfToken(doc, at + 1) : undefined
  return time === undefined ? at : time.end
}

function newVerbAfter(doc: DocumentParts, sentence: ParsedSentence, conjunction: number): boolean {
  const at = conjunction + 1
  if (doc.tags[at] === Tag.subordinator) return true
  const verb = verbFrom(sentence, at)
  if (verb === undefined || verb.form === 'gerund') return false
  if (verb.first === at) return verb.form === 'finite' || verb.form === 'infinitive'
  return newSubjectAndVerb(doc, sentence, at)
}

function newSubjectAndVerb(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const phrase = phraseFrom(sentence, at)
  if (phrase === undefined) return false
  const verb = verbFrom(sentence, phrase.end)
  if (verb === undefined || verb.form !== 'finite') return false
  for (let between = phrase.end; between < verb.first; between += 1) {
    const tag = tagOf(doc, between)
    if (!isNominal(tag) && tag !== Tag.preposition && tag !== Tag.adverb && tag !== Tag.pronoun) return false
  }
  return verb.first - phrase.end < 10
}

/** The start of the clause that `at` stands in: after the last semicolon, conjunction of clauses or quotation mark. */
export function clauseFirst(doc: DocumentParts, sentence: ParsedSentence, at: number): number {
  const quotation = doc.quotationAt[at] ?? -1
  let first = at
  while (first > sentence.first && !beginsAfter(doc, sentence, { before: first - 1, quotation })) first -= 1
  while (first < at && isLeading(doc, first)) first += 1
  return first
}

function beginsAfter(
  doc: DocumentParts,
  sentence: ParsedSentence,
  place: { before: number; quotation: number },
): boolean {
  const token = doc.tokens[place.before]
  if (token === undefined || token.kind === 'quote') return true
  if ((doc.quotationAt[place.before] ?? -1) !== place.quotation) return true
  if (token.kind === 'mark' && (token.lower === ';' || token.lower === ':')) return true
  return isVerbBreak(doc, sentence, place.before)
}

function isLeading(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return tag === Tag.conjunction || (tag === Tag.mark && doc.tokens[at]?.lower === ',')
}

/** A conjunction or "that" with a finite verb on its left begins a clause of its own. */
function isVerbBreak(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const tag = tagOf(doc, at)
  if (tag === Tag.subordinator) return !isListed(doc, at, WordList.conditionWords)
  if (tag !== Tag.conjunction) return false
  return (
    sentence.verbs.some((verb) => verb.end <= at && verb.form === 'finite' && at - verb.end < 40) &&
    lowerAt(doc, at - 1) === ','
  )
}
