import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Search } from '#web/place/search'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'

/** The days that a hand on the time bar chooses; `undefined` means now. */
export type ChosenDays = Pick<Search, 'asOf' | 'knownAt'>

const REST_MS = 150

/**
 * What the address asks, with the days under the hand ahead of it: writing an address costs more than a frame has left in a
 * long agreement. It is written when the hand rests, and at once when a pointer or key is let go, so that no link and no
 * other page ever sees an older day than the eye.
 */
export function useHeldSearch(): readonly [Search, (days: ChosenDays) => void] {
  const search = useSearchOf()
  const change = useChangeSearch()
  const [held, setHeld] = useState<ChosenDays>()
  const waiting = useRef<ChosenDays>(undefined)
  const settle = useCallback(() => {
    const days = waiting.current
    if (days === undefined) return
    waiting.current = undefined
    change(days)
    setHeld(undefined)
  }, [change])
  useEffect(() => {
    if (held === undefined) return
    const rest = setTimeout(settle, REST_MS)
    return () => clearTimeout(rest)
  }, [held, settle])
  useEffect(() => {
    window.addEventListener('pointerup', settle)
    window.addEventListener('keyup', settle)
    return () => {
      window.removeEventListener('pointerup', settle)
      window.removeEventListener('keyup', settle)
    }
  }, [settle])
  const choose = useCallback((days: ChosenDays) => {
    waiting.current = { ...waiting.current, ...days }
    setHeld(waiting.current)
  }, [])
  const shown = useMemo(() => (held === undefined ? search : { ...search, ...held }), [search, held])
  return [shown, choose]
}
