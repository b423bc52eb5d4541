import type { AgreementId, DocumentId } from '#model/ids'

/** An id that somebody asks for; whether it exists is decided by looking, so any words will do. */
export function parseAgreementId(words: string): AgreementId {
  return words as AgreementId
}

/** An id of a document that somebody asks for. */
export function parseDocumentId(words: string): DocumentId {
  return words as DocumentId
}
