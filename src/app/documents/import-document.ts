import type { DocumentSummary } from '#api/documents/document-answer'
import { flatten } from '#app/agreements/import-agreement'
import { toDocumentSummary } from '#app/documents/to-document-summary'
import type { FoundDocument } from '#app/documents/read-document-file'
import type { Ports, StoredDocument } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import type { ReaderNames } from '#app/readings/load-reader-names'
import { readText } from '#app/readings/read-text'
import { VERSION } from '#app/version'
import { derivedId } from '#base/hash'
import { err, ok, type Result } from '#base/result'
import type { Agreement } from '#model/instrument/agreement'
import { parseDocumentId } from '#app/problems/parse-ids'
import type { Instant } from '#time/instant'

/** A document to keep, about which agreement, by whom and when. */
export interface DocumentIntake {
  readonly found: FoundDocument
  readonly agreement?: Agreement | undefined
  /** The id that the record names it by; absent: derived from its bytes. */
  readonly id?: string | undefined
  readonly published?: string | undefined
  /** What the reader knows by name beforehand. */
  readonly names?: ReaderNames | undefined
  readonly by: string
  readonly now: Instant
}

/** Keeps the original bytes, then the text and its reading. The same bytes again give the document that stands there. */
export async function importDocument(
  ports: Pick<Ports, 'store' | 'originals'>,
  intake: DocumentIntake,
): Promise<Result<DocumentSummary, Problem>> {
  const { found, names } = intake
  const published = intake.published ?? found.extracted.published
  const reading = readText({ text: found.extracted.text, name: found.name, published, names })
  if (!reading.ok && reading.error.code !== 'unsupported-language') return reading
  const original = await ports.originals.put(found.bytes)
  if (!original.ok) return err(toProblem(original.error))
  const publishedAt = published ?? (reading.ok ? reading.value.document.published : undefined)
  const document = {
    ...toStored(intake, original.value),
    ...(reading.ok ? { reading: JSON.stringify(reading.value) } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }
  return keep(ports, document, { named: intake.id !== undefined, from: found.name })
}

function toStored(
  { found, agreement, id, by, now }: DocumentIntake,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
): StoredDocument {
  return {
    id: parseDocumentId(id ?? derivedId('doc', [agreement?.id ?? '', sha256])),
    ...(agreement === undefined ? {} : { agreement: agreement.id }),
    name: baseName(found.name),
    mediaType: found.extracted.mediaType,
    sha256,
    bytes,
    text: found.extracted.text,
    recordedAt: now,
    recordedBy: by,
  }
}

async function keep(
  ports: Pick<Ports, 'store'>,
  document: StoredDocument,
  { named, from }: { readonly named: boolean; readonly from: string },
): Promise<Result<DocumentSummary, Problem>> {
  const done = await ports.store.transact(async (session): Promise<Result<DocumentSummary, Problem>> => {
    const standing = await session.findDocumentByHash(document.sha256, document.agreement)
    // A copy under an id of its own is a document of its own: two outlets may print the same words.
    if (standing !== undefined && (!named || standing.id === document.id)) return ok(toDocumentSummary(standing))
    const added = await session.addDocument(document)
    if (!added.ok) return err(toProblem(added.error))
    const { recordedAt: at, recordedBy: by, id: what, name: detail, sha256 } = document
    await session.addCustody([{ document: what, sha256, locator: '', from, at, by, reader: VERSION }])
    await session.addAuditRow({ at, by, did: 'import-document', what, detail })
    return ok(toDocumentSummary(added.value))
  })
  return flatten(done)
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}
