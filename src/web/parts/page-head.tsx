import { useEffect, type ReactNode } from 'react'
import styles from './page-head.module.css'

/** The head of a page: a finding as its title, and what it rests on beneath. Names the browser's tab as well. */
export function PageHead(props: {
  readonly title: string
  readonly tab: string
  readonly above?: ReactNode
  readonly children?: ReactNode
}): ReactNode {
  const { title, tab, above, children } = props
  useEffect(() => {
    document.title = `${tab} · Servanda`
  }, [tab])
  return (
    <header className={styles['head']}>
      {above === undefined ? undefined : <div className={styles['above']}>{above}</div>}
      <h1>{title}</h1>
      {children === undefined ? undefined : <div className={styles['below']}>{children}</div>}
    </header>
  )
}
