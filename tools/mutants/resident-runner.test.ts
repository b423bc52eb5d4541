import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runIn } from '../check/run-command.ts'

// A checkout of three sources and their tests, with mutants switched as Stryker's instrumented sources switch them.
const SWITCHED = `
const board: any = ((globalThis as any).__stryker__ ??= {})
export function stryCov_test(id: string): boolean {
  const coverage = (board.mutantCoverage ??= { static: {}, perTest: {} })
  const of = board.currentTestId === undefined ? coverage.static : (coverage.perTest[board.currentTestId] ??= {})
  of[id] = (of[id] ?? 0) + 1
  return board.activeMutant === id
}
`
const FILES = {
  'package.json': '{ "type": "module" }',
  'tools/check/fix-property-seed.ts': '',
  'src/time/switched.ts': SWITCHED,
  'src/time/plain.ts': `
import { stryCov_test } from './switched.ts'
const TABLE = stryCov_test("1") ? [] : ['said']
export const first = (): string | undefined => (stryCov_test("2") ? 'else' : TABLE[0])
export const second = (): number => (stryCov_test("3") ? 1 : 2)
`,
  'src/time/plain.test.ts': `
import { describe, expect, test } from 'vitest'
import { first, second } from './plain.ts'
describe('words', () => test.each([['said'], ['said']])('%s', (word) => expect(first()).toBe(word)))
test('a number', () => expect(second()).toBeGreaterThan(0))
test.skipIf(true)('never', () => expect(1).toBe(2))
`,
  'src/time/asked.ts': `
import { stryCov_test } from './switched.ts'
export const asked = (): number => (stryCov_test("4") ? 0 : 1)
`,
  'src/time/asked.test.ts': `
import { expect, test } from 'vitest'
import { asked } from './asked.ts'
const found = asked()
test('is there', () => expect(found).toBe(1))
`,
  'src/time/needed.ts': `
import { stryCov_test } from './switched.ts'
export const NEEDED = stryCov_test("5") ? undefined : 'here'
`,
  'src/time/needed.test.ts': `
import { expect, test } from 'vitest'
import { NEEDED } from './needed.ts'
if (NEEDED === undefined) throw new Error('nothing to test')
test('something', () => expect(1).toBe(1))
`,
  'run.mjs': `
import { join } from 'node:path'
const { strykerPlugins } = await import(process.argv[2])
const runner = strykerPlugins[0].factory()
await runner.init()
const { status, tests, ...dry } = await runner.dryRun()
const mutantCoverage = structuredClone(dry.mutantCoverage)
const tried = {}
for (const [id, source] of [['1', 'plain'], ['2', 'plain'], ['3', 'plain'], ['4', 'asked'], ['5', 'needed'], ['none', 'plain']]) {
  const covering = Object.keys(mutantCoverage.perTest).filter((test) => mutantCoverage.perTest[test][id])
  const isStatic = mutantCoverage.static[id] > 0
  const { status, nrOfTests } = await runner.mutantRun({
    activeMutant: { id },
    sandboxFileName: join(process.cwd(), 'src/time', source + '.ts'),
    mutantActivation: isStatic ? 'static' : 'runtime',
    reloadEnvironment: isStatic,
    ...(isStatic ? {} : { testFilter: covering }),
  })
  tried[id] = [status, nrOfTests, isStatic]
}
console.log(JSON.stringify({ status, failed: tests.filter((test) => test.status !== 0).length, tried }))
`,
} as const

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'servanda-mutants-'))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test('mutants of running code, of tables, of what tests read and of what they need to load are noticed', async () => {
  const runner = resolve('tools/mutants/resident-runner.ts')
  const { output } = await runIn(folder, ['node', '--disable-warning=ExperimentalWarning', 'run.mjs', runner])
  expect(JSON.parse(output)).toEqual({
    status: 'complete',
    failed: 0,
    tried: {
      // The table is loaded with its source, in a life of its own.
      1: ['killed', 1, true],
      2: ['killed', 1, false],
      3: ['survived', 1, false],
      // What the test file does while it is read is a test too.
      4: ['killed', 1, false],
      // A test file that does not load notices the mutant.
      5: ['killed', 1, true],
      none: ['survived', 0, false],
    },
  })
})
