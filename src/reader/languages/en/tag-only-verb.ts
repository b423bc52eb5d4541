import { classesAt, has, type Scan, wordAt } from '#reader/languages/en/tag-scan'
import { WordClass } from '#reader/languages/word-class'
import { isNominal, isVerbal, Tag } from '#reader/syntax/tag'
import { tagOrMark } from '#reader/syntax/token-at'

const MOST_SUBJECT = 8
const MOST_REST = 24
const FINITE = WordClass.modal | WordClass.be | WordClass.have | WordClass.do
const VERB = WordClass.past | WordClass.third | WordClass.base

/**
 * "No vehicle moves during darkness.", "By noon each day the officers report progress.": whether a doubtful form is the
 * only word of a sentence with a full stop that can be its verb. Looks at a bounded number of words on either side.
 */
export function isOnlyVerb(scan: Scan, at: number): boolean {
  return leadsOn(scan, at + 1) && opensSubject(scan, at) && endsWithoutVerb(scan, at + 1)
}

/** What follows is no verb and no part of a compound: "the monitors report", "the arms exports". */
function leadsOn(scan: Scan, at: number): boolean {
  const classes = classesAt(scan, at)
  return scan.tokens[at]?.kind === 'word' && classes !== 0 && !has(classes, WordClass.conjunction | WordClass.relative)
}

/** A noun phrase with its article before the word; before that nothing but an adjunct with which the sentence opens. */
function opensSubject(scan: Scan, at: number): boolean {
  let back = at - 1
  while (back > at - MOST_SUBJECT && isNominal(tagOrMark(scan, back)) && !isArticle(scan, back)) back -= 1
  if (!isArticle(scan, back) || back === at - 1) return false
  while (scan.starts[back] !== 1 && back > at - MOST_REST) {
    back -= 1
    if (opensClause(tagOrMark(scan, back))) return false
  }
  return scan.starts[back] === 1
}

function opensClause(tag: number): boolean {
  return isVerbal(tag) || tag === Tag.relative || tag === Tag.subordinator || tag === Tag.quote
}

function isArticle(scan: Scan, at: number): boolean {
  return scan.tags[at] === Tag.determiner || scan.tags[at] === Tag.possessive
}

/** Up to the full stop no other word that is a verb for sure, and none that could be one behind a noun. */
function endsWithoutVerb(scan: Scan, from: number): boolean {
  for (let at = from; at < from + MOST_REST; at += 1) {
    const word = wordAt(scan, at)
    if (word === '.' && scan.starts[at + 1] !== 0) return true
    if (word === '' || word === ':' || scan.tokens[at]?.kind === 'quote' || isVerb(classesAt(scan, at))) return false
  }
  return false
}

function isVerb(classes: number): boolean {
  if (has(classes, FINITE)) return true
  return has(classes, VERB) && !has(classes, WordClass.noun | WordClass.adjective | WordClass.participle)
}
