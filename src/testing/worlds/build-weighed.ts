import type { Weighed } from '#engine/evidence'
import { claim, origin } from '#testing/worlds/build-record'
import { instantAt } from '#time/instant'
import type { Statement } from '#time/statement'

const ADMITTED: Statement = { is: 'statement', key: 'grade.above', values: { threshold: 'C3' } }

/** An admitted claim, weighed: of an origin of its own, that something was done between the two instants. */
export function weighed(id: string, lo: number, hi: number, more: Partial<Weighed> = {}): Weighed {
  return {
    claim: claim(id),
    id: claim(id).id,
    origin: origin(id),
    graded: { reliability: 'B', credibility: 2, admitted: true, why: ADMITTED, because: [] },
    supports: 'done',
    partial: false,
    lo: instantAt(lo),
    hi: instantAt(hi),
    asOf: instantAt(hi),
    places: [],
    stake: 'none',
    ...more,
  }
}
