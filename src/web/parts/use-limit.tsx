import { useState, type ReactNode } from 'react'
import { formatNumber } from '#views/words/list-words'
import styles from './use-limit.module.css'

const AT_FIRST = 300

/** The first rows of a long list, and a button for the others, so that a page of thousands opens at once. */
export function useLimit<T>(rows: readonly T[], atFirst: number = AT_FIRST): readonly [readonly T[], ReactNode] {
  const [all, setAll] = useState(false)
  if (all || rows.length <= atFirst) return [rows, undefined]
  const more = (
    <button type="button" className={styles['more']} onClick={() => setAll(true)}>
      Show the other {formatNumber(rows.length - atFirst)}
    </button>
  )
  return [rows.slice(0, atFirst), more]
}
