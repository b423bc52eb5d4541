import { useMemo, useState, type ReactNode } from 'react'
import { usePrinting } from '#web/place/use-printing'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './use-limit.module.css'

const AT_FIRST = 300

/**
 * The first rows of a long list, and a button for the others, so that a page of thousands opens at once; on paper all. Where the address
 * names a row, everything up to it is shown: `named` is its place in the list.
 */
export function useLimit<T>(
  rows: readonly T[],
  atFirst: number = AT_FIRST,
  named = -1,
): readonly [readonly T[], ReactNode] {
  const [all, setAll] = useState(false)
  const say = useSay(frameMessages)
  const shown = Math.max(atFirst, named + 1)
  const printing = usePrinting()
  const part = useMemo(() => rows.slice(0, shown), [rows, shown])
  if (all || printing || rows.length <= shown) return [rows, undefined]
  const more = (
    <button type="button" className={`${styles['more']} screen-only`} onClick={() => setAll(true)}>
      {say('showOthers', { count: rows.length - shown })}
    </button>
  )
  return [part, more]
}
