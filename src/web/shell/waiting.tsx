import type { ReactNode } from 'react'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './waiting.module.css'

/** Quiet words while something loads; shown only when it takes longer than a moment. */
export function Waiting(): ReactNode {
  const say = useSay(frameMessages)
  return (
    <p className={styles['waiting']} role="status">
      {say('loading')}
    </p>
  )
}
