import { createHash, randomBytes } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { chmod, copyFile, mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { CopiedFile, FileProblem, FolderCopies } from '#app/ports'
import { err, ok, type Result } from '#base/result'

/**
 * Copies on the disks of this machine. Everything reaches the disk before the copy gets its name, so that a copy that is
 * there is whole, whatever happened while it was made; and it is for its owner alone, as the workspace is.
 */
export const folderCopies: FolderCopies = {
  begin: async (goal) => {
    if (!(await isFree(goal))) {
      return err({
        kind: 'already-there',
        message: `something is in \`${goal}\` already: name a folder that is not there`,
      })
    }
    const place = `${resolve(goal)}.partial-${randomBytes(4).toString('hex')}`
    return attempt(goal, async () => {
      await mkdir(dirname(place), { recursive: true })
      await mkdir(place, privately)
      return place
    })
  },
  copy: (from, to) => attempt(to, () => copyAll(from, to)),
  write: (path, text) =>
    attempt(path, async () => {
      const file = await open(path, 'wx', 0o600)
      try {
        await file.writeFile(text)
        await file.sync()
      } finally {
        await file.close()
      }
      return undefined
    }),
  list: listFiles,
  finish: (place, goal) =>
    attempt(goal, async () => {
      await rmdir(goal).catch(unlessAbsent)
      await rename(place, resolve(goal))
      await sync(dirname(resolve(goal)))
      return undefined
    }),
  abandon: (place) => rm(place, { recursive: true, force: true }),
}

const privately = { mode: 0o700 } as const

async function copyAll(from: string, to: string): Promise<undefined> {
  const found = await stat(from).catch(unlessAbsent)
  if (found === undefined) return undefined
  await mkdir(dirname(to), { recursive: true, ...privately })
  if (found.isFile()) return await copyOne(from, to)
  await mkdir(to, privately)
  for (const entry of await readdir(from, { withFileTypes: true })) {
    // Drafts of files that somebody is writing at this moment. Links would lead out of the copy.
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory() || entry.isFile()) await copyAll(join(from, entry.name), join(to, entry.name))
  }
  await sync(to)
  return undefined
}

async function copyOne(from: string, to: string): Promise<undefined> {
  await copyFile(from, to, constants.COPYFILE_EXCL)
  await chmod(to, 0o600)
  await sync(to)
  return undefined
}

// Windows gives no handle to a folder and needs none.
async function sync(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function listFiles(place: string): Promise<readonly CopiedFile[]> {
  const found = await readdir(place, { recursive: true, withFileTypes: true })
  const paths = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
  const files: CopiedFile[] = []
  // One after the other: a workspace may have more originals than a process may open files.
  for (const path of paths.sort()) files.push(await describeFile(place, path))
  return files
}

async function describeFile(place: string, path: string): Promise<CopiedFile> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const part of createReadStream(path)) {
    hash.update(part)
    bytes += part.length
  }
  return { path: relative(place, path).split(sep).join('/'), bytes, sha256: hash.digest('hex') }
}

async function isFree(goal: string): Promise<boolean> {
  try {
    return (await readdir(goal)).length === 0
  } catch (cause) {
    return codeOf(cause) === 'ENOENT'
  }
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<Result<T, FileProblem>> {
  try {
    return ok(await work())
  } catch (cause) {
    const problem = toFileProblem(path, codeOf(cause))
    if (problem === undefined) throw cause
    return err(problem)
  }
}

function toFileProblem(path: string, code: string): FileProblem | undefined {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { kind: 'full', message: `there is no room for \`${path}\`: nothing was kept; make room and try again` }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'not-allowed', message: `\`${path}\` may not be written: choose another folder or ask its owner` }
    case 'EEXIST':
    case 'ENOTEMPTY':
      return { kind: 'already-there', message: `something is in \`${path}\` already: name a folder that is not there` }
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'no-such-file', message: `\`${path}\` cannot be reached: check the name and the folder` }
    default:
      return undefined
  }
}

function unlessAbsent(cause: unknown): undefined {
  if (codeOf(cause) !== 'ENOENT') throw cause
  return undefined
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
