import { type DocumentParts, lowerAt, timeOfToken } from '#reader/find/document-parts'
import type { VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** "shall", "must", "is to", "is required to", "has the power to", "undertakes to". */
export function statesNorm(doc: DocumentParts, verb: VerbGroup): boolean {
  if (verb.form !== 'finite') return false
  if (verb.modal !== undefined) return doc.pack.modals.has(verb.modal) || doc.pack.words.futureModals.has(verb.modal)
  if (verb.copula) return doc.tags[verb.end] === Tag.to || doc.pack.beNorms.has(lowerAt(doc, verb.end))
  if (verb.passive) return doc.pack.beNorms.has(lowerAt(doc, verb.head))
  if (verb.lemma === 'have') return nounAfter(doc, verb.end)
  return doc.pack.verbNorms.has(verb.lemma)
}

function nounAfter(doc: DocumentParts, at: number): boolean {
  // "has twenty days to".
  if (timeOfToken(doc, at) !== undefined) return true
  return (
    doc.tags[at] === Tag.to || doc.pack.haveNorms.has(lowerAt(doc, at)) || doc.pack.haveNorms.has(lowerAt(doc, at + 1))
  )
}
