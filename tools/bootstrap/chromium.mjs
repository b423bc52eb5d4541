import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isEnding, run } from './run.mjs'
import { say, showProgress } from './say.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The browser for the journeys: the one named in SERVANDA_CHROMIUM, else the system's, else Debian's package. Where
 * there is none the tests go on without it and say so; on CI (CI=true) they count that as a failure.
 * @returns {Promise<string>} its path, or an empty string
 */
export async function bringChromium() {
  const there = process.env['SERVANDA_CHROMIUM'] || findChromium()
  if (there !== undefined) return there
  if (!canInstall()) {
    say('no Chromium found on the path: the browser journeys are not run.')
    say('to run them, install the package `chromium`, or set SERVANDA_CHROMIUM to the program’s path.')
    return ''
  }
  say('installing the system package `chromium` with apt-get (about 100 MB): the browser journeys need a real browser')
  const code = (await aptGet('update')) || (await aptGet('install', '-y', '--no-install-recommends', 'chromium'))
  const installed = findChromium()
  if (code === 0 && installed !== undefined) return installed
  say(`apt-get could not install \`chromium\` (exit code ${code}): the browser journeys are not run`)
  return ''
}

function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram)
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

/** @param {...string} words @returns {Promise<number>} */
async function aptGet(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const stop = showProgress(() => `apt-get ${words[0]}`)
  const { code, output } = await run('apt-get', words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  stop()
  if (isEnding()) process.exit(130)
  if (code !== 0) process.stderr.write(output.slice(-3000))
  return code
}
