/** Lets at most so many pieces of work run at once; the others wait in the order they came. */
export type WorkerSlots = <T>(work: () => Promise<T>) => Promise<T>

/** Slots of which each is used by one piece of work at a time. */
export function workerSlots(count: number): WorkerSlots {
  let free = count
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve))
    else free -= 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
