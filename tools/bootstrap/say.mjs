// What the bootstrap says to a person. Everything goes to stderr: stdout belongs to the command that was asked for.

/** @param {string} text */
export function say(text) {
  process.stderr.write(`servanda: ${text}\n`)
}

/**
 * Ends with a message that says what was found and what to do.
 * @param {string} found
 * @param {readonly string[]} whatToDo
 * @returns {never}
 */
export function giveUp(found, whatToDo) {
  process.stderr.write(`\nservanda: ${found}\n`)
  for (const line of whatToDo) process.stderr.write(`  - ${line}\n`)
  process.stderr.write('\n')
  process.exit(1)
}

/**
 * Shows that something is going on: one line rewritten in place on a terminal, a line every ten seconds elsewhere.
 * @param {() => string} describe
 * @returns {() => void} stops it
 */
export function showProgress(describe) {
  const terminal = process.stderr.isTTY === true
  const startedAt = Date.now()
  const line = () => `servanda:   ${describe()} (${Math.round((Date.now() - startedAt) / 1000)} s)`
  const timer = setInterval(
    () => process.stderr.write(terminal ? `\r\x1b[K${line()}` : `${line()}\n`),
    terminal ? 300 : 10_000,
  )
  return () => {
    clearInterval(timer)
    if (terminal) process.stderr.write('\r\x1b[K')
  }
}
