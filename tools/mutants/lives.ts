import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { takeCollected, type Collected } from './collected-tests.ts'

// Loads test files, and the sources they import, as often as wanted. Node keeps a module for as long as the process
// lives; a life is a number in the addresses of the modules, so that another life loads all of them once more. What was
// read and stripped of types is kept, since it is the same in every life.

const SHIM = new URL('./collected-tests.ts', import.meta.url).href
const LIFE = 'life'

const stripped = new Map<string, string>()
/** The addresses of the sources that a source imports, without the life. */
const imported = new Map<string, Set<string>>()
let root = ''
let loads = 0

/** Everything under the folder is loaded by lives from now on. */
export function openLives(folder: string): void {
  root = pathToFileURL(`${folder}/`).href
  registerHooks({
    resolve(specifier, context, next) {
      const parent = context.parentURL
      if (!isOurs(parent)) return next(specifier, context)
      if (specifier === 'vitest') return next(SHIM, context)
      const result = next(specifier, context)
      if (!isOurs(result.url)) return result
      note(parent, result.url)
      return { ...result, url: `${result.url}?${LIFE}=${new URL(parent).searchParams.get(LIFE)}` }
    },
    load(url, context, next) {
      if (!isOurs(url) || !plain(url).endsWith('.ts')) return next(url, context)
      return { format: 'module', source: sourceOf(plain(url)), shortCircuit: true }
    },
  })
}

/** The tests of a file, read anew, over the sources as they are loaded in that life. */
export async function loadTests(file: string, life: number): Promise<readonly Collected[]> {
  takeCollected()
  loads += 1
  await import(`${pathToFileURL(file).href}?${LIFE}=${life}&load=${loads}`)
  return takeCollected()
}

/** Whether the file is, or imports by way of others, the source; as far as it was loaded in some life. */
export function reaches(file: string, source: string): boolean {
  const wanted = pathToFileURL(source).href
  const seen = new Set<string>()
  const open = [pathToFileURL(file).href]
  for (let url = open.pop(); url !== undefined; url = open.pop()) {
    if (url === wanted) return true
    if (seen.has(url)) continue
    seen.add(url)
    open.push(...(imported.get(url) ?? []))
  }
  return false
}

function isOurs(url: string | undefined): url is string {
  return url?.startsWith(root) === true && !url.includes('/node_modules/')
}

function plain(url: string): string {
  return url.split('?')[0] ?? url
}

function note(parent: string, url: string): void {
  const known = imported.get(plain(parent)) ?? new Set()
  imported.set(plain(parent), known.add(plain(url)))
}

function sourceOf(url: string): string {
  const known = stripped.get(url)
  if (known !== undefined) return known
  const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))
  stripped.set(url, source)
  return source
}
