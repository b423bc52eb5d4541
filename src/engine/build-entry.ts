import { alternativesOf } from '#engine/alternatives'
import { daysUntil } from '#engine/clock-state'
import type { Weighed } from '#engine/evidence'
import type { Entry, EvidenceCount, WeighedClaim } from '#engine/ledger'
import { reasonsFor } from '#engine/reasons'
import type { Performance } from '#engine/resolve-evidence'
import type { Standing, Standings } from '#engine/standing'
import { plusMs, type Instant } from '#time/instant'

/** The entry of a norm at v with everything that is shown of it, its reasons among them. */
export function buildEntry(standings: Standings, standing: Standing): Entry {
  const { norm, v } = standing
  const weighed = standings.world.materialOf(norm.id)?.weighed ?? []
  const until = weighed.filter((claim) => claim.hi <= v)
  return {
    id: norm.id,
    norm,
    status: standing.status,
    repaired: standing.repaired,
    force: standing.force,
    activation: standing.activation,
    clock: standing.clock,
    performance: standing.performance.value,
    timeliness: standing.timeliness,
    lastDay: standing.clock === 'last-day',
    forecast: v > standings.world.knowledge.asKnownAt,
    due: standing.reckoned.due,
    ...timesOf(standings, standing),
    breaches: standing.breaches,
    ...(standing.measured === undefined ? {} : { measured: standing.measured }),
    byBearer: standing.byBearer.map(({ bearer, performance }) => ({ bearer, performance: performance.value })),
    weighed: weighed.map((claim) => shown(claim, standing)),
    supporting: countOf(until, ['done', 'observance']),
    denying: countOf(
      weighed.filter((claim) => claim.supports !== 'breach' || claim.hi <= v),
      ['not-done', 'breach'],
    ),
    refusals: countOf(standing.refusals, ['refusal']),
    blockedBy: standing.blockedBy,
    parts: standing.parts.map(({ id, status }) => ({ id, status })),
    ...neighboursOf(standings, standing),
    ...alternativesOf(standings, standing),
    reasons: reasonsFor(standings, standing),
  }
}

type Times = Pick<Entry, 'window' | 'amendedBy' | 'breach' | 'opensInDays' | 'closesInDays' | 'renewal'>

function timesOf(standings: Standings, standing: Standing): Times {
  const { reckoned, v } = standing
  const { from, to, amendedBy } = reckoned
  const zone = standing.norm.deadline?.zone ?? standings.world.zone
  const opensInDays = daysUntil(from, v, zone)
  const closesInDays = daysUntil(lastOf(to), v, zone)
  return {
    ...(from === undefined || to === undefined ? {} : { window: { from, to } }),
    ...(amendedBy === undefined ? {} : { amendedBy }),
    ...breachOf(standing),
    ...(opensInDays === undefined ? {} : { opensInDays }),
    ...(closesInDays === undefined ? {} : { closesInDays }),
    ...renewalOf(standings, standing),
  }
}

function lastOf(to: Instant | undefined): Instant | undefined {
  return to === undefined ? undefined : plusMs(to, -1)
}

function breachOf(standing: Standing): Pick<Entry, 'breach'> {
  const { breach, performance, v } = standing
  if (breach === undefined) return {}
  const until = performance.value === 'true' && performance.lo !== undefined ? performance.lo : v
  return { breach: { from: breach.from, to: until > breach.from ? until : breach.from } }
}

function renewalOf(standings: Standings, standing: Standing): Pick<Entry, 'renewal'> {
  const { renewal } = standing.reckoned
  if (renewal === undefined) return {}
  const zone = standing.norm.deadline?.zone ?? standings.world.zone
  const noticeClosesInDays = daysUntil(lastOf(renewal.noticeWindow.to), standing.v, zone) ?? 0
  return { renewal: { ...renewal, noticeClosesInDays } }
}

function neighboursOf(
  standings: Standings,
  standing: Standing,
): Pick<Entry, 'guarantors' | 'guaranteedBy' | 'consequences'> {
  const { world } = standings
  const guarantees = world.guaranteesOf.get(standing.norm.id) ?? []
  return {
    guarantors: [...new Set(guarantees.flatMap((guarantee) => guarantee.bearers))],
    guaranteedBy: guarantees.map((guarantee) => guarantee.id),
    consequences: standing.norm.consequences.flatMap((id) => {
      const consequence = standings.standingOf(id, standing.v)
      return consequence === undefined ? [] : [{ id, status: consequence.status }]
    }),
  }
}

function countOf(weighed: readonly Weighed[], supports: readonly Weighed['supports'][]): EvidenceCount {
  const counted = weighed.filter((claim) => claim.graded.admitted && supports.includes(claim.supports))
  return { claims: counted.length, origins: new Set(counted.map((claim) => claim.origin)).size }
}

function shown(claim: Weighed, standing: Standing): WeighedClaim {
  const { reliability, credibility, admitted, why } = claim.graded
  return {
    claim: claim.id,
    reliability,
    credibility,
    admitted,
    why,
    supports: claim.supports,
    contradicted: admitted && isContradicted(claim, standing),
  }
}

function isContradicted(claim: Weighed, standing: Standing): boolean {
  const told = toldPerformances(claim, standing)
  if (claim.supports === 'done') {
    return told.some(({ deniedThrough }) => deniedThrough !== undefined && deniedThrough >= claim.hi)
  }
  if (claim.supports === 'not-done') return told.some(({ hi }) => hi !== undefined && hi <= claim.asOf)
  return standing.breachInstances.some(
    (instance) =>
      instance.standing === 'disputed' && (instance.claims.includes(claim.id) || instance.denials.includes(claim.id)),
  )
}

// What is told of one bearer contradicts nothing that is told of another.
function toldPerformances(claim: Weighed, { byBearer, performance }: Standing): readonly Performance[] {
  if (byBearer.length === 0) return [performance]
  const told = byBearer.filter(({ bearer }) => claim.bearers === undefined || claim.bearers.includes(bearer))
  return told.map((each) => each.performance)
}
