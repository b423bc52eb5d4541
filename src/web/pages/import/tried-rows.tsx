import type { ReactNode } from 'react'
import { ServerSentence } from '#web/parts/server-sentence.tsx'
import type { TriedTable } from '#api/tables/try-table'
import type { Speech } from '#views/speech/speech'
import { dayOf } from '#web/parts/reading/day-of'
import { importMessages } from '#web/pages/import/import-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './table-desk.module.css'

/** The first rows of a table as the documents that they would become, with the draft claim that their columns propose. */
export function TriedRows({ rows }: { readonly rows: TriedTable['rows'] }): ReactNode {
  const say = useSay(importMessages)
  const speech = useSpeech()
  return (
    <section aria-label={say('firstRows')}>
      <h3>{say('firstRows')}</h3>
      <ol className={styles['rows']}>
        {rows.map((row) => (
          <li key={row.locator}>
            <p className="quiet small">
              {[rowWords(row.locator, speech), row.published === undefined ? '' : dayOf(row.published, speech)]
                .filter((part) => part !== '')
                .join(' · ')}
            </p>
            {row.refused === undefined ? (
              <>
                <blockquote dir="auto">{row.text}</blockquote>
                <Told told={row.told} />
              </>
            ) : (
              <p>
                <ServerSentence sentence={row.refused} said={row.said} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Which row of its file it is; lines of JSON are called as the server calls them. */
function rowWords(locator: string, speech: Speech): string {
  const number = /^row (\d+)$/.exec(locator)?.[1]
  return number === undefined ? locator : speech.sayIn(importMessages).say('row', { number: Number(number) })
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
