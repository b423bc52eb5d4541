import { classesAt, complementFollows, has, type Scan, startsNominal, wordAt } from '#reader/languages/en/tag-scan'
import { WordClass } from '#reader/languages/word-class'
import { Tag } from '#reader/syntax/tag'

const LONGEST_LIMIT = 12
const LIMIT_WORDS = WordClass.timeWord | WordClass.month | WordClass.number
const JOINTS: ReadonlySet<number> = new Set([Tag.preposition, Tag.determiner, Tag.adverb, Tag.negation])

/** "shall by Friday release", "shall within ten days return": whether a limit parts the modal from what stands there. */
export function isBehindLimit(scan: Scan, at: number): boolean {
  if (isBehindSetPhrase(scan, at)) return true
  if (!isOfLimit(scan, at - 1) || !(complementFollows(scan, at) || startsNominal(scan, at + 1))) return false
  for (let back = at - 2; back > at - LONGEST_LIMIT && back >= 0; back -= 1) {
    if (scan.tags[back] === Tag.modal) return scan.tags[back + 1] !== Tag.be
    if (!joins(scan, back)) return false
  }
  return false
}

/** "shall at once meet", "can at any time call", "shall without delay report": a set phrase parts the modal from its verb. */
function isBehindSetPhrase(scan: Scan, at: number): boolean {
  if (!SET_PHRASES.has(wordAt(scan, at - 1))) return false
  for (let back = at - 2; back > at - 5; back -= 1) {
    if (scan.tags[back] === Tag.preposition) return scan.tags[back - 1] === Tag.modal
    if (scan.tags[back] !== Tag.determiner) return false
  }
  return false
}

const SET_PHRASES: ReadonlySet<string> = new Set(['once', 'time', 'times', 'delay', 'turn', 'event', 'case'])

function joins(scan: Scan, at: number): boolean {
  return JOINTS.has(scan.tags[at] ?? 0) || isOfLimit(scan, at) || wordAt(scan, at) === ','
}

function isOfLimit(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind === 'number' || has(classesAt(scan, at), LIMIT_WORDS)
}
