import { type DocumentParts, lowerAt, spanOf, timeOfToken, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { isOnNamedBreach, tellsBreach } from '#reader/find/condition-breach'
import { type Opening, openingAt } from '#reader/find/condition-opening'
import { firstFrom } from '#reader/syntax/first-from'
import { statesNorm } from '#reader/find/states-norm'
import { WordList } from '#reader/languages/word-lists'
import type { DraftCondition } from '#reader/reading'
import {
  holdsFinite,
  type NounPhrase,
  type ParsedSentence,
  phraseFrom,
  verbFrom,
  type VerbGroup,
  verbAt,
} from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isListComma } from '#reader/syntax/coordination'
import { holdsNoClause, outsideBrackets } from '#reader/syntax/subject-stretch'
import { isListed, isMarkAt, tagOf } from '#reader/syntax/token-at'

/** A condition with the tokens it covers, its opening words included. */
export interface FoundCondition extends TokenRange {
  readonly condition: DraftCondition
  /** It holds when something was not done ("if this does not happen", "failing which"). */
  readonly onBreach: boolean
}

/** Conditions of one sentence: "if", "unless", "upon", "in parallel with", "failing which", "otherwise". */
export function findConditions(doc: DocumentParts, sentence: ParsedSentence): readonly FoundCondition[] {
  if ((sentence.lists & WordList.condition) === 0) return NO_CONDITIONS
  const found: FoundCondition[] = []
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const opening = openingAt(doc, at)
    if (opening === undefined) continue
    const end = isWhole(doc, at, opening)
      ? at + opening.words
      : conditionEnd(doc, sentence, {
          from: at + opening.words,
          clausal: opening.type === 'if' || opening.type === 'unless',
          lasting: opening.type === 'during',
        })
    const range = { first: at, end }
    const onBreach =
      opening.breach ||
      tellsBreach(doc, sentence, range) ||
      isOnNamedBreach(doc, sentence, { type: opening.type, range })
    const condition: DraftCondition = { type: opening.type, said: wordsOf(doc, range), span: spanOf(doc, range) }
    found.push({ ...range, condition, onBreach })
    at = Math.max(at, end - 1)
  }
  return found
}

/** "otherwise", "failing which" say all; "failing payment within the term" goes on. */
function isWhole(doc: DocumentParts, at: number, { breach, named, words }: Opening): boolean {
  return breach && !(named && isNominal(tagOf(doc, at + words)))
}

const NO_CONDITIONS: readonly FoundCondition[] = []

function conditionEnd(doc: DocumentParts, sentence: ParsedSentence, start: Start): number {
  const { from, clausal } = start
  const eventEnd = endOfEvent(doc, sentence, from) ?? endOfStay(doc, sentence, start)
  if (eventEnd !== undefined) return eventEnd
  let at = from
  const leading = !sentence.verbs.some(
    (each) => each.form === 'finite' && each.end < from && !partedBefore(doc, each.end, from),
  )
  // What stands in brackets is said aside: neither its commas nor its quotation marks end the condition.
  let depth = 0
  for (; at < sentence.end; at += 1) {
    const lower = lowerAt(doc, at)
    if (lower === '(') depth += 1
    else if (lower === ')' && depth > 0) depth -= 1
    else if (depth === 0 && endsCondition(doc, sentence, { at, from, leading, clausal })) break
  }
  if (lowerAt(doc, at - 1) === ',') at -= 1
  return Math.max(at, Math.min(from, sentence.end))
}

/** "A removes the posts; if it does not, B removes them": behind a semicolon the condition leads again. */
function partedBefore(doc: DocumentParts, first: number, end: number): boolean {
  for (let at = end - 1; at >= first && at > end - MOST_OPENING; at -= 1) if (lowerAt(doc, at) === ';') return true
  return false
}

const MOST_OPENING = 4

interface Start {
  readonly from: number
  readonly clausal: boolean
  /** "During": a stretch of time, and no clause. */
  readonly lasting: boolean
}

/** "A person who was detained during the truce may claim": the stretch ends where the verb of the whole begins. */
function endOfStay(doc: DocumentParts, sentence: ParsedSentence, { from, lasting }: Start): number | undefined {
  if (!lasting) return undefined
  const stay = wholeEvent(doc, sentence, phraseFrom(sentence, from))
  return stay !== undefined && verbAt(sentence, stay.end)?.modal !== undefined ? stay.end : undefined
}

/** "In the event of a violation the Mission calls: the event ends where the subject of the clause begins. */
function endOfEvent(doc: DocumentParts, sentence: ParsedSentence, from: number): number | undefined {
  const event = wholeEvent(doc, sentence, phraseFrom(sentence, from))
  const next = event === undefined ? undefined : phraseFrom(sentence, event.end)
  const verb = next === undefined ? undefined : verbFrom(sentence, next.end)
  return verb?.form === 'finite' && verb.first === next?.end ? event?.end : undefined
}

/** "Upon receipt of the notice the Committee meets": an event with what it is of. */
function wholeEvent(
  doc: DocumentParts,
  sentence: ParsedSentence,
  event: NounPhrase | undefined,
): NounPhrase | undefined {
  if (event === undefined || !doc.pack.words.ofWords.has(lowerAt(doc, event.end))) return event
  return phraseFrom(sentence, event.end + 1) ?? event
}

function endsCondition(
  doc: DocumentParts,
  sentence: ParsedSentence,
  place: { at: number; from: number; leading: boolean; clausal: boolean },
): boolean {
  const { at, from } = place
  const token = doc.tokens[at]
  if (token === undefined || token.kind === 'quote') return true
  if (token.kind !== 'mark' || token.lower === ',')
    return at > from && (joinEnds(doc, sentence, place) || opensWithoutComma(doc, sentence, place))
  return endsAtStop(doc, sentence, at)
}

function endsAtStop(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const last = at + 1 >= sentence.end
  if (lowerAt(doc, at) === '.') return last
  return lowerAt(doc, at) === ';' && (last || !doc.instrument || !listGoesOn(doc, at + 1))
}

/** "If peace has held for a year the parties will meet": the main clause begins though no comma tells it. */
function opensWithoutComma(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { at, from, leading, clausal }: { at: number; from: number; leading: boolean; clausal: boolean },
): boolean {
  // "Before making rules under this section the Minister must".
  const acting = doc.tags[from] === Tag.gerund
  if (!doc.instrument || !leading || !(clausal || acting) || doc.tags[at] !== Tag.determiner) return false
  if (doc.tags[at - 1] === Tag.relative || !(acting || holdsFinite(sentence, { first: from, end: at }))) return false
  return hasModalNext(doc, sentence, at) && !holdsComma(doc, { first: from, end: sentence.end })
}

/** "the parties will": a phrase with its modal right behind it. */
function hasModalNext(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const phrase = phraseFrom(sentence, at)
  const norm = phrase === undefined ? undefined : verbAt(sentence, phrase.end)
  return norm?.modal !== undefined && statesNorm(doc, norm)
}

/** Whether a comma stands before the next semicolon. */
function holdsComma(doc: DocumentParts, { first, end }: TokenRange): boolean {
  for (let at = first; at < end && lowerAt(doc, at) !== ';'; at += 1) if (lowerAt(doc, at) === ',') return true
  return false
}

function commaEnds(
  doc: DocumentParts,
  sentence: ParsedSentence,
  place: { at: number; from: number; leading: boolean; clausal: boolean },
): boolean {
  const { at, from, leading, clausal } = place
  if (continues(doc, at)) return false
  if (closesInset(doc, sentence, place)) return true
  // "undertakes, subject to available means, to rebuild".
  if (doc.instrument && !clausal && doc.tags[at + 1] === Tag.to) return true
  // "where in any proceedings, the person claims": an adjunct comes first, the clause is still to come.
  const verbSeen = sentence.verbs.some((each) => each.first >= from && each.end <= at && each.form === 'finite')
  if (doc.instrument && clausal && !verbSeen && doc.tags[from] === Tag.preposition) return false
  return endsAtComma(doc, sentence, at, leading)
}

/** "may, after consulting both sides, deploy": the comma right before the verb that goes on. */
function isInsideVerb({ verbs }: ParsedSentence, from: number, next: number): boolean {
  const verb = verbs[firstFrom(verbs, from) - 1]
  return verb !== undefined && verb.end > next && verb.head === next
}

/** "shall be accompanied, if it so wishes, by an official": a comma stands right before the opening words. */
function closesInset(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { at, from, leading }: { at: number; from: number; leading: boolean },
): boolean {
  if (isInsideVerb(sentence, from, at + 1)) return true
  if (!doc.instrument || leading || !doc.pack.words.byWords.has(lowerAt(doc, at + 1))) return false
  for (let at = from - 1; at > from - MOST_OPENING; at -= 1) if (lowerAt(doc, at) === ',') return true
  return false
}

/** "...; (b)", "...; and (c)": the list inside the condition goes on. */
function listGoesOn(doc: DocumentParts, at: number): boolean {
  const next = doc.tags[at] === Tag.conjunction ? at + 1 : at
  return lowerAt(doc, next) === '(' && lowerAt(doc, next + 2) === ')'
}

/** A comma ends a leading condition where the main clause begins; a trailing one only before a new main clause. */
function endsAtComma(doc: DocumentParts, sentence: ParsedSentence, comma: number, leading: boolean): boolean {
  if (!doc.instrument) return true
  if (lowerAt(doc, comma + 1) === '(') return false
  if (isTimeAfter(doc, comma)) return true
  const norm = sentence.verbs.find((each) => each.first > comma && statesNorm(doc, each))
  // "A, in consultation with B, shall": the verb goes on with the subject before.
  if (norm?.first === comma + 1 && norm.modal !== undefined) return true
  if (norm === undefined) return leading && opensPlain(doc, sentence, comma)
  return opensMain(doc, sentence, { comma, norm, leading }) || opensPlainDuty(doc, sentence, { comma, norm, leading })
}

function isTimeAfter(doc: DocumentParts, comma: number): boolean {
  return timeOfToken(doc, comma + 1) !== undefined || timeOfToken(doc, comma + 2) !== undefined
}

interface Joint {
  readonly comma: number
  readonly norm: VerbGroup
  readonly leading: boolean
}

/** Between the comma and the verb that binds stands its subject alone: no other clause and no other comma. */
function opensMain(doc: DocumentParts, sentence: ParsedSentence, { comma, norm, leading }: Joint): boolean {
  const joined = !leading && doc.tags[comma + 1] === Tag.conjunction
  const first = joined ? comma + 2 : comma + 1
  // The verb of "that is prohibited" belongs to what the relative describes, and opens no clause.
  if (norm.first <= first || doc.tags[norm.first - 1] === Tag.relative) return false
  if (!sentence.phrases.some((each) => each.first === first)) return false
  const stretch = { first, end: norm.first }
  return !outsideBrackets(doc, stretch).some((at) => parts(doc, at)) && holdsNoClause(doc, sentence, stretch)
}

/** "If he refuses, his house pays double and the villages will": the main clause has a verb of its own before the one that binds. */
function opensPlainDuty(doc: DocumentParts, sentence: ParsedSentence, { comma, norm, leading }: Joint): boolean {
  if (!leading) return false
  const phrase = phraseFrom(sentence, comma + 1)
  const plain = phrase === undefined ? undefined : verbAt(sentence, phrase.end)
  if (plain?.form !== 'finite' || plain.past || plain.first >= norm.first) return false
  for (let at = plain.end; at < norm.first; at += 1)
    if (doc.tags[at] === Tag.conjunction || doc.tags[at] === Tag.relative) return true
  return false
}

/** A semicolon, a word that opens another clause, or a comma that joins no names. */
function parts(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  if (lower === ',') return !joinsNames(doc, at)
  return lower === ';' || doc.tags[at] === Tag.subordinator
}

/** "Ostria, Velia and Carvia shall": a comma between names of one list. */
function joinsNames(doc: DocumentParts, comma: number): boolean {
  return isListComma(doc, comma) && doc.tags[comma - 1] === Tag.proper
}

/** Where no verb binds (the plain present of a translated text), the next clause with a verb of its own is the main one. */
function opensPlain(doc: DocumentParts, sentence: ParsedSentence, comma: number): boolean {
  const phrase = phraseFrom(sentence, comma + 1)
  if (phrase === undefined) {
    const tag = doc.tags[comma + 1]
    return tag !== Tag.conjunction && tag !== Tag.relative
  }
  return sentence.verbs.some(
    (each) =>
      each.form === 'finite' &&
      each.first >= phrase.end &&
      (each.first < phrase.end + 6 || (each.first < phrase.end + 24 && binds(doc, each))),
  )
}

function binds(doc: DocumentParts, verb: VerbGroup): boolean {
  return verb.copula || verb.passive || verb.lemma === 'have'
}

/** "... and if", "... and only after": the next condition begins. */
function opensAnother(doc: DocumentParts, at: number): boolean {
  // "on or after the day" is one bound.
  if (doc.tags[at - 2] === Tag.preposition) return false
  const type = openingAt(doc, at)?.type
  return type === 'if' || type === 'unless' || type === 'after' || type === 'before'
}

/** A comma before "or" and "and" that joins two conditions, or inside a list of nouns, does not end them. */
function continues(doc: DocumentParts, comma: number): boolean {
  return doc.tags[comma + 1] === Tag.conjunction && isListed(doc, comma + 2, WordList.condition)
}

/** Whether a comma, or an "and" before another condition, ends the one before it. */
function joinEnds(
  doc: DocumentParts,
  sentence: ParsedSentence,
  place: { at: number; from: number; leading: boolean; clausal: boolean },
): boolean {
  const { at } = place
  if (isMarkAt(doc, at)) return commaEnds(doc, sentence, place)
  return doc.tags[at] === Tag.conjunction && (opensAnother(doc, at + 1) || opensDuty(doc, sentence, place))
}

/** "... after the vote and shall meet every week": behind "and" the next duty begins, with no subject of its own. */
function opensDuty(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { at, from, leading, clausal }: { at: number; from: number; leading: boolean; clausal: boolean },
): boolean {
  if (leading || clausal) return false
  const verb = verbAt(sentence, at + 1)
  return verb?.modal !== undefined && statesNorm(doc, verb) && !holdsFinite(sentence, { first: from, end: at })
}
