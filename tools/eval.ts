// npm run eval: prints, for each task, the figures of the reader on the corpora beside the checkout.
// Each task is one file in tools/eval/ that exports `evaluate`; this file only chooses and prints.
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One printed line: scores are 0-100. */
export interface EvalLine {
  readonly task: string
  readonly corpus: string
  readonly documents: number
  readonly items: number
  readonly [measure: string]: unknown
}

export interface EvalOptions {
  /** A file or folder in the format of the task's own corpus; without it, the corpora beside the checkout. */
  readonly corpus?: string
  /** `misses`: also print what was missed and why, to stderr. */
  readonly show?: string
  readonly corporaFolder: string
}

export interface EvalTask {
  readonly evaluate: (options: EvalOptions) => Promise<readonly EvalLine[]> | readonly EvalLine[]
}

const TASKS: Readonly<Record<string, () => Promise<EvalTask>>> = {
  time: () => import('./eval/time.ts'),
  attribution: () => import('./eval/attribution.ts'),
  norms: () => import('./eval/norms.ts'),
  places: () => import('./eval/places.ts'),
  origins: () => import('./eval/origins.ts'),
}

function valueAfter(args: readonly string[], flag: string): string | undefined {
  const at = args.indexOf(flag)
  return at < 0 ? undefined : args[at + 1]
}

function corporaFolder(): string {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  return join(dirname(root), 'shared', 'corpora')
}

function print(line: EvalLine, asJson: boolean): void {
  if (asJson) {
    process.stdout.write(`${JSON.stringify(line)}\n`)
    return
  }
  const { task, corpus, documents, items, ...measures } = line
  const shown = Object.entries(measures).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? value.toFixed(1) : JSON.stringify(value)}`,
  )
  process.stdout.write(`${task} on ${corpus} (${documents} documents, ${items} items): ${shown.join(', ')}\n`)
}

async function main(args: readonly string[]): Promise<number> {
  const asked = args[0] ?? ''
  const names = asked === 'all' ? Object.keys(TASKS) : [asked]
  const loads = names.flatMap((name) => TASKS[name] ?? [])
  if (loads.length < names.length) {
    process.stderr.write(`unknown task \`${asked}\`: say one of ${Object.keys(TASKS).join(', ')}, all\n`)
    return 2
  }
  const corpus = valueAfter(args, '--corpus')
  const show = valueAfter(args, '--show')
  const folder = corporaFolder()
  if (corpus === undefined && !existsSync(folder)) {
    process.stderr.write('no corpora beside this checkout: say which with --corpus FILE\n')
    return 3
  }
  const options = { corporaFolder: folder, ...(corpus && { corpus: resolve(corpus) }), ...(show && { show }) }
  for (const load of loads) {
    const task = await load()
    for (const line of await task.evaluate(options)) print(line, args.includes('--json'))
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
