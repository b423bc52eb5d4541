import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { build } from './build.mjs'
import { inRoot } from './places.mjs'
import { giveUp } from './say.mjs'

/**
 * What each npm script runs once packages and Node are there.
 * @typedef {{ words: string[], namesFiles?: boolean, environment?: Record<string, string | undefined> }} Job
 * @typedef {(node: string, words: readonly string[]) => Promise<Job>} Prepare
 */

/** @type {Readonly<Record<string, Prepare>>} */
export const jobs = {
  start: async (node, words) => command(node, ['demo', ...words]),
  servanda: command,
  test: async (_node, words) => {
    const { bringChromium } = await import('./chromium.mjs')
    return tool('check.ts', ['--all', ...words], { SERVANDA_CHROMIUM: await bringChromium() })
  },
  check: async (_node, words) => tool('check.ts', words),
  fix: async (_node, words) => tool('fix.ts', words),
  accept: async (_node, words) => tool('accept.ts', words),
  eval: async (_node, words) => ({ ...tool('eval.ts', words), namesFiles: true }),
  bench: async (_node, words) => tool('bench.ts', words),
  conform: async (_node, words) => ({ ...tool('conform.ts', words), namesFiles: true }),
  laws: async (_node, words) => tool('laws.ts', words),
  mutants: async (_node, words) => tool('mutants.ts', words),
  corpus: async (_node, words) => tool('corpus.ts', words),
}

// Commands that hand the workbench to a browser.
const serving = ['demo', 'serve']

/** @type {Prepare} */
async function command(node, words) {
  await build(
    node,
    words.some((word) => serving.includes(word)),
  )
  return { words: [inRoot('dist', 'cli', 'main.js'), ...words], namesFiles: true }
}

/**
 * Tools run from their source: Node strips the types, and the condition maps `#layer/file` to src/.
 * @param {string} name
 * @param {readonly string[]} words
 * @param {Record<string, string | undefined>} [environment]
 * @returns {Job}
 */
function tool(name, words, environment = {}) {
  const file = inRoot('tools', name)
  if (!existsSync(file)) giveUp(`this checkout has no tools/${basename(file)}`, ['take the whole repository'])
  return { words: ['--conditions=source', '--disable-warning=ExperimentalWarning', file, ...words], environment }
}
