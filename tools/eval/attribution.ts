// Attribution: who (source) says (cue) what (content), by token F1 over the words of each document: a word counts when
// any attribution covers it. Source: the token measure of shared/corpora/README.md.
import { join } from 'node:path'
import type { Attribution } from '#reader/find/attribution/attribution'
import { findAttributions } from '#reader/find/attribution/find-attributions'
import { claimQuotations } from '#reader/find/attribution/find-unclaimed'
import { analyseDocument } from '#reader/find/analyse-document'
import { type DocumentParts, spanOf, type TokenRange } from '#reader/find/document-parts'
import { buildNameIndex } from '#reader/find/name-index'
import { worldParties } from '#reader/gazetteer/world'
import { english } from '#reader/languages/en/pack'
import { segmentDocument } from '#reader/segment/segment-document'
import type { EvalLine, EvalOptions } from '../eval.ts'
import { linesOfMisses, missesOf } from './attribution-misses.ts'
import { type Counts, f1Of, jsonLinesOf, wordSpans } from './scoring-shared.ts'

type Spans = readonly (readonly [number, number])[]

export interface GoldAttribution {
  readonly source: Spans
  readonly cue: Spans
  readonly content: Spans
}

export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
}

export const PARTS = ['content', 'cue', 'source'] as const

const INDEX = buildNameIndex(worldParties, { places: [] })

function spans(doc: DocumentParts, ranges: readonly TokenRange[]): Spans {
  return ranges.map((range) => {
    const span = spanOf(doc, range)
    return [span.from, span.to] as const
  })
}

const WITHOUT_CLAUSE: ReadonlySet<string> = new Set(['phrase', 'noun', 'infinitive'])

/** What the reader finds in one text: the outermost attributions, as spans of characters. */
export function readAttributions(text: string): readonly GoldAttribution[] {
  return attributionsOf(analyse(text))
}

/** A text as the reader analyses it, without a gazetteer. */
export function analyse(text: string): DocumentParts {
  const segmented = segmentDocument(text, english.sentenceEnds)
  return analyseDocument({ segmented, pack: english, index: INDEX, time: { mode: 'news', language: 'en' } })
}

function attributionsOf(doc: DocumentParts): readonly GoldAttribution[] {
  return outermost(doc, claimQuotations(doc, findAttributions(doc))).map((each) => ({
    source: each.source === undefined ? [] : spans(doc, [each.source]),
    cue: spans(doc, [each.cue, ...(each.cueTail ?? [])]),
    content: spans(doc, each.content),
  }))
}

/**
 * The annotators of this corpus marked the outermost attribution alone: nothing inside the words of another. The reader
 * keeps the chain; the measure takes its first link. What is told without a clause of its own is never an outer link
 * for a clause: its end is the less sure one.
 */
function outermost(doc: DocumentParts, all: readonly Attribution[]): readonly Attribution[] {
  const outer = all.filter((each) => !each.inSpeech).sort((a, b) => lengthOf(b.content) - lengthOf(a.content))
  const told = new Uint8Array(doc.tokens.length)
  const kept = outer.filter((each) => !WITHOUT_CLAUSE.has(each.form) && takes(told, each))
  return [...kept, ...outer.filter((each) => WITHOUT_CLAUSE.has(each.form) && takes(told, each))]
}

/** Whether no longer words hold the cue; if so, its own words are marked as told. */
function takes(told: Uint8Array, each: Attribution): boolean {
  if (told[each.cue.first] === 1) return false
  for (const { first, end } of each.content) told.fill(1, first, end)
  return true
}

function lengthOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, each) => sum + each.end - each.first, 0)
}

function covered(words: readonly (readonly [number, number])[], all: Spans): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (const [from, to] of all) {
    for (let at = firstAfter(words, from); at < words.length && (words[at]?.[0] ?? 0) < to; at += 1) marks[at] = 1
  }
  return marks
}

function firstAfter(words: readonly (readonly [number, number])[], unit: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.[1] ?? 0) <= unit) low = middle + 1
    else high = middle
  }
  return low
}

/** Token counts of one part over one document. */
export function countPart(text: string, gold: Spans, found: Spans): Counts {
  const words = wordSpans(text)
  const a = covered(words, gold)
  const b = covered(words, found)
  let right = 0
  let goldAll = 0
  let foundAll = 0
  for (let at = 0; at < words.length; at += 1) {
    goldAll += a[at] ?? 0
    foundAll += b[at] ?? 0
    right += (a[at] ?? 0) & (b[at] ?? 0)
  }
  return { right, gold: goldAll, found: foundAll }
}

/** Scores any attributor, so that the scorer itself can be tried on gold, empty and shifted output. */
export function scoreAttributions(
  documents: readonly GoldDocument[],
  attribute: (document: GoldDocument) => readonly GoldAttribution[],
): Readonly<Record<(typeof PARTS)[number], Counts>> {
  const totals = {
    content: { right: 0, gold: 0, found: 0 },
    cue: { right: 0, gold: 0, found: 0 },
    source: { right: 0, gold: 0, found: 0 },
  }
  for (const document of documents) {
    const found = attribute(document)
    for (const part of PARTS) {
      const counts = countPart(
        document.text,
        document.attributions.flatMap((each) => each[part] ?? []),
        found.flatMap((each) => each[part]),
      )
      totals[part].right += counts.right
      totals[part].gold += counts.gold
      totals[part].found += counts.found
    }
  }
  return totals
}

function showMisses(documents: readonly GoldDocument[]): void {
  const misses = documents.flatMap((document) => {
    const doc = analyse(document.text)
    return missesOf(doc, document.attributions, attributionsOf(doc))
  })
  const { cue } = scoreAttributions(documents, (document) => readAttributions(document.text))
  for (const line of linesOfMisses(misses, cue)) process.stderr.write(`${line}\n`)
}

const HELD_OUT = 4

/** The texts that no rule was made by looking at: every fourth of those to learn from. */
function heldOut(corpus: string, rows: readonly GoldDocument[]): readonly GoldDocument[] {
  return corpus.endsWith('train.jsonl') ? rows.filter((_, index) => index % HELD_OUT === HELD_OUT - 1) : []
}

export function evaluate(options: EvalOptions): readonly EvalLine[] {
  const file = options.corpus ?? join(options.corporaFolder, 'polnear')
  return jsonLinesOf<GoldDocument>(file, ['dev.jsonl', 'train.jsonl']).flatMap(({ name, rows }) => {
    // What was held out is counted, never shown.
    const apart = new Set(heldOut(name, rows))
    if (options.show === 'misses') showMisses(rows.filter((row) => !apart.has(row)))
    const lines = [lineOf(name, rows)]
    return apart.size === 0 ? lines : [...lines, lineOf(`${name}, every fourth (held out)`, [...apart])]
  })
}

function lineOf(corpus: string, rows: readonly GoldDocument[]): EvalLine {
  const started = performance.now()
  const counts = scoreAttributions(rows, (document) => readAttributions(document.text))
  const seconds = (performance.now() - started) / 1000
  const bytes = rows.reduce((sum, row) => sum + row.text.length, 0)
  return {
    task: 'attribution',
    corpus,
    documents: rows.length,
    items: rows.reduce((sum, row) => sum + row.attributions.length, 0),
    measure: 'words and marks that any outermost attribution covers, all texts together',
    ...Object.fromEntries(PARTS.map((part) => [part, f1Of(counts[part])])),
    mbPerSecond: Math.round((bytes / 1e6 / seconds) * 100) / 100,
  }
}
