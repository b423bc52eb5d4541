import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Search } from '#web/place/search'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'

/** The days that a hand on the time bar chooses; `undefined` means now. */
export type ChosenDays = Pick<Search, 'asOf' | 'knownAt'>

const REST_MS = 150
/** A hand that still holds the handle has not come to rest after a moment: the address waits longer for it. */
const HELD_REST_MS = 450

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
  const isPressed = useRef(false)
  const settle = useCallback(() => {
    const days = waiting.current
    if (days === undefined) return
    waiting.current = undefined
    change(days)
    // Both drawn in one frame would make it late: until the address has its say, what is held says the same.
    startTransition(() => setHeld((held) => (held === days ? undefined : held)))
  }, [change])
  useEffect(() => {
    if (held === undefined) return
    const rest = setTimeout(settle, isPressed.current ? HELD_REST_MS : REST_MS)
    return () => clearTimeout(rest)
  }, [held, settle])
  useEffect(() => {
    const press = (): void => {
      isPressed.current = true
    }
    const letGo = (): void => {
      isPressed.current = false
      settle()
    }
    window.addEventListener('pointerdown', press)
    window.addEventListener('pointerup', letGo)
    window.addEventListener('pointercancel', letGo)
    window.addEventListener('keyup', settle)
    return () => {
      window.removeEventListener('pointerdown', press)
      window.removeEventListener('pointerup', letGo)
      window.removeEventListener('pointercancel', letGo)
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
