import { startTransition, useEffect, useState } from 'react'

const REST_MS = 140

/**
 * The value itself while what follows from it is quick; where that is slow, the last value that stood still for a moment.
 * So a handle follows the hand at once in an agreement of any size, and the pages follow when it rests. The value must
 * keep its identity while it says the same.
 */
export function useSettled<T>(value: T, slow: boolean): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (value === settled) return
    // In pieces, between which the hand may move on.
    const wait = setTimeout(() => startTransition(() => setSettled(value)), slow ? REST_MS : 0)
    return () => clearTimeout(wait)
  }, [value, settled, slow])
  return slow ? settled : value
}
