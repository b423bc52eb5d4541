import { open, readdir, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileProblem, InputFiles } from '#app/ports'
import { err, ok, type Result } from '#base/result'

/** Files of this machine, read within a limit; `-` is the standard input. */
export const inputFiles: InputFiles = {
  readBytes: async (path, maxBytes) => (path === '-' ? readStandardInput(maxBytes) : readFile(path, maxBytes)),
  readText: async (path, maxBytes) => {
    const bytes = await inputFiles.readBytes(path, maxBytes)
    return bytes.ok ? decodeUtf8(bytes.value, nameOf(path)) : bytes
  },
  list: async (folder) => {
    try {
      return (await readdir(folder)).sort()
    } catch {
      return []
    }
  },
  walk: walkFiles,
}

// Folder by folder, so that a tree of any size is never in memory as a whole.
async function* walkFiles(path: string): AsyncGenerator<string> {
  if (!(await isFolder(path))) {
    yield path
    return
  }
  const entries = await readdir(path, { withFileTypes: true })
  const seen = entries.filter(({ name }) => !name.startsWith('.'))
  for (const entry of seen.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name)
    // A link could lead out of the folder, or round in a circle.
    if (entry.isFile()) yield inside
    else if (entry.isDirectory()) yield* walkFiles(inside)
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return path !== '-' && (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

async function readFile(path: string, maxBytes: number): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) return err(problem('not-a-file', `\`${path}\` is a folder: name a file in it`))
    if (found.size > maxBytes) return err(tooLarge(path, maxBytes, found.size))
    const file = await open(path, 'r')
    try {
      const whole = found.isFile() ? await readWhole(file, found.size) : undefined
      return whole === undefined ? await readAll(file.createReadStream({ start: 0 }), path, maxBytes) : ok(whole)
    } finally {
      await file.close()
    }
  } catch (cause) {
    return err(toFileProblem(path, cause))
  }
}

// In one buffer of the size that the file says it has: the pieces of a stream are forty times a report. Nothing where the
// file has another length by now, or says none, as those of `/proc` do.
async function readWhole(file: FileHandle, size: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length)
    if (bytesRead === 0) return undefined
    length += bytesRead
  }
  const { bytesRead: more } = await file.read(new Uint8Array(1), 0, 1, size)
  return more === 0 ? bytes : undefined
}

function readStandardInput(maxBytes: number): Promise<Result<Uint8Array, FileProblem>> {
  return readAll(process.stdin, '-', maxBytes)
}

// Piece by piece: a pipe or a device does not say how much will come, and a file may grow while it is read.
async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, FileProblem>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    length += bytes.length
    if (length > maxBytes) return err(tooLarge(path, maxBytes, undefined))
    parts.push(bytes)
  }
  return ok(new Uint8Array(Buffer.concat(parts)))
}

function decodeUtf8(bytes: Uint8Array, name: string): Result<string, FileProblem> {
  if (bytes.length === 0) return err(problem('empty', `${name} is empty: write it first, or name another file`))
  if (bytes.includes(0)) {
    return err(problem('binary', `${name} is not a text: agreement and record files are YAML in UTF-8`))
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() === '')
      return err(problem('empty', `${name} holds only blanks: write it first, or name another file`))
    return ok(text)
  } catch {
    return err(problem('wrong-encoding', `${name} is not in UTF-8: save it as UTF-8 and try again`))
  }
}

function toFileProblem(path: string, cause: unknown): FileProblem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === 'EACCES' || code === 'EPERM') {
    return problem('not-allowed', `\`${path}\` may not be read: change its permissions or ask its owner`)
  }
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return problem('no-such-file', `there is no file \`${path}\`: check the name and the folder`)
  }
  return problem('not-a-file', `\`${path}\` cannot be read (${code}): check the disk and what the name stands for`)
}

function tooLarge(path: string, maxBytes: number, bytes: number | undefined): FileProblem {
  const found = bytes === undefined ? 'more' : megabytes(bytes)
  const message = `${nameOf(path)} is too large (${found}; at most ${megabytes(maxBytes)}): split it into parts`
  return problem('too-large', message)
}

function nameOf(path: string): string {
  return path === '-' ? 'the standard input' : `\`${path}\``
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 1_000_000 ? 2 : 0)} MB`
}

function problem(kind: FileProblem['kind'], message: string): FileProblem {
  return { kind, message }
}
