import type { z } from 'zod'
import type { listReviews } from '#api/reviews/list-reviews'
import type { AskedAct } from '#api/reviews/review-act'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { call, CallError, write } from '#web/client/call'
import type { Asked } from '#web/client/queries'

/** What a person asks to be done in a review. Where a reason may be left out it may be absent. */
export type ActToSend = AskedAct

export type ReviewQueue = z.output<(typeof listReviews)['answer']>

/** A document's review as a person sees it; `null` where the workspace does not have the document. */
export function reviewQuery(document: string, as: string | undefined): Asked<ReviewAnswer | null> {
  return {
    queryKey: ['review', document, as ?? ''],
    queryFn: async ({ signal }) => {
      try {
        return await call<ReviewAnswer>(`${pathOf(document)}/review${asking(as)}`, undefined, signal)
      } catch (fault) {
        if (fault instanceof CallError && fault.status === 404) return null
        throw fault
      }
    },
  }
}

/** How a long list is asked for page by page. */
export interface AskedPages<Page> {
  readonly queryKey: readonly string[]
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: string }) => Promise<Page>
  readonly initialPageParam: string
  readonly getNextPageParam: (last: Page) => string | undefined
}

// Each document of a page is weighed anew, so that a page is not made larger than it need be.
const QUEUE_PAGE = 100

/** The review queue of an agreement, page by page in the order of entry. */
export function queuePages(agreement: string, as: string | undefined): AskedPages<ReviewQueue> {
  const path = `/agreements/${encodeURIComponent(agreement)}/reviews?limit=${QUEUE_PAGE}`
  const whole = as === undefined ? path : `${path}&as=${encodeURIComponent(as)}`
  return {
    queryKey: ['reviews', agreement, as ?? ''],
    queryFn: ({ signal, pageParam }) => {
      const after = pageParam === '' ? '' : `&after=${encodeURIComponent(pageParam)}`
      return call<ReviewQueue>(`${whole}${after}`, undefined, signal)
    },
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  }
}

/** Which review is written to, by whom, having seen what. */
export interface ReviewSeen {
  readonly document: string
  readonly as: string | undefined
  readonly etag: string
}

/** Does something in a review. */
export function sendAct({ document, as, etag }: ReviewSeen, act: ActToSend): Promise<ReviewAnswer> {
  return write<ReviewAnswer>(`${pathOf(document)}/review`, { ...naming(as), act }, etag)
}

/** Says whose a document is. */
export function sendSource(
  { document, as }: ReviewSeen,
  named: { readonly source: string; readonly published?: string },
): Promise<ReviewAnswer> {
  return write<ReviewAnswer>(`${pathOf(document)}/source`, { ...naming(as), ...named }, '*')
}

/** Has a document read again. */
export function sendReadAgain({ document, as }: ReviewSeen): Promise<ReviewAnswer> {
  return write<ReviewAnswer>(`${pathOf(document)}/readings`, naming(as), '*')
}

/** Sets what the workspace holds its reviews to. */
export function sendRules(as: string | undefined, rules: ReviewAnswer['rules']): Promise<ReviewAnswer['rules']> {
  return write<ReviewAnswer['rules']>('/workspace/review-rules', { ...naming(as), rules }, '*')
}

function pathOf(document: string): string {
  return `/documents/${encodeURIComponent(document)}`
}

function asking(as: string | undefined): string {
  return as === undefined ? '' : `?as=${encodeURIComponent(as)}`
}

function naming(as: string | undefined): { readonly as?: string } {
  return as === undefined ? {} : { as }
}
