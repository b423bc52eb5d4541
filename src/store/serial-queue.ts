import { AsyncLocalStorage } from 'node:async_hooks'
import { assert } from '#base/assert'

/** Runs one piece of work after the other, in the order they were asked for. */
export type SerialQueue = <T>(work: () => Promise<T>) => Promise<T>

/**
 * A queue of its own; the failure of one piece does not hold up the next. A piece that asks for another one inside itself
 * would wait for its own end for ever, so it throws.
 */
export function serialQueue(): SerialQueue {
  const inside = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()
  return async <T>(work: () => Promise<T>): Promise<T> => {
    assert(inside.getStore() === undefined, 'a transaction inside a transaction of the same store')
    const begin = (): Promise<T> => inside.run(true, work)
    const mine = last.then(begin, begin)
    last = mine.catch(() => undefined)
    return await mine
  }
}
