import { assertNever } from '#base/assert'
import { useOf } from '#engine/exercised-powers'
import { performanceAt } from '#engine/resolve-evidence'
import type { Standing, Standings } from '#engine/standing'
import { state } from '#engine/state'
import type { Condition, NormStanding } from '#model/norms/condition'
import type { Power } from '#model/norms/norm'
import type { Instant } from '#time/instant'
import { listed, named, quoted, type Filling, type Statement } from '#time/statement'

/** Whether a condition holds, as far as is known. */
export type Truth = 'true' | 'false' | 'unknown'

/** A condition's truth with what is said of it and the ids that it rests on. */
export interface Judged {
  readonly truth: Truth
  readonly said: Statement
  readonly because: readonly string[]
}

/**
 * Whether the condition holds at v for the norm that waits for it. Only what an admitted claim says, or the calendar, makes
 * it true; what is not known stays unknown, and the denial of what is not known too. Source: Kleene's strong connectives.
 */
export function judgeCondition(standings: Standings, condition: Condition, v: Instant, waiting: string): Judged {
  switch (condition.kind) {
    case 'event':
      return judgeEvent(standings, condition.event, { is: 'event', id: condition.event }, v)
    case 'words':
      if (condition.event === undefined) return unknown(state('event.untold', { event: quoted(condition.words) }))
      return judgeEvent(standings, condition.event, quoted(condition.words), v)
    case 'norm':
      return judgeNorm(standings, condition.norm, condition.is, { v, waiting })
    case 'time': {
      const reached = standings.world.cover(condition.from).from <= v
      return {
        truth: reached ? 'true' : 'false',
        said: state('condition.from', { day: { is: 'point', at: condition.from } }),
        because: [],
      }
    }
    case 'all':
    case 'any':
      return judgeSeveral(
        condition.kind,
        condition.of.map((each) => judgeCondition(standings, each, v, waiting)),
      )
    case 'not':
      return negated(judgeCondition(standings, condition.of, v, waiting))
    default:
      return assertNever(condition)
  }
}

/**
 * Whether the norm was performed by v, as its claims say; a whole is performed when all its parts are, and a power when it
 * was used while it was there to use.
 */
export function isPerformed(standings: Standings, norm: string, v: Instant): boolean {
  return performedTruth(standings, { norm, v, waiting: '' }, new Set()) === 'true'
}

function judgeEvent(standings: Standings, event: string, what: Filling, v: Instant): Judged {
  const performance = performanceAt(standings.world.eventProposition(event), v)
  const because = [event, ...performance.claims]
  const told = { event: what }
  switch (performance.value) {
    case 'true':
      return { truth: 'true', said: state('event.came', told), because }
    case 'false':
      return { truth: 'false', said: state('event.denied', told), because }
    case 'both':
      return { truth: 'unknown', said: state('event.disputed', told), because }
    default:
      return { truth: 'unknown', said: state('event.unknown', told), because }
  }
}

function judgeNorm(
  standings: Standings,
  norm: string,
  is: NormStanding,
  from: { readonly v: Instant; readonly waiting: string },
): Judged {
  const because = [norm]
  const told = { norm: named(norm) }
  if (is === 'kept' || is === 'exercised') {
    const truth = performedTruth(standings, { norm, ...from }, new Set())
    const said = truth === 'true' ? state(`norm.${is}`, told) : state(`norm.${is}Unknown`, told)
    return { truth, said, because }
  }
  if (standings.isMutual(from.waiting, norm))
    return unknown(state('norm.mutual', { ...told, other: named(from.waiting) }))
  const standing = standings.heardOf(norm, from.v)
  if (standing === undefined) return unknown(state('norm.absent', told))
  const holds = isBroken(standing) || (is === 'overdue' && isOverdue(standing))
  return { truth: holds ? 'true' : 'false', said: state(holds ? `norm.${is}` : `norm.${is}Not`, told), because }
}

function isBroken(standing: Standing): boolean {
  return standing.breach !== undefined || standing.breaches > 0
}

function isOverdue(standing: Standing): boolean {
  const { status, clock } = standing
  return status === 'overdue-unknown' || (status === 'partly-kept' && clock === 'past-due')
}

interface Asked {
  readonly norm: string
  readonly v: Instant
  readonly waiting: string
}

function performedTruth(standings: Standings, asked: Asked, seen: ReadonlySet<string>): Truth {
  const { norm, v } = asked
  const { world } = standings
  const material = world.materialOf(norm)
  if (material === undefined || seen.has(norm)) return 'unknown'
  const parts = world.partsOf.get(norm) ?? []
  if (parts.length > 0) {
    const within = new Set([...seen, norm])
    return conjunction(parts.map((part) => performedTruth(standings, { ...asked, norm: part.id }, within)))
  }
  const { value } = performanceAt(material.proposition, v)
  if (value === 'true') return material.norm.kind === 'power' ? usedTruth(standings, material.norm, asked) : 'true'
  return value === 'false' ? 'false' : 'unknown'
}

// A use without effect is none; that it was tried proves nothing of later.
function usedTruth(standings: Standings, power: Power, { v, waiting }: Asked): Truth {
  if (standings.isMutualUse(waiting, power.id)) return 'unknown'
  return useOf(standings, power, v) === undefined ? 'unknown' : 'true'
}

function judgeSeveral(kind: 'all' | 'any', judged: readonly Judged[]): Judged {
  const truths = judged.map((each) => each.truth)
  const truth = kind === 'all' ? conjunction(truths) : flipped(conjunction(truths.map(flipped)))
  const telling = judged.filter((each) => each.truth === truth)
  return {
    truth,
    said: state('condition.several', {
      what: listed(
        telling.map((each) => each.said),
        kind === 'all' ? 'and' : 'or',
      ),
    }),
    because: telling.flatMap((each) => each.because),
  }
}

function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes('false')) return 'false'
  return truths.includes('unknown') ? 'unknown' : 'true'
}

function negated(judged: Judged): Judged {
  return { truth: flipped(judged.truth), said: state('condition.not', { what: judged.said }), because: judged.because }
}

function flipped(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown'
  return truth === 'true' ? 'false' : 'true'
}

function unknown(said: Statement): Judged {
  return { truth: 'unknown', said, because: [] }
}
