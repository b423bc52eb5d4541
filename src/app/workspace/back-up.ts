import type { FolderCopies, Ports } from '#app/ports'
import { toFileProblem, toProblem, type Problem } from '#app/problems/problem'
import { WORKSPACE_FILES } from '#app/workspace/workspace-files'
import { err, ok, type Result } from '#base/result'
import { formatInstant } from '#time/zone'

/** What a backup holds. */
export interface BackedUp {
  readonly folder: string
  readonly files: number
  readonly bytes: number
}

/** From where to where; a workspace on a server lies in no folder. */
export interface BackupFolders {
  readonly workspace?: string | undefined
  readonly goal: string
}

/** A consistent copy of the workspace in a folder of its own, with a manifest of hashes, while others read and write. */
export async function backUp(
  ports: Pick<Ports, 'store' | 'clock'>,
  copies: FolderCopies,
  folders: BackupFolders,
): Promise<Result<BackedUp, Problem>> {
  const begun = await copies.begin(folders.goal)
  if (!begun.ok) return err(toFileProblem(begun.error))
  const place = begun.value
  const filled = await fill(ports, copies, { ...folders, place })
  if (!filled.ok) await copies.abandon(place)
  return filled
}

async function fill(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  copies: FolderCopies,
  { workspace, goal, place }: BackupFolders & { readonly place: string },
): Promise<Result<BackedUp, Problem>> {
  const database = await store.backUpTo(`${place}/${WORKSPACE_FILES.database}`)
  if (!database.ok) return err(database.error.kind === 'full' ? noRoom(goal) : toProblem(database.error))
  // A store without a folder has written them beside its copy.
  if (workspace !== undefined) {
    const { originals } = WORKSPACE_FILES
    const copied = await copies.copy(`${workspace}/${originals}`, `${place}/${originals}`)
    if (!copied.ok) return err(toFileProblem(copied.error))
  }
  const files = await copies.list(place)
  const manifest = { servanda: 1, madeAt: formatInstant(clock.now()), files }
  const written = await copies.write(`${place}/${WORKSPACE_FILES.manifest}`, `${JSON.stringify(manifest, null, 2)}\n`)
  if (!written.ok) return err(toFileProblem(written.error))
  const finished = await copies.finish(place, goal)
  if (!finished.ok) return err(toFileProblem(finished.error))
  return ok({ folder: goal, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) })
}

function noRoom(goal: string): Problem {
  const message = `there is no room for the backup \`${goal}\`: nothing was kept of it; make room, or name a folder elsewhere`
  return { kind: 'full', code: 'full', message }
}
