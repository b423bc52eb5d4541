import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { sayKnown } from '#views/speech/say-known'
import type { Speech } from '#views/speech/speech'
import { toPlainName } from '#base/plain-name'
import type { CustodyAnswer } from '#api/documents/list-custody'
import { momentWords } from '#views/words/time-words'
import { parseInstant } from '#time/instant'
import { custodyQuery } from '#web/client/custody'
import { custodyMessages } from '#web/pages/document/custody-messages'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './custody.module.css'

/** Who brought a document, when, from where and within what; nothing where the workspace does not say. */
export function Custody({ document }: { readonly document: string }): ReactNode {
  const say = useSay(custodyMessages)
  const { data } = useQuery(custodyQuery(document))
  if (data === undefined || data.arrivals.length === 0) return undefined
  return (
    <details className={styles['custody']}>
      <summary>{say('heading')}</summary>
      <ol>
        {data.arrivals.map((arrival) => (
          <li key={`${arrival.from} ${arrival.locator} ${arrival.at}`}>
            <Arrival arrival={arrival} />
          </li>
        ))}
      </ol>
      <p className="quiet">
        {say('hash')}: <code dir="ltr">{data.sha256}</code>
      </p>
    </details>
  )
}

function Arrival({ arrival }: { readonly arrival: CustodyAnswer['arrivals'][number] }): ReactNode {
  const say = useSay(custodyMessages)
  const speech = useSpeech()
  const { index } = useAgreementView()
  const at = parseInstant(arrival.at)
  const day = at.ok ? momentWords(at.value, index.zone, 'long', speech) : arrival.at
  const beside = Object.entries(arrival.particulars)
  return (
    <>
      <p>
        {say('came', { by: arrival.by, day })} <code dir="auto">{toPlainName(arrival.from)}</code>
        {arrival.locator === '' ? '.' : `, ${say('inside', { locator: toPlainName(arrival.locator) })}.`}{' '}
        <span className="quiet">{say('reader', { version: arrival.reader })}</span>
      </p>
      {beside.length === 0 ? undefined : (
        <dl>
          {beside.map(([name, words]) => (
            <div key={name}>
              <dt>{particularWords(name, speech)}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}

/** What a particular is called; a column of a table by its own name, as the table has it. */
function particularWords(name: string, speech: Speech): ReactNode {
  const known = custodyMessages.messages
  return Object.hasOwn(known, `particular.${name}`) ? (
    sayKnown(speech, custodyMessages, 'particular', name)
  ) : (
    <bdi>{name}</bdi>
  )
}
