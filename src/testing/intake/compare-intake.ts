import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from '#base/hash'
import type { OpenedStore } from '#store/opened-store'
import { valueOf } from '#testing/store/store-fixtures'

/** What a store holds of a folder: nothing lost, nothing twice, every check fine where the first three are 0 and empty. */
export interface ComparedIntake {
  readonly files: number
  readonly documents: number
  readonly lost: number
  readonly doubled: number
  /** Documents with no arrival, or with more than one. */
  readonly oddCustody: number
  readonly faults: readonly string[]
}

// How the machine and its server are set up is not what an import can do wrong.
const ofTheMachine: ReadonlySet<string> = new Set(['free space', 'durability'])

/** Holds a store against the folder that was imported into it. */
export async function compareIntake(store: OpenedStore, folder: string): Promise<ComparedIntake> {
  const hashes = new Set(filesOf(folder).map((path) => sha256Hex(readFileSync(path))))
  const seen = new Map<string, number>()
  let [oddCustody, documents] = [0, 0]
  let after: string | undefined
  do {
    const place = after === undefined ? {} : { after }
    const page = valueOf(await store.read((reader) => reader.listDocuments({ limit: 1000, ...place })))
    const ids = page.items.map(({ id }) => id)
    const custody = valueOf(await store.read((reader) => reader.listCustody(ids)))
    oddCustody += ids.filter((id) => custody.filter(({ document }) => document === id).length !== 1).length
    for (const { sha256 } of page.items) seen.set(sha256, (seen.get(sha256) ?? 0) + 1)
    documents += page.items.length
    after = page.next
  } while (after !== undefined)
  const checks = await store.check()
  return {
    files: hashes.size,
    documents,
    lost: [...hashes].filter((hash) => !seen.has(hash)).length,
    doubled: [...seen.values()].filter((count) => count > 1).length,
    oddCustody,
    faults: checks
      .filter(({ fine, name }) => !fine && !ofTheMachine.has(name))
      .map(({ name, found }) => `${name}: ${found}`),
  }
}

function filesOf(folder: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  return found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))
}
