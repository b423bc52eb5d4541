import { VerbList } from '#reader/languages/verb-lists'
import type { Tagged } from '#reader/syntax/chunk'
import { firstFrom } from '#reader/syntax/first-from'
import { type NounPhrase, type ParsedSentence, phraseEndingAt } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isMarkAt, tagOf } from '#reader/syntax/token-at'

/**
 * "Troops who had entered the village withdrew": the thing of a relative clause is not who acts behind it; whom the clause
 * describes is. Not where its verb can tell something ("officials who said the army withdrew").
 */
export function behindRelative(doc: Tagged, sentence: ParsedSentence, first: number): NounPhrase | undefined {
  const inner = sentence.verbs[firstFrom(sentence.verbs, first) - 1]
  if (inner?.form !== 'finite' || first - inner.end > LONGEST || holdsMark(doc, inner.end, first)) return undefined
  if (inner.end === first && (inner.lists & VerbList.cue) !== 0) return undefined
  let relative = inner.first - 1
  while (tagOf(doc, relative) === Tag.adverb) relative -= 1
  if (tagOf(doc, relative) !== Tag.relative || tagOf(doc, relative - 1) === Tag.preposition) return undefined
  return phraseEndingAt(sentence, relative)
}

const LONGEST = 12

function holdsMark(doc: Tagged, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1)
    if (isMarkAt(doc, at) || tagOf(doc, at) === Tag.conjunction || tagOf(doc, at) === Tag.subordinator) return true
  return false
}
