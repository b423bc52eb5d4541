import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { KeptOriginal, OriginalsStore, StoreProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { errorCode } from '#store/error-code'
import { syncFolder } from '#store/originals/sync-folder'
import { caughtBySqlite } from '#store/sqlite/sqlite-problem'

const sha256Form = /^[0-9a-f]{64}$/

/**
 * Originals as files named after their SHA-256, in folders of its first two digits. A file gets its name only when all
 * of it is on the disk, so what has a name is whole.
 */
export function fileOriginals(place: Place): OriginalsStore {
  return {
    put: async (bytes) => {
      const kept = await keepAll(place, [bytes])
      const [first] = kept.ok ? kept.value : []
      return kept.ok ? ok(first ?? { sha256: hashOf(bytes), bytes: bytes.length }) : kept
    },
    putAll: (all) => keepAll(place, all),
    read: async (sha256) => {
      // The hash may come from an address: it must not lead out of the folder.
      if (!sha256Form.test(sha256)) return undefined
      return await readOriginal(originalPath(place.originals, sha256), sha256)
    },
  }
}

/** Where the original of this hash lies. */
export function originalPath(originals: string, sha256: string): string {
  return join(originals, sha256.slice(0, 2), sha256)
}

/** SHA-256 in lower-case hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function readOriginal(file: string, sha256: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(file)
    return hashOf(bytes) === sha256 ? bytes : undefined
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

interface Place {
  readonly folder: string
  readonly originals: string
}

// As many as Node has threads for files; more would only wait.
const writersAtOnce = 4

/**
 * Keeps what is not there yet. Each file is on the disk before it gets its name, and each folder with new names is brought
 * to the disk once, after them.
 */
async function keepAll(
  place: Place,
  all: readonly Uint8Array[],
): Promise<Result<readonly KeptOriginal[], StoreProblem>> {
  const kept = all.map((bytes) => ({ sha256: hashOf(bytes), bytes: bytes.length }))
  const bytesByHash = new Map(all.map((bytes, at) => [kept[at]?.sha256 ?? '', bytes]))
  const waiting = [...bytesByHash].values()
  const touched = new Set<string>()
  const writer = async (): Promise<void> => {
    for (const [sha256, bytes] of waiting) {
      const file = originalPath(place.originals, sha256)
      if ((await readOriginal(file, sha256)) !== undefined) continue
      await write(file, bytes)
      touched.add(dirname(file))
    }
  }
  return await caughtBySqlite(place.folder, async () => {
    await Promise.all(Array.from({ length: Math.min(writersAtOnce, bytesByHash.size) }, writer))
    for (const folder of touched) syncFolder(folder)
    return ok(kept)
  })
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(file)
  if (!existsSync(folder)) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    syncFolder(dirname(folder))
  }
  const draft = join(folder, `.new-${randomBytes(6).toString('hex')}`)
  try {
    const handle = await open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
