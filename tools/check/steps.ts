import { asOneStep, runCommand } from './run-command.ts'
import { runTests } from './run-tests.ts'
import type { Outcome, Step } from './step.ts'

const tool = (name: string): Promise<Outcome> => asOneStep(runCommand(['node', '--conditions=source', `tools/${name}`]))

const command = (...words: string[]): Promise<Outcome> => asOneStep(runCommand(words))

// Tests that start processes, fill disks, plant faults, throw hostile bytes or recognise words, and in which no day occurs:
// once is enough.
const timeless = [
  'src/adapters/**',
  'src/evidence/**',
  'src/model/codec/*.prop.test.ts',
  'src/reader/hostile-*.test.ts',
  'src/store/alike.test.ts',
  'src/store/append-only.test.ts',
  'src/store/migrations/**',
  'src/store/sqlite/**',
  'src/testing/laws/planted-faults.test.ts',
  'src/views/words/reader-reason-words.test.ts',
]

// Tests that start whole programs: the command line, the bootstrap, servers, two processes on one folder. They take
// more than a third of all time in tests, so they wait for `npm test`.
const programs = [
  'src/cli/bad-input.test.ts',
  'src/cli/command-line.test.ts',
  'src/cli/commands/',
  'src/cli/intake/',
  'src/store/postgres/',
  'src/store/sqlite/two-processes.test.ts',
  'src/testing/start-postgres.test.ts',
  'tools/bootstrap/',
  'tools/planted-faults.test.ts',
]

// Tests of size: floods of copies, texts of megabytes, bytes of every sort, memory that is counted.
const ofSize = '.scale.test.ts'

const slowFiles = [...programs.map((place) => (place.endsWith('/') ? `${place}**` : place)), `**/*${ofSize}`]

/** Every step, in the order in which they are started. */
export const steps: readonly Step[] = [
  {
    name: 'types',
    holds: 'types, layers, purity, exhaustive cases',
    places: 1,
    after: [],
    slow: false,
    run: () => command('node', 'node_modules/typescript7/bin/tsc', '-b', '--pretty', 'false'),
  },
  {
    name: 'format',
    holds: 'one layout, no talk about it',
    places: 1,
    after: [],
    slow: false,
    run: () => command('biome', 'format', '.'),
  },
  {
    name: 'lint',
    holds: 'limits of size and complexity, no `any`, `!`, default exports',
    places: 1,
    after: [],
    slow: false,
    run: () => command('oxlint', '--type-aware', '--deny-warnings'),
  },
  {
    name: 'imports',
    holds: 'each outside package only in its layer',
    places: 1,
    after: [],
    slow: false,
    run: () => tool('check-imports.ts'),
  },
  {
    name: 'leftovers',
    holds: 'no unused files, exports, packages',
    places: 1,
    after: [],
    slow: false,
    run: () => command('knip'),
  },
  {
    name: 'tidy',
    holds: 'names, words of the glossary, sizes, leftovers of work',
    places: 1,
    after: [],
    slow: false,
    run: () => tool('tidy.ts'),
  },
  {
    name: 'documents',
    holds: 'links resolve, generated pages are fresh, examples run',
    places: 1,
    after: ['types'],
    slow: false,
    run: () => tool('check-docs.ts'),
  },
  {
    name: 'size',
    holds: 'the first page is small and holds nothing of the server',
    places: 1,
    after: [],
    slow: false,
    run: () => tool('check-size.ts'),
  },
  {
    name: 'tests-east',
    holds: 'units, laws, corpus and stores, in Auckland',
    places: 2,
    after: ['types'],
    slow: false,
    run: () => runTests({ configuration: 'vitest.config.ts', without: slowFiles, zone: 'Pacific/Auckland' }),
  },
  {
    name: 'tests-west',
    holds: 'the same in Los Angeles, where time plays a part',
    places: 2,
    after: ['types'],
    slow: false,
    run: () =>
      runTests({
        configuration: 'vitest.config.ts',
        within: ['src'],
        without: [...timeless, ...slowFiles],
        zone: 'America/Los_Angeles',
      }),
  },
  {
    name: 'programs',
    holds: 'the command line, servers and processes, started as a person would; and great sizes',
    places: 2,
    after: ['types'],
    slow: true,
    run: () => runTests({ configuration: 'vitest.config.ts', within: [...programs, ofSize], zone: 'Pacific/Auckland' }),
  },
  {
    name: 'browser',
    holds: 'the journeys, in a real browser',
    places: 2,
    after: ['types', 'size'],
    slow: true,
    run: browserJourneys,
  },
]

async function browserJourneys(): Promise<Outcome> {
  if ((process.env['SERVANDA_CHROMIUM'] ?? '') !== '') return runTests({ configuration: 'vitest.e2e.config.ts' })
  const words = 'no Chromium on this machine: install the package `chromium` or set SERVANDA_CHROMIUM to its path'
  const onCi = (process.env['CI'] ?? '') !== '' && process.env['CI'] !== 'false'
  return onCi ? { passed: 0, failed: 1, output: words } : { passed: 0, failed: 0, remark: words, output: '' }
}
