// npm run bench -- linter: all rules over agreements of growing size, the machinery under them alone, and the collation of
// two texts of up to a hundred pages, changed, without numbers and in two languages, each beside reading the same agreement
// file in the same run. Processor time, so that other programs do not count.
import { collateTexts } from '#linter/collation/collate-texts'
import { type AgreementIndex, indexAgreement } from '#linter/agreement-index'
import { leastFirstMoves } from '#linter/first-moves'
import { lint } from '#linter/lint'
import { toTimeNetwork } from '#linter/norm-network'
import { strongComponents } from '#linter/strong-components'
import { findContradiction } from '#linter/temporal-network'
import { waitsOf } from '#linter/waiting'
import { parseAgreementFile } from '#model/codec/agreement-file'
import type { Agreement } from '#model/instrument/agreement'
import type { BenchLine, BenchOptions } from '../bench.ts'

const YARDSTICK = 'reading the agreement file'
const ACTIONS = ['hand-over-territory', 'withdraw-force', 'hold-talks', 'monitor', 'use-force'] as const

/** Lints, drafts and collates for the given numbers of norms; `growth` is the time an item takes against the size before. */
export function bench({ sizes }: BenchOptions): readonly BenchLine[] {
  const before = new Map<string, { readonly seconds: number; readonly size: number }>()
  return (sizes ?? [200, 2_000, 2_900, 10_000]).flatMap((size) => {
    const lines = benchAt(size)
    return lines.map((line) => {
      const system = line.system.replace(/:.*$/, '')
      const smaller = before.get(system)
      before.set(system, line)
      if (smaller === undefined || smaller.seconds === 0) return line
      const growth = line.seconds / line.size / (smaller.seconds / smaller.size)
      return { ...line, growth: Math.round(growth * 100) / 100 }
    })
  })
}

// A hundred printed pages of three thousand characters.
const LONGEST_COLLATED = 300_000

function benchAt(size: number): readonly BenchLine[] {
  const text = agreementText(size)
  const agreement = agreementIn(text)
  const index = indexAgreement(agreement)
  const [same, changed, russian] = [
    provisionsText(size, unchanged),
    provisionsText(size, rewritten),
    provisionsText(size, inRussian),
  ]
  const reading = secondsOf(() => parseAgreementFile(text))
  const timed = [
    { system: YARDSTICK, seconds: reading },
    { system: `all rules: ${lint(agreement).length} findings`, seconds: secondsOf(() => lint(agreement)) },
    { system: 'temporal network, components and first moves alone', seconds: secondsOf(() => machinery(index)) },
    ...(same.length > LONGEST_COLLATED ? [] : collations(same, changed, russian)),
  ]
  return timed.map(({ system, seconds }) => ({
    bench: 'linter',
    system,
    size,
    seconds,
    ratio: Math.round((seconds / reading) * 1000) / 1000,
    yardstick: YARDSTICK,
  }))
}

interface Timed {
  readonly system: string
  readonly seconds: number
}

function collations(same: string, changed: string, russian: string): readonly Timed[] {
  const pages = `${Math.max(1, Math.round(same.length / 3_000))} pages`
  const collate = (second: string): number =>
    secondsOf(() => collateTexts({ id: 'one', text: same }, { id: 'other', text: second }))
  return [
    { system: `collating with every third sentence changed: ${pages}`, seconds: collate(changed) },
    { system: `collating without numbers: ${pages}`, seconds: collateWithoutNumbers(same, changed) },
    { system: `collating with a translation: ${pages}`, seconds: collate(russian) },
  ]
}

function collateWithoutNumbers(same: string, changed: string): number {
  const [first, second] = [same, changed].map((text) => text.replaceAll(/^\S+ /gm, '').replaceAll('\n', '\n\n'))
  return secondsOf(() => collateTexts({ id: 'one', text: first ?? '' }, { id: 'other', text: second ?? '' }))
}

/** The parts of the linter that know no rules, over the waits and windows of an agreement. */
function machinery(index: AgreementIndex): number {
  const waits = waitsOf(index)
  const place = new Map(index.norms.map((norm, at) => [norm.id, at]))
  const edges: number[][] = index.norms.map(() => [])
  for (const wait of waits) edges[place.get(wait.norm) ?? 0]?.push(place.get(wait.for) ?? 0)
  const components = [...strongComponents(index.norms.length, (node) => edges[node] ?? [])]
  const network = toTimeNetwork(index)
  const circle = findContradiction(network.count, network.constraints)
  const moves = components
    .filter((nodes) => nodes.length > 1)
    .map((nodes) => leastFirstMoves(nodes, (node) => edges[node] ?? []))
  return components.length + moves.length + (circle?.length ?? 0)
}

function agreementText(size: number): string {
  const head = [
    'servanda: 1',
    'instrument: { title: Bench, kind: comprehensive, zone: Europe/Vilnius, inForce: 2020-01-01, concluded: 2020-01-01 }',
    'parties: { north: Northland, south: Southland }',
    'places: { east: { names: { en: East Bank }, kind: line } }',
    'provisions:',
  ]
  return [...head, ...Array.from({ length: size }, (_, at) => provisionText(at))].join('\n')
}

function provisionText(at: number): string {
  const [bearer, counterparty] = at % 2 === 0 ? ['north', 'south'] : ['south', 'north']
  const deadline = at % 7 === 6 ? `within 30 days of n${at - 1}` : `by ${1 + (at % 28)} November 2020`
  return [
    `  p${at}:`,
    `    says: ${sentence(at, 0)}`,
    '    norms:',
    `      - obligation: n${at}`,
    `        bearer: ${bearer}`,
    `        counterparty: ${counterparty}`,
    `        action: ${ACTIONS[at % ACTIONS.length]}`,
    '        place: east',
    `        deadline: ${deadline}`,
    ...(at % 3 === 2 ? [`        when: n${at - 1} is kept`] : []),
  ].join('\n')
}

function provisionsText(size: number, sentenceAt: (at: number) => string): string {
  return Array.from({ length: size }, (_, at) => `${at % 100}.${Math.floor(at / 100)} ${sentenceAt(at)}`).join('\n')
}

function unchanged(at: number): string {
  return sentence(at, 0)
}

function rewritten(at: number): string {
  if (at % 3 > 0) return sentence(at, 0)
  return `District ${at} is handed over by the one side before ${1 + (at % 28)} November 2020, and ${at * 7 + 1} soldiers must leave the East Bank.`
}

function inRussian(at: number): string {
  return `Одна сторона передает район ${at} не позднее ${1 + (at % 28)} ноября 2020 года, и ${at * 7 + (at % 10 === 0 ? 1 : 0)} солдат покидают Восточный берег.`
}

function sentence(at: number, change: number): string {
  return `The one side hands district ${at} over by ${1 + (at % 28)} November 2020 and ${at * 7 + change} soldiers leave the East Bank.`
}

function agreementIn(text: string): Agreement {
  const { agreement, problems } = parseAgreementFile(text)
  if (agreement === undefined) throw new Error(problems[0]?.message)
  return agreement
}

/** The median of a few runs, in seconds of processor time. */
function secondsOf(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    globalThis.gc?.()
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }).sort((a, b) => a - b)
  return times[2] ?? 0
}
