// npm run conform: runs the outside cases, whose answers others gave, and prints per file how many pass, how many are
// skipped for which reason, and how many fail. The exit code is 1 when one fails.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Adapter, CaseFile, Judgement } from './conform/adapter.ts'
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
  const adapter = file === undefined ? undefined : adapters.find((each) => each.fits(file))
  const judgements = (file?.cases ?? []).map((each) => ({ id: each.id, judgement: judged(adapter, each, file) }))
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

function readCases(path: string): CaseFile | undefined {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'cases' in parsed ? (parsed as CaseFile) : undefined
}

function judged(
  adapter: Adapter | undefined,
  outside: CaseFile['cases'][number],
  file: CaseFile | undefined,
): Judgement {
  if (adapter === undefined || file === undefined)
    return { kind: 'skip', reason: 'no adapter knows a file of this shape' }
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
