import type { Tagged } from '#reader/syntax/chunk'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { tagOf, tagOrMark } from '#reader/syntax/token-at'

interface Stretch {
  readonly first: number
  readonly end: number
}

/** The places of a stretch that stand in no round brackets, in order: a term defined in brackets says nothing of its own. */
export function outsideBrackets(doc: Tagged, { first, end }: Stretch): readonly number[] {
  const places: number[] = []
  let depth = 0
  for (let at = first; at < end; at += 1) {
    const lower = doc.tokens[at]?.lower
    if (lower === '(') depth += 1
    else if (lower === ')') depth -= 1
    else if (depth <= 0) places.push(at)
  }
  return places
}

/**
 * Whether a stretch says only who or what, with everything that hangs on it: no finite verb outside a relative clause.
 * A past form that describes the noun before it ("a person released under this Article") counts as no verb.
 */
export function holdsNoClause(doc: Tagged, sentence: ParsedSentence, stretch: Stretch): boolean {
  const relative = outsideBrackets(doc, stretch).find((at) => opensRelative(doc, at))
  // "Payment is the task of A, whose land it is": a verb before the relative clause is one of the main clause.
  const end = relative ?? stretch.end
  return !sentence.verbs.some(
    (each) => each.form === 'finite' && each.first >= stretch.first && each.end <= end && !isReducedRelative(doc, each),
  )
}

const BEFORE_REDUCED: ReadonlySet<number> = new Set([Tag.noun, Tag.proper, Tag.pronoun, Tag.determiner])
const BEHIND_REDUCED: ReadonlySet<number> = new Set([Tag.preposition, Tag.modal, Tag.be])

/** "persons who ...", "persons whose names ...". */
function opensRelative(doc: Tagged, at: number): boolean {
  return doc.tags[at] === Tag.relative || (doc.tags[at] === Tag.possessive && doc.tokens[at]?.lower === 'whose')
}

/**
 * One word in the past form, right behind a noun and right before a preposition or another verb: "the amount specified in paragraph 2",
 * "the party concerned shall".
 */
function isReducedRelative(doc: Tagged, verb: VerbGroup): boolean {
  if (verb.end - verb.first !== 1) return false
  const tag = tagOf(doc, verb.head)
  if (tag !== Tag.past && tag !== Tag.participle) return false
  const before = tagOrMark(doc, tagOrMark(doc, verb.first - 1) === Tag.adverb ? verb.first - 2 : verb.first - 1)
  const behind = tagOrMark(doc, verb.end)
  // "the party found responsible for the breach".
  const isFound = behind === Tag.adjective && tagOrMark(doc, verb.end + 1) === Tag.preposition
  return BEFORE_REDUCED.has(before) && (isFound || BEHIND_REDUCED.has(behind))
}
