import { useMemo, useState } from 'react'

/** How many items are drawn at once: a text of megabytes has tens of thousands. */
const STRETCH = 200

/** The part of a long list that is drawn, and the way to the parts before and after it. */
export interface Stretch<T> {
  readonly shown: readonly T[]
  /** Numbers of the first and the last shown, counted from one. */
  readonly first: number
  readonly last: number
  readonly back: (() => void) | undefined
  readonly on: (() => void) | undefined
}

/** The stretch of a list that holds the one at hand; it follows when another is taken up. */
export function useStretch<T>(items: readonly T[], atHand: T | undefined): Stretch<T> {
  const [part, setPart] = useState(0)
  const [followed, setFollowed] = useState(atHand)
  const at = atHand === undefined ? -1 : items.indexOf(atHand)
  if (atHand !== followed) {
    setFollowed(atHand)
    if (at !== -1) setPart(Math.floor(at / STRETCH))
  }
  const from = Math.min(part, Math.max(0, Math.ceil(items.length / STRETCH) - 1)) * STRETCH
  const to = Math.min(from + STRETCH, items.length)
  const shown = useMemo(() => (items.length <= STRETCH ? items : items.slice(from, to)), [items, from, to])
  return {
    shown,
    first: from + 1,
    last: to,
    back: from === 0 ? undefined : () => setPart(from / STRETCH - 1),
    on: to === items.length ? undefined : () => setPart(from / STRETCH + 1),
  }
}
