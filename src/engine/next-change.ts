import type { Ledger } from '#engine/ledger'
import type { Standings } from '#engine/standing'
import type { Instant } from '#time/instant'

/** The next instant after v at which some label changes if nothing more becomes known, and which; none when none does. */
export function nextChange(standings: Standings, v: Instant): Ledger['changesNext'] {
  const moments = standings.world.norms
    .flatMap((norm) =>
      standings
        .boundariesOf(norm.id)
        .filter((at) => at > v)
        .map((at) => ({ at, norm: norm.id })),
    )
    .sort((a, b) => a.at - b.at)
  for (const { at, norm } of moments) {
    const from = standings.standingOf(norm, v)?.status
    const to = standings.standingOf(norm, at)?.status
    if (from !== undefined && to !== undefined && from !== to) return { at, norm, from, to }
  }
  return undefined
}
