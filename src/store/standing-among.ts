import type { StoreReader } from '#app/ports'
import type { AgreementId, DocumentId } from '#model/ids'

/** What a store knows of a document that might be one of those wanted. */
export interface KnownDocument {
  readonly sequence: number
  readonly id: DocumentId
  readonly sha256: string
  readonly agreement: AgreementId | null
}

/**
 * For each wanted document the one that stands there: the one of its id, else the first with its bytes in the same
 * agreement. `known` is in the order of entry.
 */
export function standingAmong(
  known: readonly KnownDocument[],
  wanted: Parameters<StoreReader['findStanding']>[0],
): ReadonlyMap<DocumentId, DocumentId> {
  const ids = new Set(known.map(({ id }) => id))
  const firstByBytes = new Map<string, DocumentId>()
  for (const { id, sha256, agreement } of known) {
    const key = `${agreement ?? ''} ${sha256}`
    if (!firstByBytes.has(key)) firstByBytes.set(key, id)
  }
  const standing = new Map<DocumentId, DocumentId>()
  for (const { id, sha256, agreement } of wanted) {
    const found = ids.has(id) ? id : firstByBytes.get(`${agreement ?? ''} ${sha256}`)
    if (found !== undefined) standing.set(id, found)
  }
  return standing
}
