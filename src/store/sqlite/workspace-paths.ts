import { join } from 'node:path'

/** Where things lie in a workspace folder. */
export interface WorkspacePaths {
  readonly folder: string
  readonly database: string
  readonly originals: string
  readonly lock: string
  readonly holder: string
}

/** The paths inside the folder. */
export function workspacePaths(folder: string): WorkspacePaths {
  return {
    folder,
    database: join(folder, 'servanda.db'),
    originals: join(folder, 'originals'),
    lock: join(folder, 'servanda.lock'),
    holder: join(folder, 'servanda.lock.json'),
  }
}
