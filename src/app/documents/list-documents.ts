import type { DocumentSummary } from '#api/documents/document-answer'
import { toDocumentSummary } from '#app/documents/to-document-summary'
import type { Page, Ports } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { parseAgreementId } from '#app/problems/parse-ids'
import { err, ok, type Result } from '#base/result'
import { parseTimePoint, lastInstantAt } from '#time/time-point'
import type { Vantage } from '#time/vantage'
import { UTC } from '#time/zone'

/** Which documents are listed, and from where in the list. */
export interface DocumentsWanted {
  readonly agreement?: string | undefined
  readonly limit: number
  readonly after?: string | undefined
}

/** The documents of the workspace in the order of entry, those left out that were not known at the vantage. */
export async function listDocuments(
  ports: Pick<Ports, 'store'>,
  { agreement, limit, after }: DocumentsWanted,
  vantage: Vantage,
): Promise<Result<Page<DocumentSummary>, Problem>> {
  const read = await ports.store.read((reader) =>
    reader.listDocuments({
      ...(agreement === undefined ? {} : { agreement: parseAgreementId(agreement) }),
      ...(after === undefined ? {} : { after }),
      limit,
    }),
  )
  if (!read.ok) return err(toProblem(read.error))
  const { items, next } = read.value
  const known = items.filter((document) => isKnown(document, vantage)).map(toDocumentSummary)
  return ok({ items: known, ...(next === undefined ? {} : { next }) })
}

function isKnown(
  document: { readonly publishedAt?: string; readonly recordedAt: number },
  { axis, asKnownAt }: Vantage,
): boolean {
  if (axis === 'recorded') return document.recordedAt <= asKnownAt
  const point = document.publishedAt === undefined ? undefined : parseTimePoint(document.publishedAt)
  return point === undefined || !point.ok || lastInstantAt(point.value, UTC) <= asKnownAt
}
