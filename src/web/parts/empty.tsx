import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** Words between backticks are what one types or what was typed. */
function withCode(words: string): ReactNode {
  return words.split('`').map((part, at) => (at % 2 === 1 ? <code key={`${at}-${part}`}>{part}</code> : part))
}

/** Nothing to show: one sentence that teaches, and one thing to do. */
export function Empty({ says, children }: { readonly says: string; readonly children?: ReactNode }): ReactNode {
  return (
    <div className={styles['empty']}>
      <p>{withCode(says)}</p>
      {children === undefined ? undefined : <p>{children}</p>}
    </div>
  )
}

/** Something went wrong: what, and what to do. Red belongs to this alone. */
export function Fault(props: {
  readonly says: string
  /** The language of the words, where it is not that of the page. */
  readonly lang?: 'en' | undefined
  readonly children?: ReactNode
}): ReactNode {
  const { says, lang, children } = props
  return (
    <div className={styles['fault']} role="alert">
      <p lang={lang}>{withCode(says)}</p>
      {children === undefined ? undefined : <p>{children}</p>}
    </div>
  )
}
