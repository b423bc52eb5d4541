import type { ReactNode } from 'react'
import type { DateForm, Mapping } from '#api/tables/mapping-shape'
import { ClaimFields } from '#web/pages/import/claim-fields.tsx'
import { importMessages } from '#web/pages/import/import-messages'
import { Lines } from '#web/pages/import/mapping-fields.tsx'
import { ChoiceField, WordField } from '#web/parts/fields.tsx'
import { useSay } from '#web/place/speech.tsx'
import styles from './table-desk.module.css'

const DATE_FORMS: readonly DateForm[] = ['iso', 'day-month-year', 'month-day-year', 'year', 'unix-seconds']

/** A mapping to change: words with names of columns in braces where a column is read, single columns where one is chosen. */
export function MappingForm(props: {
  readonly mapping: Mapping
  readonly columns: readonly string[]
  readonly onChange: (mapping: Mapping) => void
}): ReactNode {
  const { mapping, columns, onChange } = props
  const say = useSay(importMessages)
  const change = (part: Partial<Mapping>): void => onChange(withoutNothing({ ...mapping, ...part }))
  const column = (
    label: string,
    value: string | undefined,
    choose: (column: string | undefined) => void,
  ): ReactNode => (
    <ChoiceField
      label={label}
      value={value ?? ''}
      options={[['', say('noColumn')], ...columns.map((one): readonly [string, string] => [one, one])]}
      onChange={(chosen) => choose(chosen === '' ? undefined : chosen)}
    />
  )
  const words = (label: string, value: string | undefined, choose: (words: string | undefined) => void): ReactNode => (
    <WordField
      required={false}
      most={2000}
      label={label}
      value={value ?? ''}
      onChange={(typed) => choose(typed === '' ? undefined : typed)}
    />
  )
  return (
    <fieldset className={styles['form']}>
      <legend>{say('mapping')}</legend>
      <p className="quiet small">
        {say('columns')}{' '}
        {columns.map((one) => (
          <code key={one}>{`{${one}} `}</code>
        ))}
      </p>
      {words(say('mappingName'), mapping.mapping, (name) => change({ mapping: name ?? '' }))}
      <Lines label={say('textOfRow')} value={mapping.text} onChange={(text) => change({ text: [...text] })} />
      {words(say('titleOfRow'), mapping.title, (title) => change({ title }))}
      {column(say('publishedColumn'), mapping.published?.column, (chosen) =>
        change({ published: dateOf(chosen, mapping.published) }),
      )}
      <WrittenChoice date={mapping.published} onChange={(published) => change({ published })} />
      {column(say('happenedColumn'), mapping.happened?.column, (chosen) =>
        change({ happened: dateOf(chosen, mapping.happened) }),
      )}
      <WrittenChoice date={mapping.happened} onChange={(happened) => change({ happened })} />
      {words(say('sourceOfRow'), mapping.source, (source) => change({ source }))}
      {words(say('placeOfRow'), mapping.place, (place) => change({ place }))}
      {column(say('latitude'), mapping.latitude, (latitude) => change({ latitude }))}
      {column(say('longitude'), mapping.longitude, (longitude) => change({ longitude }))}
      {column(say('addressColumn'), mapping.address, (address) => change({ address }))}
      <ClaimFields claim={mapping.claim} columns={columns} onChange={(claim) => change({ claim })} />
    </fieldset>
  )
}

type DateColumn = NonNullable<Mapping['published']>

function dateOf(column: string | undefined, before: DateColumn | undefined): DateColumn | undefined {
  return column === undefined ? undefined : { column, written: before?.written ?? ['iso'] }
}

function WrittenChoice(props: {
  readonly date: DateColumn | undefined
  readonly onChange: (date: DateColumn) => void
}): ReactNode {
  const { date, onChange } = props
  const say = useSay(importMessages)
  if (date === undefined) return undefined
  return (
    <ChoiceField
      label={say('written')}
      value={date.written[0] ?? 'iso'}
      options={DATE_FORMS.map((form): readonly [string, string] => [form, WRITTEN_AS[form]])}
      onChange={(chosen) => {
        const form = DATE_FORMS.find((one) => one === chosen)
        if (form !== undefined) onChange({ column: date.column, written: [form] })
      }}
    />
  )
}

// Examples that every language reads.
const WRITTEN_AS: Readonly<Record<DateForm, string>> = {
  iso: '2020-11-17',
  'day-month-year': '17/11/2020',
  'month-day-year': '11/17/2020',
  year: '2020',
  'unix-seconds': '1605571200',
}

/** What was taken back is left out, since a mapping has no empty parts. */
function withoutNothing(mapping: { readonly [Key in keyof Mapping]: Mapping[Key] | undefined }): Mapping {
  const { servanda, mapping: name, text, ...others } = mapping
  const said = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined))
  return { servanda: servanda ?? 1, mapping: name ?? '', text: text ?? [], ...said }
}
