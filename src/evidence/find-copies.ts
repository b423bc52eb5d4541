import { byEach, compareNumbers, compareText, sorted } from '#base/compare'
import { compareTexts, type Likeness, type PreparedText, prepareText, sharedPassage } from '#evidence/compare-texts'
import { bandKeys } from '#evidence/min-hash'

/** A text whose copies are looked for. `publishedAt` is an instant in milliseconds, where known. */
export interface TextToCompare {
  readonly id: string
  readonly text: string
  readonly publishedAt?: number
}

/** Two texts of which one copies the other, or both a third; `a` is the earlier one. */
export interface CopyPair {
  readonly a: string
  readonly b: string
  /** The part of the shorter text's three-word sequences that the other has; 0 to 1. */
  readonly share: number
  readonly shared: number
  /** The longest passage both have, cut for showing. */
  readonly passage: string
}

/** What was found, and how many pairs were compared exactly: never more than 16 a text. */
export interface FoundCopies {
  readonly pairs: readonly CopyPair[]
  readonly comparisons: number
}

interface Indexed {
  readonly given: TextToCompare
  readonly prepared: PreparedText
  readonly bands: readonly number[]
}

// Both caps keep the work per text constant, whatever a flood brings; what they leave out is reached through others.
const MOST_IN_A_BUCKET = 12
const MOST_COMPARED = 16
const DAY_MS = 86_400_000

/**
 * The pairs of near-duplicates among the texts, each checked exactly: candidates come from MinHash bands, and a pair
 * counts when enough three-word sequences are the same. Of a text with a thousand copies not all pairs are listed, but
 * every copy is joined to an earlier one. The order of the texts does not matter. Time grows with the number of words.
 * Source: Broder 1997; thresholds are ours, measured by `npm run eval -- origins`.
 */
export function findCopies(texts: readonly TextToCompare[]): FoundCopies {
  const firstByWords = new Map<string, string>()
  const buckets = new Map<number, Indexed[]>()
  const pairs: CopyPair[] = []
  let comparisons = 0
  for (const given of sorted(texts, earlierFirst)) {
    const prepared = prepareText(given.text)
    if (prepared.words.length === 0) continue
    const wording = prepared.words.join(' ')
    const first = firstByWords.get(wording)
    if (first !== undefined) {
      pairs.push(wholeCopy(first, given.id, prepared))
      continue
    }
    firstByWords.set(wording, given.id)
    const indexed = { given, prepared, bands: bandKeys(prepared.shingles) }
    const candidates = chooseCandidates(indexed, buckets)
    comparisons += candidates.length
    const found = candidates.flatMap((candidate) => toPair(candidate, indexed))
    pairs.push(...found.map(({ pair }) => pair))
    if (!found.some(({ resemblance }) => resemblance >= STANDS_FOR_IT)) enter(indexed, buckets)
  }
  return { pairs, comparisons }
}

// So like an earlier text that its copies are found through that one.
const STANDS_FOR_IT = 0.9

const earlierFirst = byEach<TextToCompare>(
  (a, b) => compareNumbers(a.publishedAt ?? Number.MAX_SAFE_INTEGER, b.publishedAt ?? Number.MAX_SAFE_INTEGER),
  (a, b) => compareText(a.id, b.id),
  (a, b) => compareText(a.text, b.text),
)

function wholeCopy(a: string, b: string, { words, shingles }: PreparedText): CopyPair {
  return { a, b, share: 1, shared: shingles.size, passage: words.slice(0, 14).join(' ') }
}

function chooseCandidates({ bands }: Indexed, buckets: ReadonlyMap<number, readonly Indexed[]>): readonly Indexed[] {
  const meetings = new Map<Indexed, number>()
  for (const band of bands) {
    for (const other of buckets.get(band) ?? []) meetings.set(other, (meetings.get(other) ?? 0) + 1)
  }
  // The sort is stable, and the map keeps the order of entry: equal counts leave the earlier text first.
  const closest = sorted(meetings, ([, a], [, b]) => compareNumbers(b, a))
  return closest.slice(0, MOST_COMPARED).map(([other]) => other)
}

function toPair(
  earlier: Indexed,
  later: Indexed,
): readonly { readonly pair: CopyPair; readonly resemblance: number }[] {
  const likeness = compareTexts(earlier.prepared, later.prepared)
  if (!isCopy(likeness, daysApart(earlier.given, later.given))) return []
  const { shared, containment, resemblance } = likeness
  const passage = sharedPassage(earlier.prepared, later.prepared)
  const pair = { a: earlier.given.id, b: later.given.id, share: containment, shared, passage }
  return [{ pair, resemblance }]
}

function isCopy(likeness: Likeness, days: number): boolean {
  const { shared, scattered, containment, figures } = likeness
  const own = figures.least - figures.common
  if (containment >= MOST_OF_IT) {
    // A form that is filled in every day has another day and another amount; one figure may be the number of a page.
    const isForm = own >= 2 && own >= figures.common
    return !isForm && shared >= (days > COPIED_WITHIN_DAYS ? ENOUGH_SHARED : 6)
  }
  const needed = Math.max(ENOUGH_SHARED, (SCATTERED_PART * shared) / containment)
  const isNear = days <= COPIED_WITHIN_DAYS && (own === 0 || own < figures.common)
  return isNear && containment >= A_PART_OF_IT && scattered >= needed
}

const MOST_OF_IT = 0.6
const A_PART_OF_IT = 0.3
const SCATTERED_PART = 0.2
// A report is copied while it is news; later, shared background is likelier than a copy.
const COPIED_WITHIN_DAYS = 7
const ENOUGH_SHARED = 12

function daysApart(a: TextToCompare, b: TextToCompare): number {
  if (a.publishedAt === undefined || b.publishedAt === undefined) return 0
  return Math.abs(a.publishedAt - b.publishedAt) / DAY_MS
}

function enter(indexed: Indexed, buckets: Map<number, Indexed[]>): void {
  for (const band of indexed.bands) {
    const bucket = buckets.get(band)
    if (bucket === undefined) buckets.set(band, [indexed])
    else if (bucket.length < MOST_IN_A_BUCKET) bucket.push(indexed)
  }
}
