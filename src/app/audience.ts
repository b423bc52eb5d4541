import type { RecordEntry, RecordOf } from '#model/record/record'

/** Who is asking: somebody on the machine of the workspace, or anybody. */
export type Asker = 'workspace' | 'public'

/**
 * The record that the asker may see. For the public, confidential claims and everything that speaks of them are left out
 * before anything is reckoned, so that no status, count or reason gives them away. Sources and documents are seen from when
 * they say something openly and not before: one that were seen first and left out with its first confidential claim would
 * give that away by its going.
 */
export function recordFor(asker: Asker, record: RecordOf): RecordOf {
  if (asker === 'workspace') return record
  const hidden = hiddenIds(record)
  const entries = record.entries.filter((entry) => !isHidden(entry, hidden))
  return { ...record, entries: entries.map((entry) => withoutHidden(entry, hidden)) }
}

function hiddenIds({ entries }: RecordOf): ReadonlySet<string> {
  const claims = entries.filter((entry) => entry.kind === 'claim')
  const confidential = claims.filter((claim) => claim.confidential).map(({ id }) => String(id))
  const open = openIds(entries)
  const silent = entries.filter(({ kind, id }) => (kind === 'source' || kind === 'document') && !open.has(id))
  return new Set<string>([...confidential, ...silent.map(({ id }) => id)])
}

/** The documents on which an open claim rests, and the sources that make one, publish it or say what they cover. */
function openIds(entries: RecordOf['entries']): ReadonlySet<string> {
  const told = entries.flatMap((entry) => (entry.kind === 'claim' && !entry.confidential ? [entry] : []))
  const documents = new Set<string>(told.flatMap(({ document }) => (document === undefined ? [] : [document])))
  const publishers = entries.flatMap((entry) => {
    return entry.kind === 'document' && documents.has(entry.id) ? [String(entry.source)] : []
  })
  const observers = entries.flatMap((entry) => (entry.kind === 'coverage' ? [String(entry.source)] : []))
  return new Set<string>([...documents, ...told.map(({ source }) => source), ...publishers, ...observers])
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
