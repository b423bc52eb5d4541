import type { AgreementId, ClaimId, DocumentId, OriginId, PartyId, SourceId } from '#model/ids'

/** An id that somebody asks for; whether it exists is decided by looking, so any words will do. */
export function parseAgreementId(words: string): AgreementId {
  return words as AgreementId
}

/** An id of a document that somebody asks for. */
export function parseDocumentId(words: string): DocumentId {
  return words as DocumentId
}

/** An id of a claim that is made here from what it rests on. */
export function parseClaimId(words: string): ClaimId {
  return words as ClaimId
}

/** An id of a source that is made here from its name. */
export function parseSourceId(words: string): SourceId {
  return words as SourceId
}

/** The origin that a document is where it copies nobody. */
export function parseOriginId(words: string): OriginId {
  return words as OriginId
}

/** The id of a party in words from outside; any word is one, and one that names nothing is found nowhere. */
export function parsePartyId(words: string): PartyId {
  return words as PartyId
}
