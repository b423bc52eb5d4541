// npm run eval -- time: strict, relaxed and value F1 of the time pass on the corpora beside the checkout, and its speed.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { chooseTimeMode } from '#reader/find/choose-time-mode'
import { findTimes } from '#reader/find/find-times'
import type { EvalLine, EvalOptions } from '../eval.ts'
import { addDocument, alignMarked, type Counts, f1, type Marked, NO_COUNTS, type Pairing } from './score-times.ts'

interface TimeDocument {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timexes: readonly Marked[]
}

const CORPORA = ['timebank', 'aquaint', 'wikiwars', 'cases'] as const
const LEAST_MS = 700

/** One line a corpus: the four beside the checkout, or the file or folder that was given. */
export function evaluate(options: EvalOptions): readonly EvalLine[] {
  if (options.corpus !== undefined) return [evaluateFile(fileOf(options.corpus), nameOf(options.corpus), options)]
  return CORPORA.map((name) => evaluateFile(fileOf(join(options.corporaFolder, name)), name, options))
}

/** The expressions that the reader finds in a document, in the shape of the gold; symbolic terms have no TIMEX3 value. */
export function readMarked(text: string, published: string): readonly Marked[] {
  const found = findTimes(text, { published, mode: chooseTimeMode(text), language: 'en' })
  return found
    .filter((one) => one.symbolic !== true)
    .map(({ span, type, value }) => ({ start: span.from, end: span.to, type, value }))
}

function evaluateFile(file: string, corpus: string, { show }: EvalOptions): EvalLine {
  const documents = readDocuments(file)
  const read = documents.map((document) => ({
    document,
    pairs: alignMarked(document.timexes, readMarked(document.text, document.dct)),
  }))
  const counts = read.reduce<Counts>((sum, { pairs }) => addDocument(sum, pairs), NO_COUNTS)
  if (show === 'misses') showMisses(corpus, read)
  return {
    task: 'time',
    corpus,
    documents: documents.length,
    items: counts.gold,
    strict: round(f1(counts, counts.strict)),
    relaxed: round(f1(counts, counts.relaxed)),
    value: round(f1(counts, counts.value)),
    whole: counts.whole,
    mbPerSecond: round(speedOf(documents)),
  }
}

function fileOf(path: string): string {
  if (existsSync(path) && !statSync(path).isDirectory()) return path
  const inside = ['docs.jsonl', 'temporal.jsonl'].map((name) => join(path, name)).find((name) => existsSync(name))
  if (inside === undefined) throw new Error(`no texts in \`${path}\`: give a .jsonl file, or a folder with docs.jsonl`)
  return inside
}

function nameOf(path: string): string {
  return basename(path).replace(/\.jsonl$/, '')
}

function readDocuments(file: string): readonly TimeDocument[] {
  return parseTimeDocuments(readFileSync(file, 'utf8'))
}

/** The documents of a corpus, one JSON object a line; a line of another shape is refused with its number. */
export function parseTimeDocuments(written: string): readonly TimeDocument[] {
  const lines = written.split('\n').map((line, at) => ({ line, number: at + 1 }))
  return lines.filter(({ line }) => line.trim() !== '').map(({ line, number }) => documentOf(JSON.parse(line), number))
}

const DOCUMENT = z.object({
  id: z.string(),
  dct: z.string(),
  text: z.string(),
  timexes: z.array(z.object({ start: z.number(), end: z.number(), type: z.string(), value: z.string() })),
})

function documentOf(parsed: unknown, line: number): TimeDocument {
  const document = DOCUMENT.safeParse(parsed)
  if (!document.success) throw new Error(`line ${line} is no text with times: it needs id, dct, text and timexes`)
  return document.data
}

/** Megabytes of text (UTF-8) read in a second of processor time by the time pass alone, after as long a warming. */
function speedOf(documents: readonly TimeDocument[]): number {
  const inputs = documents.map(({ text, dct }) => ({
    text,
    dct,
    mode: chooseTimeMode(text),
    bytes: Buffer.byteLength(text),
  }))
  const run = (): void => {
    for (const { text, dct, mode } of inputs) findTimes(text, { published: dct, mode, language: 'en' })
  }
  repeatFor(LEAST_MS, run)
  const bytes = inputs.reduce((sum, input) => sum + input.bytes, 0)
  const start = processor()
  const rounds = repeatFor(LEAST_MS, run)
  return (bytes * rounds) / 1000 / (processor() - start)
}

/** Milliseconds of processor time used so far: what other programs do on the machine does not count. */
function processor(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function repeatFor(leastMs: number, run: () => void): number {
  const start = performance.now()
  let rounds = 0
  do {
    run()
    rounds++
  } while (performance.now() - start < leastMs)
  return rounds
}

/** Prints what was missed and why, then the ten most frequent causes. */
function showMisses(
  corpus: string,
  read: readonly { readonly document: TimeDocument; readonly pairs: readonly Pairing[] }[],
): void {
  const causes = new Map<string, number>()
  for (const { document, pairs } of read) {
    for (const pair of pairs) {
      const why = reasonOf(pair.gold, pair.found)
      if (why === undefined) continue
      const { start, end } = pair.gold ?? pair.found ?? { start: 0, end: 0 }
      const cause = `${why}: ${formOf(document.text.slice(start, end))}`
      causes.set(cause, (causes.get(cause) ?? 0) + 1)
      process.stderr.write(`${missInWords(document, pair, why)}\n`)
    }
  }
  const frequent = [...causes].sort(([, a], [, b]) => b - a).slice(0, MOST_CAUSES)
  process.stderr.write(`most frequent causes on ${corpus}:\n`)
  for (const [cause, times] of frequent) process.stderr.write(`${String(times).padStart(5)}  ${cause}\n`)
}

const MOST_CAUSES = 10

/** The words with digits, months and weekdays blotted out, so that misses of one form count as one cause. */
function formOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\d/g, '9')
    .replaceAll(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g, 'DAY')
    .replaceAll(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/g, 'MONTH')
}

function missInWords({ id, text }: TimeDocument, { gold, found }: Pairing, why: string): string {
  const { start, end } = gold ?? found ?? { start: 0, end: 0 }
  const line = `${text.slice(Math.max(0, start - 50), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`
  const detail = [
    gold && `gold ${gold.type} ${gold.value}`,
    found && `found \`${text.slice(found.start, found.end)}\` ${found.type} ${found.value}`,
  ]
  return `${id}\t${why}\t${line.replaceAll(/\s+/g, ' ')}\t${detail.filter(Boolean).join(', ')}`
}

function reasonOf(gold: Marked | undefined, found: Marked | undefined): string | undefined {
  if (found === undefined) return 'not found'
  if (gold === undefined) return 'nothing there'
  const span = gold.start === found.start && gold.end === found.end ? undefined : 'other extent'
  const value = gold.value === found.value ? undefined : 'other value'
  return [span, value].filter(Boolean).join(' and ') || undefined
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
