import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout, wherever the command was called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** @param {...string} parts */
export function inRoot(...parts) {
  return join(root, ...parts)
}

/** Where the bootstrap keeps its stamps and its lock. Deleting it costs one rebuild, nothing else. */
export const stateFolder = inRoot('dist', '.bootstrap')
