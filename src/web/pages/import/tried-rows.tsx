import type { ReactNode } from 'react'
import type { TriedTable } from '#api/tables/try-table'
import { importMessages } from '#web/pages/import/import-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './table-desk.module.css'

/** The first rows of a table as the documents that they would become, with the draft claim that their columns propose. */
export function TriedRows({ rows }: { readonly rows: TriedTable['rows'] }): ReactNode {
  const say = useSay(importMessages)
  return (
    <section aria-label={say('firstRows')}>
      <h3>{say('firstRows')}</h3>
      <ol className={styles['rows']}>
        {rows.map((row) => (
          <li key={row.locator}>
            <p className="quiet small">
              {row.locator}
              {row.published === undefined ? '' : ` · ${row.published}`}
            </p>
            {row.refused === undefined ? (
              <>
                <blockquote dir="auto">{row.text}</blockquote>
                <Told told={row.told} />
              </>
            ) : (
              <p lang="en">{row.refused.replaceAll('`', '')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Told({ told }: { readonly told: TriedTable['rows'][number]['told'] }): ReactNode {
  const say = useSay(importMessages)
  if (told === undefined) return undefined
  const { speakers, standing, parts } = told
  return (
    <p className="small" dir="auto">
      {say('proposes', { speakers: speakers.join(' → '), standing, parts: parts.join(' · ') })}
    </p>
  )
}
