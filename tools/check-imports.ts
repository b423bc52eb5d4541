// The rules of .dependency-cruiser.mjs, and the proof that they were held against every file: a cruiser that cannot
// read TypeScript finds no fault because it sees no file.

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runCommand } from './check/run-command.ts'

interface Violation {
  readonly rule: { readonly name: string }
  readonly from: string
  readonly to: string
  readonly comment?: string
}

interface Cruised {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly Violation[] }
}

/** The sources that the cruiser did not look at, though they lie on disk. */
export function findUnseen(onDisk: readonly string[], seen: readonly string[]): readonly string[] {
  const known = new Set(seen)
  return onDisk.filter((file) => !known.has(file))
}

/** Runs the cruiser over folders of the checkout; one line for each violation and each file it did not see. */
export async function checkImports(folders: readonly string[]): Promise<readonly string[]> {
  const words = ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders]
  const { output } = await runCommand(words)
  const cruised = parseCruised(output)
  if (cruised === undefined) return [`dependency-cruiser did not end well: ${output}`]
  const onDisk = folders.flatMap((folder) => sourcesUnder(folder))
  const unseen = findUnseen(
    onDisk,
    cruised.modules.map(({ source }) => source),
  )
  return [
    ...cruised.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    ...unseen.map((file) => `not seen by dependency-cruiser: ${file}`),
    ...(onDisk.length === 0 ? ['no source file was found: the check looked at nothing'] : []),
  ]
}

function parseCruised(output: string): Cruised | undefined {
  try {
    const cruised: Cruised = JSON.parse(output)
    return cruised
  } catch {
    return undefined
  }
}

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((file) => !file.includes('/fixtures/'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await checkImports(['src', 'tools'])
  for (const line of problems) process.stdout.write(`${line}\n`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
