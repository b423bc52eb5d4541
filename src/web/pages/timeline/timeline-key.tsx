import type { ReactNode } from 'react'
import { timelinePageMessages } from '#views/words/timeline-page-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './timeline-key.module.css'

/** What the drawing's signs mean, in one line. */
export function TimelineKey(): ReactNode {
  const say = useSay(timelinePageMessages)
  return (
    <ul className={styles['key']}>
      {signs.map(({ words, drawing }) => (
        <li key={words}>
          <svg className={styles['sign']} width="26" height="18" viewBox="0 0 26 18" aria-hidden="true">
            {drawing}
          </svg>
          {say(words)}
        </li>
      ))}
    </ul>
  )
}

type KeyWords = 'keyWindow' | 'keyMoved' | 'keyFor' | 'keyAgainst' | 'keyUnadmitted'

const signs: readonly { readonly words: KeyWords; readonly drawing: ReactNode }[] = [
  { words: 'keyWindow', drawing: <path d="M2 9h18M20 2v14" strokeWidth="2.5" /> },
  {
    words: 'keyMoved',
    drawing: (
      <>
        <path d="M4 2v14" strokeDasharray="2 2" />
        <path d="M4 6h16M16 3l4 3-4 3" strokeWidth="1.3" />
      </>
    ),
  },
  { words: 'keyFor', drawing: <path className={styles['filled']} d="M9 12l4-7 4 7z" /> },
  { words: 'keyAgainst', drawing: <path className={styles['filled']} d="M9 6l4 7 4-7z" /> },
  { words: 'keyUnadmitted', drawing: <path className={styles['hollow']} d="M9 12l4-7 4 7z" /> },
]
