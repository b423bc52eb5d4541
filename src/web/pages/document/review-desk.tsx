import { useMemo, useRef, type ReactNode } from 'react'
import { ActFault } from '#web/parts/act-fault.tsx'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { familyOf } from '#web/parts/reading/item-kinds'
import { kindName } from '#web/parts/reading/item-parts'
import { MarkedText, type MarkedSpan } from '#web/parts/reading/marked-text.tsx'
import { AddItem } from '#web/pages/document/add-item.tsx'
import { CodersPanel } from '#web/pages/document/coders-panel.tsx'
import { needsMe } from '#web/pages/document/needs-me'
import { NextDocument } from '#web/pages/document/next-document.tsx'
import { ReviewItem } from '#web/pages/document/review-item.tsx'
import { SourcePanel } from '#web/pages/document/source-panel.tsx'
import { focusItem, useDesk, type Desk, type DeskItem } from '#web/pages/document/use-desk'
import { useStretch, type Stretch } from '#web/pages/document/use-stretch'
import { reviewMessages } from '#web/pages/document/review-messages'
import { useKeys } from '#web/place/keys'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import styles from './review.module.css'

/** The review of one document: its text with every item marked on the left, the items and what one does with them on the right. */
export function ReviewDesk(props: { readonly review: ReviewAnswer; readonly queryKey: readonly string[] }): ReactNode {
  const { review, queryKey } = props
  const desk = useDesk(review, queryKey)
  useDeskKeys(desk)
  const say = useSay(reviewMessages)
  const text = useRef<HTMLDivElement>(null)
  const stretch = useStretch(review.items, desk.current)
  return (
    <>
      <Progress review={review} />
      <SourcePanel review={review} queryKey={queryKey} />
      <CodersPanel desk={desk} queryKey={queryKey} />
      <div className={styles['pane']}>
        <div ref={text}>
          <DeskText desk={desk} items={stretch.shown} />
        </div>
        <section className={styles['items']} aria-label={say('list')}>
          <h2 className="unseen">{say('list')}</h2>
          {review.items.length === 0 ? (
            <Empty says={say(review.read === null ? 'unread' : 'none')} />
          ) : (
            <>
              <ol className={styles['list']} start={stretch.first}>
                {stretch.shown.map((item) => (
                  <ReviewItem key={item.item.id} desk={desk} shown={item} />
                ))}
              </ol>
              <StretchSteps stretch={stretch} all={review.items.length} />
            </>
          )}
          <AddItem desk={desk} text={text} />
          <NormLines review={review} />
          <NextDocument review={review} />
        </section>
      </div>
      <ActFault error={desk.error} says={desk.isStale ? say('stale') : undefined} />
    </>
  )
}

/** Where one is in a long list, and the way on; the keys that step through the list lead here too. */
function StretchSteps(props: { readonly stretch: Stretch<DeskItem>; readonly all: number }): ReactNode {
  const { stretch, all } = props
  const { first, last, back, on } = stretch
  const say = useSay(reviewMessages)
  if (back === undefined && on === undefined) return undefined
  return (
    <p className={styles['stretch']}>
      <span role="status">{say('stretch', { first, last, all })}</span>
      {back === undefined ? undefined : (
        <button type="button" data-step="" className={styles['tool']} onClick={back}>
          {say('stretchBack')}
        </button>
      )}
      {on === undefined ? undefined : (
        <button type="button" data-step="" className={styles['tool']} onClick={on}>
          {say('stretchOn')}
        </button>
      )}
    </p>
  )
}

/** Kept norms as a person can put them into the agreement file. */
function NormLines({ review }: { readonly review: ReviewAnswer }): ReactNode {
  const say = useSay(reviewMessages)
  if (review.normLines === '') return undefined
  return (
    <details className={styles['add']}>
      <summary>{say('normsDraft')}</summary>
      <textarea
        className={styles['lines']}
        readOnly
        rows={Math.min(20, review.normLines.split('\n').length)}
        aria-label={say('normsDraft')}
        lang="en"
        value={review.normLines}
      />
    </details>
  )
}

function Progress({ review }: { readonly review: ReviewAnswer }): ReactNode {
  const say = useSay(reviewMessages)
  const pieces = useSayPieces(reviewMessages)
  const { counts, items } = review
  const open = items.filter((item) => needsMe(item, review)).length
  return (
    <div className={styles['progress']}>
      <p role="status">
        {items.length === 0 ? say('progressNone') : say('progress', { open, kept: counts.kept, all: items.length })}
      </p>
      <p className={styles['keys']}>
        {withMarks(pieces('keys'), {
          k: (words) => <kbd>{words}</kbd>,
          help: (words) => <AgreementLink page="help">{words}</AgreementLink>,
        })}
      </p>
    </div>
  )
}

/** The text with the words of every shown item that is not left out, and of the one at hand whatever became of it. */
function DeskText({ desk, items }: { readonly desk: Desk; readonly items: readonly DeskItem[] }): ReactNode {
  const { review, current, spanOf } = desk
  const speech = useSpeech()
  const spans = useMemo(
    () =>
      items
        .filter((item) => item === current || (item.outcome !== 'rejected' && item.outcome !== 'merged'))
        .map((item): MarkedSpan => {
          const { kind, id = '' } = item.item
          return { id, ...spanOf(item), family: familyOf(kind), name: kindName(kind, speech) }
        }),
    [items, current, spanOf, speech],
  )
  // Whoever points again where spans lie over one another gets the next one out.
  const pick = (ids: readonly string[]): void => {
    const at = ids.indexOf(current?.item.id ?? '')
    const id = ids.at(at === -1 ? -1 : at - 1)
    if (id !== undefined) focusItem(id)
  }
  return <MarkedText text={review.text} spans={spans} lit={current?.item.id} onLight={noLight} onPick={pick} />
}

// Here the item at hand is lit, not the one under the pointer: keys act on it.
function noLight(): void {}

function useDeskKeys(desk: Desk): void {
  useKeys({
    a: () => desk.accept(),
    r: () => desk.openForm('reject'),
    e: () => desk.openForm('amend'),
    m: () => desk.openForm('merge'),
    u: () => desk.undo(),
    n: () => desk.goToNext(),
    ']': () => desk.moveEdge({ edge: 'end', way: 'grow' }),
    '[': () => desk.moveEdge({ edge: 'end', way: 'shrink' }),
    '}': () => desk.moveEdge({ edge: 'start', way: 'shrink' }),
    '{': () => desk.moveEdge({ edge: 'start', way: 'grow' }),
  })
}
