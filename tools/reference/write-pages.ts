import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { referencePages } from './pages.ts'

/** Pages on disk that are not what their descriptors say. */
export function findStalePages(): readonly string[] {
  return referencePages()
    .filter(({ path, text }) => read(path) !== text)
    .map(({ path }) => `${path}: not what its source says; run \`npm run fix\``)
}

/** Writes the pages that are stale, and says which. */
export function writePages(): readonly string[] {
  const stale = referencePages().filter(({ path, text }) => read(path) !== text)
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  return stale.map(({ path }) => path)
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
