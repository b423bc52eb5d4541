import { useEffect, useState, useTransition } from 'react'

/** More norms of one family are told of when they are asked for, on paper and in files. */
const NORMS_AT_FIRST = 50

/** By how much a report grows in one go: few goes, and the first of them is quick. */
const GROWTH = 4

/** How much of a long report is written so far. */
export interface Growing {
  /** How many norms of each family are told of. */
  readonly most: number
  readonly isGrowing: boolean
  /** Asks for all of it: it comes in parts, and what stands there can be read meanwhile. */
  readonly grow: () => void
}

/** Lets the report of so many norms begin short and grow, once it is asked for. */
export function useGrowing(norms: number): Growing {
  const [most, setMost] = useState(NORMS_AT_FIRST)
  const [asked, setAsked] = useState(false)
  const [pending, startTransition] = useTransition()
  const whole = most >= norms
  useEffect(() => {
    if (!asked || whole || pending) return undefined
    // After the page was drawn: each part stands before the next is written.
    const timer = setTimeout(() => startTransition(() => setMost(most * GROWTH)))
    return () => clearTimeout(timer)
  }, [asked, whole, pending, most])
  return { most, isGrowing: asked && !whole, grow: () => setAsked(true) }
}
