import type { TagInput } from '#reader/languages/pack'
import { WordClass } from '#reader/languages/word-class'
import { Tag, type TagCode } from '#reader/syntax/tag'
import { tagOrMark } from '#reader/syntax/token-at'

/** The tagger's place in a document: tags to the left are known, words to the right only by their classes. */
export interface Scan extends TagInput {
  readonly tags: Uint8Array
  /** For each written form met so far the rule that its word has of its own. */
  readonly special: WordRule[]
}

/** A rule of one word; undefined where it leaves the word to the common rules. */
export type WordRule = (scan: Scan, at: number) => TagCode | undefined

/** Whether the classes hold any of the bits. */
export function has(classes: number, bits: number): boolean {
  return (classes & bits) !== 0
}

/** The classes of the word at a place; 0 for a word that no list knows. */
export function classesAt(scan: Scan, at: number): number {
  return scan.classes[at] ?? 0
}

/** The lower-case word at a place, empty outside the text. */
export function wordAt(scan: Scan, at: number): string {
  return scan.tokens[at]?.lower ?? ''
}

/** Whether adverbs and negations are all that is at a place. */
function isAdverbial(scan: Scan, at: number): boolean {
  return scan.tags[at] === Tag.adverb || scan.tags[at] === Tag.negation
}

/** The place before `at`, looking past up to three adverbs and negations. */
export function placeBefore(scan: Scan, at: number): number {
  let back = at - 1
  while (back > at - 4 && isAdverbial(scan, back)) back -= 1
  return back
}

/** The tag before `at`, looking past adverbs and negations; `mark` at the start. */
export function tagBefore(scan: Scan, at: number): number {
  for (let back = at - 1; back >= 0 && back > at - 5; back -= 1) {
    if (!isAdverbial(scan, back)) return tagOrMark(scan, back)
  }
  return Tag.mark
}

const NOMINAL_CLASSES =
  WordClass.noun | WordClass.adjective | WordClass.gerund | WordClass.participle | WordClass.number | WordClass.timeWord

/** Whether a noun phrase can go on with the word at a place. */
export function startsNominal(scan: Scan, at: number): boolean {
  const token = scan.tokens[at]
  if (token === undefined || token.kind === 'mark' || token.kind === 'quote') return false
  const classes = classesAt(scan, at)
  return classes === 0 || has(classes, NOMINAL_CLASSES)
}

const OPENING =
  WordClass.determiner |
  WordClass.possessive |
  WordClass.pronoun |
  WordClass.subordinator |
  WordClass.to |
  WordClass.adverb |
  WordClass.negation

/** Whether what stands there goes on a noun phrase: "two stolen boats", "two stolen fishing boats". */
export function goesOnAsNoun(scan: Scan, at: number): boolean {
  const gerund = has(classesAt(scan, at), WordClass.gerund) && has(classesAt(scan, at + 1), WordClass.noun)
  return gerund || startsNominal(scan, at)
}

/** Whether what follows looks like an object or complement: then a doubtful form is a verb. */
export function complementFollows(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1]
  if (next === undefined || next.kind === 'mark') return false
  if (next.kind !== 'word') return true
  const classes = classesAt(scan, at + 1)
  if (classes === 0) return next.capital || next.lower.endsWith('ly')
  if (has(classes, WordClass.relative)) return next.lower !== 'which'
  return has(classes, OPENING) && next.lower !== 'of'
}
