import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import { WordList } from '#reader/languages/word-lists'
import type { VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'

/** "Should they fail to agree on a date", "if A promises to leave": what is only supposed was said by nobody. */
export function isSupposed(doc: DocumentParts, verb: VerbGroup, source: TokenRange | undefined): boolean {
  const sentence = doc.parsed[doc.sentenceAt[verb.first] ?? -1]
  const before = Math.min(source?.first ?? verb.first, verb.first) - 1
  if (sentence !== undefined && before < sentence.first) return false
  if (isListed(doc, before, WordList.ifWords) && doc.tags[before] === Tag.subordinator) return true
  return before === sentence?.first && doc.pack.words.invertedIfs.has(lowerAt(doc, before))
}
