/** A total order: negative when `a` comes first, 0 when neither does, positive when `b` does. */
export type Order<T> = (a: T, b: T) => number

/** Orders by UTF-16 code units: the same everywhere, unlike the order of a locale. Not for showing to people. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Orders numbers from small to large. `NaN` does not occur in our data. */
export function compareNumbers(a: number, b: number): number {
  return a - b
}

/** The first of several orders that tells `a` and `b` apart. */
export function byEach<T>(...orders: readonly Order<T>[]): Order<T> {
  return (a, b) => {
    for (const order of orders) {
      const answer = order(a, b)
      if (answer !== 0) return answer
    }
    return 0
  }
}

/** A sorted copy; the sort is stable, so the same input always gives the same output. */
export function sorted<T>(items: Iterable<T>, order: Order<T>): readonly T[] {
  return [...items].sort(order)
}
