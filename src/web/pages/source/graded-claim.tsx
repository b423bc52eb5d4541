import { useState, type FormEvent, type ReactNode } from 'react'
import type { GradedClaimRow } from '#views/source-page'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { ChoiceField, WordField } from '#web/parts/fields.tsx'
import { ClaimWords } from '#web/pages/source/claim-words.tsx'
import { sourceMessages } from '#web/pages/source/source-messages'
import type { RecordWriter } from '#web/pages/source/use-record'
import { thisMinute } from '#web/place/clock'
import { useSetting } from '#web/place/setting'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { semicolonWords } from '#views/words/list-words'
import styles from './source.module.css'

interface ClaimProps {
  readonly row: GradedClaimRow
  readonly writer: RecordWriter
}

/** One claim: its grade now, what is suggested and why, and the origin that it goes back to. */
export function GradedClaim({ row, writer }: ClaimProps): ReactNode {
  const say = useSay(sourceMessages)
  const speech = useSpeech()
  const { suggested } = row
  const times = writer.timesWritten(placeOf(row))
  return (
    <li id={placeOf(row)} className={styles['claim']}>
      <p>
        <GradeChip grade={row.grade} unjudged={row.unjudged} /> <ClaimWords row={row} />{' '}
        <span className="quiet small">{say('claimFacts', { standing: row.standing, day: row.published })}</span>
      </p>
      <p className={styles['note']}>
        {say('suggested', { grade: `${suggested.reliability}${suggested.credibility}` })} ·{' '}
        <bdi>{semicolonWords(suggested.reasons, speech)}</bdi>
      </p>
      <Origin row={row} />
      <div className={styles['forms']}>
        <AssessForm key={`assess-${times}`} row={row} writer={writer} />
        <OriginForm key={`origin-${times}`} row={row} writer={writer} />
      </div>
    </li>
  )
}

function placeOf({ id }: GradedClaimRow): string {
  return `claim-${id}`
}

function Origin({ row }: { readonly row: GradedClaimRow }): ReactNode {
  const say = useSay(sourceMessages)
  return (
    <p className={styles['note']} dir="auto">
      {say('origin', { origin: row.origin })}
      {row.together.length === 0 ? undefined : (
        <>
          . {say('together', { count: row.together.length })}{' '}
          {row.together
            .slice(0, 5)
            .map(({ sourceName, says }) => `${sourceName}: ${says}`)
            .join('; ')}
        </>
      )}
    </p>
  )
}

/** A judgement of the claim, filled in as suggested; a person keeps it or changes it. */
function AssessForm({ row, writer }: ClaimProps): ReactNode {
  const say = useSay(sourceMessages)
  const [person = '', setPerson] = useSetting('person')
  const [credibility, setCredibility] = useState(String(row.suggested.credibility))
  const [reliability, setReliability] = useState('')
  const [why, setWhy] = useState(row.suggested.reasons.join('; '))
  const [by, setBy] = useState(person)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setPerson(by)
    const grade = `${reliability}${credibility}`
    writer.write({ assessments: [{ of: row.id, grade, by, why, published: thisMinute() }] }, placeOf(row))
  }
  const letters = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter): readonly [string, string] => [letter, letter])
  return (
    <details>
      <summary>{say('assess')}</summary>
      <form className={styles['form']} onSubmit={submit}>
        <ChoiceField
          label={say('credibility')}
          value={credibility}
          options={['1', '2', '3', '4', '5', '6'].map((figure) => [figure, figure])}
          onChange={setCredibility}
        />
        <ChoiceField
          label={say('reliability')}
          value={reliability}
          options={[['', say('asSource')], ...letters]}
          onChange={setReliability}
        />
        <WordField label={say('why')} value={why} onChange={setWhy} />
        <WordField label={say('by')} value={by} onChange={setBy} />
        <button type="submit" disabled={writer.busy}>
          {say('save')}
        </button>
      </form>
    </details>
  )
}

/** Splits the claim off from its origin, or joins it with another; always with a reason. */
function OriginForm({ row, writer }: ClaimProps): ReactNode {
  const say = useSay(sourceMessages)
  const [person = '', setPerson] = useSetting('person')
  const choices: readonly (readonly [string, string])[] = [
    ...(row.together.length === 0 ? [] : [[row.id, say('newOrigin')] as const]),
    ...row.near.map(({ origin, says }) => [origin, says] as const),
  ]
  const [origin, setOrigin] = useState(choices[0]?.[0] ?? '')
  const [withAll, setWithAll] = useState(false)
  const [why, setWhy] = useState('')
  const [by, setBy] = useState(person)
  if (choices.length === 0) return undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setPerson(by)
    const claims = withAll ? [row.id, ...row.together.map(({ id }) => id)] : [row.id]
    writer.write({ regroupings: [{ claims, origin, by, why, published: thisMinute() }] }, placeOf(row))
  }
  return (
    <details>
      <summary>{row.together.length === 0 ? say('join') : say('split')}</summary>
      <form className={styles['form']} onSubmit={submit}>
        <ChoiceField label={say('join')} value={origin} options={choices} onChange={setOrigin} />
        {row.together.length === 0 || origin === row.id ? undefined : (
          <label>
            <input type="checkbox" checked={withAll} onChange={(event) => setWithAll(event.target.checked)} />{' '}
            <span>{say('withAll')}</span>
          </label>
        )}
        <WordField label={say('why')} value={why} onChange={setWhy} />
        <WordField label={say('by')} value={by} onChange={setBy} />
        <button type="submit" disabled={writer.busy}>
          {say('save')}
        </button>
      </form>
    </details>
  )
}
