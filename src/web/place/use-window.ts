import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** A stretch of a long list: the first row that is drawn, and the one after the last. */
export interface RowWindow {
  readonly from: number
  readonly to: number
}

const BEYOND = 6

/**
 * Which rows of a long list of equal heights lie in sight, with a few beyond either end. The page itself scrolls; the list
 * only takes the room that all of its rows would take.
 */
export function useWindow(rows: number, rowHeightPx: number): readonly [RefObject<HTMLDivElement | null>, RowWindow] {
  const place = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<RowWindow>({ from: 0, to: 30 })
  useLayoutEffect(() => {
    const look = (): void => {
      const top = place.current?.getBoundingClientRect().top ?? 0
      const first = Math.floor(Math.max(0, -top) / rowHeightPx)
      const count = Math.ceil(window.innerHeight / rowHeightPx)
      const from = Math.max(0, first - BEYOND)
      const to = first + count + BEYOND
      setShown((before) => (before.from === from && before.to === to ? before : { from, to }))
    }
    look()
    window.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      window.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [rowHeightPx])
  return [place, { from: Math.min(shown.from, rows), to: Math.min(shown.to, rows) }]
}
