import { useId, type ReactNode } from 'react'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import styles from './filter-field.module.css'

/** A field that filters the list of its page; what it holds stands in the address. */
export function FilterField({ label }: { readonly label: string }): ReactNode {
  const id = useId()
  const search = useSearchOf()
  const changeSearch = useChangeSearch()
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className="unseen">
        {label}
      </label>
      <input
        id={id}
        data-filter=""
        type="search"
        className={styles['input']}
        placeholder={`${label}…`}
        value={search.words ?? ''}
        onChange={(event) => changeSearch({ words: event.target.value === '' ? undefined : event.target.value })}
      />
    </div>
  )
}
