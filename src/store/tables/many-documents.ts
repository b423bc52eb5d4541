import type { Kysely } from 'kysely'
import type { StoredDocument, StoreReader } from '#app/ports'
import type { DocumentId } from '#model/ids'
import { inBatches } from '#store/in-batches'
import { lastSequence } from '#store/last-sequence'
import { standingAmong, type KnownDocument } from '#store/standing-among'
import { assertStorable, storableNote } from '#store/storable'
import { toDocumentRow } from '#store/tables/documents'
import type { Tables } from '#store/tables/tables'

/** Which of these documents stand there, by their id or by their bytes in the same agreement. */
export async function findStanding(
  db: Kysely<Tables>,
  wanted: Parameters<StoreReader['findStanding']>[0],
): Promise<ReadonlyMap<DocumentId, DocumentId>> {
  const known: KnownDocument[] = []
  for (const batch of inBatches(wanted)) {
    const ids = batch.map(({ id }) => id)
    const hashes = batch.map(({ sha256 }) => sha256)
    const all = db.selectFrom('documents').select(['sequence', 'id', 'sha256', 'agreement'])
    known.push(...(await all.where('id', 'in', ids).execute()))
    known.push(...(await all.where('sha256', 'in', hashes).execute()))
  }
  known.sort((a, b) => a.sequence - b.sequence)
  return standingAmong(known, wanted)
}

/** Adds those that do not stand there by their id, with their readings, in few statements. */
export async function addDocuments(
  db: Kysely<Tables>,
  documents: readonly StoredDocument[],
): Promise<readonly DocumentId[]> {
  for (const { text, reading } of documents) {
    assertStorable(text)
    if (reading !== undefined) assertStorable(reading)
  }
  const fresh = await freshAmong(db, documents)
  const after = await lastSequence(db, 'documents')
  const rows = fresh.map((one, index) => toDocumentRow({ ...one, name: storableNote(one.name) }, after + index + 1))
  const readings = fresh.flatMap(({ id, reading }) =>
    reading === undefined ? [] : [{ document: id, number: 1, reading }],
  )
  for (const batch of inBatches(rows, ROWS_WITH_TEXT)) await db.insertInto('documents').values(batch).execute()
  for (const batch of inBatches(readings, ROWS_WITH_TEXT)) await db.insertInto('readings').values(batch).execute()
  return fresh.map(({ id }) => id)
}

// A statement holds a copy of all its words until it is done. Of hundreds of texts and readings at once that was some ten
// megabytes each time, between which the cache of the database lay scattered, so that a long import took ever more memory.
const ROWS_WITH_TEXT = 20

async function freshAmong(
  db: Kysely<Tables>,
  documents: readonly StoredDocument[],
): Promise<readonly StoredDocument[]> {
  const known = new Set<DocumentId>()
  for (const batch of inBatches(documents)) {
    const ids = batch.map(({ id }) => id)
    const rows = await db.selectFrom('documents').select('id').where('id', 'in', ids).execute()
    for (const { id } of rows) known.add(id)
  }
  return documents.filter(({ id }) => {
    const isFresh = !known.has(id)
    known.add(id)
    return isFresh
  })
}
