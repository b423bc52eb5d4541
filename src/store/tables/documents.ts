import type { Kysely } from 'kysely'
import type { Page, StoredDocument, StoreProblem, StoreReader } from '#app/ports'
import { ok, type Result } from '#base/result'
import type { AgreementId, DocumentId } from '#model/ids'
import type { Instant } from '#time/instant'
import { changedDocument } from '#store/conflicts'
import { lastSequence } from '#store/last-sequence'
import { afterSequence, pageSize } from '#store/page-size'
import { isSameDocument } from '#store/same-document'
import { assertStorable, storableNote } from '#store/storable'
import { addReading, newestReading } from '#store/tables/readings'
import type { Tables } from '#store/tables/tables'

/** One document with its canonical text; what was read in it stands in `readings`. */
export interface DocumentRow {
  readonly sequence: number
  readonly id: DocumentId
  readonly agreement: AgreementId | null
  readonly name: string
  readonly media_type: string
  readonly sha256: string
  readonly bytes: number
  readonly text: string
  readonly published_at: string | null
  readonly recorded_at: Instant
  readonly recorded_by: string
}

/** The document with its newest reading. */
export async function findDocument(db: Kysely<Tables>, id: DocumentId): Promise<StoredDocument | undefined> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : await withReading(db, row)
}

/** The first document with these bytes, of this agreement where one is named. */
export async function findDocumentByHash(
  db: Kysely<Tables>,
  sha256: string,
  agreement?: AgreementId,
): Promise<StoredDocument | undefined> {
  const all = db.selectFrom('documents').selectAll().where('sha256', '=', sha256)
  const wanted = agreement === undefined ? all : all.where('agreement', '=', agreement)
  const row = await wanted.orderBy('sequence').limit(1).executeTakeFirst()
  return row === undefined ? undefined : await withReading(db, row)
}

/** One page of documents without their texts, in the order of entry. */
export async function listDocuments(
  db: Kysely<Tables>,
  filter: Parameters<StoreReader['listDocuments']>[0],
): Promise<Page<Omit<StoredDocument, 'text' | 'reading'>>> {
  const after = afterSequence(filter.after)
  if (after === undefined) return { items: [] }
  const size = pageSize(filter.limit)
  const all = db.selectFrom('documents').select(listedColumns).where('sequence', '>', after)
  const wanted = filter.agreement === undefined ? all : all.where('agreement', '=', filter.agreement)
  const rows = await wanted
    .orderBy('sequence')
    .limit(size + 1)
    .execute()
  const items = rows.slice(0, size).map(toListed)
  const last = rows[size - 1]
  return rows.length > size && last !== undefined ? { items, next: String(last.sequence) } : { items }
}

/** Adds a document, with its reading where it has one; the same document is given back as it was recorded. */
export async function addDocument(
  db: Kysely<Tables>,
  document: StoredDocument,
): Promise<Result<StoredDocument, StoreProblem>> {
  assertStorable(document.text)
  const standing = await findDocument(db, document.id)
  if (standing !== undefined) return isSameDocument(standing, document) ? ok(standing) : changedDocument(document.id)
  const sequence = (await lastSequence(db, 'documents')) + 1
  const added = { ...document, name: storableNote(document.name) }
  await db.insertInto('documents').values(toDocumentRow(added, sequence)).execute()
  if (document.reading !== undefined) await addReading(db, document.id, document.reading)
  return ok(added)
}

const listedColumns = [
  'sequence',
  'id',
  'agreement',
  'name',
  'media_type',
  'sha256',
  'bytes',
  'published_at',
  'recorded_at',
  'recorded_by',
] as const

async function withReading(db: Kysely<Tables>, row: DocumentRow): Promise<StoredDocument> {
  const reading = await newestReading(db, row.id)
  const document = { ...toListed(row), text: row.text }
  return reading === undefined ? document : { ...document, reading }
}

function toListed(row: Omit<DocumentRow, 'text'>): Omit<StoredDocument, 'text' | 'reading'> {
  return {
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    sha256: row.sha256,
    bytes: row.bytes,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    ...(row.agreement === null ? {} : { agreement: row.agreement }),
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
  }
}

/** The row of a document under its number. */
export function toDocumentRow(document: StoredDocument, sequence: number): DocumentRow {
  return {
    sequence,
    id: document.id,
    agreement: document.agreement ?? null,
    name: document.name,
    media_type: document.mediaType,
    sha256: document.sha256,
    bytes: document.bytes,
    text: document.text,
    published_at: document.publishedAt ?? null,
    recorded_at: document.recordedAt,
    recorded_by: document.recordedBy,
  }
}
