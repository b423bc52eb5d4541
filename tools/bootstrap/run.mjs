import { spawn } from 'node:child_process'
import { constants } from 'node:os'

// Every program the bootstrap starts leads a process group of its own, so that whatever ends us ends it with
// everything it started in turn, and so that it gets each signal once.

const graceMs = 10_000

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

let ending = false

/**
 * Runs a program to its end and gives its exit code; `output` is what it said, where its streams were pipes.
 * @param {string} program
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, words, options) {
  const child = spawn(program, words, { ...options, detached: true })
  running.add(child)
  let output = ''
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString()).slice(-20_000)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return new Promise((resolve) => {
    const finish = (/** @type {number} */ code) => {
      running.delete(child)
      // Grandchildren that the program left behind go with it.
      signalGroup(child, 'SIGTERM')
      resolve({ code, output })
    }
    child.once('error', (error) => {
      output += `\ncannot start ${program}: ${error.message}\n`
      finish(1)
    })
    child.once('close', (code, signal) => finish(code ?? exitCodeOf(signal)))
  })
}

/** Passes the signals that end us on to what runs; after a grace period nothing of it is left. */
export function passSignalsOn() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => end(signal))
  // npm passes signals on too, but an npm that was killed cannot.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid !== parent) end('SIGTERM')
  }, 500)
  watch.unref()
}

/** Whether we were told to end. Nothing more is started then. */
export function isEnding() {
  return ending
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOf(signal) {
  return 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)
}

/** @param {'SIGINT' | 'SIGTERM' | 'SIGHUP'} signal */
function end(signal) {
  if (ending) return
  ending = true
  if (running.size === 0) process.exit(exitCodeOf(signal))
  for (const child of running) signalGroup(child, signal)
  setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL')
  }, graceMs).unref()
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  } catch {
    // Nobody is left in the group.
  }
}
