import type { ResolvedVantage } from '#api/common/vantage'
import { toDateProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { parseDay } from '#time/calendar-date'
import type { Instant } from '#time/instant'
import { lastInstantAt, parseTimePoint } from '#time/time-point'
import type { KnowledgeAxis, Vantage } from '#time/vantage'
import { formatInstant, type ZoneId } from '#time/zone'

/** A vantage as a person asks for it: days or moments as words; absent means now. */
export interface AskedVantage {
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
  readonly axis?: KnowledgeAxis | undefined
}

/** What words of a vantage are resolved against. */
export interface VantageSurroundings {
  readonly zone: ZoneId
  readonly now: Instant
}

/**
 * The vantage that was asked for. A day means its last instant in the zone, so that what happened on it counts; a month
 * or a year is refused, since nobody can tell which day of it was meant. Ambiguous dates are problems, never guesses.
 */
export function resolveVantage(asked: AskedVantage, around: VantageSurroundings): Result<Vantage, Problem> {
  const asOf = resolveMoment(asked.asOf, 'as of', around)
  if (!asOf.ok) return asOf
  const asKnownAt = resolveMoment(asked.knownAt, 'known at', around)
  if (!asKnownAt.ok) return asKnownAt
  return ok({ asOf: asOf.value, asKnownAt: asKnownAt.value, axis: asked.axis ?? 'published' })
}

/** The vantage as every answer repeats it. */
export function toResolvedVantage(vantage: Vantage, zone: ZoneId): ResolvedVantage {
  return {
    asOf: formatInstant(vantage.asOf),
    asKnownAt: formatInstant(vantage.asKnownAt),
    axis: vantage.axis,
    zone,
  }
}

function resolveMoment(
  words: string | undefined,
  field: string,
  { zone, now }: VantageSurroundings,
): Result<Instant, Problem> {
  const text = words?.trim() ?? 'now'
  if (text === 'now') return ok(now)
  const point = parseTimePoint(text)
  if (!point.ok) return err(toDateProblem(point.error, field))
  if (text.length < 10) {
    const day = parseDay(text)
    if (!day.ok) return err(toDateProblem(day.error, field))
  }
  return ok(lastInstantAt(point.value, zone))
}
