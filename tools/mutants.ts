import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { spawnSync } from 'node:child_process'

// Tries the tests of `engine` and `time` on small faults planted in them (Stryker), and says how many they notice: of all
// faults, or with `--sample 0.1` of a random tenth, with the interval in which the score of all of them lies (19 times in
// 20). `-m src/time/allen.ts` tries one file. The report of each fault is dist/mutants.json.

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    m: { type: 'string', short: 'm' },
  },
  allowPositionals: true,
})
const share = Number(values.sample)
const words = [
  ...(values.m === undefined ? [] : ['-m', values.m]),
  ...(share < 1 ? ['--checkers', 'sample'] : []),
  ...positionals,
]
const { status } = spawnSync('stryker', ['run', ...words], {
  stdio: 'inherit',
  env: { ...process.env, SERVANDA_MUTANTS: values.sample, SERVANDA_SEED: values.seed },
})
if (status === 0) for (const layer of ['src/engine/', 'src/time/', 'src/']) console.log(scoreOf(layer))
process.exitCode = status ?? 1

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>
}

function scoreOf(layer: string): string {
  const report: Report = JSON.parse(readFileSync('dist/mutants.json', 'utf8'))
  const files = Object.entries(report.files).filter(([file]) => file.startsWith(layer))
  const statuses = files.flatMap(([, { mutants }]) => mutants.map((mutant) => mutant.status))
  const count = (...of: readonly string[]): number => statuses.filter((each) => of.includes(each)).length
  const all = statuses.length - count('Ignored', 'RuntimeError')
  const [noticed, uncovered] = [count('Killed', 'Timeout'), count('NoCoverage')]
  const tried = noticed + count('Survived') + uncovered
  const score = noticed / Math.max(tried, 1)
  const margin = 1.96 * Math.sqrt((score * (1 - score)) / Math.max(tried, 1))
  const within = share < 1 ? `, between ${percent(score - margin)} and ${percent(score + margin)}` : ''
  return `${layer} ${percent(score)} of ${all} mutants noticed${within} (${tried} tried, ${uncovered} of them reached by no test)`
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`
}
