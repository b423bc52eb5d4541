import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root } from './places.mjs'

// Whether inputs changed since they were last built. First by name, size and time, which costs milliseconds; only
// where that differs by content, since a fresh checkout or a switched branch touches files without changing them.

/**
 * @typedef {{ quick: string, content: string }} Stamp
 * @typedef {(path: string) => boolean} Filter
 */

/**
 * @param {readonly string[]} starts files and folders
 * @param {Filter} belongs
 * @returns {string[]}
 */
export function filesUnder(starts, belongs) {
  /** @type {string[]} */
  const found = []
  const visit = (/** @type {string} */ path) => {
    const state = statSync(path, { throwIfNoEntry: false })
    if (state === undefined) return
    if (!state.isDirectory()) {
      if (belongs(path)) found.push(path)
      return
    }
    for (const name of readdirSync(path)) if (name !== 'node_modules') visit(join(path, name))
  }
  for (const start of starts) visit(start)
  return found.sort()
}

/**
 * @param {string} stampFile
 * @param {readonly string[]} files
 */
export function hasChanged(stampFile, files) {
  const before = read(stampFile)
  if (before === undefined) return true
  if (before.quick === quickOf(files)) return false
  const now = stampOf(files)
  if (before.content !== now.content) return true
  keep(stampFile, now)
  return false
}

/**
 * @param {readonly string[]} files
 * @returns {Stamp}
 */
export function stampOf(files) {
  return { quick: quickOf(files), content: digest(files, (file) => readFileSync(file)) }
}

/** @param {string} stampFile @param {Stamp} stamp */
export function keep(stampFile, stamp) {
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, JSON.stringify(stamp))
}

/** @param {string} file @returns {Stamp | undefined} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {readonly string[]} files */
function quickOf(files) {
  return digest(files, (file) => {
    const { size, mtimeMs } = statSync(file)
    return `${size} ${mtimeMs}`
  })
}

/**
 * @param {readonly string[]} files
 * @param {(file: string) => string | Buffer} describe
 */
function digest(files, describe) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`\0${relative(root, file)}\0`).update(describe(file))
  return hash.digest('hex')
}
