import type { ReactNode } from 'react'
import styles from './grade-chip.module.css'

/** Two grades as two characters, with their meaning for whoever asks; what cannot be judged has a dotted edge. */
export function GradeChip(props: {
  readonly grade: string
  readonly meaning?: string | undefined
  readonly unjudged?: boolean
}): ReactNode {
  const { grade, meaning, unjudged } = props
  return (
    <span className={`${styles['chip']} ${unjudged === true ? styles['unjudged'] : ''}`} title={meaning}>
      {grade}
      {meaning === undefined ? undefined : <span className="unseen"> ({meaning})</span>}
    </span>
  )
}
