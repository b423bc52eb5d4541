import type { LabelledInterval, Status } from '#engine/ledger'
import type { Standings } from '#engine/standing'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'

/** The labels of a norm over all of time at one state of knowledge, as maximal intervals that partition the line. */
export function historyAt(standings: Standings, norm: string): readonly LabelledInterval[] {
  const starts = [BEGINNING_OF_TIME, ...standings.boundariesOf(norm)]
  const labelled = starts.flatMap((from) => {
    const status = standings.standingOf(norm, from)?.status
    return status === undefined ? [] : [{ from, status }]
  })
  const changes = labelled.filter((each, index) => index === 0 || each.status !== labelled[index - 1]?.status)
  return changes.map((each, index) => intervalOf(each, changes[index + 1]?.from))
}

function intervalOf(
  start: { readonly from: Instant; readonly status: Status },
  next: Instant | undefined,
): LabelledInterval {
  return { interval: { from: start.from, to: next ?? END_OF_TIME }, status: start.status }
}
