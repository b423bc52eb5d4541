import type { ReactNode } from 'react'
import type { ControlMap } from '#views/control-map'
import styles from './party-patterns.module.css'

/** The patterns that stand for parties, in the order of their letters; ink only, no colour of anybody. */
const drawings: readonly ReactNode[] = [
  <circle key="dots" cx="4" cy="4" r="1" className={styles['filled']} />,
  <path key="dashes" d="M1 4h5" className={styles['line']} />,
  <path key="crosses" d="M4 2v4M2 4h4" className={styles['line']} />,
  <circle key="rings" cx="4" cy="4" r="1.6" className={styles['line']} />,
  <path key="ticks" d="M2 3l2 3 2-3" className={styles['line']} />,
  <path key="bars" d="M4 1v5" className={styles['line']} />,
  <path key="squares" d="M2.500 2.500h3v3h-3z" className={styles['line']} />,
]

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
          {drawingOf(party.letter)}
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

function drawingOf(letter: string): ReactNode {
  return drawings[(letter.charCodeAt(letter.length - 1) - 65) % drawings.length]
}
