import { useId, useMemo, type ReactNode } from 'react'
import type { Norm } from '#model/norms/norm'
import { indexRecord } from '#views/record-index'
import { SUPPOSED_GRADES, supposablesOf, type Supposable } from '#views/supposable'
import { whatIfMessages } from '#views/words/what-if-messages'
import { toWhatIf, type Supposed, type WhatIf as Shown, type WhatIfRow } from '#views/what-if'
import { dateWords } from '#views/words/time-words'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { DayField } from '#web/parts/day-field.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { MOST_SUPPOSED, supposing, suppositionsIn } from '#web/place/suppositions'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { normMessages } from '#views/words/norm-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './what-if.module.css'

/** Supposes things about the norm and tells what would change. What is supposed stands in the address and nowhere else. */
export function WhatIf({ norm }: { readonly norm: Norm }): ReactNode {
  const say = useSay(normMessages)
  const { ledger, record, index, suppose } = useAgreementView()
  const supposables = useMemo(() => supposablesOf(norm, index, indexRecord(record)), [norm, index, record])
  const supposed = useSupposed(supposables)
  const shown = useMemo(
    () =>
      supposed.length === 0
        ? undefined
        : toWhatIf({ ledger, record, index, ...(suppose === undefined ? {} : { suppose }) }, norm.id, supposed),
    [ledger, record, index, suppose, norm.id, supposed],
  )
  if (supposables.length === 0) return undefined
  return (
    <section className={supposed.length === 0 ? styles['unasked'] : undefined}>
      <h2>{say('whatIf')}</h2>
      <Forms supposables={supposables} supposed={supposed} />
      <div aria-live="polite">{shown === undefined ? undefined : <Change shown={shown} />}</div>
    </section>
  )
}

function useSupposed(supposables: readonly Supposable[]): readonly Supposed[] {
  const search = useSearchOf()
  const { days } = useAgreementView()
  return useMemo(
    () =>
      suppositionsIn(search).flatMap(({ key, on, grade: chip }) => {
        const what = supposables.find((each) => each.key === key)
        const grade = SUPPOSED_GRADES.find((each) => each.key === chip) ?? SUPPOSED_GRADES[0]
        return what === undefined || grade === undefined ? [] : [{ what, on: on ?? days.asOf, grade }]
      }),
    [supposables, search, days.asOf],
  )
}

/** One row for each thing supposed, or an empty one; choosing nothing takes a row away. */
function Forms(props: {
  readonly supposables: readonly Supposable[]
  readonly supposed: readonly Supposed[]
}): ReactNode {
  const say = useSay(normMessages)
  const { supposables, supposed } = props
  const { days } = useAgreementView()
  const change = useChangeSearch()
  const [grade] = SUPPOSED_GRADES
  const suppose = (all: readonly Supposed[]): void =>
    change(supposing(all.map((each) => ({ key: each.what.key, on: each.on, grade: each.grade.key }))))
  const next = supposables.find(({ key }) => !supposed.some(({ what }) => what.key === key)) ?? supposables[0]
  const rows: readonly (Supposed | undefined)[] = supposed.length === 0 ? [undefined] : supposed
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands in its place of the address.
        <SupposedRow
          key={at}
          label={say(at === 0 ? 'suppose' : 'supposeBeside')}
          number={at}
          supposables={supposables}
          supposed={row}
          onChoose={(chosen) => suppose(replaced(supposed, at, chosen))}
        />
      ))}
      {supposed.length === 0 ||
      supposed.length >= MOST_SUPPOSED ||
      next === undefined ||
      grade === undefined ? undefined : (
        <button
          type="button"
          className={styles['more']}
          onClick={() => suppose([...supposed, { what: next, on: days.asOf, grade }])}
        >
          {say('supposeMore')}
        </button>
      )}
    </form>
  )
}

function replaced(all: readonly Supposed[], at: number, chosen: Supposed | undefined): readonly Supposed[] {
  const rest = [...all.slice(0, at), ...all.slice(at + 1)]
  return chosen === undefined ? rest : [...all.slice(0, at), chosen, ...all.slice(at + 1)]
}

function SupposedRow(props: {
  readonly label: string
  readonly number: number
  readonly supposables: readonly Supposable[]
  readonly supposed: Supposed | undefined
  readonly onChoose: (chosen: Supposed | undefined) => void
}): ReactNode {
  const say = useSay(normMessages)
  const sayWhatIf = useSay(whatIfMessages)
  const { label, number, supposables, supposed, onChoose } = props
  const { days } = useAgreementView()
  const [strongest] = SUPPOSED_GRADES
  const chooseWhat = (key: string): void => {
    const what = supposables.find((each) => each.key === key)
    const grade = supposed?.grade ?? strongest
    onChoose(what === undefined || grade === undefined ? undefined : { what, on: supposed?.on ?? days.asOf, grade })
  }
  return (
    <div className={styles['form']}>
      <Select
        label={label}
        chosen={supposed?.what.key ?? ''}
        options={[{ key: '', words: say('nothingElse') }, ...supposables]}
        onChoose={chooseWhat}
      />
      {supposed === undefined ? undefined : (
        <>
          <div className={styles['day']}>
            <DayField
              label={say('on')}
              name={`supposeOn${number}`}
              day={supposed.on}
              onChoose={(on) => onChoose({ ...supposed, on })}
            />
          </div>
          <Select
            label={say('toldBy')}
            chosen={supposed.grade.key}
            options={SUPPOSED_GRADES.map(({ key }) => ({ key, words: `${key}, ${sayWhatIf(`grade.${key}`)}` }))}
            onChoose={(key) =>
              onChoose({ ...supposed, grade: SUPPOSED_GRADES.find((each) => each.key === key) ?? supposed.grade })
            }
          />
        </>
      )}
    </div>
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
