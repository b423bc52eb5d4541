import type { RecordOf } from '#model/record/record'

/** Who is asking: somebody on the machine of the workspace, or anybody. */
export type Asker = 'workspace' | 'public'

/**
 * The record that the asker may see. For the public, confidential claims and everything that speaks of them are left out
 * before anything is reckoned, so that no status, count or reason gives them away.
 */
export function recordFor(asker: Asker, record: RecordOf): RecordOf {
  if (asker === 'workspace') return record
  const hidden = new Set<string>(
    record.entries.filter((entry) => entry.kind === 'claim' && entry.confidential).map(({ id }) => id),
  )
  const entries = record.entries.filter((entry) => {
    if (entry.kind === 'assessment' || entry.kind === 'retraction') return !hidden.has(entry.of)
    return !hidden.has(entry.id)
  })
  return { ...record, entries }
}
