import { isConditional } from '#reader/assemble/standing'
import { withoutEndMarks } from '#reader/find/attribution/find-content'
import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import { opensCoordinate } from '#reader/find/norms/clause-range'
import { finiteFrom, holdsFinite, type ParsedSentence, verbAt, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isQuoteAt } from '#reader/syntax/token-at'

/** "A has left, and B stays": two claims, where no condition holds for both and each has its verb. */
export function clausesOf(doc: DocumentParts, piece: TokenRange): readonly TokenRange[] {
  const sentence = doc.parsed[doc.sentenceAt[piece.first] ?? -1]
  if (sentence === undefined) return [piece]
  if (isConditional(doc, sentence, piece)) return doneBefore(doc, sentence, piece) ?? [piece]
  const clauses: TokenRange[] = []
  let { first } = piece
  for (let at = piece.first + 1; at < piece.end; at += 1) {
    const skipped = skippedAt(doc, sentence, at)
    if (skipped === 0 || !holdsFinite(sentence, { first, end: at })) continue
    clauses.push(trimmed(doc, first, at))
    first = at + skipped
  }
  return clauses.length === 0 ? [piece] : [...clauses, trimmed(doc, first, piece.end)]
}

/** "We have freed nine, and we will free the rest if they leave": what is done stands under no condition of what follows. */
function doneBefore(
  doc: DocumentParts,
  sentence: ParsedSentence,
  piece: TokenRange,
): readonly TokenRange[] | undefined {
  for (let at = piece.first + 1; at < piece.end; at += 1) {
    if (!opensCoordinate(doc, sentence, at)) continue
    const first = trimmed(doc, piece.first, at)
    const verb = finiteFrom(sentence, first.first)
    const done = verb !== undefined && verb.end <= first.end && verb.modal === undefined && (verb.past || verb.perfect)
    return done && !isConditional(doc, sentence, first) ? [first, trimmed(doc, at + 2, piece.end)] : undefined
  }
  return undefined
}

/** How many words at the place open a clause of its own and belong to neither: none where none opens. */
function skippedAt(doc: DocumentParts, sentence: ParsedSentence, at: number): number {
  if (opensThat(doc, at) || opensCoordinate(doc, sentence, at)) return 2
  return opensContrast(doc, sentence, at) || opensReason(doc, at) ? 1 : 0
}

/**
 * "heard guns but did not know whose", "had been moved and would be returned", "had left and handed over its guns": a second
 * verb of one subject, set against the first, in another mode, or of another act.
 */
function opensContrast(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  if (doc.tags[at] !== Tag.conjunction || !joins(doc, at)) return false
  const verb = verbAt(sentence, at + 1)
  if (verb?.form !== 'finite') return false
  const before = sentence.verbs.findLast((each) => each.end <= at && each.form === 'finite')
  return before === undefined || doc.pack.standing.but.has(lowerAt(doc, at)) || isSetOff(doc, verb, before)
}

function joins(doc: DocumentParts, at: number): boolean {
  const { pack } = doc
  const lower = lowerAt(doc, at)
  return pack.standing.but.has(lower) || pack.citing.and.has(lower)
}

function isSetOff(doc: DocumentParts, verb: VerbGroup, before: VerbGroup): boolean {
  if (verb.end - verb.first > 1) return verb.modal !== before.modal || verb.negated !== before.negated
  // One word may go on with the modal, the "not" and the "were" of the verb before.
  const shares = before.modal !== undefined || before.negated || before.passive
  return !shares && isAct(doc, verb) && isAct(doc, before)
}

/** "had been put off because the mines had not been cleared": the reason is told as well. */
function opensReason(doc: DocumentParts, at: number): boolean {
  const of = doc.pack.words.ofWords.has(lowerAt(doc, at + 1))
  return !of && doc.pack.standing.because.has(lowerAt(doc, at))
}

/** "... had arrived and that food was short". */
function opensThat(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.conjunction && doc.tags[at + 1] === Tag.subordinator && isThat(doc, at + 1)
}

function isAct({ pack }: DocumentParts, { lemma }: VerbGroup): boolean {
  return pack.actionsByVerb.has(lemma)
}

/** The stretch without commas, marks of quotation and "that" at its edges. */
export function trimmed(doc: DocumentParts, from: number, to: number): TokenRange {
  let first = from
  let end = to
  while (first < end && (isQuoteAt(doc, first) || isThat(doc, first) || lowerAt(doc, first) === ',')) first += 1
  for (let before = -1; before !== end; ) {
    before = end
    while (end > first && isQuoteAt(doc, end - 1) && !closesInside(doc, first, end - 1)) end -= 1
    end = withoutEndMarks(doc, first, end)
  }
  return { first, end }
}

/** A closing mark whose opening stands inside the stretch belongs to it. */
function closesInside(doc: DocumentParts, first: number, quote: number): boolean {
  let marks = 0
  for (let at = first; at < quote; at += 1) if (isQuoteAt(doc, at)) marks += 1
  return marks % 2 === 1
}

/** The "that" before what is told is not part of it. */
function isThat(doc: DocumentParts, at: number): boolean {
  if (!doc.pack.words.thatWords.has(lowerAt(doc, at))) return false
  return doc.tags[at] === Tag.subordinator || doc.tags[at + 1] === Tag.determiner
}
