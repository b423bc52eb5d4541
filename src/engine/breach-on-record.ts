import { entryIntoForce } from '#engine/anchor-time'
import { ofAllBearers } from '#engine/bearers-told-of'
import { closingInstant } from '#engine/closing-instant'
import type { Weighed } from '#engine/evidence'
import { isOpenAt } from '#engine/openness'
import { anchorOf } from '#engine/due-anchor'
import { instrumentRenews, reckonInstrumentTerm, reckonWindow } from '#engine/reckon-window'
import { performanceAt, valueAt } from '#engine/resolve-evidence'
import type { Breach, Standings } from '#engine/standing'
import { termStarts } from '#engine/terms-at'
import type { NormMaterial } from '#engine/world'
import type { Norm } from '#model/norms/norm'
import { BEGINNING_OF_TIME, laterOf, plusMs, type Instant } from '#time/instant'

/** One stretch over which the same terms hold, and the deadline that passed in it. */
interface PassedDeadline {
  readonly late: Instant
  readonly from: Instant | undefined
  /** The first and the last instant at which the deadline is past under these terms. */
  readonly first: Instant
  readonly last: Instant
}

/**
 * The breach of an achievement that is on record at v: a deadline passed while the norm was open, and either performance
 * by then is denied and claimed by nobody, or the act had become impossible, or an observer watched throughout and saw
 * nothing, or the closing rule turned silence into an answer. Once on record it stays, whatever later terms say.
 */
export function breachOnRecord(standings: Standings, material: NormMaterial, v: Instant): Breach | undefined {
  for (const passed of passedDeadlines(standings, material, v)) {
    for (const ground of groundsOf(standings, material, passed)) {
      if (ground.from > passed.last) continue
      if (firstOpen(standings, material, ground.from, passed.last) === undefined) continue
      const from = firstOpen(standings, material, passed.first, passed.last)
      if (from !== undefined) return { from, why: ground.why }
    }
  }
  return undefined
}

/** The first instant in [from, to] at which the norm is open, or none. */
export function firstOpen(
  standings: Standings,
  material: NormMaterial,
  from: Instant,
  to: Instant,
): Instant | undefined {
  if (from > to) return undefined
  if (isOpenAt(standings, material, from)) return from
  return standings
    .boundariesOf(material.norm.id, to)
    .find((instant) => instant > from && instant <= to && isOpenAt(standings, material, instant))
}

function passedDeadlines(standings: Standings, material: NormMaterial, v: Instant): readonly PassedDeadline[] {
  const starts = [
    ...new Set([
      BEGINNING_OF_TIME,
      ...termStarts(material, v, standings.without),
      ...renewalsBy(standings, material, v),
    ]),
  ].sort((a, b) => a - b)
  return starts.flatMap((start, index) => {
    const next = starts[index + 1]
    const last = next === undefined ? v : plusMs(next, -1)
    const { to, from } = reckonWindow(standings, material, last)
    if (to === undefined) return []
    const first = laterOf(to, start)
    return first > last ? [] : [{ late: to, from, first, last }]
  })
}

// Where a deadline hangs on the end of a term that renews itself, it passes once in each. Terms in which nothing was told and
// nobody watched say nothing that the first does not say.
function renewalsBy(standings: Standings, { norm, weighed, watched }: NormMaterial, v: Instant): readonly Instant[] {
  if (norm.deadline === undefined || anchorOf(norm.deadline)?.kind !== 'expiry' || !instrumentRenews(standings))
    return []
  const told = [
    entryIntoForce(standings),
    ...weighed.flatMap((claim) => [claim.lo, claim.hi, claim.asOf]),
    ...watched.flatMap(({ interval }) => [interval.from, interval.to]),
  ]
  return told.flatMap((moment) => {
    const term = moment > v ? undefined : reckonInstrumentTerm(standings, moment)?.renewal?.term
    return term === undefined ? [] : [term.from, term.to].filter((start) => start <= v)
  })
}

interface Ground {
  readonly why: Breach['why']
  readonly from: Instant
}

function groundsOf(standings: Standings, material: NormMaterial, passed: PassedDeadline): readonly Ground[] {
  const { proposition } = material
  const atDeadline = valueAt(proposition, plusMs(passed.late, -1))
  if (atDeadline === 'true' || atDeadline === 'both') return []
  const denied: readonly Ground[] = atDeadline === 'false' ? [{ why: 'denied', from: passed.first }] : []
  return [
    ...denied,
    ...impossibility(material, passed),
    ...(wasWatched(standings, material, passed) ? [{ why: 'watched', from: passed.first } as const] : []),
    ...closingRule(standings, material, passed),
  ]
}

function impossibility(material: NormMaterial, passed: PassedDeadline): readonly Ground[] {
  const told = material.weighed.filter(isImpossibility)
  return told.flatMap((claim): readonly Ground[] => {
    const sofar = told.filter((other) => other.hi <= claim.hi)
    if (!failEnough(material.norm, sofar).includes(claim)) return []
    const from = laterOf(passed.first, claim.hi)
    const { value } = performanceAt(material.proposition, from)
    return value === 'true' || value === 'both' ? [] : [{ why: 'impossible', from }]
  })
}

// Where any bearer suffices, or may suffice for all the text says, the act is impossible only when it is for all of them.
function failEnough(norm: Norm, told: readonly Weighed[]): readonly Weighed[] {
  return norm.bearerMode === 'any' || norm.bearerMode === 'unsaid' ? ofAllBearers(norm, told) : told
}

/** Whether the claim, admitted, says that the act can no longer be done. */
function isImpossibility(claim: Weighed): boolean {
  return claim.graded.admitted && claim.supports === 'refusal' && claim.claim.standing === 'impossible'
}

// Silence speaks only where somebody watched from the beginning to the deadline, and only against nobody's word.
function wasWatched(standings: Standings, material: NormMaterial, passed: PassedDeadline): boolean {
  const claimedBefore = material.proposition.positives.some((positive) => positive.lo < passed.late)
  if (claimedBefore) return false
  const start = laterOf(passed.from ?? BEGINNING_OF_TIME, entryIntoForce(standings))
  return material.watched.some(({ interval }) => interval.from <= start && interval.to >= passed.late)
}

function closingRule(standings: Standings, material: NormMaterial, passed: PassedDeadline): readonly Ground[] {
  const rule = standings.world.policy.closingRule
  if (rule.kind === 'none') return []
  const from = laterOf(passed.first, closingInstant(passed.late, rule.days, standings.world.zone))
  const { value } = performanceAt(material.proposition, from)
  return value === 'neither' ? [{ why: 'closing-rule', from }] : []
}
