// Why cues were missed, cut short or found where none is marked: what `--show misses` prints, the most frequent cause first,
// with the points of F1 that mending it alone would give.
import { type DocumentParts, wordsOf } from '#reader/find/document-parts'
import { Tag } from '#reader/syntax/tag'
import type { GoldAttribution } from './attribution.ts'
import { type Counts, f1Of } from './scoring-shared.ts'

type Spans = readonly (readonly [number, number])[]

/** One cue that went wrong, with why and its words in their place. */
export interface Miss {
  readonly cause: string
  readonly words: string
  /** Words and marks that are marked and were not found; that were found and are not marked. */
  readonly missing: number
  readonly extra: number
}

/** The misses of one document: cues not found, cues found in part, and cues that nobody marked. */
export function missesOf(
  doc: DocumentParts,
  gold: readonly GoldAttribution[],
  found: readonly GoldAttribution[],
): readonly Miss[] {
  const foundCues = found.flatMap((each) => each.cue)
  const goldCues = gold.flatMap((each) => each.cue ?? [])
  return [
    ...gold.flatMap((each) =>
      missed(doc, each.cue ?? [], { cues: foundCues, told: found.flatMap((one) => one.content) }),
    ),
    ...found
      .filter((each) => !meet(each.cue, goldCues))
      .map((each) => ({
        ...missAt(
          doc,
          each.cue,
          meet(
            each.cue,
            gold.flatMap((one) => one.content),
          )
            ? NESTED
            : UNMARKED,
        ),
        missing: 0,
        extra: wordsApart(doc, each.cue, goldCues),
      })),
    ...found
      .filter((each) => meet(each.cue, goldCues) && !covered(each.cue, goldCues))
      .map((each) => ({ ...missAt(doc, each.cue, TOO_LONG), missing: 0, extra: wordsApart(doc, each.cue, goldCues) })),
  ]
}

const NESTED = 'found, but inside the words of a marked attribution'
const UNMARKED = 'found, and marked by nobody'
const TOO_LONG = 'found with words that are not marked'

function missed(
  doc: DocumentParts,
  cue: Spans,
  found: { readonly cues: Spans; readonly told: Spans },
): readonly Miss[] {
  const missing = wordsApart(doc, cue, found.cues)
  return missing === 0 ? [] : [{ ...missAt(doc, cue, whyMissed(doc, cue, found)), missing, extra: 0 }]
}

function whyMissed(doc: DocumentParts, cue: Spans, found: { readonly cues: Spans; readonly told: Spans }): string {
  if (meet(cue, found.cues)) return 'found in part: words around the verb or noun are missing'
  return meet(cue, found.told) ? 'missed: taken for words of another attribution' : `missed: ${kindOf(doc, cue)}`
}

/** How many words and marks of some spans no other span covers. */
function wordsApart(doc: DocumentParts, some: Spans, others: Spans): number {
  return doc.tokens.filter((_, at) => isIn(doc, at, some) && !isIn(doc, at, others)).length
}

/** What sort of cue it is, by the verb or the word that heads it. */
function kindOf(doc: DocumentParts, cue: Spans): string {
  const verbs = doc.parsed.flatMap((sentence) => sentence.verbs).filter((verb) => isIn(doc, verb.head, cue))
  const verb = verbs[0]
  if (verb === undefined) return kindOfWord(doc, cue)
  if (verb.copula || verb.lemma === 'have') return 'a state or a noun behind "be" or "have"'
  if (doc.pack.cues.has(verb.lemma)) return 'a known verb, used in another way than the list says'
  return doc.pack.words.lightVerbs.has(verb.lemma)
    ? 'a verb of little meaning with a noun'
    : 'a verb that is no cue in the list'
}

function kindOfWord(doc: DocumentParts, cue: Spans): string {
  const tags = new Set([...doc.tags].filter((_, at) => isIn(doc, at, cue)))
  if (tags.has(Tag.noun) || tags.has(Tag.proper)) return 'a noun'
  if (tags.has(Tag.adjective)) return 'an adjective'
  return tags.has(Tag.preposition) ? 'a preposition alone' : 'a mark or another word'
}

function isIn(doc: DocumentParts, token: number, spans: Spans): boolean {
  const at = doc.tokens[token]
  return at !== undefined && spans.some(([from, to]) => at.from < to && from < at.to)
}

function meet(some: Spans, others: Spans): boolean {
  return some.some(([from, to]) => others.some(([start, end]) => from < end && start < to))
}

function covered(some: Spans, others: Spans): boolean {
  return some.every(([from, to]) => others.some(([start, end]) => start <= from && to <= end))
}

const AROUND = 6

function missAt(doc: DocumentParts, cue: Spans, cause: string): Pick<Miss, 'cause' | 'words'> {
  const first = doc.tokens.findIndex((token) => token.to > (cue[0]?.[0] ?? 0))
  const end = doc.tokens.findIndex((token) => token.from >= (cue.at(-1)?.[1] ?? 0))
  const last = (end < 0 ? doc.tokens.length : end) + AROUND
  const said = cue.map(([from, to]) => doc.text.slice(from, to)).join(' | ')
  const place = wordsOf(doc, { first: Math.max(0, first - AROUND), end: Math.min(doc.tokens.length, last) })
  return { cause, words: `[${said}] ${place.replaceAll(/\s+/gu, ' ')}` }
}

const EXAMPLES = 8

/** A line for each cause, the most frequent first, with what mending it would give, and some of its cues. */
export function linesOfMisses(misses: readonly Miss[], counts: Counts): readonly string[] {
  const byCause = new Map<string, Miss[]>()
  for (const miss of misses) {
    const known = byCause.get(miss.cause)
    if (known === undefined) byCause.set(miss.cause, [miss])
    else known.push(miss)
  }
  return [...byCause]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([cause, all]) => [
      `${String(all.length)} ${cause} (mended: +${gainOf(all, counts).toFixed(1)})`,
      ...all.slice(0, EXAMPLES).map((miss) => `    ${miss.words}`),
    ])
}

/** The points of F1 that would be gained if none of these misses were. */
function gainOf(misses: readonly Miss[], { right, gold, found }: Counts): number {
  const missing = misses.reduce((sum, each) => sum + each.missing, 0)
  const extra = misses.reduce((sum, each) => sum + each.extra, 0)
  return f1Of({ right: right + missing, gold, found: found + missing - extra }).f1 - f1Of({ right, gold, found }).f1
}
