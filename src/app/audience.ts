import type { RecordEntry, RecordOf } from '#model/record/record'

/** Who is asking: somebody on the machine of the workspace, or anybody. */
export type Asker = 'workspace' | 'public'

/**
 * The record that the asker may see. For the public, confidential claims and everything that speaks of them are left out
 * before anything is reckoned, so that no status, count or reason gives them away; with them go the sources and documents
 * that say nothing else.
 */
export function recordFor(asker: Asker, record: RecordOf): RecordOf {
  if (asker === 'workspace') return record
  const hidden = hiddenIds(record)
  const entries = record.entries.filter((entry) => !isHidden(entry, hidden))
  return { ...record, entries: entries.map((entry) => withoutHidden(entry, hidden)) }
}

function hiddenIds({ entries }: RecordOf): ReadonlySet<string> {
  const claims = entries.filter((entry) => entry.kind === 'claim')
  const confidential = claims.filter((claim) => claim.confidential)
  const openly = new Set<string | undefined>(
    claims.filter((claim) => !claim.confidential).flatMap((claim) => [claim.source, claim.document]),
  )
  const spokenFor = confidential.flatMap((claim) => [claim.source, claim.document])
  const silent = spokenFor.filter((id) => id !== undefined && !openly.has(id))
  return new Set<string>([...confidential.map(({ id }) => id), ...silent.filter((id) => id !== undefined)])
}

function isHidden(entry: RecordEntry, hidden: ReadonlySet<string>): boolean {
  if (hidden.has(entry.id)) return true
  switch (entry.kind) {
    case 'assessment':
    case 'retraction':
      return hidden.has(entry.of)
    case 'grading':
      return hidden.has(entry.of)
    case 'regrouping':
      return entry.claims.every((claim) => hidden.has(claim))
    case 'document':
    case 'coverage':
      return hidden.has(entry.source)
    case 'decision':
      return [...hidden].some((id) => entry.what.includes(id) || entry.why.includes(id))
    default:
      return false
  }
}

/** A regrouping of open and confidential claims is told of the open ones. */
function withoutHidden(entry: RecordEntry, hidden: ReadonlySet<string>): RecordEntry {
  return entry.kind === 'regrouping' ? { ...entry, claims: entry.claims.filter((claim) => !hidden.has(claim)) } : entry
}
