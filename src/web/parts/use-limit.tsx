import { useMemo, useState, type ReactNode } from 'react'
import { MoreButton } from '#web/parts/more-button.tsx'
import { usePrinting } from '#web/place/use-printing'

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
  const shown = Math.max(atFirst, named + 1)
  const printing = usePrinting()
  const part = useMemo(() => rows.slice(0, shown), [rows, shown])
  if (all || printing || rows.length <= shown) return [rows, undefined]
  return [part, <MoreButton key="more" count={rows.length - shown} onMore={() => setAll(true)} />]
}
