import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './run-command.ts'
import type { Outcome } from './step.ts'

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** Which tests to run and in which zone. */
export interface TestRun {
  readonly configuration: string
  /** Folders to stay within; none: everything of the configuration. */
  readonly within?: readonly string[]
  /** Patterns of files to leave out. */
  readonly without?: readonly string[]
  readonly zone?: string
}

/** Runs vitest with one of our configurations and counts its tests. */
export async function runTests({ configuration, within = [], without = [], zone }: TestRun): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-tests-'))
  const file = join(folder, 'report.json')
  const words = [
    'vitest',
    'run',
    ...within,
    ...without.map((pattern) => `--exclude=${pattern}`),
    '--config',
    configuration,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]
  const { code, output } = await runCommand(words, zone === undefined ? {} : { TZ: zone })
  const report = readReport(file)
  rmSync(folder, { recursive: true, force: true })
  if (report === undefined) return { passed: 0, failed: 1, output }
  return { ...count(report, code), output }
}

function readReport(file: string): Report | undefined {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'))
    return report
  } catch {
    return undefined
  }
}

function count(report: Report, code: number): Omit<Outcome, 'output'> {
  const skipped = report.numPendingTests + report.numTodoTests
  // A file that does not load has no failed test, and an error between tests belongs to none; both must count.
  const others = report.numFailedTests === 0 && code !== 0 ? Math.max(1, report.numFailedTestSuites) : 0
  const none = report.numPassedTests === 0 && report.numFailedTests + others === 0 ? 1 : 0
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + others + none,
    ...(skipped > 0 && { remark: `${skipped} skipped` }),
  }
}
