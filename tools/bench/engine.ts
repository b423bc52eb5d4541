// npm run bench -- engine: the full semantics against the bare decision of the same run.
import { compileFastWorld, statusCodes, type FastWorld } from '#engine/fast/fast-world'
import { referenceEvaluator } from '#engine/reference-evaluator'
import type { BenchLine, BenchOptions } from '../bench.ts'
import { decideBare, toBareColumns } from './bare-decision.ts'
import { drawNorms, endOfDay, knowing, toServanda, vantages, type DrawnNorm } from './deadline-status.ts'
import { prepareSqlite, replayPerDate } from './other-systems.ts'
import { replayByXState, runJsonRules } from './rule-systems.ts'
import { normId, point } from '#testing/worlds/build-agreement'
import { claim, source } from '#testing/worlds/build-record'

const YARDSTICK = 'bare decision over typed arrays'

/** Runs the workload at each size and gives one line a system, with its growth since the size before. */
export async function bench({ sizes }: BenchOptions): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  for (const size of sizes ?? [1000, 10_000, 100_000, 1_000_000]) {
    process.stderr.write(`engine: ${size} norms\n`)
    const before = lines.slice()
    for (const line of await benchAt(size)) lines.push({ ...line, ...growthSince(before, line) })
  }
  return lines
}

// How many times as long a norm takes as at the size before: 1 is linear. What is told for one norm or claim has none.
function growthSince(before: readonly BenchLine[], line: BenchLine): { readonly growth?: number } {
  const earlier = before.findLast(({ system, leftOut }) => system === line.system && leftOut === undefined)
  if (earlier === undefined || line.leftOut !== undefined || line['unit'] !== undefined) return {}
  return { growth: round(line.seconds / line.size / (earlier.seconds / earlier.size)) }
}

async function benchAt(size: number): Promise<readonly BenchLine[]> {
  const norms = drawNorms(size)
  const bare = toBareColumns(norms)
  const into = new Uint8Array(size)
  const yardstick = best(9, () => vantages.forEach((vantage) => decideBare(bare, vantage, into)))
  const before = memory()
  const { agreement, record } = toServanda(norms)
  const held = memory()
  const cold = best(3, () => compileFastWorld(agreement, record, knowing))
  const world = compileFastWorld(agreement, record, knowing)
  const after = memory()
  assertSameLabels(world, bare, into)
  const labels = best(9, () => vantages.forEach((vantage) => world.codesAt(at(vantage), into)))
  const line = (system: string, seconds: number, more: Partial<BenchLine> = {}): BenchLine => ({
    bench: 'engine',
    system,
    size,
    seconds,
    ratio: round(seconds / yardstick),
    yardstick: YARDSTICK,
    ...more,
  })
  return [
    line(YARDSTICK, yardstick),
    line('servanda: labels at 10 vantages', labels, {
      megabytes: round(after - held),
      withModelMegabytes: round(after - before),
    }),
    line('servanda: cold load to columns', cold),
    line('servanda: one new claim, re-decided at 10 vantages', oneClaim(world), { unit: 'per claim' }),
    line('servanda: reasons of one norm, 95th percentile', reasons(world, size), { unit: 'per norm' }),
    ...(await others(norms, line)),
    ...(size <= 1000 ? [line('servanda: reference evaluator', referenceLabels(agreement, record))] : []),
  ]
}

// General libraries step through one norm at a time, each as fast as the next: ten times the norms take ten times as long.
const MOST_BY_LIBRARIES = 100_000
const LEFT_OUT = `linear up to ${MOST_BY_LIBRARIES} norms; minutes at this size, so not waited for`

async function others(
  norms: readonly DrawnNorm[],
  line: (system: string, seconds: number, more?: Partial<BenchLine>) => BenchLine,
): Promise<readonly BenchLine[]> {
  const sqlite = prepareSqlite(norms)
  const times = norms.length > 100_000 ? 1 : 3
  const lines = [
    line(
      'state machine replayed per date',
      best(times, () => replayPerDate(norms)),
    ),
    line('SQLite, one statement a vantage', best(times, sqlite)),
  ]
  if (norms.length > MOST_BY_LIBRARIES) {
    const names = ['XState, replayed per date', 'json-rules-engine, run per date']
    return [...lines, ...names.map((name) => line(name, Number.NaN, { leftOut: LEFT_OUT }))]
  }
  const machines = line(
    'XState, replayed per date',
    best(1, () => replayByXState(norms)),
  )
  const started = process.hrtime.bigint()
  await runJsonRules(norms)
  return [...lines, machines, line('json-rules-engine, run per date', Number(process.hrtime.bigint() - started) / 1e9)]
}

function oneClaim(world: FastWorld): number {
  const rounds = 2000
  const told = Array.from({ length: rounds }, (_, i) =>
    claim(`new-${i}`, {
      about: [{ kind: 'norm', norm: normId(`n${(i * 7919) % world.norms.length}`) }],
      source: source('s').id,
      when: { to: point('2024-06-01') },
      publishedAt: point('2024-06-02'),
    }),
  )
  const started = process.hrtime.bigint()
  for (const each of told) {
    for (const norm of world.add(each)) for (const vantage of tenVantages) world.statusAt(norm, vantage)
  }
  return Number(process.hrtime.bigint() - started) / 1e9 / rounds
}

const tenVantages = vantages.map(at)

function reasons(world: FastWorld, size: number): number {
  const times = Array.from({ length: 400 }, (_, i) => {
    const started = process.hrtime.bigint()
    const entry = world.entryAt((i * 104_729) % size, tenVantages[i % 10]!)
    if (entry === undefined || entry.reasons.length === 0) throw new Error('an entry without reasons')
    return Number(process.hrtime.bigint() - started) / 1e9
  }).sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)]!
}

function referenceLabels(
  ...[agreement, record]: Parameters<typeof referenceEvaluator.labelsAt> extends [infer A, infer R, ...unknown[]]
    ? [A, R]
    : never
): number {
  return best(1, () => {
    for (const { v, k } of tenVantages) {
      referenceEvaluator.labelsAt(agreement, record, {
        ...knowing,
        vantage: { axis: 'published', asOf: v, asKnownAt: k },
      })
    }
  })
}

// The bare decision and the engine must mean the same here, or the ratio compares different work.
function assertSameLabels(world: FastWorld, bare: ReturnType<typeof toBareColumns>, into: Uint8Array): void {
  for (const vantage of vantages) {
    const codes = world.codesAt(at(vantage))
    const expected = decideBare(bare, vantage, into)
    const differing = codes.findIndex((code, norm) => code !== expected[norm])
    if (differing >= 0) {
      const [ours, theirs] = [codes[differing]!, expected[differing]!].map((code) => statusCodes[code])
      throw new Error(`norm ${differing} at ${JSON.stringify(vantage)}: ${ours}, and ${theirs} by the bare decision`)
    }
  }
}

function at(vantage: { readonly asOfDay: number; readonly knownDay: number }): Parameters<FastWorld['codesAt']>[0] {
  return { v: endOfDay(vantage.asOfDay), k: endOfDay(vantage.knownDay) }
}

function best(times: number, work: () => unknown): number {
  const seconds = Array.from({ length: times }, () => {
    const started = process.hrtime.bigint()
    work()
    return Number(process.hrtime.bigint() - started) / 1e9
  })
  return Math.min(...seconds)
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
