import type { ReactNode } from 'react'
import { partyMark } from '#views/party-marks'
import type { ControlMap } from '#views/control-map'
import styles from './party-patterns.module.css'

/** The name of a letter's pattern in the drawing. */
export function patternId(letter: string): string {
  return `party-${letter}`
}

/** Patterns for every party that is shown, and the hatch of a dispute. */
export function PartyPatterns({ control }: { readonly control: ControlMap }): ReactNode {
  return (
    <defs>
      {control.shown.map((party) => (
        <pattern key={party.id} id={patternId(party.letter)} width="8" height="8" patternUnits="userSpaceOnUse">
          <Mark letter={party.letter} />
        </pattern>
      ))}
      <pattern id="hatch-disputed" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V7" className={styles['hatch']} />
      </pattern>
    </defs>
  )
}

/** A swatch for the legend. */
export function Swatch({ letter }: { readonly letter: string | undefined }): ReactNode {
  return (
    <svg className={styles['swatch']} width="30" height="20" viewBox="0 0 30 20" aria-hidden="true">
      <rect
        x="0.500"
        y="0.500"
        width="29"
        height="19"
        className={styles['frame']}
        fill={`url(#${letter === undefined ? 'hatch-disputed' : patternId(letter)})`}
      />
    </svg>
  )
}

function Mark({ letter }: { readonly letter: string }): ReactNode {
  const { path, filled } = partyMark(letter)
  return <path d={path} className={filled ? styles['filled'] : styles['line']} />
}
