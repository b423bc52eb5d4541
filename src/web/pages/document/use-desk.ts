import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import type { Span } from '#base/span'
import { moveEdge, type EdgeMove } from '#views/move-edge'
import { CallError } from '#web/client/call'
import { sendAct, type ActToSend } from '#web/client/reviews'
import { nextWaiting } from '#web/pages/document/needs-me'
import { reviewMessages } from '#web/pages/document/review-messages'
import { useSetting } from '#web/place/setting'
import { useSay } from '#web/place/speech.tsx'

export type DeskItem = ReviewAnswer['items'][number]

/** Which form stands open at the item at hand. */
export type OpenForm = 'none' | 'reject' | 'amend' | 'merge'

/** Where one is after an act: at the same item, or at the next that waits. */
export type After = 'stay' | 'next'

/** What a person has at hand while reviewing: the item, its moved edges, an open form, and the acts. */
export interface Desk {
  readonly review: ReviewAnswer
  readonly current: DeskItem | undefined
  readonly form: OpenForm
  readonly busy: boolean
  readonly fault: string | undefined
  readonly choose: (id: string) => void
  readonly openForm: (form: OpenForm) => void
  readonly spanOf: (item: DeskItem) => Span
  readonly moveEdge: (move: EdgeMove) => void
  readonly send: (act: ActToSend, after?: After) => void
  readonly accept: () => void
  readonly undo: () => void
  readonly goToNext: () => void
}

/** The desk of one document. An act that was refused as stale has the review loaded anew. */
export function useDesk(review: ReviewAnswer, queryKey: readonly string[]): Desk {
  const say = useSay(reviewMessages)
  const [as] = useSetting('person')
  const client = useQueryClient()
  const [currentId, setCurrent] = useState<string>()
  const [form, openForm] = useState<OpenForm>('none')
  const [moved, setMoved] = useState<ReadonlyMap<string, Span>>(new Map())
  const current = review.items.find(({ item }) => item.id === currentId)
  const goTo = (id: string | undefined): void => takeUp(id, setCurrent)
  const mutation = useMutation({
    mutationFn: ({ act }: { readonly act: ActToSend; readonly after: After }) =>
      sendAct({ document: review.document, as, etag: review.etag }, act),
    onSuccess: (answer, { after }) => {
      // A question that was under way may have been answered from before the act: its answer is let go.
      void client.cancelQueries({ queryKey }, { revert: false })
      client.setQueryData(queryKey, answer)
      if (claimsOf(answer) !== claimsOf(review)) void client.invalidateQueries({ queryKey: ['agreement'] })
      void client.invalidateQueries({ queryKey: ['reviews'] })
      openForm('none')
      setMoved(new Map())
      const next = after === 'next' ? nextWaiting(answer, currentId) : undefined
      goTo(next?.item.id ?? currentId)
    },
    onError: (fault) => {
      if (fault instanceof CallError && fault.status === 412) void client.invalidateQueries({ queryKey })
    },
  })
  const send: Desk['send'] = (act, after = 'stay') => mutation.mutate({ act, after })
  const spanOf = ({ item }: DeskItem): Span => moved.get(item.id ?? '') ?? item.span
  return {
    review,
    current,
    form,
    busy: mutation.isPending,
    fault: mutation.error?.message,
    choose: (id) => {
      if (id !== currentId) openForm('none')
      setCurrent(id)
    },
    openForm: (next) => (current === undefined ? undefined : openForm(next)),
    spanOf,
    moveEdge: (move) => {
      if (current?.item.id === undefined) return
      setMoved(new Map([...moved, [current.item.id, moveEdge(review.text, spanOf(current), move)]]))
    },
    send,
    accept: () => {
      const item = current?.item.id
      if (current === undefined || item === undefined) return
      const span = moved.get(item)
      if (span === undefined) send({ kind: 'accept', item, why: '' }, 'next')
      else send({ kind: 'amend', item, change: { span }, why: say('whySpan') }, 'next')
    },
    undo: () => {
      const item = undoable(review, current)
      if (item !== undefined) send({ kind: 'undo', item, why: say('whyUndone') })
    },
    goToNext: () => goTo(nextWaiting(review, currentId)?.item.id),
  }
}

// What is not drawn cannot have the focus: it is taken up first, and the list follows.
function takeUp(id: string | undefined, setCurrent: (id: string) => void): void {
  if (id === undefined) return
  setCurrent(id)
  focusItem(id)
}

/** Puts the focus on an item of the list, once the page has drawn it; what has the focus is the item at hand. */
export function focusItem(id: string | undefined): void {
  if (id === undefined) return
  requestAnimationFrame(() => {
    const step = document.getElementById(`draft-${id}`)?.querySelector<HTMLElement>('[data-step]')
    step?.focus()
    step?.scrollIntoView({ block: 'nearest' })
  })
}

// What is at hand, where one decided about it; else what one decided about last.
function undoable({ items, as }: ReviewAnswer, current: DeskItem | undefined): string | undefined {
  if (current?.decisions.some(({ by }) => by === as) === true) return current.item.id
  const mine = items.flatMap(({ item, decisions }) =>
    decisions.flatMap(({ by, number }) => (by === as ? [{ id: item.id, number }] : [])),
  )
  return mine.sort((a, b) => b.number - a.number)[0]?.id
}

function claimsOf({ items }: ReviewAnswer): string {
  return items.map(({ claim }) => claim ?? '').join(' ')
}
