import { type Assembly, quantitiesIn } from '#reader/assemble/assembly'
import { areJoined } from '#reader/assemble/joined-times'
import { boundingTimes } from '#reader/assemble/norm-fields'
import type { SchedulePair } from '#reader/assemble/schedule'
import { type DocumentParts, lowerAt, type TimeMention, type TokenRange } from '#reader/find/document-parts'
import { Tag } from '#reader/syntax/tag'
import { isMarkAt, isQuoteAt } from '#reader/syntax/token-at'

const LONGEST_PART = 9

/**
 * The lines of a schedule by parts instead of places: "a quarter of the troops by 10 May, a further half by 20 May, the
 * rest by 1 June", or "in three groups, on 1, 15 and 30 June". Every time must have its part, or the parts be counted
 * before them; else there is no schedule.
 */
export function partLines(assembly: Assembly, range: TokenRange): readonly SchedulePair[] {
  const times = boundingTimes(assembly, range)
  if (times.length < 2) return []
  const from = afterColon(assembly.doc, { first: range.first, end: times[0]?.first ?? range.first })
  const listed = from !== undefined
  const lines = times.map((time, index) =>
    lineOf(assembly, time, { from: times[index - 1]?.end ?? from ?? range.first, listed }),
  )
  if (lines.every((line) => line !== undefined)) return lines
  const parallel = parallelLines(assembly.doc, range, times)
  if (parallel.length > 0) return parallel
  return isEachDay(assembly, range, times) ? linesOf(assembly, times) : countedLines(assembly, range, times)
}

/** "from A and B by 31 May, and from the rest within 40 days": each line opens with the preposition of the first. */
function parallelLines(doc: DocumentParts, range: TokenRange, times: readonly TimeMention[]): readonly SchedulePair[] {
  const lines: SchedulePair[] = []
  for (const [index, time] of times.entries()) {
    const before = times[index - 1]
    const first = before === undefined ? undefined : afterJoint(doc, before.end)
    if (first !== undefined && first < time.first) lines.push({ first, end: time.end, time })
  }
  const [opening] = lines
  const [start] = times
  if (opening === undefined || start === undefined || lines.length !== times.length - 1) return []
  const word = lowerAt(doc, opening.first)
  const from = firstOf(doc, word, { first: range.first, end: start.first })
  const areParallel = from !== undefined && lines.every(({ first }) => lowerAt(doc, first) === word)
  return areParallel ? [{ first: from, end: start.end, time: start }, ...lines] : []
}

/** The preposition right behind ", and" or "and". */
function afterJoint(doc: DocumentParts, end: number): number | undefined {
  const joint = lowerAt(doc, end) === ',' ? end + 1 : end
  const isJoint = doc.tags[joint] === Tag.conjunction && doc.tags[joint + 1] === Tag.preposition
  return isJoint ? joint + 1 : undefined
}

function firstOf(doc: DocumentParts, word: string, { first, end }: TokenRange): number | undefined {
  for (let at = first; at < end; at += 1) if (lowerAt(doc, at) === word) return at
  return undefined
}

/** Where the list begins in "in two stages: the terminal by 15 June, the depot by 22 June". */
function afterColon(doc: DocumentParts, { first, end }: TokenRange): number | undefined {
  for (let at = end - 1; at >= first && at > end - LONGEST_PART; at -= 1) if (lowerAt(doc, at) === ':') return at + 1
  return undefined
}

/**
 * The part right before a time: from the last mark or "and" on, with a word for a part or an amount in it; in a list
 * behind a colon, whatever has an article.
 */
function lineOf(
  assembly: Assembly,
  time: TimeMention,
  { from, listed }: { readonly from: number; readonly listed: boolean },
): SchedulePair | undefined {
  const { doc } = assembly
  const end = bareStart(doc, time)
  let first = end
  while (first > from && end - first < LONGEST_PART && goesBack(doc, first - 1)) first -= 1
  const isNamed = listed && doc.tags[first] === Tag.determiner
  if (first === end || !(isNamed || tellsPart(assembly, { first, end }))) return undefined
  return { first, end: time.end, time }
}

function goesBack(doc: DocumentParts, at: number): boolean {
  return !isMarkAt(doc, at) && !isQuoteAt(doc, at) && doc.tags[at] !== Tag.conjunction
}

function tellsPart(assembly: Assembly, range: TokenRange): boolean {
  const { doc } = assembly
  if (quantitiesIn(assembly, range).length > 0) return true
  for (let at = range.first; at < range.end; at += 1) if (doc.pack.words.partWords.has(lowerAt(doc, at))) return true
  return false
}

/** "in three groups, ...: on 1 June, 15 June and 1 July": as many times, in one list, as there are groups. */
function countedLines(assembly: Assembly, range: TokenRange, times: readonly TimeMention[]): readonly SchedulePair[] {
  const { doc } = assembly
  const { batchNouns } = doc.pack.words
  const before = { first: range.first, end: times[0]?.first ?? range.first }
  const groups = quantitiesIn(assembly, before).some(
    ({ quantity }) => batchNouns.has(quantity.unit) && quantity.value === times.length,
  )
  return groups && areListed(doc, times) ? linesOf(assembly, times) : []
}

function linesOf({ doc }: Assembly, times: readonly TimeMention[]): readonly SchedulePair[] {
  return times.map((time) => ({ first: bareStart(doc, time), end: time.end, time }))
}

/** "on each of the days 3, 4 and 5 October": the act comes back on every one. */
function isEachDay({ doc }: Assembly, range: TokenRange, times: readonly TimeMention[]): boolean {
  const first = times[0]?.first ?? range.first
  for (let at = Math.max(range.first, first - FARTHEST_EACH); at < first; at += 1)
    if (doc.pack.courses.eachWords.has(lowerAt(doc, at))) return areListed(doc, times)
  return false
}

const FARTHEST_EACH = 5

function areListed(doc: DocumentParts, times: readonly TimeMention[]): boolean {
  return times.every((time, index) => index === 0 || areJoined(doc, times[index - 1], time))
}

/** Where the time begins with the preposition that belongs to it. */
function bareStart(doc: DocumentParts, time: TimeMention): number {
  return doc.pack.words.timePrepositions.has(lowerAt(doc, time.first - 1)) ? time.first - 1 : time.first
}
