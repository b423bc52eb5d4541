import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Search } from '#web/place/search'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'

/** The days that a hand on the time bar chooses; `undefined` means now. */
export type ChosenDays = Pick<Search, 'asOf' | 'knownAt'>

/** Longer than the ledger waits, so that both are never drawn in one frame. */
const REST_MS = 320
/** A hand that still holds the handle has not come to rest after a moment: the address waits longer for it. */
const HELD_REST_MS = 450

/** Keys that move a handle: a row of them is one movement. */
const MOVING = /^(Arrow|Page|Home|End|Shift)/

/**
 * What the address asks, with the days under the hand ahead of it: writing an address costs more than a frame has left in a
 * long agreement. It is written when the hand rests, and at once when it does anything else (presses a pointer, a key that
 * moves no handle), so that no link and no other page ever sees an older day than the eye.
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
      settle()
    }
    let rest: ReturnType<typeof setTimeout> | undefined
    const letGo = (): void => {
      isPressed.current = false
      clearTimeout(rest)
      rest = setTimeout(settle, REST_MS)
    }
    const key = ({ key: pressed }: KeyboardEvent): void => {
      if (!MOVING.test(pressed)) settle()
    }
    // Heard before anybody else: what they do is to see the newest address.
    window.addEventListener('pointerdown', press, true)
    window.addEventListener('keydown', key, true)
    window.addEventListener('pagehide', settle)
    window.addEventListener('pointerup', letGo)
    window.addEventListener('pointercancel', letGo)
    return () => {
      clearTimeout(rest)
      window.removeEventListener('pointerdown', press, true)
      window.removeEventListener('keydown', key, true)
      window.removeEventListener('pagehide', settle)
      window.removeEventListener('pointerup', letGo)
      window.removeEventListener('pointercancel', letGo)
    }
  }, [settle])
  const choose = useCallback((days: ChosenDays) => {
    waiting.current = { ...waiting.current, ...days }
    setHeld(waiting.current)
  }, [])
  const shown = useMemo(() => (held === undefined ? search : { ...search, ...held }), [search, held])
  return [shown, choose]
}
