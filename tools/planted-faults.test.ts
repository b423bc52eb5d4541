import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runIn } from './check/run-command.ts'

// A check that cannot fail holds nothing. Each test plants one fault in a small copy of the project and sees it found.

const layers = ['base', 'time', 'model', 'engine', 'reader', 'app', 'store']
const configurations = [
  'package.json',
  'tsconfig.base.json',
  'tsconfig.pure.json',
  'tsconfig.node.json',
  'tsconfig.test.json',
  '.oxlintrc.json',
  '.dependency-cruiser.mjs',
  'biome.json',
  '.gitignore',
]

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'servanda-planted-'))
  for (const file of configurations) cpSync(file, join(folder, file))
  for (const layer of layers) {
    plant(`src/${layer}/tsconfig.json`, readFileSync(`src/${layer}/tsconfig.json`, 'utf8'))
    plant(`src/${layer}/one.ts`, 'export const one: number = 1\n')
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const compile = (layer: string) =>
  runIn(folder, ['node', 'node_modules/typescript7/bin/tsc', '-b', `src/${layer}`, '--pretty', 'false'])
const lint = () => runIn(folder, ['oxlint', '--deny-warnings'])
const cruise = () => runIn(folder, ['depcruise', '--config', '.dependency-cruiser.mjs', 'src'])

describe('the compiler', () => {
  test('accepts the project without a fault', async () => {
    expect(await compile('engine')).toMatchObject({ code: 0 })
  })

  test.each([
    ['a layer that is not among the references', "import { one } from '#reader/one'\nexport const two: number = one"],
    ['Node', "import { readFileSync } from 'node:fs'\nexport const two = (): string => readFileSync('a', 'utf8')"],
    ['the console', 'export const two = (): void => console.log(1)'],
    ['the browser', 'export const two = (): string => document.title'],
    ['an index that may be missing', 'export const two = (list: readonly number[]): number => list[0]'],
  ])('refuses %s in a pure layer', async (_name, text) => {
    plant('src/engine/two.ts', text)
    expect((await compile('engine')).code).not.toBe(0)
  })
})

describe('the linter of code', () => {
  test('accepts the project without a fault', async () => {
    expect(await lint()).toMatchObject({ code: 0 })
  })

  const branches = Array.from({ length: 11 }, (_, index) => `  if (n === ${index}) return ${index}`).join('\n')
  const lines = Array.from({ length: 60 }, () => '  list.push(1)').join('\n')

  test.each([
    ['no-explicit-any', 'export const two: any = 1'],
    ['no-non-null-assertion', 'export const two = (list: readonly number[]): number => list[0]!'],
    ['consistent-type-assertions', 'export const two: number = JSON.parse("1") as number'],
    ['no-default-export', 'export default 1'],
    ['no-restricted-globals', 'export const two = (): number => Date.now()'],
    ['no-restricted-properties', 'export const two = (): number => Math.random()'],
    ['no-console', 'export const two = (): void => console.log(1)'],
    ['explicit-module-boundary-types', 'export function two() {\n  return 1\n}'],
    [
      'max-params',
      'export function two(a: number, b: number, c: number, d: number, e: number): number {\n  return a + b + c + d + e\n}',
    ],
    ['max-lines-per-function', `export function two(list: number[]): void {\n${lines}\n}`],
    ['complexity', `export function two(n: number): number {\n${branches}\n  return 0\n}`],
    ['max-lines', `${'// a line\n'.repeat(401)}export const two: number = 1`],
  ])('reports %s', async (rule, text) => {
    plant('src/engine/two.ts', `${text}\n`)
    const { code, output } = await lint()
    expect(code).not.toBe(0)
    expect(output).toContain(rule)
  })
})

describe('the rules of imports', () => {
  test.each([
    ['database-only-in-store', 'src/engine/two.ts', "import pg from 'pg'\nexport const two: unknown = pg"],
    [
      'calendar-only-in-time',
      'src/app/two.ts',
      "import { Temporal } from 'temporal-polyfill'\nexport const two: unknown = Temporal",
    ],
    [
      'files-only-in-adapters',
      'src/app/two.ts',
      "import { readFileSync } from 'node:fs'\nexport const two: unknown = readFileSync",
    ],
    ['only-the-ports-of-app', 'src/store/two.ts', "import { one } from '#app/one'\nexport const two: number = one"],
    ['testing-only-in-tests', 'src/app/two.ts', "import { one } from '#testing/one'\nexport const two: number = one"],
    ['no-development-packages', 'src/store/two.ts', "import ajv from 'ajv'\nexport const two: unknown = ajv"],
    ['nothing-unresolved', 'src/store/two.ts', "import { one } from '#store/nowhere'\nexport const two: number = one"],
    ['no-orphans', 'src/engine/two.ts', 'export const two: number = 2'],
  ])('%s', async (rule, path, text) => {
    plant('src/testing/one.ts', 'export const one: number = 1\n')
    plant(path, `${text}\n`)
    const { code, output } = await cruise()
    expect(code).not.toBe(0)
    expect(output).toContain(rule)
  })

  test('no-cycles', async () => {
    plant('src/engine/two.ts', "import { three } from '#engine/three'\nexport const two: number = three\n")
    plant('src/engine/three.ts', "import { two } from '#engine/two'\nexport const three: number = two\n")
    expect((await cruise()).output).toContain('no-cycles')
  })
})

test('the formatter reports another layout', async () => {
  plant('src/engine/two.ts', 'export const two: string = "2";\n')
  await runIn(folder, ['git', 'init', '-q'])
  expect((await runIn(folder, ['biome', 'format', 'src'])).code).not.toBe(0)
})
