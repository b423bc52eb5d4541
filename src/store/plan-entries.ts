import type { StoreProblem } from '#app/ports'
import { sha256OfText } from '#base/hash'
import { ok, type Result } from '#base/result'
import type { RecordEntry } from '#model/record/record'
import { changedEntry } from '#store/conflicts'
import { entryText } from '#store/entry-text'

/** An entry that is to be added, as it will be kept. */
export interface PlannedEntry {
  readonly kind: string
  readonly id: string
  readonly content: string
  readonly digest: string
}

/** Which entries are new; those that stand there word for word are left out; the first changed one is a conflict. */
export function planEntries(
  entries: readonly RecordEntry[],
  digestByKey: ReadonlyMap<string, string>,
): Result<readonly PlannedEntry[], StoreProblem> {
  const known = new Map(digestByKey)
  const planned: PlannedEntry[] = []
  for (const entry of entries) {
    const content = entryText(entry)
    const digest = sha256OfText(content)
    const key = entryKey(entry.kind, entry.id)
    const standing = known.get(key)
    if (standing === digest) continue
    if (standing !== undefined) return changedEntry(entry.kind, entry.id)
    known.set(key, digest)
    planned.push({ kind: entry.kind, id: entry.id, content, digest })
  }
  return ok(planned)
}

/** One text for kind and id together; ids are unique within their kind. */
export function entryKey(kind: string, id: string): string {
  return `${kind} ${id}`
}
