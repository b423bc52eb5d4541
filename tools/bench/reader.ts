// npm run bench -- reader: megabytes a second of each pass and of the whole reading, and how they grow with length, beside
// one pass over the code units of the same text and beside other libraries in the same run. Processor time, so that
// other programs do not count.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseWithChrono } from 'chrono-node'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyseDocument } from '#reader/find/analyse-document'
import { findAttributions } from '#reader/find/attribution/find-attributions'
import type { DocumentParts } from '#reader/find/document-parts'
import { findPeople } from '#reader/find/find-people'
import { findTimes } from '#reader/find/find-times'
import { buildNameIndex } from '#reader/find/name-index'
import { cutTokens } from '#reader/find/time/tokens'
import { worldParties, worldPlaces } from '#reader/gazetteer/world'
import { english } from '#reader/languages/en/pack'
import { englishTime } from '#reader/languages/en/time-pack'
import { readDocument } from '#reader/read-document'
import type { Reading } from '#reader/reading'
import { segmentDocument } from '#reader/segment/segment-document'
import type { BenchLine, BenchOptions } from '../bench.ts'

const YARDSTICK = 'one pass over the code units'
const PUBLISHED = '2020-11-17'

interface System {
  readonly system: string
  /** Makes ready what one run does with the text; only the run counts. */
  readonly ready: (text: string) => () => unknown
}

function timed(system: string, run: (text: string) => unknown): System {
  return { system, ready: (text) => () => run(text) }
}

const OURS: readonly System[] = [
  timed(YARDSTICK, sumOfUnits),
  timed('tokens and lexicon of the time pass', (text) => cutTokens(text, 0, text.length, englishTime.lexicon)),
  timed('time pass, news', (text) => findTimes(text, { mode: 'news', language: 'en', published: PUBLISHED })),
  timed('time pass, narrative', (text) => findTimes(text, { mode: 'narrative', language: 'en', published: PUBLISHED })),
  timed('segmentation', (text) => segmentDocument(text, english.sentenceEnds)),
  timed('analysis: segments, words, tags, names, times, turns of phrase', analyse),
  passOver('people and their offices', (found) => findPeople(found)),
  passOver('who says what', (found) => findAttributions(found)),
  timed('the whole reading', read),
  {
    system: 'copying the answer of the whole reading (structuredClone)',
    ready: (text) => {
      const answer = read(text)
      return () => structuredClone(answer)
    },
  },
]

const INDEX = buildNameIndex(worldParties, worldPlaces)

function read(text: string): Reading {
  return readDocument({ text, published: PUBLISHED })
}

/** A pass that works on the analysed text, without what the analysis takes. */
function passOver(system: string, run: (found: DocumentParts) => unknown): System {
  return {
    system,
    ready: (text) => {
      const found = analyse(text)
      return () => run(found)
    },
  }
}

function analyse(text: string): DocumentParts {
  const segmented = segmentDocument(text, english.sentenceEnds)
  const time = { mode: 'news', language: 'en', published: PUBLISHED } as const
  return analyseDocument({ segmented, pack: english, index: INDEX, time })
}

const wink = winkNLP(model)
/** What others offer: times alone (chrono-node), tags (compromise), tags and entities (wink-nlp). */
const OTHERS: readonly System[] = [
  timed('chrono-node, times', (text) => parseWithChrono(text, new Date(PUBLISHED))),
  timed('compromise, tags', (text) => nlp(text)),
  timed('wink-nlp, tags and entities', (text) => wink.readDoc(text)),
]
/** Slower by so much that a longer text would hold the bench up. */
const MOST_FOR_OTHERS = 100_000

/** Runs each pass over texts of the given sizes (in UTF-16 units), made of the reports of the demonstration case. */
export function bench({ sizes }: BenchOptions): readonly BenchLine[] {
  const reports = readReports()
  return (sizes ?? [10_000, 100_000, 1_000_000]).flatMap((size) => benchAt(reports, size))
}

function benchAt(reports: string, size: number): readonly BenchLine[] {
  const text = reports.repeat(Math.ceil(size / reports.length)).slice(0, size)
  const bytes = Buffer.byteLength(text)
  const systems = size > MOST_FOR_OTHERS ? OURS : [...OURS, ...OTHERS]
  const measured = systems.map(({ system, ready }) => ({ system, ...secondsOf(ready(text)) }))
  const yardstick = measured[0]?.settled ?? 1
  return measured.map(({ system, first, settled: seconds }) => ({
    bench: 'reader',
    system: `${system}: ${(bytes / 1e6 / seconds).toFixed(1)} MB/s (first run ${(bytes / 1e6 / first).toFixed(1)})`,
    size,
    seconds,
    ratio: Math.round((seconds / yardstick) * 10) / 10,
    yardstick: YARDSTICK,
    mbPerSecond: Math.round(bytes / 1e5 / seconds) / 10,
  }))
}

function readReports(): string {
  const folder = join(import.meta.dirname, '..', '..', 'corpus', 'reports')
  const names = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
  return names.map(({ name }) => readFileSync(join(folder, name, 'report.txt'), 'utf8')).join('\n\n')
}

function sumOfUnits(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

interface Timed {
  /** Processor seconds of the first run, in which the engine has compiled nothing yet. */
  readonly first: number
  /** Of a run once they no longer fall: the median of several rounds, each long enough for the clock. */
  readonly settled: number
}

function secondsOf(run: () => unknown): Timed {
  const first = roundOf(run, 0)
  let before = roundOf(run)
  for (let warm = 0; warm < MOST_WARM; warm += 1) {
    const now = roundOf(run)
    if (now > before * SETTLED) break
    before = now
  }
  const rounds = Array.from({ length: ROUNDS }, () => roundOf(run))
  return { first, settled: rounds.sort((a, b) => a - b)[(ROUNDS - 1) / 2] ?? 0 }
}

const ROUNDS = 5
/** Rounds before the measured ones, while each is still faster than the one before by more than a twentieth. */
const MOST_WARM = 12
const SETTLED = 0.95

function roundOf(run: () => unknown, least = 0.1): number {
  const start = process.cpuUsage()
  let times = 0
  let spent = 0
  do {
    run()
    times++
    const { user, system } = process.cpuUsage(start)
    spent = (user + system) / 1e6
  } while (spent < least)
  return spent / times
}
