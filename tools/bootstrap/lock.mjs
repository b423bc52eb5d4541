import { mkdirSync, readFileSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { say } from './say.mjs'

// One lock folder, one holder. mkdir either makes the folder or fails, on every file system; the holder's process id
// lies inside, so that a lock whose holder was killed can be told from one that is in use.

const unwrittenForMs = 5_000

/**
 * Runs `task` while no other process holds the lock.
 * @template T
 * @param {string} lockFolder
 * @param {string} purpose what we want to do, for the message while waiting
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
export async function withLock(lockFolder, purpose, task) {
  await take(lockFolder, purpose)
  const release = () => rmSync(lockFolder, { recursive: true, force: true })
  process.once('exit', release)
  try {
    return await task()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}

/** @param {string} lockFolder @param {string} purpose */
async function take(lockFolder, purpose) {
  mkdirSync(join(lockFolder, '..'), { recursive: true })
  let said = false
  while (!make(lockFolder)) {
    const holder = holderOf(lockFolder)
    if (isAbandoned(lockFolder, holder)) {
      breakLock(lockFolder)
      continue
    }
    if (!said) say(`waiting to ${purpose}: process ${holder?.pid ?? '?'} is at it (lock folder ${lockFolder})`)
    said = true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  writeFileSync(join(lockFolder, 'holder.json'), JSON.stringify({ pid: process.pid, host: hostname() }))
}

/** @param {string} folder */
function make(folder) {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} lockFolder
 * @returns {{ pid: number, host: string } | undefined}
 */
function holderOf(lockFolder) {
  try {
    return JSON.parse(readFileSync(join(lockFolder, 'holder.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} lockFolder @param {{ pid: number, host: string } | undefined} holder */
function isAbandoned(lockFolder, holder) {
  if (holder === undefined) return ageMs(lockFolder) > unwrittenForMs
  if (holder.host !== hostname()) return false
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

// Two that wait must not both break the lock: the second would break the first one's new lock. So breaking has a lock
// of its own, and looks again once it holds it.
/** @param {string} lockFolder */
function breakLock(lockFolder) {
  const breaking = `${lockFolder}.breaking`
  if (!make(breaking)) {
    if (ageMs(breaking) > unwrittenForMs) rmSync(breaking, { recursive: true, force: true })
    return
  }
  try {
    if (isAbandoned(lockFolder, holderOf(lockFolder))) rmSync(lockFolder, { recursive: true, force: true })
  } finally {
    rmdirSync(breaking)
  }
}

/** @param {string} folder */
function ageMs(folder) {
  try {
    return Date.now() - statSync(folder).mtimeMs
  } catch {
    return 0
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code
}
