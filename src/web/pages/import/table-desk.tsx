import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useId, useState, type ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import type { Mapping } from '#api/tables/mapping-shape'
import type { TriedTable } from '#api/tables/try-table'
import { headOf, mappingsQuery, saveMapping, trialQuery } from '#web/client/tables'
import { importMessages } from '#web/pages/import/import-messages'
import { MappingForm } from '#web/pages/import/mapping-form.tsx'
import { TriedRows } from '#web/pages/import/tried-rows.tsx'
import type { WaitingTable } from '#web/pages/import/use-uploads'
import { useSay } from '#web/place/speech.tsx'
import styles from './table-desk.module.css'

/** One table before it is taken in: what its columns mean, to be checked and changed, and what its first rows would become. */
export function TableDesk(props: {
  readonly table: WaitingTable
  readonly onTake: (mapping: Mapping) => void
  readonly onLeave: () => void
}): ReactNode {
  const { table, onTake, onLeave } = props
  const { file } = table
  const say = useSay(importMessages)
  const [given, setGiven] = useState<Mapping>()
  const [chosen, setChosen] = useState(0)
  const tried = useTrial(file, useDeferredValue(given))
  const mapping = given ?? tried.data?.mapping
  return (
    <section className={styles['desk']} aria-label={file.name}>
      <h2 dir="auto">{file.name}</h2>
      <CallFault error={tried.error} />
      {tried.data === undefined || mapping === undefined ? (
        <p className="quiet" role="status">
          {tried.error === null ? say('trying') : ''}
        </p>
      ) : (
        <>
          <p>{originOf(tried.data, say)}</p>
          <KnownChoice
            onChoose={(known) => {
              setGiven(known)
              setChosen(chosen + 1)
            }}
          />
          <MappingForm key={chosen} mapping={mapping} columns={tried.data.columns} onChange={setGiven} />
          <TriedRows rows={tried.data.rows} />
        </>
      )}
      <div className={styles['tools']}>
        <button
          type="button"
          disabled={mapping === undefined || tried.error !== null}
          onClick={() => (mapping === undefined ? undefined : onTake(mapping))}
        >
          {say('takeTable')}
        </button>
        {mapping === undefined ? undefined : <SaveButton mapping={mapping} />}
        <button type="button" onClick={onLeave}>
          {say('leaveTable')}
        </button>
      </div>
    </section>
  )
}

interface Trial {
  readonly data: TriedTable | undefined
  readonly error: Error | null
}

/** What the table would become; while it is tried anew the last answer stands, and so it does beside a fault. */
function useTrial(file: File, given: Mapping | undefined): Trial {
  const head = useQuery({
    queryKey: ['table-head', file.name, String(file.size), String(file.lastModified)],
    queryFn: () => headOf(file),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const trial = useQuery({
    ...trialQuery(file, head.data, given),
    enabled: head.data !== undefined,
    retry: false,
    placeholderData: (before) => before,
  })
  const [seen, setSeen] = useState<TriedTable>()
  if (trial.data !== undefined && trial.data !== seen) setSeen(trial.data)
  return { data: trial.data ?? seen, error: head.error ?? trial.error }
}

function originOf({ from, mapping }: TriedTable, say: ReturnType<typeof useSay<typeof importMessages>>): string {
  switch (from) {
    case 'guessed':
      return say('guessed')
    case 'given':
      return say('given')
    default:
      return say('fits', { name: mapping.mapping })
  }
}

function KnownChoice({ onChoose }: { readonly onChoose: (mapping: Mapping) => void }): ReactNode {
  const say = useSay(importMessages)
  const id = useId()
  const { data } = useQuery(mappingsQuery())
  const known = data?.items ?? []
  if (known.length === 0) return undefined
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{say('known')}</label>
      <select
        id={id}
        value=""
        onChange={(event) => {
          const chosen = known.find(({ name }) => name === event.target.value)
          if (chosen !== undefined) onChoose(chosen.mapping)
        }}
      >
        <option value="">{say('knownNone')}</option>
        {known.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

function SaveButton({ mapping }: { readonly mapping: Mapping }): ReactNode {
  const say = useSay(importMessages)
  const client = useQueryClient()
  const saving = useMutation({
    mutationFn: () => saveMapping(mapping),
    onSuccess: () => client.invalidateQueries({ queryKey: ['mappings'] }),
  })
  return (
    <>
      <button type="button" disabled={saving.isPending} onClick={() => saving.mutate()}>
        {say('saveMapping')}
      </button>
      <span role="status">{saving.data === undefined ? '' : say('savedMapping', { name: saving.data.name })}</span>
      <CallFault error={saving.error} />
    </>
  )
}
