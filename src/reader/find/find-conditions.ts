import { type DocumentParts, lowerAt, spanOf, timeOfToken, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { DraftCondition } from '#reader/reading'
import type { ParsedSentence } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** A condition with the tokens it covers, its opening words included. */
export interface FoundCondition extends TokenRange {
  readonly condition: DraftCondition
  /** It holds when something was not done ("if this does not happen", "failing which"). */
  readonly onBreach: boolean
}

/** Conditions of one sentence: "if", "unless", "upon", "in parallel with", "failing which", "otherwise". */
export function findConditions(doc: DocumentParts, sentence: ParsedSentence): readonly FoundCondition[] {
  const found: FoundCondition[] = []
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const opening = openingAt(doc, at)
    if (opening === undefined) continue
    const end = opening.breach ? at + opening.words : conditionEnd(doc, sentence, at + opening.words)
    const range = { first: at, end }
    const onBreach = opening.breach || isNegative(doc, sentence, range)
    const condition: DraftCondition = { type: opening.type, said: wordsOf(doc, range), span: spanOf(doc, range) }
    found.push({ ...range, condition, onBreach })
    at = Math.max(at, end - 1)
  }
  return found
}

interface Opening {
  readonly type: DraftCondition['type']
  readonly words: number
  readonly breach: boolean
}

function openingAt(doc: DocumentParts, at: number): Opening | undefined {
  const candidates = doc.pack.conditions.get(lowerAt(doc, at))
  if (candidates === undefined || timeOfToken(doc, at) !== undefined || doc.tags[at - 1] === Tag.determiner)
    return undefined
  if (doc.pack.words.headConditions.has(lowerAt(doc, at)) && !opensClause(doc, at)) return undefined
  for (const candidate of candidates) {
    if (!candidate.words.every((word, offset) => lowerAt(doc, at + offset) === word)) continue
    if (candidate.clauseOnly === true && !clauseFollows(doc, at + candidate.words.length)) continue
    return { type: candidate.type, words: candidate.words.length, breach: candidate.breach === true }
  }
  return undefined
}

function opensClause(doc: DocumentParts, at: number): boolean {
  const before = doc.tokens[at - 1]
  return before === undefined || before.kind !== 'word' || doc.sentenceAt[at - 1] !== doc.sentenceAt[at]
}

/** "after the vote", "once they leave": not "after 5 May", which is a time. */
function clauseFollows(doc: DocumentParts, at: number): boolean {
  return timeOfToken(doc, at) === undefined && timeOfToken(doc, at + 1) === undefined
}

function conditionEnd(doc: DocumentParts, sentence: ParsedSentence, from: number): number {
  let at = from
  while (at < sentence.end && !endsCondition(doc, at, from)) at += 1
  return Math.max(at, Math.min(from, sentence.end))
}

function endsCondition(doc: DocumentParts, at: number, from: number): boolean {
  const token = doc.tokens[at]
  if (token === undefined || token.kind === 'quote') return true
  if (token.kind !== 'mark') return false
  if (token.lower === ',') return at > from && !continues(doc, at)
  return token.lower === ';' || token.lower === '.'
}

/** A comma before "or" and "and" that joins two conditions, or inside a list of nouns, does not end them. */
function continues(doc: DocumentParts, comma: number): boolean {
  return doc.tags[comma + 1] === Tag.conjunction && doc.pack.conditions.has(lowerAt(doc, comma + 2))
}

function isNegative(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): boolean {
  return sentence.verbs.some(
    (verb) =>
      verb.first >= range.first &&
      verb.end <= range.end &&
      (verb.negated || doc.pack.words.failVerbs.has(verb.lemma) || doc.pack.words.breachVerbs.has(verb.lemma)),
  )
}
