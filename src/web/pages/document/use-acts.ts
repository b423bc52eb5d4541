import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { CallError } from '#web/client/call'
import { sendAct, type ActToSend } from '#web/client/reviews'
import { useSetting } from '#web/place/setting'

/** An act as it stands, or what is to be done in the review as it then is; nothing where there is nothing to do. */
export type AskedOfDesk = ActToSend | ((review: ReviewAnswer) => ActToSend | undefined)

/** Sends the acts of one hand, one after the other. */
export interface Acts {
  readonly busy: boolean
  /** Why the last act was not taken; told in our own words where somebody else decided meanwhile. */
  readonly error: Error | null
  readonly isStale: boolean
  /** `done` is told when the act is done, `over` when it is done or refused, and which of the two. */
  readonly send: (asked: AskedOfDesk, done?: (answer: ReviewAnswer) => void, over?: (refused: boolean) => void) => void
}

interface SentAct {
  readonly asked: AskedOfDesk
  readonly done: (answer: ReviewAnswer) => void
  readonly over: (refused: boolean) => void
}

function nothing(): void {}

/**
 * Whoever decides quickly is ahead of the server: acts wait for each other, and each names the state that the one before it
 * left, so that nobody is in their own way. What somebody else did meanwhile is still refused, and the review loaded anew.
 */
export function useActs(review: ReviewAnswer, queryKey: readonly string[]): Acts {
  const [as] = useSetting('person')
  const client = useQueryClient()
  const latest = useRef(review)
  const waiting = useRef(0)
  useEffect(() => {
    if (waiting.current === 0) latest.current = review
  }, [review])
  const mutation = useMutation({
    scope: { id: `review ${review.document}` },
    mutationFn: async ({ asked }: SentAct) => {
      const act = typeof asked === 'function' ? asked(latest.current) : asked
      if (act === undefined) return latest.current
      return sendAct({ document: review.document, as, etag: latest.current.etag }, act)
    },
    onMutate: () => {
      waiting.current += 1
    },
    onSuccess: (answer, { done }) => {
      // A question that was under way may have been answered from before the act: its answer is let go.
      void client.cancelQueries({ queryKey })
      client.setQueryData(queryKey, answer)
      if (claimsOf(answer) !== claimsOf(latest.current)) void client.invalidateQueries({ queryKey: ['agreement'] })
      void client.invalidateQueries({ queryKey: ['reviews'] })
      latest.current = answer
      done(answer)
    },
    onError: async (fault) => {
      if (!isStale(fault)) return
      await client.invalidateQueries({ queryKey })
      latest.current = client.getQueryData<ReviewAnswer>(queryKey) ?? latest.current
    },
    onSettled: (_answer, fault, { over }) => {
      waiting.current -= 1
      over(fault !== null)
    },
  })
  const { error } = mutation
  return {
    busy: mutation.isPending,
    error,
    isStale: error !== null && isStale(error),
    send: (asked, done = nothing, over = nothing) => mutation.mutate({ asked, done, over }),
  }
}

function isStale(fault: Error): boolean {
  return fault instanceof CallError && fault.status === 412
}

function claimsOf({ items }: ReviewAnswer): string {
  return items.map(({ claim }) => claim ?? '').join(' ')
}
