// The yardstick: the bare decision over typed arrays, with no graph of reasons, no terms, no origins, no zones. A norm is
// kept, late, disputed, broken, overdue or due by two claims and one deadline.
import { type DrawnNorm, type DrawnVantage } from './deadline-status.ts'

export interface BareColumns {
  readonly due: Int32Array
  readonly done: Uint8Array
  readonly day: Int32Array
  readonly knownDay: Int32Array
}

/** The workload as the barest columns that decide it; claims that do not count are left out beforehand. */
export function toBareColumns(norms: readonly DrawnNorm[]): BareColumns {
  const columns = {
    due: new Int32Array(norms.length),
    done: new Uint8Array(norms.length * 2),
    day: new Int32Array(norms.length * 2),
    knownDay: new Int32Array(norms.length * 2),
  }
  norms.forEach((norm, at) => {
    columns.due[at] = norm.dueDay
    norm.claims.forEach((claim, which) => {
      columns.done[at * 2 + which] = claim.done ? 1 : 0
      columns.day[at * 2 + which] = claim.day
      columns.knownDay[at * 2 + which] = claim.counts ? claim.knownDay : 1_000_000
    })
  })
  return columns
}

/** One label number a norm at the vantage: 4 kept, 5 kept late, 3 disputed, 9 broken, 10 overdue, 8 due. */
export function decideBare(columns: BareColumns, vantage: DrawnVantage, into: Uint8Array): Uint8Array {
  const { due, done, day, knownDay } = columns
  const { asOfDay, knownDay: known } = vantage
  for (let at = 0; at < due.length; at += 1) {
    let denied = -1
    let firstDone = 1_000_000
    for (let i = at * 2; i < at * 2 + 2; i += 1) {
      if (knownDay[i]! > known) continue
      if (done[i] === 0) denied = Math.max(denied, day[i]!)
      else firstDone = Math.min(firstDone, day[i]!)
    }
    into[at] = label(due[at]!, asOfDay, firstDone, denied)
  }
  return into
}

function label(due: number, asOf: number, firstDone: number, denied: number): number {
  if (firstDone <= asOf) return firstDone <= denied ? 3 : firstDone <= due ? 4 : 5
  if (asOf <= due) return 8
  return denied >= due && firstDone > due ? 9 : 10
}
