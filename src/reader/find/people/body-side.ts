import { type DocumentParts, lowerAt, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { WordList } from '#reader/languages/word-lists'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isCapitalAt, isListed, tagOf } from '#reader/syntax/token-at'

/**
 * The body, force or nameless side that somebody with an office speaks for, in its words: "a spokesman for the observer
 * team", "the river guard's captain", "an army major", "the Tarn delegation".
 */
export function bodySide(doc: DocumentParts, range: TokenRange, office: (at: number) => boolean): string | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    if (!office(at)) continue
    const side = spokenFor(doc, range, at) ?? ownerOf(doc, range, at) ?? forceBefore(doc, range, at)
    if (side !== undefined) return wordsOf(doc, side)
  }
  return undefined
}

/** "the Tarn side", "the Tarn delegation": the name before a word for a side. */
export function namedSide(doc: DocumentParts, range: TokenRange): string | undefined {
  for (let at = range.first + 1; at < range.end; at += 1) {
    if (!doc.pack.words.sideHeads.has(lowerAt(doc, at))) continue
    let first = at
    while (first > range.first && isCapitalAt(doc, first - 1) && doc.tags[first - 1] !== Tag.determiner) first -= 1
    return first < at ? wordsOf(doc, { first, end: at }) : undefined
  }
  return undefined
}

/** "spokesman for the rebels", "officer of the West African force". */
function spokenFor(doc: DocumentParts, range: TokenRange, office: number): TokenRange | undefined {
  const { ofWords, forWords } = doc.pack.words
  const lower = lowerAt(doc, office + 1)
  if (!ofWords.has(lower) && !forWords.has(lower)) return undefined
  let end = office + 2
  while (end < range.end && isNominal(tagOf(doc, end))) end += 1
  return isSide(doc, end - 1) ? withoutArticle(doc, { first: office + 2, end }) : undefined
}

/** "the contact group's chair". */
function ownerOf(doc: DocumentParts, range: TokenRange, office: number): TokenRange | undefined {
  for (let at = office - 1; at > range.first && isNominal(tagOf(doc, at)); at -= 1) {
    if (!lowerAt(doc, at).startsWith("'")) continue
    return isSide(doc, at - 1) ? withoutArticle(doc, { first: range.first, end: at }) : undefined
  }
  return undefined
}

/** "an army spokesman". */
function forceBefore(doc: DocumentParts, range: TokenRange, office: number): TokenRange | undefined {
  const before = office - 1
  const force = before >= range.first && doc.tags[before] === Tag.noun && isListed(doc, before, FORCES)
  return force ? { first: before, end: office } : undefined
}

const FORCES = WordList.forces | WordList.governments
const SIDES = FORCES | WordList.peacekeepers

function isSide(doc: DocumentParts, at: number): boolean {
  const { sideBodies, sideNouns } = doc.pack.words
  const lower = lowerAt(doc, at)
  return isListed(doc, at, SIDES) || sideBodies.has(lower) || sideNouns.has(lower)
}

/** The words of a side from its article on; nothing where they open with "its" or a number. */
function withoutArticle(doc: DocumentParts, { first, end }: TokenRange): TokenRange | undefined {
  let start = first
  while (start < end && doc.tags[start] === Tag.determiner) start += 1
  const opens = tagOf(doc, start)
  return start === end || opens === Tag.possessive || opens === Tag.number ? undefined : { first: start, end }
}
