// Scoring of time expressions as TempEval-3 does: one-to-one alignment, exact spans first, then the longest overlap.

/** A marked expression: a gold one or one that was found. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** Counts over a corpus; the scores come from them, so that they are micro-averages. */
export interface Counts {
  readonly gold: number
  readonly found: number
  readonly strict: number
  readonly relaxed: number
  readonly value: number
  /** Documents with every field of every expression right. */
  readonly whole: number
  readonly documents: number
}

export const NO_COUNTS: Counts = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, whole: 0, documents: 0 }

export interface Pairing {
  readonly gold: Marked | undefined
  readonly found: Marked | undefined
}

/** Pairs gold and found expressions of one document; each is in exactly one pair, alone where nothing answers to it. */
export function alignMarked(gold: readonly Marked[], found: readonly Marked[]): readonly Pairing[] {
  const openGold = new Set(gold)
  const openFound = new Set(found)
  const pairs: Pairing[] = []
  const take = (a: Marked, b: Marked): void => {
    pairs.push({ gold: a, found: b })
    openGold.delete(a)
    openFound.delete(b)
  }
  const byStart = new Map(found.map((one) => [`${one.start}-${one.end}`, one]))
  for (const one of gold) {
    const exact = byStart.get(`${one.start}-${one.end}`)
    if (exact !== undefined && openFound.has(exact)) take(one, exact)
  }
  const overlaps = [...openGold].flatMap((a) => [...openFound].map((b) => ({ a, b, shared: sharedUnits(a, b) })))
  overlaps.sort((x, y) => y.shared - x.shared || x.a.start - y.a.start || x.b.start - y.b.start)
  for (const { a, b, shared } of overlaps) {
    if (shared > 0 && openGold.has(a) && openFound.has(b)) take(a, b)
  }
  for (const one of openGold) pairs.push({ gold: one, found: undefined })
  for (const one of openFound) pairs.push({ gold: undefined, found: one })
  return pairs
}

/** The counts with those of one more document added. */
export function addDocument(counts: Counts, pairs: readonly Pairing[]): Counts {
  const both = pairs.flatMap(({ gold, found }) => (gold === undefined || found === undefined ? [] : [{ gold, found }]))
  const same = both.filter(({ gold, found }) => isSameSpan(gold, found))
  const right = same.filter(({ gold, found }) => gold.value === found.value && gold.type === found.type)
  return {
    gold: counts.gold + pairs.filter(({ gold }) => gold !== undefined).length,
    found: counts.found + pairs.filter(({ found }) => found !== undefined).length,
    strict: counts.strict + same.length,
    relaxed: counts.relaxed + both.length,
    value: counts.value + both.filter(({ gold, found }) => gold.value === found.value).length,
    whole: counts.whole + (right.length === pairs.length ? 1 : 0),
    documents: counts.documents + 1,
  }
}

/** F1 in percent of `hits` among `gold` and `found`; two empty sets agree wholly. */
export function f1({ gold, found }: Counts, hits: number): number {
  return gold + found === 0 ? 100 : (200 * hits) / (gold + found)
}

function isSameSpan(a: Marked, b: Marked): boolean {
  return a.start === b.start && a.end === b.end
}

function sharedUnits(a: Marked, b: Marked): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}
