import type { CopiedFile, FolderCopies, InputFiles, Ports } from '#app/ports'
import { toFileProblem, toProblem, type Problem } from '#app/problems/problem'
import { parseManifest, type Manifest } from '#app/workspace/parse-manifest'
import { WORKSPACE_FILES } from '#app/workspace/workspace-files'
import { err, ok, type Result } from '#base/result'

/** What was restored. */
export interface Restored {
  readonly folder: string
  readonly files: number
  readonly madeAt: string
}

const MAX_MANIFEST_BYTES = 200_000_000

/** A workspace from a backup, in a folder where none stands. Every file is held against its hash before it counts. */
export async function restore(
  files: InputFiles,
  copies: FolderCopies,
  folders: { readonly backup: string; readonly goal: string },
): Promise<Result<Restored, Problem>> {
  const manifest = await readManifest(files, folders.backup)
  if (!manifest.ok) return manifest
  const begun = await copies.begin(folders.goal)
  if (!begun.ok) return err(toFileProblem(begun.error))
  const place = begun.value
  const filled = await fill(copies, { ...folders, place }, manifest.value)
  if (!filled.ok) await copies.abandon(place)
  return filled
}

/** A workspace on a server from a backup, where nothing was kept yet. Every file is held against its hash first. */
export async function restoreInto(
  { store, files }: Pick<Ports, 'store' | 'files'>,
  copies: FolderCopies,
  backup: string,
): Promise<Result<Omit<Restored, 'folder'>, Problem>> {
  const manifest = await readManifest(files, backup)
  if (!manifest.ok) return manifest
  const wrong = wrongIn(await copies.list(backup), manifest.value)
  if (wrong.length > 0) return err(damaged(backup, wrong))
  const restored = await store.restoreFrom(backup)
  if (!restored.ok) return err(toProblem(restored.error))
  return ok({ files: manifest.value.files.length, madeAt: manifest.value.madeAt })
}

function wrongIn(found: readonly CopiedFile[], { files }: Manifest): readonly string[] {
  const hashByPath = new Map(found.map(({ path, sha256 }) => [path, sha256]))
  return files.filter(({ path, sha256 }) => hashByPath.get(path) !== sha256).map(({ path }) => path)
}

async function readManifest(files: InputFiles, backup: string): Promise<Result<Manifest, Problem>> {
  const text = await files.readText(`${backup}/${WORKSPACE_FILES.manifest}`, MAX_MANIFEST_BYTES)
  if (!text.ok && text.error.kind === 'no-such-file') {
    const message = `\`${backup}\` is no backup, it has no \`${WORKSPACE_FILES.manifest}\`: name a folder that \`servanda backup\` made`
    return err({ kind: 'not-found', code: 'no-backup', message })
  }
  if (!text.ok) return err(toFileProblem(text.error))
  const manifest = parseManifest(text.value)
  return manifest === undefined ? err(damaged(backup, [WORKSPACE_FILES.manifest])) : ok(manifest)
}

async function fill(
  copies: FolderCopies,
  { backup, goal, place }: { readonly backup: string; readonly goal: string; readonly place: string },
  manifest: Manifest,
): Promise<Result<Restored, Problem>> {
  for (const part of [WORKSPACE_FILES.database, WORKSPACE_FILES.originals]) {
    const copied = await copies.copy(`${backup}/${part}`, `${place}/${part}`)
    if (!copied.ok) return err(toFileProblem(copied.error))
  }
  const wrong = wrongIn(await copies.list(place), manifest)
  if (wrong.length > 0) return err(damaged(backup, wrong))
  const finished = await copies.finish(place, goal)
  if (!finished.ok) return err(toFileProblem(finished.error))
  return ok({ folder: goal, files: manifest.files.length, madeAt: manifest.madeAt })
}

function damaged(backup: string, paths: readonly string[]): Problem {
  const shown = paths
    .slice(0, 5)
    .map((path) => `\`${path}\``)
    .join(', ')
  const message = `the backup \`${backup}\` is damaged (${shown}): nothing was restored; take another backup`
  return { kind: 'damaged', code: 'damaged', message }
}
