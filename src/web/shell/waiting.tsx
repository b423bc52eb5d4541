import type { ReactNode } from 'react'
import styles from './waiting.module.css'

/** Quiet words while something loads; shown only when it takes longer than a moment. */
export function Waiting(): ReactNode {
  return (
    <p className={styles['waiting']} role="status">
      Loading…
    </p>
  )
}
