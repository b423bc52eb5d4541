import type { Told } from '#reader/assemble/standing-phrases'
import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

const FARTHEST_VERB = 14

/** "will come when they leave", "would not start before the last was out", "only after the vote": it waits for something. */
export function awaits({ doc, sentence, range, verb }: Told): boolean {
  if (verb?.modal === undefined || !doc.pack.words.futureModals.has(verb.modal)) return false
  for (let at = range.first; at < range.end; at += 1)
    if (OPENING.has(tagOf(doc, at)) && waitsAt(doc, sentence, { verb, at })) return true
  return false
}

interface Place {
  readonly verb: VerbGroup
  readonly at: number
}

function waitsAt(doc: DocumentParts, sentence: ParsedSentence, { verb, at }: Place): boolean {
  if (at >= verb.first && doc.pack.standing.only.has(lowerAt(doc, at))) return opensOnly(doc, at + 1)
  return opensWait(doc, verb, at) && clauseFollows(doc, sentence, at)
}

const OPENING: ReadonlySet<number> = new Set([Tag.subordinator, Tag.relative, Tag.preposition, Tag.adverb])

/** A word that opens what is waited for, and no time. */
function opensWait(doc: DocumentParts, verb: VerbGroup, at: number): boolean {
  const { awaiting, awaitingNot, soon } = doc.pack.standing
  const { asWords } = doc.pack.words
  if (doc.timeAt[at + 1] !== -1) return false
  const lower = lowerAt(doc, at)
  if (soon.has(lower)) return asWords.has(lowerAt(doc, at - 1)) && asWords.has(lowerAt(doc, at + 1))
  return awaiting.has(lower) || (verb.negated && at > verb.head && awaitingNot.has(lower))
}

/** "only when", "only in return for". */
function opensOnly(doc: DocumentParts, at: number): boolean {
  const { awaiting, onlyAfter, onlyIn } = doc.pack.standing
  const lower = lowerAt(doc, at)
  if (awaiting.has(lower) || onlyAfter.has(lower)) return true
  return doc.pack.words.inWords.has(lower) && onlyIn.has(lowerAt(doc, at + 1))
}

/** A subject and its verb stand close behind: "once the road is clear", not "once more". */
function clauseFollows(doc: DocumentParts, sentence: ParsedSentence, opener: number): boolean {
  const verb = sentence.verbs.find((each) => each.first > opener)
  if (verb === undefined || verb.form !== 'finite' || verb.modal !== undefined) return false
  if (verb.first - opener < 2 || verb.first - opener > FARTHEST_VERB) return false
  for (let at = opener + 1; at < verb.first; at += 1) {
    const tag = doc.tags[at]
    if (tag === Tag.mark || tag === Tag.quote || tag === Tag.subordinator) return false
  }
  return true
}
