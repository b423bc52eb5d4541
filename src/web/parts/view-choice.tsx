import type { ReactNode } from 'react'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import styles from './view-choice.module.css'

/** A drawing or the table that says the same; kept in the address. */
export function ViewChoice({ picture, table }: { readonly picture: string; readonly table: string }): ReactNode {
  const search = useSearchOf()
  const changeSearch = useChangeSearch()
  return (
    <div className={styles['choice']} role="group" aria-label="How to show it">
      <button type="button" aria-pressed={search.view !== 'table'} onClick={() => changeSearch({ view: undefined })}>
        {picture}
      </button>
      <button type="button" aria-pressed={search.view === 'table'} onClick={() => changeSearch({ view: 'table' })}>
        {table}
      </button>
    </div>
  )
}
