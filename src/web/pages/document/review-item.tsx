import type { ReactNode } from 'react'
import type { RecordOf } from '#model/record/record'
import { AgreementLink, normPath, sourcePath } from '#web/parts/agreement-link.tsx'
import { Reasons } from '#web/parts/reading/reasons.tsx'
import { dayOf } from '#web/parts/reading/day-of'
import { familyOf } from '#web/parts/reading/item-kinds'
import { headOf, partsOf } from '#web/parts/reading/item-parts'
import { AmendForm } from '#web/pages/document/amend-form.tsx'
import { MergeForm } from '#web/pages/document/merge-form.tsx'
import { RejectForm } from '#web/pages/document/reject-form.tsx'
import { reviewMessages } from '#web/pages/document/review-messages'
import type { Desk, DeskItem } from '#web/pages/document/use-desk'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import styles from './review.module.css'

/** One draft item with what became of it; the one at hand shows its reasons, its decisions and what can be done. */
export function ReviewItem({ desk, shown }: { readonly desk: Desk; readonly shown: DeskItem }): ReactNode {
  const say = useSay(reviewMessages)
  const speech = useSpeech()
  const { item, state, outcome } = shown
  const atHand = desk.current === shown
  const { from, to } = desk.spanOf(shown)
  const left = outcome === 'rejected' || outcome === 'merged'
  const shape = [
    styles['item'],
    styles[familyOf(item.kind)],
    atHand ? styles['at-hand'] : '',
    left ? styles['left'] : '',
  ]
  return (
    <li id={`draft-${item.id}`} className={shape.join(' ')} data-state={state}>
      <button
        type="button"
        data-step=""
        className={styles['head']}
        aria-expanded={atHand}
        onFocus={() => desk.choose(item.id ?? '')}
        onClick={() => desk.choose(item.id ?? '')}
      >
        <span className={styles['kind']}>{headOf(item, speech)}</span>
        <span className={styles['state']}>
          {outcome === undefined ? <Waiting state={state} /> : say(outcome)}
          {state === 'open' ? ` · ${say('sure', { percent: Math.round(item.sure * 100) })}` : ''}
        </span>
      </button>
      <blockquote className={styles['quote']} dir="auto">
        {desk.review.text.slice(from, to)}
      </blockquote>
      <dl className={styles['parts']}>
        {partsOf(item, speech).map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
        <BearsOn shown={shown} />
      </dl>
      {atHand ? <AtHand desk={desk} shown={shown} /> : undefined}
    </li>
  )
}

/** The norm of the agreement that the item bears on, where the reader or a person names one. */
function BearsOn({ shown }: { readonly shown: DeskItem }): ReactNode {
  const say = useSay(reviewMessages)
  const { index } = useAgreementView()
  const { norm } = shown.item
  const found = norm === undefined ? undefined : index.normById.get(norm)
  if (found === undefined) return undefined
  return (
    <div>
      <dt>{say('norm')}</dt>
      <dd dir="auto">
        <AgreementLink page={normPath(found.id)}>{found.says ?? found.id}</AgreementLink>
      </dd>
    </div>
  )
}

function Waiting({ state }: { readonly state: DeskItem['state'] }): ReactNode {
  const say = useSay(reviewMessages)
  if (state === 'open') return say('stateOpen')
  return state === 'differs' ? say('stateDiffers') : say('stateCoded')
}

function AtHand({ desk, shown }: { readonly desk: Desk; readonly shown: DeskItem }): ReactNode {
  const say = useSay(reviewMessages)
  const speech = useSpeech()
  const pieces = useSayPieces(reviewMessages)
  const { nowRead, claim, item } = shown
  const { record } = useAgreementView()
  return (
    <>
      <Reasons reasons={item.reasons} />
      {nowRead === undefined ? undefined : (
        <p className={styles['note']}>{say('nowRead', { what: `${headOf(nowRead, speech)}, “${nowRead.quote}”` })}</p>
      )}
      {claim === undefined ? undefined : (
        <p className={styles['note']}>
          {withMarks(pieces('onRecord'), {
            claim: (words) => (
              <AgreementLink page={sourcePath(sourceOf(record, claim))} hash={`claim-${claim}`}>
                {words}
              </AgreementLink>
            ),
          })}
        </p>
      )}
      <Decisions desk={desk} shown={shown} />
      {desk.review.role === 'none' ? <p className={styles['note']}>{say('mayNot')}</p> : <Tools desk={desk} />}
      {desk.form === 'reject' ? <RejectForm key={item.id} desk={desk} shown={shown} /> : undefined}
      {desk.form === 'amend' ? <AmendForm key={item.id} desk={desk} shown={shown} /> : undefined}
      {desk.form === 'merge' ? <MergeForm key={item.id} desk={desk} shown={shown} /> : undefined}
    </>
  )
}

/** Whose claim it is; empty where the record does not show it yet. */
function sourceOf(record: RecordOf, claim: string): string {
  const entry = record.entries.find((one) => one.kind === 'claim' && one.id === claim)
  return entry?.kind === 'claim' ? entry.source : ''
}

/** Who decided what, and where one may settle, what each has to take over. */
function Decisions({ desk, shown }: { readonly desk: Desk; readonly shown: DeskItem }): ReactNode {
  const say = useSay(reviewMessages)
  const speech = useSpeech()
  if (shown.decisions.length === 0) return undefined
  const settling = desk.review.role === 'reviewer' && shown.state === 'differs'
  return (
    <div className={styles['decisions']}>
      <h3>{say('decisions')}</h3>
      <ul>
        {shown.decisions.map(({ number, by, at, outcome, why, item }) => (
          <li key={number} dir="auto">
            {say('decision', { by, day: dayOf(at.slice(0, 10), speech), outcome: say(outcome), why })}
            {settling && outcome !== 'rejected' ? <span className="quiet"> {headOf(item, speech)}</span> : undefined}
            {settling ? (
              <button
                type="button"
                className={styles['tool']}
                onClick={() => desk.send({ kind: 'take', decision: number, why: '' }, 'next')}
              >
                {say('take', { by })}
              </button>
            ) : undefined}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Tools({ desk }: { readonly desk: Desk }): ReactNode {
  const say = useSay(reviewMessages)
  const tool = (word: string, key: string, act: () => void): ReactNode => (
    <button type="button" className={styles['tool']} disabled={desk.busy} aria-keyshortcuts={key} onClick={act}>
      {word} <kbd aria-hidden="true">{key}</kbd>
    </button>
  )
  return (
    <div className={styles['tools']}>
      {tool(say('accept'), 'a', desk.accept)}
      {tool(say('reject'), 'r', () => desk.openForm('reject'))}
      {tool(say('amend'), 'e', () => desk.openForm('amend'))}
      {tool(say('merge'), 'm', () => desk.openForm('merge'))}
      {tool(say('undo'), 'u', desk.undo)}
      <span role="group" aria-label={say('span')} className={styles['edges']}>
        <Edge label={say('startEarlier')} mark="{" act={() => desk.moveEdge({ edge: 'start', way: 'grow' })} />
        <Edge label={say('startLater')} mark="}" act={() => desk.moveEdge({ edge: 'start', way: 'shrink' })} />
        <Edge label={say('endEarlier')} mark="[" act={() => desk.moveEdge({ edge: 'end', way: 'shrink' })} />
        <Edge label={say('endLater')} mark="]" act={() => desk.moveEdge({ edge: 'end', way: 'grow' })} />
      </span>
    </div>
  )
}

function Edge(props: { readonly label: string; readonly mark: string; readonly act: () => void }): ReactNode {
  return (
    <button type="button" className={styles['tool']} aria-label={props.label} title={props.label} onClick={props.act}>
      <kbd aria-hidden="true">{props.mark}</kbd>
    </button>
  )
}
