import type { StoredDocument } from '#app/ports'

/**
 * Whether both are the same document of the same agreement. Only the bytes decide: who brought it when, under which
 * name, and what text a later extractor would make of it do not.
 */
export function isSameDocument(a: StoredDocument, b: StoredDocument): boolean {
  return a.sha256 === b.sha256 && a.agreement === b.agreement
}
