import type { ReactNode } from 'react'
import type { ControlMap } from '#views/control-map'
import styles from './party-patterns.module.css'

/** The patterns that stand for parties, in the order of their letters; ink only, no colour of anybody. */
const drawings: readonly ReactNode[] = [
  <circle key="dots" cx="5" cy="5" r="1.5" className={styles['filled']} />,
  <path key="dashes" d="M1 5h6" className={styles['line']} />,
  <path key="crosses" d="M5 2.500v5M2.500 5h5" className={styles['line']} />,
  <circle key="rings" cx="5" cy="5" r="2.200" className={styles['line']} />,
  <path key="ticks" d="M2.500 3l2.500 4 2.500-4" className={styles['line']} />,
  <path key="bars" d="M5 1v7" className={styles['line']} />,
  <path key="squares" d="M3 3h4v4h-4z" className={styles['line']} />,
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
        <pattern key={party.id} id={patternId(party.letter)} width="10" height="10" patternUnits="userSpaceOnUse">
          {drawingOf(party.letter)}
        </pattern>
      ))}
      <pattern id="hatch-disputed" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V8" className={styles['hatch']} />
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
