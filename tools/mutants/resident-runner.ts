import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Collected } from './collected-tests.ts'
import { loadTests, openLives, reaches } from './lives.ts'

// A test runner for Stryker that keeps the tests loaded: most mutants are tried in milliseconds, where starting vitest for
// each takes seconds. The tests that cover a mutant run in the order of how long they take, until one fails.
//
// What a test file does while it is read counts as one more test of it, `reads`. A mutant of what a source does while it
// is loaded (a table, a regular expression), or of what a source remembers, is tried in a life of its own: everything is
// loaded anew with the mutant active, and all tests run that load the source.

/** Sources that remember what they reckoned; a mutant of them or of what they use must not meet what was remembered. */
const REMEMBERING = ['src/time/zone.ts']
const TESTS = 'src/{engine,time}/**/*.test.ts'
/** Tests of size take as long as all others together, and notice the same faults. */
const NOT_OF_SIZE = ['**/*.scale.test.ts']
const BEFORE_TESTS = 'tools/check/fix-property-seed.ts'
/** Where the first process of a run leaves for the next ones what the tests cover; in the copy that Stryker makes. */
const COVERAGE = 'resident-coverage.json'

interface MutantRun {
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly activeMutant: { readonly id: string }
  readonly sandboxFileName: string
  readonly mutantActivation: 'runtime' | 'static'
  readonly reloadEnvironment: boolean
}

interface Test extends Collected {
  readonly id: string
}

interface Coverage {
  /** The mutants that each test covers. */
  readonly mutantsOf: Readonly<Record<string, readonly string[]>>
  readonly millisecondsOf: Readonly<Record<string, number>>
}

/** How often each mutant was reached: while sources were loaded, and by each test. */
interface MutantCoverage {
  readonly static: Record<string, number>
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What Stryker's instrumented sources read and write. */
interface Switchboard {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: MutantCoverage
}

declare global {
  var __stryker__: Switchboard | undefined
}

const switchboard: Switchboard = (globalThis.__stryker__ ??= {})

class ResidentRunner {
  private readonly root = process.cwd()
  private readonly files = globSync(TESTS, { cwd: this.root, exclude: NOT_OF_SIZE }).toSorted()
  private residents: ReadonlyMap<string, Test> = new Map()
  private coverage: Coverage = { mutantsOf: {}, millisecondsOf: {} }
  private lives = 0

  capabilities(): object {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    openLives(this.root)
    await import(join(this.root, BEFORE_TESTS))
    const tests: Test[] = []
    for (const file of this.files) tests.push(...(await this.read(file, 0)))
    this.residents = new Map(tests.map((test) => [test.id, test]))
    if (existsSync(COVERAGE)) this.coverage = JSON.parse(readFileSync(COVERAGE, 'utf8'))
  }

  async dryRun(): Promise<object> {
    const reading = this.files.map(
      (file): Test => ({ id: readsId(file), name: 'reads', run: () => this.read(file, 0) }),
    )
    const tests = []
    for (const test of [...reading, ...this.residents.values()]) {
      switchboard.currentTestId = test.id
      const start = performance.now()
      const failureMessage = await failureOf(test)
      const timeSpentMs = performance.now() - start
      switchboard.currentTestId = undefined
      const told = { id: test.id, name: test.name, timeSpentMs, fileName: join(this.root, fileOf(test.id)) }
      tests.push(failureMessage === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage })
    }
    const { mutantCoverage = { static: {}, perTest: {} } } = switchboard
    withoutReading(mutantCoverage)
    const mutantsOf = Object.entries(mutantCoverage.perTest).map(([id, hits]) => [id, Object.keys(hits)])
    this.coverage = {
      mutantsOf: Object.fromEntries(mutantsOf),
      millisecondsOf: Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])),
    }
    writeFileSync(COVERAGE, JSON.stringify(this.coverage))
    return { status: 'complete', tests, mutantCoverage }
  }

  async mutantRun(run: MutantRun): Promise<object> {
    Object.assign(switchboard, { hitCount: 0, hitLimit: hitLimitOf(run), activeMutant: undefined })
    try {
      return await this.tryMutant(run)
    } finally {
      Object.assign(switchboard, { hitCount: undefined, hitLimit: undefined, activeMutant: undefined })
    }
  }

  private async tryMutant(run: MutantRun): Promise<object> {
    let nrOfTests = 0
    for await (const test of this.testsFor(run)) {
      nrOfTests += 1
      Object.assign(switchboard, { activeMutant: run.activeMutant.id, hitCount: 0 })
      const failureMessage = await failureOf(test)
      if ((switchboard.hitCount ?? 0) > hitLimitOf(run)) return { status: 'timeout' }
      if (failureMessage !== undefined) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests }
    }
    return { status: 'survived', nrOfTests }
  }

  private async *testsFor(run: MutantRun): AsyncGenerator<Test> {
    const chosen = new Set(
      run.testFilter === undefined
        ? this.idsAround(run.sandboxFileName)
        : this.fastestFirst(run.testFilter, (id) => id),
    )
    if (run.reloadEnvironment || this.isRemembered(run.sandboxFileName)) {
      this.lives += 1
      yield* this.testsRead(run, chosen, { life: this.lives, files: new Set([...chosen].map(fileOf)) })
    } else {
      yield* this.residentsAmong(chosen)
      yield* this.testsRead(run, chosen, { life: 0, files: new Set([...chosen].filter(isReads).map(fileOf)) })
    }
  }

  private residentsAmong(chosen: ReadonlySet<string>): readonly Test[] {
    return [...chosen].flatMap((id) => this.residents.get(id) ?? [])
  }

  private async *testsRead(
    run: MutantRun,
    chosen: ReadonlySet<string>,
    { life, files }: { readonly life: number; readonly files: ReadonlySet<string> },
  ): AsyncGenerator<Test> {
    for (const file of files) {
      // What is read while the mutant is active may be other tests than those that were chosen, so all of the file run.
      const all = chosen.has(readsId(file))
      const mutant = all || run.mutantActivation === 'static' ? run.activeMutant.id : undefined
      for (const test of await this.readOrFail(file, life, mutant)) {
        if (all || chosen.has(test.id) || isReads(test.id)) yield test
      }
    }
  }

  /** Whatever the files do that load the source, those first whose tests cover any mutant of it. */
  private idsAround(source: string): readonly string[] {
    const inSource = new Set(mutantsIn(source))
    const covering = Object.entries(this.coverage.mutantsOf).filter(([, mutants]) =>
      mutants.some((id) => inSource.has(id)),
    )
    const first = new Set(covering.map(([id]) => fileOf(id)))
    const loading = this.fastestFirst(this.files, fileOf).filter((file) => reaches(join(this.root, file), source))
    return [...loading.filter((file) => first.has(file)), ...loading.filter((file) => !first.has(file))].map(readsId)
  }

  private isRemembered(source: string): boolean {
    return REMEMBERING.some((file) => reaches(join(this.root, file), source))
  }

  private fastestFirst(ids: readonly string[], keyOf: (id: string) => string): readonly string[] {
    const cost = new Map<string, number>()
    for (const [id, spent] of Object.entries(this.coverage.millisecondsOf)) {
      cost.set(keyOf(id), (cost.get(keyOf(id)) ?? 0) + spent)
    }
    return ids.toSorted((one, other) => (cost.get(one) ?? 0) - (cost.get(other) ?? 0))
  }

  /** The tests of a file; one that fails, where the file cannot even be read. */
  private async readOrFail(file: string, life: number, mutant: string | undefined): Promise<readonly Test[]> {
    switchboard.activeMutant = mutant
    try {
      return await this.read(file, life)
    } catch (error) {
      return [{ id: readsId(file), name: 'reads', run: () => Promise.reject(error) }]
    }
  }

  private async read(file: string, life: number): Promise<readonly Test[]> {
    const tests = await loadTests(join(this.root, file), life)
    return tests.map((test, place) => ({ ...test, id: `${file}#${place} ${test.name}` }))
  }
}

// Stryker allows a mutant a hundred times the hits of all tests together, which an endless loop takes minutes to reach; no
// single test needs five times those hits.
function hitLimitOf({ hitLimit = Number.POSITIVE_INFINITY }: MutantRun): number {
  return Math.min(hitLimit, Math.max(10_000, hitLimit / 20))
}

const READS = 'reads'

function readsId(file: string): string {
  return `${file}#${READS}`
}

function isReads(id: string): boolean {
  return id.endsWith(`#${READS}`)
}

function fileOf(id: string): string {
  return id.split('#')[0] ?? id
}

// Every test file was read once as it was loaded, and once more as a test: what the second reading reached was reached by
// the first, and not by the loading of sources alone.
function withoutReading(coverage: MutantCoverage): void {
  for (const [id, hits] of Object.entries(coverage.perTest)) {
    if (!isReads(id)) continue
    for (const [mutant, count] of Object.entries(hits)) {
      const left = (coverage.static[mutant] ?? 0) - count
      if (left > 0) coverage.static[mutant] = left
      else delete coverage.static[mutant]
    }
  }
}

function mutantsIn(source: string): readonly string[] {
  const instrumented = readFileSync(source, 'utf8')
  return [...instrumented.matchAll(/stryCov_\w+\(([^)]*)\)/g)].flatMap(([, ids = '']) => ids.match(/\d+/g) ?? [])
}

async function failureOf(test: Test): Promise<string | undefined> {
  try {
    await test.run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'resident', factory: (): ResidentRunner => new ResidentRunner() },
]
