import { useId, type ReactNode } from 'react'
import type { Mapping } from '#api/tables/mapping-shape'
import { STANDINGS } from '#model/record/record'
import { importMessages } from '#web/pages/import/import-messages'
import { Lines } from '#web/pages/import/mapping-fields.tsx'
import { ChoiceField, WordField } from '#web/parts/fields.tsx'
import { useSay } from '#web/place/speech.tsx'

type ClaimPart = NonNullable<Mapping['claim']>

/** What each row proposes as a draft claim, or that it proposes none. */
export function ClaimFields(props: {
  readonly claim: Mapping['claim']
  readonly columns: readonly string[]
  readonly onChange: (claim: Mapping['claim']) => void
}): ReactNode {
  const { claim, columns, onChange } = props
  const say = useSay(importMessages)
  const id = useId()
  return (
    <>
      <div>
        <input
          id={id}
          type="checkbox"
          checked={claim !== undefined}
          onChange={(event) => onChange(event.target.checked ? firstClaim(columns) : undefined)}
        />
        <label htmlFor={id}>{say('proposesClaim')}</label>
      </div>
      {claim === undefined ? undefined : <Parts claim={claim} onChange={onChange} />}
    </>
  )
}

function Parts(props: { readonly claim: ClaimPart; readonly onChange: (claim: ClaimPart) => void }): ReactNode {
  const { claim, onChange } = props
  const say = useSay(importMessages)
  const { speakers, parties = [], bearer = '', counterparty = '', action = '', standing } = claim
  const optional = (key: 'bearer' | 'counterparty' | 'action', words: string): void => {
    const { [key]: _before, ...others } = claim
    onChange(words === '' ? others : { ...others, [key]: words })
  }
  return (
    <>
      <Lines label={say('speakers')} value={speakers} onChange={(all) => onChange({ ...claim, speakers: [...all] })} />
      <Lines label={say('parties')} value={parties} onChange={(all) => onChange({ ...claim, parties: [...all] })} />
      <WordField
        required={false}
        most={2000}
        label={say('bearer')}
        value={bearer}
        onChange={(words) => optional('bearer', words)}
      />
      <WordField
        required={false}
        most={2000}
        label={say('counterparty')}
        value={counterparty}
        onChange={(words) => optional('counterparty', words)}
      />
      <WordField
        required={false}
        most={2000}
        label={say('action')}
        value={action}
        onChange={(words) => optional('action', words)}
      />
      <ChoiceField
        label={say('standing')}
        value={typeof standing === 'string' ? standing : ''}
        options={[
          ...(typeof standing === 'string' ? [] : [['', say('byColumn', { column: standing.column })] as const]),
          ...STANDINGS.map((one) => [one, one.replaceAll('-', ' ')] as const),
        ]}
        onChange={(chosen) => {
          const one = STANDINGS.find((each) => each === chosen)
          if (one !== undefined) onChange({ ...claim, standing: one })
        }}
      />
    </>
  )
}

function firstClaim(columns: readonly string[]): ClaimPart {
  const source = columns.find((column) => /source|outlet|publisher|author/i.test(column)) ?? columns[0] ?? ''
  return { speakers: [`{${source}}`], standing: 'done' }
}
