import { useEffect, useRef, useState } from 'react'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import type { Span } from '#base/span'
import { moveEdge, type EdgeMove } from '#views/move-edge'
import type { ActToSend } from '#web/client/reviews'
import { nextWaiting } from '#web/pages/document/needs-me'
import { useActs, type AskedOfDesk } from '#web/pages/document/use-acts'
import { reviewMessages } from '#web/pages/document/review-messages'
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
  readonly error: Error | null
  /** Whether that is because somebody else decided meanwhile. */
  readonly isStale: boolean
  readonly choose: (id: string) => void
  readonly openForm: (form: OpenForm) => void
  readonly spanOf: (item: DeskItem) => Span
  readonly moveEdge: (move: EdgeMove) => void
  readonly send: (act: ActToSend, after?: After) => void
  readonly accept: () => void
  readonly undo: () => void
  readonly goToNext: () => void
}

/** The desk of one document. Who accepts is at the next item at once; the act follows on its own. */
export function useDesk(review: ReviewAnswer, queryKey: readonly string[]): Desk {
  const say = useSay(reviewMessages)
  const acts = useActs(review, queryKey)
  const [currentId, setCurrent] = useState<string>()
  const [form, openForm] = useState<OpenForm>('none')
  const [moved, setMoved] = useState<ReadonlyMap<string, Span>>(new Map())
  // Items that were accepted here and of which the server has not heard yet.
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set())
  const current = review.items.find(({ item }) => item.id === currentId)
  const goTo = (id: string | undefined): void => takeUp(id, setCurrent)
  const comeBack = useComeBack(review, { id: currentId, form }, goTo)
  const nextIn = (answer: ReviewAnswer): string | undefined => nextWaiting(answer, currentId, accepted)?.item.id
  const send: Desk['send'] = (act, after = 'stay') =>
    acts.send(act, (answer) => {
      openForm('none')
      setMoved(new Map())
      goTo((after === 'next' ? nextIn(answer) : undefined) ?? currentId)
    })
  const spanOf = ({ item }: DeskItem): Span => moved.get(item.id ?? '') ?? item.span
  return {
    review,
    current,
    form,
    busy: acts.busy,
    error: acts.error,
    isStale: acts.isStale,
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
      if (current === undefined || item === undefined || accepted.has(item)) return
      const span = moved.get(item)
      const act: AskedOfDesk =
        span === undefined
          ? { kind: 'accept', item, why: '' }
          : { kind: 'amend', item, change: { span }, why: say('whySpan') }
      setAccepted((before) => new Set([...before, item]))
      acts.send(act, undefined, (refused) => {
        setAccepted((before) => without(before, item))
        if (refused) comeBack(item)
      })
      openForm('none')
      goTo(nextIn(review) ?? item)
    },
    undo: () => acts.send((latest) => undoOf(latest, currentId, say('whyUndone'))),
    goToNext: () => goTo(nextIn(review)),
  }
}

/** Brings a person back to an item whose act was refused, unless they came back already or write at another. */
function useComeBack(
  { items }: ReviewAnswer,
  now: { readonly id: string | undefined; readonly form: OpenForm },
  goTo: (id: string) => void,
): (id: string) => void {
  const here = useRef(now)
  useEffect(() => {
    here.current = now
  })
  const placeOf = (id: string | undefined): number => items.findIndex(({ item }) => item.id === id)
  return (id) => {
    if (here.current.form === 'none' && placeOf(here.current.id) > placeOf(id)) goTo(id)
  }
}

function without(items: ReadonlySet<string>, item: string): ReadonlySet<string> {
  return new Set([...items].filter((other) => other !== item))
}

function undoOf(review: ReviewAnswer, currentId: string | undefined, why: string): ActToSend | undefined {
  const item = undoable(
    review,
    review.items.find((one) => one.item.id === currentId),
  )
  return item === undefined ? undefined : { kind: 'undo', item, why }
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
