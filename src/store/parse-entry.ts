import type { RecordEntry } from '#model/record/record'

/**
 * Reads back an entry that `entryText` wrote and the store kept; the digest beside it, which `check` compares, vouches
 * for it. Text that is no JSON object throws: the database was changed from outside.
 */
export function parseEntry(content: string): RecordEntry {
  const value: unknown = JSON.parse(content)
  if (typeof value !== 'object' || value === null || !('kind' in value)) {
    throw new SyntaxError('an entry of the record is not what was stored')
  }
  return value as RecordEntry
}
