import type { ReactNode } from 'react'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './more-button.module.css'

/** Shows the rest of a long list; on paper the rest stands there anyhow. */
export function MoreButton({ count, onMore }: { readonly count: number; readonly onMore: () => void }): ReactNode {
  const say = useSay(frameMessages)
  return (
    <button type="button" className={`${styles['more']} screen-only`} onClick={onMore}>
      {say('showOthers', { count })}
    </button>
  )
}
