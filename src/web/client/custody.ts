import type { CustodyAnswer } from '#api/documents/list-custody'
import { call } from '#web/client/call'
import type { Asked } from '#web/client/queries'

/** How a document came in. */
export function custodyQuery(document: string): Asked<CustodyAnswer> {
  return {
    queryKey: ['custody', document],
    queryFn: ({ signal }) =>
      call<CustodyAnswer>(`/documents/${encodeURIComponent(document)}/custody`, undefined, signal),
  }
}
