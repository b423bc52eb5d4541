import { useState, type FormEvent, type ReactNode } from 'react'
import { actionTypes } from '#model/actions/registry'
import { Fault } from '#web/parts/empty.tsx'
import { ChoiceField, WordField } from '#web/parts/fields.tsx'
import { typedDay } from '#web/parts/typed-day'
import { sourceMessages } from '#web/pages/source/source-messages'
import type { RecordWriter } from '#web/pages/source/use-record'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { thisMinute } from '#web/place/clock'
import { useSetting } from '#web/place/setting'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './source.module.css'

/** Where on the page the form of a grade stands. */
export const GRADE_PLACE = 'grade'

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** Gives a source a grade from a day on, for everything or for one kind of act, by whom and why. */
export function GradeForm(props: { readonly source: string; readonly writer: RecordWriter }): ReactNode {
  const { source, writer } = props
  const say = useSay(sourceMessages)
  const { now } = useAgreementView()
  const [person = '', setPerson] = useSetting('person')
  const [grade, setGrade] = useState<string>('C')
  const [subject, setSubject] = useState('')
  const [why, setWhy] = useState('')
  const [published, setPublished] = useState<string>(now)
  const [by, setBy] = useState(person)
  const { day, fault } = typedDay(published, useSpeech())
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setPerson(by)
    if (day === undefined) return
    const known = day === now ? thisMinute() : day
    const forSubject = subject === '' ? {} : { subject }
    writer.write({ gradings: [{ of: source, grade, ...forSubject, by, why, published: known }] }, GRADE_PLACE)
  }
  return (
    <details id={GRADE_PLACE} className={styles['part']}>
      <summary>{say('setGrade')}</summary>
      <p className="quiet">{say('setGradeSays')}</p>
      <form className={styles['form']} onSubmit={submit}>
        <ChoiceField
          label={say('grade')}
          value={grade}
          options={LETTERS.map((letter) => [letter, letter])}
          onChange={setGrade}
        />
        <ChoiceField
          label={say('subject')}
          value={subject}
          options={[['', say('everySubject')], ...actionTypes.map(({ kind, label }) => [kind, label] as const)]}
          onChange={setSubject}
        />
        <WordField label={say('why')} value={why} onChange={setWhy} />
        <WordField label={say('by')} value={by} onChange={setBy} />
        <WordField label={say('knownOn')} value={published} onChange={setPublished} />
        {fault === undefined || published.length < 6 ? undefined : <Fault says={fault} />}
        <button type="submit" disabled={writer.busy}>
          {say('save')}
        </button>
      </form>
    </details>
  )
}
