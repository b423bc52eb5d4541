import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes sure that names just given in the folder survive a loss of power. */
export function syncFolder(folder: string): void {
  // Windows has no way to open a folder, and needs none.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
