import type { ReactNode } from 'react'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { useSay, useSayPieces, withMarks } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './overlay-choice.module.css'

/** Somebody's readings of the text, off until switched on: they are laid over the clauses and never mixed with them. */
export function OverlayChoice(): ReactNode {
  const { agreement } = useAgreementView()
  const say = useSay(frameMessages)
  const pieces = useSayPieces(frameMessages)
  const search = useSearchOf()
  const changeSearch = useChangeSearch()
  if (agreement.readings.length === 0) return undefined
  const chosen = search.overlay ?? []
  const toggle = (id: string): void => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]
    changeSearch({ overlay: next.length === 0 ? undefined : next })
  }
  return (
    <fieldset className={styles['choice']}>
      <legend className="unseen">{say('readings')}</legend>
      {agreement.readings.map((reading) => (
        <label key={reading.id} className={styles['option']} title={reading.words}>
          <input type="checkbox" checked={chosen.includes(reading.id)} onChange={() => toggle(reading.id)} />
          <span>
            {withMarks(pieces('withReading', { kind: reading.kind, holder: reading.heldBy }), {
              who: (words) => <span dir="auto">{words}</span>,
            })}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
