import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ReviewSummary } from '#api/reviews/review-answer'
import { queuePages } from '#web/client/reviews'
import { useSetting } from '#web/place/setting'

/** As much of the review queue as was asked for so far, and how to ask for more. */
export interface LoadedQueue {
  /** Absent while nothing is known, and on a server that faces the public. */
  readonly items: readonly ReviewSummary[] | undefined
  /** Asks for the next page; absent where all of it is there. */
  readonly more: (() => void) | undefined
  readonly loading: boolean
}

/** The review queue of an agreement in the order of entry: the first page, and more as it is asked for. */
export function useQueue(agreement: string, enabled = true): LoadedQueue {
  const [person] = useSetting('person')
  const query = useInfiniteQuery({ ...queuePages(agreement, person), enabled })
  const { data, hasNextPage, isFetching, fetchNextPage } = query
  const items = useMemo(() => data?.pages.flatMap((page) => page.items), [data])
  return { items, more: hasNextPage ? () => void fetchNextPage() : undefined, loading: isFetching }
}
