// npm run bench -- linter: all rules over agreements of growing size, and the collation of two texts of growing length,
// each beside reading the same agreement file in the same run. Processor time, so that other programs do not count.
import { collateTexts } from '#linter/collation/collate-texts'
import { lint } from '#linter/lint'
import { parseAgreementFile } from '#model/codec/agreement-file'
import type { Agreement } from '#model/instrument/agreement'
import type { BenchLine, BenchOptions } from '../bench.ts'

const YARDSTICK = 'reading the agreement file'
const ACTIONS = ['hand-over-territory', 'withdraw-force', 'hold-talks', 'monitor', 'use-force'] as const

/** Lints and collates agreements of the given numbers of norms. */
export function bench({ sizes }: BenchOptions): readonly BenchLine[] {
  return (sizes ?? [200, 2_000, 10_000]).flatMap(benchAt)
}

function benchAt(size: number): readonly BenchLine[] {
  const text = agreementText(size)
  const agreement = agreementIn(text)
  const versions = [provisionsText(size, 0), provisionsText(size, 1)] as const
  const reading = secondsOf(() => parseAgreementFile(text))
  const timed = [
    { system: YARDSTICK, seconds: reading },
    { system: `all rules: ${lint(agreement).length} findings`, seconds: secondsOf(() => lint(agreement)) },
    {
      system: `collating two texts of ${Math.round(versions[0].length / 1000)} kB`,
      seconds: secondsOf(() => collateTexts({ id: 'one', text: versions[0] }, { id: 'other', text: versions[1] })),
    },
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

function provisionsText(size: number, change: number): string {
  return Array.from(
    { length: size },
    (_, at) => `${at % 100}.${Math.floor(at / 100)} ${sentence(at, at % 10 === 0 ? change : 0)}`,
  ).join('\n')
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
