// npm run conform: runs the outside cases, whose answers others gave, and prints per file how many pass, how many are
// skipped for which reason, and how many fail. The exit code is 1 when one fails.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CaseFile, Judgement, OutsideCase } from './conform/adapter.ts'
import { adapters } from './conform/adapters.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    dir: { type: 'string', default: resolve(import.meta.dirname, '../../shared/cases/norms') },
    show: { type: 'boolean', default: false },
  },
})

if (!existsSync(values.dir)) {
  process.stderr.write(`no folder \`${values.dir}\`: name the one that holds the cases with --dir\n`)
  process.exitCode = 2
} else {
  const lines = readdirSync(values.dir)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map(runFile)
  if (lines.some((line) => line.fail > 0)) process.exitCode = 1
}

interface Line {
  readonly file: string
  readonly pass: number
  readonly skip: number
  readonly fail: number
  readonly reasons: Readonly<Record<string, number>>
}

function runFile(name: string): Line {
  const file = readCases(join(values.dir, name))
  const judgements =
    typeof file === 'string'
      ? [{ id: name, judgement: { kind: 'skip', reason: file } as const }]
      : file.cases.map((each, at) => ({ id: each.id ?? `case ${at + 1}`, judgement: judged(each, file) }))
  if (values.show)
    for (const { id, judgement } of judgements)
      if (judgement.kind !== 'pass') process.stderr.write(`${id}: ${JSON.stringify(judgement)}\n`)
  const line = counted(
    name,
    judgements.map(({ judgement }) => judgement),
  )
  const reasons = Object.entries(line.reasons).map(([reason, times]) => `\n    ${times} x ${reason}`)
  console.log(
    values.json
      ? JSON.stringify(line)
      : `${name}: ${line.pass} pass, ${line.skip} skip, ${line.fail} fail${reasons.join('')}`,
  )
  return line
}

// The cases of the file, or why there are none.
function readCases(path: string): CaseFile | string {
  const parsed = parsedJson(readFileSync(path, 'utf8'))
  if (parsed === undefined) return 'the file is not JSON'
  if (!isObject(parsed) || !('cases' in parsed) || !Array.isArray(parsed.cases)) return 'the file has no list of cases'
  const cases: readonly unknown[] = parsed.cases
  const file = { ...parsed, cases: cases.filter(isObject) } as CaseFile
  return file.cases.length === 0 ? 'the file has no cases' : file
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function judged(outside: OutsideCase, file: CaseFile): Judgement {
  const adapter = adapters.find((each) => each.fits(file))
  if (adapter === undefined) return { kind: 'skip', reason: 'no adapter knows a file of this shape' }
  if (outside['expected'] === undefined && !Object.keys(outside).some((field) => field.startsWith('expected')))
    return { kind: 'skip', reason: 'the case gives no answer to compare with' }
  try {
    return adapter.judge(outside, file)
  } catch (error) {
    return { kind: 'fail', expected: outside['expected'], got: String(error) }
  }
}

function counted(file: string, judgements: readonly Judgement[]): Line {
  const of = (kind: Judgement['kind']): number => judgements.filter((judgement) => judgement.kind === kind).length
  const reasons: Record<string, number> = {}
  for (const judgement of judgements) {
    if (judgement.kind === 'skip') reasons[judgement.reason] = (reasons[judgement.reason] ?? 0) + 1
    if (judgement.kind === 'fail')
      reasons[`expected ${JSON.stringify(judgement.expected)}, got ${JSON.stringify(judgement.got)}`] = 1
  }
  return { file, pass: of('pass'), skip: of('skip'), fail: of('fail'), reasons }
}
