import type { AgreementId, DocumentId, NormId, ReadingId } from '#model/ids'

/** An id that somebody asks for; whether it exists is decided by looking, so any words will do. */
export function parseAgreementId(words: string): AgreementId {
  return words as AgreementId
}

/** An id of a document that somebody asks for. */
export function parseDocumentId(words: string): DocumentId {
  return words as DocumentId
}

/** An id of a norm that somebody asks for. */
export function parseNormId(words: string): NormId {
  return words as NormId
}

/** An id of a reading that somebody asks for. */
export function parseReadingId(words: string): ReadingId {
  return words as ReadingId
}
