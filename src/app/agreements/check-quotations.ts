import type { Fault } from '#api/common/problem'
import type { StoreReader } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { foldSpace } from '#base/fold-space'
import { err, ok, type Result } from '#base/result'
import type { DocumentId } from '#model/ids'
import type { Claim, RecordEntry } from '#model/record/record'

/**
 * Refuses claims whose quotation their document does not have letter for letter, white space folded. A document is
 * looked for in the record and in the workspace; where its text is in neither there is nothing to hold a claim against.
 */
export async function checkQuotations(
  reader: Pick<StoreReader, 'findDocument'>,
  entries: readonly RecordEntry[],
  name: string,
): Promise<Result<undefined, Problem>> {
  const quoting = entries.flatMap((entry) => (entry.kind === 'claim' && entry.quote !== undefined ? [entry] : []))
  const textById = await textsOf(reader, entries, quoting)
  const faults = quoting.flatMap((claim): readonly Fault[] => {
    const text = claim.document === undefined ? undefined : textById.get(claim.document)
    if (text === undefined || text.includes(foldSpace(claim.quote ?? ''))) return []
    return [{ file: name, words: claim.quote ?? '', message: notThere(claim) }]
  })
  if (faults.length === 0) return ok(undefined)
  const what = faults.length === 1 ? 'a quotation' : `${faults.length} quotations`
  const message = `\`${name}\` has ${what} that the document does not have letter for letter, and was not taken`
  return err({ kind: 'invalid-input', code: 'invented-quotation', message, faults })
}

async function textsOf(
  reader: Pick<StoreReader, 'findDocument'>,
  entries: readonly RecordEntry[],
  quoting: readonly Claim[],
): Promise<ReadonlyMap<DocumentId, string>> {
  const inRecord = entries.flatMap((entry) =>
    entry.kind === 'document' && entry.text !== undefined ? [[entry.id, foldSpace(entry.text)] as const] : [],
  )
  const textById = new Map<DocumentId, string>(inRecord)
  for (const { document } of quoting) {
    if (document === undefined || textById.has(document)) continue
    const kept = await reader.findDocument(document)
    if (kept !== undefined) textById.set(document, foldSpace(kept.text))
  }
  return textById
}

function notThere({ id, document, quote }: Claim): string {
  const words = quote ?? ''
  const shown = words.length > 80 ? `${words.slice(0, 80)}…` : words
  return `claim \`${id}\` quotes \`${shown}\`, which \`${document ?? ''}\` does not say so: copy the words from it, or leave the quotation out`
}
