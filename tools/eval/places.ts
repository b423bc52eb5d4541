// Places: spans by overlap F1, and how many of them are put within 161 km (100 miles) of where they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseGazetteer } from '#reader/gazetteer/parse-gazetteer'
import { nameIndexOf, readDocument } from '#reader/read-document'
import type { EvalLine, EvalOptions } from '../eval.ts'
import { f1Of, jsonLinesOf } from './scoring-shared.ts'

export interface GoldPlaces {
  readonly text: string
  readonly toponyms: readonly {
    readonly name: string
    readonly start: number
    readonly end: number
    readonly lat: string
    readonly lon: string
  }[]
}

/** One place as read: its span, and its point where it was linked. */
export interface ReadPlace {
  readonly from: number
  readonly to: number
  readonly latitude?: number
  readonly longitude?: number
}

const NEAR_KM = 161
const EARTH_KM = 6371

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** Great-circle distance by the haversine formula. */
export function distanceKm(a: readonly [number, number], b: readonly [number, number]): number {
  const height = radians(b[0] - a[0])
  const width = radians(b[1] - a[1])
  const h = Math.sin(height / 2) ** 2 + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * Math.sin(width / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Scores any finder of places, so that the scorer itself can be tried. */
export function scorePlaces(
  documents: readonly GoldPlaces[],
  read: (document: GoldPlaces) => readonly ReadPlace[],
): { readonly overlap: ReturnType<typeof f1Of>; readonly nearOfFound: number; readonly nearOfAll: number } {
  let right = 0
  let gold = 0
  let found = 0
  let near = 0
  for (const document of documents) {
    const open = [...read(document)]
    found += open.length
    gold += document.toponyms.length
    for (const toponym of document.toponyms) {
      const at = open.findIndex((each) => each.from < toponym.end && toponym.start < each.to)
      const hit = at < 0 ? undefined : open.splice(at, 1)[0]
      if (hit === undefined) continue
      right += 1
      if (hit.latitude === undefined || hit.longitude === undefined) continue
      if (distanceKm([hit.latitude, hit.longitude], [Number(toponym.lat), Number(toponym.lon)]) <= NEAR_KM) near += 1
    }
  }
  const share = (of: number): number => (of === 0 ? 0 : Math.round((near / of) * 1000) / 10)
  return { overlap: f1Of({ right, gold, found }), nearOfFound: share(right), nearOfAll: share(gold) }
}

function worldTables(): readonly string[] {
  const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'corpus', 'gazetteer')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

const NAMES = nameIndexOf([], parseGazetteer(worldTables()))

export function readPlaces(text: string): readonly ReadPlace[] {
  return readDocument({ text, language: 'en', kind: 'report', names: NAMES }).items.flatMap((item) =>
    item.kind === 'place'
      ? [
          {
            ...item.span,
            ...(item.latitude !== undefined && { latitude: item.latitude }),
            ...(item.longitude !== undefined && { longitude: item.longitude }),
          },
        ]
      : [],
  )
}

function showMisses(rows: readonly GoldPlaces[]): void {
  for (const row of rows) {
    const found = readPlaces(row.text)
    const words = (from: number, to: number): string =>
      `${row.text.slice(Math.max(0, from - 30), from)}[[${row.text.slice(from, to)}]]${row.text.slice(to, to + 30)}`.replace(
        /\n/g,
        ' ',
      )
    for (const gold of row.toponyms) {
      const hit = found.find((each) => each.from < gold.end && gold.start < each.to)
      if (hit === undefined) process.stderr.write(`MISS ${words(gold.start, gold.end)}\n`)
      else if (hit.latitude === undefined || hit.longitude === undefined)
        process.stderr.write(`NOPOINT ${words(gold.start, gold.end)}\n`)
      else if (distanceKm([hit.latitude, hit.longitude], [Number(gold.lat), Number(gold.lon)]) > NEAR_KM)
        process.stderr.write(
          `FAR ${words(gold.start, gold.end)} ${hit.latitude},${hit.longitude} for ${gold.lat},${gold.lon}\n`,
        )
    }
    for (const each of found)
      if (!row.toponyms.some((gold) => each.from < gold.end && gold.start < each.to))
        process.stderr.write(`EXTRA ${words(each.from, each.to)}\n`)
  }
}

export function evaluate(options: EvalOptions): readonly EvalLine[] {
  const file = options.corpus ?? join(options.corporaFolder, 'geovirus')
  return jsonLinesOf<GoldPlaces>(file, ['docs.jsonl']).map(({ name, rows }) => {
    const parts = scorePlaces(rows, (document) => readPlaces(document.text))
    if (options.show === 'misses') showMisses(rows)
    return {
      task: 'places',
      corpus: name,
      documents: rows.length,
      items: rows.reduce((sum, row) => sum + row.toponyms.length, 0),
      f1: parts.overlap.f1,
      parts,
    }
  })
}
