import { type DocumentParts, lowerAt, type TimeMention } from '#reader/find/document-parts'
import { Tag } from '#reader/syntax/tag'

/** Whether nothing but a comma, "and" or a preposition stands between two times: members of one list. */
export function areJoined(doc: DocumentParts, before: TimeMention | undefined, time: TimeMention): boolean {
  if (before === undefined) return false
  for (let at = before.end; at < time.first; at += 1) {
    const joins = lowerAt(doc, at) === ',' || doc.tags[at] === Tag.conjunction
    if (!joins && !doc.pack.words.timePrepositions.has(lowerAt(doc, at))) return false
  }
  return true
}
