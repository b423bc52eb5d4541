import { type Assembly, peopleIn } from '#reader/assemble/assembly'
import { type DocumentParts, lowerAt, spanOf, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { FoundPlace } from '#reader/find/find-places'
import { isPersonWord, nameRun } from '#reader/find/people/name-runs'
import { WordList } from '#reader/languages/word-lists'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isListed, tagOf } from '#reader/syntax/token-at'

const MOST_LISTED = 12

/**
 * Places that nothing else knows, by where the words put them: "the barracks at Loloho", "out of Matan and Ruvo",
 * "vacate Matan". The first, with the rest of its list.
 */
export function unlistedPlaces(
  assembly: Assembly,
  ranges: readonly TokenRange[],
  left: number | undefined,
): readonly FoundPlace[] {
  for (const range of ranges) {
    for (let at = range.first; at < range.end; at += 1) {
      if (!isPersonWord(assembly.doc, at) || !isPlaced(assembly.doc, at, at === left)) continue
      const run = placeRun(assembly, at, range.end)
      if (run !== undefined) return withList(assembly, run, range.end)
    }
  }
  return []
}

/** Behind a word of place ("at", "from", "out of", "off"), or right behind a verb of leaving. */
function isPlaced(doc: DocumentParts, at: number, isLeft: boolean): boolean {
  const { atWords, fromWords, ofWords, outWords } = doc.pack.words
  const before = lowerAt(doc, at - 1)
  if (isLeft || atWords.has(before) || fromWords.has(before)) return true
  return ofWords.has(before) && outWords.has(lowerAt(doc, at - 2))
}

/** The words of one name, unless they are a person's or describe the noun behind them. */
function placeRun(assembly: Assembly, at: number, end: number): TokenRange | undefined {
  const { doc } = assembly
  const run = nameRun(doc, at)
  if (run.end > end || peopleIn(assembly, run).length > 0) return undefined
  const behind = tagOf(doc, run.end)
  // "listed in Annex B" tells where in the text.
  if (isListed(doc, run.first, WordList.provisionNouns | WordList.instruments)) return undefined
  const describes = run.end < end && isNominal(behind) && behind !== Tag.determiner && behind !== Tag.number
  return describes || lowerAt(doc, run.end).startsWith("'") ? undefined : run
}

function withList(assembly: Assembly, first: TokenRange, end: number): readonly FoundPlace[] {
  const { doc } = assembly
  const found = [placeOf(doc, first, first.first)]
  for (let at = first.end; found.length < MOST_LISTED; ) {
    let next = at
    if (lowerAt(doc, next) === ',') next += 1
    if (doc.tags[next] === Tag.conjunction) next += 1
    const run = next > at && next < end && isPersonWord(doc, next) ? placeRun(assembly, next, end) : undefined
    if (run === undefined) break
    found.push(placeOf(doc, run, first.first))
    at = run.end
  }
  return found
}

function placeOf(doc: DocumentParts, run: TokenRange, listedWith: number): FoundPlace {
  const said = wordsOf(doc, run)
  return { ...run, place: { said, span: spanOf(doc, run) }, key: said.toLowerCase(), sure: 0.5, listedWith }
}
