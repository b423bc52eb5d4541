import type { ReactNode } from 'react'
import type { BoundarySetAnswer } from '#api/boundaries/find-boundary-set'
import type { ControlMap } from '#views/control-map'
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
  const disputed = control.places.some((place) => place.disputed)
  return (
    <div className={styles['legend']}>
      <ul className={styles['signs']}>
        {control.shown.map((party) => (
          <li key={party.id}>
            <Swatch letter={party.letter} />
            <span>
              <b>{party.letter}</b> said to be held by <span dir="auto">{party.name}</span>
            </span>
          </li>
        ))}
        {disputed ? (
          <li>
            <Swatch letter={undefined} />
            <span>disputed: claims name different holders</span>
          </li>
        ) : undefined}
        <li>
          <svg width="30" height="20" viewBox="0 0 30 20" aria-hidden="true">
            <rect x="1" y="1" width="28" height="18" className={styles['dashed']} />
          </svg>
          <span>dashed edge: no claim is known; faint where the text presumes a holder</span>
        </li>
      </ul>
      <div className={styles['lines']}>
        {sets.map((set) => (
          <p key={set.id}>
            Lines: {set.title}, by {set.author}
            {set.date === undefined ? '' : `, ${set.date}`}
            {set.accuracy === undefined ? '' : `, accurate to ${set.accuracy}`}; {set.licence}.{' '}
            {set.note === undefined ? '' : set.note}
          </p>
        ))}
        <p>An overview, and no statement about any border.</p>
      </div>
    </div>
  )
}
