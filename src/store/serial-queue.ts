/** Runs one piece of work after the other, in the order they were asked for. */
export type SerialQueue = <T>(work: () => Promise<T>) => Promise<T>

/** A queue of its own; the failure of one piece does not hold up the next. */
export function serialQueue(): SerialQueue {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}
