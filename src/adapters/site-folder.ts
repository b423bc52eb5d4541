import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { FileProblem, CopiedFile, SiteFolder } from '#app/ports'
import { err, ok, type Result } from '#base/result'

/** Folders of published sites on the disks of this machine. A file is written beside its place and moved there. */
export const siteFolder: SiteFolder = {
  list: (folder) => attempt(folder, () => filesBelow(resolve(folder), resolve(folder))),
  read: (folder, path) =>
    attempt(path, async () => (await unlessAbsent(readFile(join(folder, path), 'utf8'))) ?? undefined),
  write: (folder, { path, text }) =>
    attempt(join(folder, path), async () => {
      const goal = join(folder, path)
      await mkdir(dirname(goal), { recursive: true })
      const draft = `${goal}.${randomBytes(4).toString('hex')}.draft`
      const file = await open(draft, 'wx')
      try {
        await file.writeFile(text)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, goal)
      return undefined
    }),
  remove: (folder, paths) =>
    attempt(folder, async () => {
      for (const path of paths) await rm(join(folder, path), { force: true })
      const folders = [...new Set(paths.flatMap(foldersOf))].sort((a, b) => b.length - a.length)
      // A folder that still holds something stays.
      for (const path of folders) await rmdir(join(folder, path)).catch(() => undefined)
      return undefined
    }),
}

async function filesBelow(root: string, folder: string): Promise<readonly CopiedFile[]> {
  const entries = (await unlessAbsent(readdir(folder, { withFileTypes: true }))) ?? []
  const found: CopiedFile[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(await filesBelow(root, path)))
    else found.push(await describe(root, path, entry.isFile()))
  }
  return found
}

/** A link or a device is no file of a site: it is told without being read. */
async function describe(root: string, path: string, isFile: boolean): Promise<CopiedFile> {
  const bytes = isFile ? await readFile(path) : Buffer.alloc(0)
  const name = relative(root, path).split(sep).join('/')
  return { path: name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

async function unlessAbsent<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw cause
  }
}

async function attempt<T>(name: string, work: () => Promise<T>): Promise<Result<T, FileProblem>> {
  try {
    return ok(await work())
  } catch (cause) {
    return err(toProblem(name, cause))
  }
}

function toProblem(name: string, cause: unknown): FileProblem {
  const code = codeOf(cause)
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return { kind: 'full', message: `the disk is full while \`${name}\` is written: make room and publish again` }
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return { kind: 'not-allowed', message: `\`${name}\` may not be written here: choose a folder that is yours` }
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return { kind: 'not-a-file', message: `\`${name}\` is no folder: name one, or one that is not there yet` }
  }
  throw cause
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}
