import type { Kysely } from 'kysely'
import type { StoredEntry, StoreProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import type { AgreementId } from '#model/ids'
import type { RecordEntry } from '#model/record/record'
import { laterOf, type Instant } from '#time/instant'
import { stampedEntry } from '#store/entry-text'
import { parseEntry } from '#store/parse-entry'
import { entryKey, planEntries } from '#store/plan-entries'
import { inBatches } from '#store/in-batches'
import type { Tables } from '#store/tables/tables'

/** One entry of the record: its text without `recordedAt`, and the hash of that text. */
export interface RecordEntryRow {
  readonly agreement: AgreementId
  readonly sequence: number
  readonly kind: string
  readonly id: string
  readonly content: string
  readonly digest: string
  readonly recorded_at: Instant
  readonly recorded_by: string
}

/** The record of an agreement in the order of entry, each entry with its stamp. */
export async function listEntries(db: Kysely<Tables>, agreement: AgreementId): Promise<readonly StoredEntry[]> {
  const all = db.selectFrom('record_entries').selectAll().where('agreement', '=', agreement)
  return (await all.orderBy('sequence').execute()).map(toStoredEntry)
}

/** Adds what is new; what stands there word for word is passed over; a changed entry is a conflict and adds nothing. */
export async function addEntries(
  db: Kysely<Tables>,
  agreement: AgreementId,
  entries: readonly RecordEntry[],
  stamp: { readonly at: Instant; readonly by: string },
): Promise<Result<{ readonly added: number; readonly alreadyThere: number }, StoreProblem>> {
  const planned = planEntries(entries, await digestsOf(db, agreement, entries))
  if (!planned.ok) return planned
  const last = await lastEntry(db, agreement)
  const recorded_at = last === undefined ? stamp.at : laterOf(last.recorded_at, stamp.at)
  const rows = planned.value.map((entry, index): RecordEntryRow => {
    return { ...entry, agreement, sequence: (last?.sequence ?? 0) + index + 1, recorded_at, recorded_by: stamp.by }
  })
  for (const batch of inBatches(rows)) await db.insertInto('record_entries').values(batch).execute()
  return ok({ added: rows.length, alreadyThere: entries.length - rows.length })
}

async function digestsOf(
  db: Kysely<Tables>,
  agreement: AgreementId,
  entries: readonly RecordEntry[],
): Promise<ReadonlyMap<string, string>> {
  const digestByKey = new Map<string, string>()
  for (const batch of inBatches(entries.map(({ id }): string => id))) {
    const found = db.selectFrom('record_entries').select(['kind', 'id', 'digest']).where('agreement', '=', agreement)
    for (const row of await found.where('id', 'in', batch).execute()) {
      digestByKey.set(entryKey(row.kind, row.id), row.digest)
    }
  }
  return digestByKey
}

async function lastEntry(
  db: Kysely<Tables>,
  agreement: AgreementId,
): Promise<Pick<RecordEntryRow, 'sequence' | 'recorded_at'> | undefined> {
  const all = db.selectFrom('record_entries').select(['sequence', 'recorded_at']).where('agreement', '=', agreement)
  return await all.orderBy('sequence', 'desc').limit(1).executeTakeFirst()
}

function toStoredEntry(row: RecordEntryRow): StoredEntry {
  const { agreement, sequence, recorded_at: recordedAt, recorded_by: recordedBy } = row
  return { agreement, sequence, entry: stampedEntry(parseEntry(row.content), recordedAt), recordedAt, recordedBy }
}
