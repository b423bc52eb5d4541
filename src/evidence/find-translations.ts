import { byEach, compareNumbers, compareText, sorted } from '#base/compare'
import { findAnchors, type TextAnchor } from '#evidence/find-anchors'
import type { TextToCompare } from '#evidence/find-copies'

/** Two texts in different languages of which one is the other, or both a third; `a` is the earlier one. */
export interface TranslationPair {
  readonly a: string
  readonly b: string
  /** The weight of what both have, as a part of the one with less; 0 to 1. What few texts have weighs more. */
  readonly share: number
  /** What both have, as the earlier one says it. */
  readonly shared: readonly string[]
}

interface Anchored {
  readonly given: TextToCompare
  readonly words: ReadonlySet<string>
  /** Each anchor once, in the order of first appearance. */
  readonly anchors: readonly TextAnchor[]
  readonly placeOf: ReadonlyMap<string, number>
}

/**
 * Pairs of texts that tell the same in different languages: their words differ, and what no translator changes is the same:
 * names by their sound, figures, days, and quotations that are left as they stand, mostly in the same order. Each text is
 * compared with at most sixteen others that share something few texts have, so the work grows with the number of texts. The
 * order of the texts does not matter. Thresholds are ours, measured by `npm run eval -- origins`.
 */
export function findTranslations(texts: readonly TextToCompare[]): readonly TranslationPair[] {
  const all = sorted(texts, earlierFirst).map(toAnchored)
  const weightOf = weights(all)
  const holders = new Map<string, Anchored[]>()
  return all.flatMap((later) => {
    const met = meetings(later, holders, weightOf)
    for (const { key } of later.anchors) enter(holders, key, later)
    const closest = sorted(met, ([, a], [, b]) => compareNumbers(b, a)).slice(0, MOST_COMPARED)
    return closest.flatMap(([earlier]) => toPair(earlier, later, weightOf))
  })
}

const MOST_COMPARED = 16
// What more texts have than this tells little of any two of them.
const MOST_HOLDERS = 60

const earlierFirst = byEach<TextToCompare>(
  (a, b) => compareNumbers(a.publishedAt ?? Number.MAX_SAFE_INTEGER, b.publishedAt ?? Number.MAX_SAFE_INTEGER),
  (a, b) => compareText(a.id, b.id),
  (a, b) => compareText(a.text, b.text),
)

function toAnchored(given: TextToCompare): Anchored {
  const anchors = [
    ...new Map(
      findAnchors(given.text)
        .toReversed()
        .map((anchor) => [anchor.key, anchor]),
    ).values(),
  ].toReversed()
  const placeOf = new Map(anchors.map(({ key }, at) => [key, at]))
  return { given, words: new Set(given.text.match(PLAIN_WORD) ?? []), anchors, placeOf }
}

// Words that are no names: by these it shows whether two texts are in one language.
const PLAIN_WORD = /(?<![\p{L}\p{M}\p{N}])[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}]{2,}/gu

function weights(all: readonly Anchored[]): (key: string) => number {
  const counts = new Map<string, number>()
  for (const { anchors } of all) for (const { key } of anchors) counts.set(key, (counts.get(key) ?? 0) + 1)
  const total = Math.max(2, all.length)
  // Even among few texts something that only two of them have must weigh.
  return (key) => Math.log(1 + total / (counts.get(key) ?? total))
}

function meetings(
  later: Anchored,
  holders: ReadonlyMap<string, readonly Anchored[]>,
  weightOf: (key: string) => number,
): ReadonlyMap<Anchored, number> {
  const met = new Map<Anchored, number>()
  for (const { key } of later.anchors) {
    const here = holders.get(key) ?? []
    if (here.length <= MOST_HOLDERS) for (const other of here) met.set(other, (met.get(other) ?? 0) + weightOf(key))
  }
  return met
}

function enter(holders: Map<string, Anchored[]>, key: string, text: Anchored): void {
  const here = holders.get(key)
  if (here === undefined) holders.set(key, [text])
  else if (here.length <= MOST_HOLDERS) here.push(text)
}

function toPair(a: Anchored, b: Anchored, weightOf: (key: string) => number): readonly TranslationPair[] {
  if (daysApart(a.given, b.given) > TRANSLATED_WITHIN_DAYS || shareWords(a, b) > SAME_LANGUAGE) return []
  const shared = a.anchors.filter(({ key }) => b.placeOf.has(key))
  if (shared.length < LEAST_SHARED || new Set(shared.map(({ kind }) => kind)).size < 2) return []
  const weigh = (anchors: readonly TextAnchor[]): number => anchors.reduce((sum, { key }) => sum + weightOf(key), 0)
  const share = weigh(shared) / Math.min(weigh(a.anchors), weigh(b.anchors))
  const places = shared.map(({ key }) => b.placeOf.get(key) ?? 0)
  if (share < LEAST_SHARE || longestRise(places) < IN_ORDER * shared.length) return []
  return [{ a: a.given.id, b: b.given.id, share, shared: shared.map(({ said }) => said) }]
}

const TRANSLATED_WITHIN_DAYS = 7
const SAME_LANGUAGE = 0.25
const LEAST_SHARED = 5
const LEAST_SHARE = 0.5
const IN_ORDER = 0.6

const DAY_MS = 86_400_000

function daysApart(a: TextToCompare, b: TextToCompare): number {
  if (a.publishedAt === undefined || b.publishedAt === undefined) return 0
  return Math.abs(a.publishedAt - b.publishedAt) / DAY_MS
}

function shareWords(a: Anchored, b: Anchored): number {
  const [small, large] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  const common = [...small].filter((word) => large.has(word)).length
  return small.size === 0 ? 1 : common / small.size
}

// The longest run of places that only rise: how far two texts tell in the same order (Schensted 1961).
function longestRise(places: readonly number[]): number {
  const ends: number[] = []
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place)
    if (at === -1) ends.push(place)
    else ends[at] = place
  }
  return ends.length
}
