// Size: what a browser must fetch before it shows a first page, in every language, and what a program must load that uses
// the core alone.
// Canaries: parts of the server must not be in the browser's bundle, and must be found when everything is bundled.

import { readFileSync } from 'node:fs'
import { bundleFiles, bundleWorkbench } from './size/collect-modules.ts'
import { firstPages } from './size/first-pages.ts'
import { findCanaries, missingCanaries } from './size/find-canaries.ts'

// Limits in bytes after gzip. The design promises 200 kB for the workbench; the core (engine, linter, codec, and the reader
// with its word lists) is held where it is, with some room: more ways of saying a thing are more words.
const firstPageLimit = 200_000
const coreLimit = 330_000

const workbench = await bundleWorkbench()
const core = await bundleFiles(coreEntries(), false)
const everything = await bundleFiles({ cli: 'src/cli/main.ts', server: 'src/server/start-server.ts' }, true)

const pages = firstPages(workbench)
const problems = [
  ...pages.flatMap(({ name, bytes }) => tooLarge(name, bytes, firstPageLimit)),
  ...tooLarge('the core', core.firstBytes, coreLimit),
  ...findCanaries(workbench.modules).map((name) => `${name} is in the browser's bundle`),
  ...findCanaries(core.modules).map((name) => `${name} is in the core`),
  ...missingCanaries(everything.modules).map((name) => `${name} was not found in the server: the search is broken`),
]
for (const { name, bytes } of pages) process.stdout.write(`${name}: ${kilobytes(bytes)}\n`)
process.stdout.write(`the core: ${kilobytes(core.firstBytes)}\n`)
for (const problem of problems) process.stdout.write(`${problem}\n`)
process.exitCode = problems.length > 0 ? 1 : 0

// The parts that package.json offers to other programs.
function coreEntries(): Readonly<Record<string, string>> {
  const { exports }: { exports: Record<string, { servanda: string }> } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  return Object.fromEntries(Object.entries(exports).map(([name, { servanda }]) => [name.replace(/\W/g, ''), servanda]))
}

function tooLarge(what: string, bytes: number, limit: number): readonly string[] {
  return bytes <= limit ? [] : [`${what} is ${kilobytes(bytes)} after gzip; the limit is ${kilobytes(limit)}`]
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
