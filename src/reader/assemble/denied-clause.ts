import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import { actionEnd } from '#reader/find/norms/clause-range'
import { holdsFinite, type ParsedSentence, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** "The claims that our units shelled it are a falsehood", "it is not true that A left": the clause that is denied. */
export function deniedClause(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  if (!verb.copula) return undefined
  const before = clauseIn(doc, sentence, { first: sentence.first, end: verb.first })
  if (before !== undefined) return before
  const behind = clauseIn(doc, sentence, { first: verb.end, end: sentence.end })
  return behind && { first: behind.first, end: Math.max(behind.first + 1, actionEnd(doc, sentence, behind.first)) }
}

/** What stands behind "that" up to the end, where it holds a verb of its own. */
function clauseIn(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): TokenRange | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    if (!opensClause(doc, at)) continue
    const clause = { first: at + 1, end: range.end }
    return holdsFinite(sentence, clause) ? clause : undefined
  }
  return undefined
}

function opensClause(doc: DocumentParts, at: number): boolean {
  const tag = doc.tags[at]
  return (tag === Tag.subordinator || tag === Tag.relative) && doc.pack.words.thatWords.has(lowerAt(doc, at))
}
