import type { DocumentSummary } from '#api/documents/document-answer'
import type { StoredDocument } from '#app/ports'
import { formatInstant } from '#time/zone'

/** A document without its text, as lists show it. */
export function toDocumentSummary(document: Omit<StoredDocument, 'text' | 'reading'>): DocumentSummary {
  const { id, name, mediaType, sha256, bytes, publishedAt, recordedAt, agreement } = document
  return {
    id,
    name,
    mediaType,
    sha256,
    bytes,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    recordedAt: formatInstant(recordedAt),
    ...(agreement === undefined ? {} : { agreement }),
  }
}
