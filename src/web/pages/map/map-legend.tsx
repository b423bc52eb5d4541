import type { ReactNode } from 'react'
import type { BoundarySetAnswer } from '#api/boundaries/find-boundary-set'
import type { ControlMap } from '#views/control-map'
import type { Say } from '#views/speech/speech'
import { mapPageMessages } from '#views/words/map-page-messages'
import { useSay, useSayPieces, withMarks } from '#web/place/speech.tsx'
import { Swatch } from '#web/pages/map/party-patterns.tsx'
import styles from './map-legend.module.css'

/** Which pattern is whose, what hatch and dashes mean, and whose lines these are, of what date, how accurate. */
export function MapLegend({
  control,
  sets,
}: {
  readonly control: ControlMap
  readonly sets: readonly BoundarySetAnswer[]
}): ReactNode {
  const say = useSay(mapPageMessages)
  const pieces = useSayPieces(mapPageMessages)
  const disputed = control.places.some((place) => place.disputed)
  return (
    <div className={styles['legend']}>
      <ul className={styles['signs']}>
        {control.shown.map((party) => (
          <li key={party.id}>
            <Swatch letter={party.letter} />
            <span>
              {withMarks(pieces('heldBy', { letter: party.letter, party: party.name }), {
                sign: (words) => <b>{words}</b>,
                name: (words) => <span dir="auto">{words}</span>,
              })}
            </span>
          </li>
        ))}
        {disputed ? (
          <li>
            <Swatch letter={undefined} />
            <span>{say('disputed')}</span>
          </li>
        ) : undefined}
        <li>
          <svg width="30" height="20" viewBox="0 0 30 20" aria-hidden="true">
            <rect x="1" y="1" width="28" height="18" className={styles['dashed']} />
          </svg>
          <span>{say('dashed')}</span>
        </li>
      </ul>
      <div className={styles['lines']}>
        {sets.map((set) => (
          <p key={set.id}>
            {linesOf(set, say)} {set.note === undefined ? '' : set.note}
          </p>
        ))}
        <p>{say('overview')}</p>
      </div>
    </div>
  )
}

/** Whose lines these are, of what date, how accurate, under which licence. */
function linesOf(
  { title, author, date, accuracy, licence }: BoundarySetAnswer,
  say: Say<typeof mapPageMessages>,
): string {
  const drawn = date === undefined ? say('lines', { title, author }) : say('linesDated', { title, author, date })
  return say('licensed', {
    lines: accuracy === undefined ? drawn : say('accurate', { lines: drawn, accuracy }),
    licence,
  })
}
