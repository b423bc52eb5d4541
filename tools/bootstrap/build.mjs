import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot, root, stateFolder } from './places.mjs'
import { isEnding, run } from './run.mjs'
import { giveUp, say } from './say.mjs'
import { filesUnder, hasChanged, keep, stampOf } from './stamp.mjs'

/**
 * @typedef {{
 *   name: string, output: string, stamp: string, files: () => string[], words: readonly string[]
 * }} Part
 */

const isSource = (/** @type {string} */ path) => !/\.test\.tsx?$|\.md$|\.tsbuildinfo$/.test(path)

// The layers that run in the browser, by the table in ARCHITECTURE.md.
const inBrowser = ['base', 'time', 'model', 'engine', 'linter', 'views', 'export', 'api', 'evidence', 'web']

/** @type {Part} */
const program = {
  name: 'the program (tsc -b)',
  output: inRoot('dist', 'cli', 'main.js'),
  stamp: join(stateFolder, 'program.json'),
  files: () =>
    filesUnder([inRoot('src')], (path) => isSource(path) && !path.startsWith(inRoot('src', 'web'))).concat(
      configuration('tsconfig.base.json', 'tsconfig.pure.json', 'tsconfig.node.json'),
    ),
  words: [inRoot('node_modules', 'typescript7', 'bin', 'tsc'), '-b', inRoot('src', 'cli'), inRoot('src', 'server')],
}

/** @type {Part} */
const workbench = {
  name: 'the workbench (vite build)',
  output: inRoot('dist', 'public', 'index.html'),
  stamp: join(stateFolder, 'workbench.json'),
  files: () =>
    filesUnder(
      inBrowser.map((layer) => inRoot('src', layer)),
      isSource,
    ).concat(configuration('vite.config.ts')),
  words: [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
}

/** @param {...string} names */
function configuration(...names) {
  return [...names, 'package.json', 'package-lock.json'].map((name) => inRoot(name)).filter((file) => existsSync(file))
}

/**
 * Builds what changed since it was last built; nothing is started when nothing did.
 * @param {string} node
 * @param {boolean} withWorkbench
 */
export async function build(node, withWorkbench) {
  const parts = withWorkbench ? [program, workbench] : [program]
  if (!parts.some(isStale)) return
  await withLock(join(stateFolder, 'lock'), 'build', async () => {
    const stale = parts.filter(isStale)
    if (stale.length === 0) return
    say(`building ${stale.map(({ name }) => name).join(' and ')}, because sources changed or were never built`)
    const failed = (await Promise.all(stale.map((part) => buildOne(node, part)))).filter(({ code }) => code !== 0)
    if (isEnding()) process.exit(130)
    if (failed.length > 0) explainFailure(failed)
  })
}

/** @param {Part} part */
function isStale(part) {
  return !existsSync(part.output) || hasChanged(part.stamp, part.files())
}

/**
 * @param {string} node
 * @param {Part} part
 * @returns {Promise<{ part: Part, code: number }>}
 */
async function buildOne(node, part) {
  // Taken before the build: a file changed meanwhile must count as changed next time.
  const stamp = stampOf(part.files())
  const { code } = await run(node, part.words, { cwd: root, stdio: ['ignore', 2, 2] })
  if (code !== 0) return { part, code }
  if (!existsSync(part.output)) return { part, code: 1 }
  keep(part.stamp, stamp)
  return { part, code }
}

/** @param {readonly { part: Part, code: number }[]} failed */
function explainFailure(failed) {
  const names = failed.map(({ part, code }) => `${part.name} (exit code ${code})`).join(' and ')
  giveUp(`building failed: ${names}; the messages stand above`, [
    'in a fresh clone this is our fault: please report it with the lines above',
    'in a checkout you changed: mend what they name and run the same command again',
  ])
}
