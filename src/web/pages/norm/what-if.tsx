import { useId, useMemo, type ReactNode } from 'react'
import type { Norm } from '#model/norms/norm'
import { indexRecord } from '#views/record-index'
import { SUPPOSED_GRADES, supposablesOf, type Supposable } from '#views/supposable'
import { toWhatIf, type Supposed, type WhatIf as Shown, type WhatIfRow } from '#views/what-if'
import { dateWords } from '#views/words/time-words'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { normMessages } from '#web/pages/norm/norm-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './what-if.module.css'

/** Supposes one thing about the norm and tells what would change. The supposition stands in the address and nowhere else. */
export function WhatIf({ norm }: { readonly norm: Norm }): ReactNode {
  const say = useSay(normMessages)
  const { ledger, record, index } = useAgreementView()
  const supposables = useMemo(() => supposablesOf(norm, index, indexRecord(record)), [norm, index, record])
  const supposed = useSupposed(supposables)
  const shown = useMemo(
    () => (supposed === undefined ? undefined : toWhatIf({ ledger, record, index }, norm.id, supposed)),
    [ledger, record, index, norm.id, supposed],
  )
  if (supposables.length === 0) return undefined
  return (
    <section className={supposed === undefined ? styles['unasked'] : undefined}>
      <h2>{say('whatIf')}</h2>
      <Form supposables={supposables} supposed={supposed} />
      <div aria-live="polite">{shown === undefined ? undefined : <Change shown={shown} />}</div>
    </section>
  )
}

function useSupposed(supposables: readonly Supposable[]): Supposed | undefined {
  const { suppose, supposeOn, supposeGrade } = useSearchOf()
  const { days } = useAgreementView()
  const on = supposeOn ?? days.asOf
  return useMemo(() => {
    const what = supposables.find(({ key }) => key === suppose)
    const grade = SUPPOSED_GRADES.find(({ key }) => key === supposeGrade) ?? SUPPOSED_GRADES[0]
    return what === undefined || grade === undefined ? undefined : { what, on, grade }
  }, [supposables, suppose, on, supposeGrade])
}

function Form(props: {
  readonly supposables: readonly Supposable[]
  readonly supposed: Supposed | undefined
}): ReactNode {
  const say = useSay(normMessages)
  const { supposables, supposed } = props
  const { days } = useAgreementView()
  const search = useSearchOf()
  const change = useChangeSearch()
  const suppose = (key: string): void =>
    key === ''
      ? change({ suppose: undefined, supposeOn: undefined, supposeGrade: undefined })
      : change({ suppose: key, supposeOn: search.supposeOn ?? days.asOf })
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={say('suppose')}
        chosen={supposed?.what.key ?? ''}
        options={[{ key: '', words: say('nothingElse') }, ...supposables]}
        onChoose={suppose}
      />
      {supposed === undefined ? undefined : (
        <>
          <div className={styles['day']}>
            <DayField
              label={say('on')}
              name="supposeOn"
              day={supposed.on}
              onChoose={(supposeOn) => change({ supposeOn })}
            />
          </div>
          <Select
            label={say('toldBy')}
            chosen={supposed.grade.key}
            options={SUPPOSED_GRADES.map(({ key, words }) => ({ key, words: `${key}, ${words}` }))}
            onChoose={(supposeGrade) => change({ supposeGrade })}
          />
        </>
      )}
    </form>
  )
}

function Select(props: {
  readonly label: string
  readonly chosen: string
  readonly options: readonly { readonly key: string; readonly words: string }[]
  readonly onChoose: (key: string) => void
}): ReactNode {
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.chosen} onChange={(event) => props.onChoose(event.target.value)}>
        {props.options.map(({ key, words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

function Change({ shown }: { readonly shown: Shown }): ReactNode {
  const speech = useSpeech()
  const say = useSay(normMessages)
  const { says, finding, own, others, why, notAdmitted, later } = shown
  const change = useChangeSearch()
  return (
    <div className={styles['change']}>
      <p className={styles['supposed']}>
        <strong>{say('supposed')}</strong> <span dir="auto">{says}.</span>
      </p>
      <p>{finding}</p>
      {notAdmitted === undefined ? undefined : <p className="quiet">{say('notAdmitted', { why: notAdmitted })}</p>}
      {later === undefined ? undefined : (
        <p className="quiet">
          {say('later')}{' '}
          <button type="button" className={styles['later']} onClick={() => change({ asOf: later })}>
            {say('lookAt', { day: dateWords(later, 'long', speech) })}
          </button>
        </p>
      )}
      <ul className={styles['rows']}>
        <Row row={own} title={say('thisNorm')} />
        {others.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      <details className={styles['why']}>
        <summary>{say('whySo')}</summary>
        <p dir="auto">{why}</p>
      </details>
    </div>
  )
}

function Row({ row, title }: { readonly row: WhatIfRow; readonly title?: string }): ReactNode {
  const say = useSay(normMessages)
  const changes = row.before.word !== row.after.word
  return (
    <li>
      <span className={styles['title']}>
        {title ?? (
          <AgreementLink page={normPath(row.id)} step>
            {row.title}
          </AgreementLink>
        )}
      </span>
      <span className={styles['step']}>
        {changes ? (
          <>
            <StatusLabel status={row.before} />
            <span className="unseen">{say('wouldBecome')}</span>
          </>
        ) : undefined}
        <span className={styles['after']}>
          {changes ? (
            <span className="quiet" aria-hidden="true">
              →
            </span>
          ) : undefined}
          <StatusLabel status={row.after} />
        </span>
      </span>
      {row.because === '' ? undefined : (
        <span className={styles['because']} dir="auto">
          {row.because}
        </span>
      )}
    </li>
  )
}
