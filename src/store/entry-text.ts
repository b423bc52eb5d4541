import type { Instant } from '#time/instant'
import { parseTimePoint, type TimePoint } from '#time/time-point'
import type { RecordEntry } from '#model/record/record'

/**
 * The entry as the text that is kept and compared: JSON with sorted keys and without `recordedAt`, which is the store's
 * to give. Two entries that say the same have the same text, whatever file they came from.
 */
export function entryText(entry: RecordEntry): string {
  return JSON.stringify(sortedKeys(entry))
}

/** The entry with the stamp of the store as its `recordedAt`, where its kind has one. */
export function stampedEntry(entry: RecordEntry, at: Instant): RecordEntry {
  const recordedAt = toTimePoint(at)
  if (entry.kind === 'event') return entry
  if (entry.kind !== 'source') return { ...entry, recordedAt }
  return { ...entry, grades: entry.grades.map((grade) => ({ ...grade, recordedAt })) }
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'recordedAt')
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sortedKeys(inner)]))
}

function toTimePoint(at: Instant): TimePoint {
  const point = parseTimePoint(new Date(at).toISOString())
  if (!point.ok) throw new Error(`our fault: a stamp outside the years 0001 to 9999: ${at}`)
  return point.value
}
