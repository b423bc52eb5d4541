import { anchorTime } from '#engine/anchor-time'
import { useOf } from '#engine/exercised-powers'
import type { Reckoned, RenewalFacts, Standings } from '#engine/standing'
import { termsAt, type Suspension } from '#engine/terms-at'
import { state } from '#engine/state'
import type { NormMaterial } from '#engine/world'
import { compileDue, type AnchorAnswer } from '#time/compile-due'
import { anchorOf } from '#engine/due-anchor'
import type { Anchor, CompiledDue, DueExpression } from '#time/due-expression'
import { END_OF_TIME, plusMs, type Instant } from '#time/instant'
import { contains, type Interval } from '#time/interval'
import { quoted, type Statement } from '#time/statement'
import { renewalAt, type RenewalAt, type RenewalContext } from '#time/renewal-terms'

/**
 * The window of a norm as its terms stand at v: the due expression compiled, the clock stopped for as long as suspensions
 * say so, and a term that renews itself followed to the term in which v lies.
 */
export function reckonWindow(standings: Standings, material: NormMaterial, v: Instant): Reckoned {
  const terms = termsAt(material, v, standings.without)
  const due = standings.deadlineOf?.get(material.norm.id) ?? terms.deadline
  const amended = terms.amendedBy === undefined ? {} : { amendedBy: terms.amendedBy }
  if (due === undefined) return { ...withoutClock([state('window.unset')]), ...amended }
  return { ...reckonDue(standings, due, { norm: material.norm.id, v, suspensions: terms.suspensions }), ...amended }
}

/** The term of the whole instrument as it stands at v, or none. */
export function reckonInstrumentTerm(standings: Standings, v: Instant): Reckoned | undefined {
  const { term } = standings.world.agreement.instrument
  return term === undefined ? undefined : reckonDue(standings, term, { norm: '', v, suspensions: [] })
}

/** Whether the instrument's term renews itself, so that its end is another one with every term. */
export function instrumentRenews({ world }: Pick<Standings, 'world'>): boolean {
  const { term } = world.agreement.instrument
  return term?.kind === 'term' && term.renewal !== undefined
}

/** Whether the window depends on something not known to have happened. */
export function isAwaitingAnchor(reckoned: Reckoned): boolean {
  return reckoned.due.kind === 'conditional'
}

interface Of {
  readonly norm: string
  readonly v: Instant
  readonly suspensions: readonly Suspension[]
}

function reckonDue(standings: Standings, due: DueExpression, of: Of): Reckoned {
  const compiled = compiledOnce(standings, due, of)
  if (due.kind === 'term' && due.renewal !== undefined && compiled.kind !== 'conditional') {
    return renewed(standings, due, of)
  }
  return withClock(standings, compiled, of.suspensions)
}

// The end of the instrument is that of the term in which v lies; a term that itself counts from its own end says nothing.
function whenAnchored(standings: Standings, anchor: Anchor, of: Of): AnchorAnswer {
  if (anchor.kind !== 'expiry') return anchorTime(standings, of.norm, anchor, of.v)
  const { term } = standings.world.agreement.instrument
  if (term === undefined || anchorOf(term)?.kind === 'expiry') return 'unknown'
  const { due, to } = reckonDue(standings, term, { norm: '', v: of.v, suspensions: [] })
  return due.kind === 'window' && to !== undefined ? { lo: to, hi: to } : 'unknown'
}

// The answer depends on the expression and on when its anchor happened, and on nothing else in this world.
function compiledOnce(standings: Standings, due: DueExpression, of: Of): CompiledDue {
  const { agreement, zone, compiled } = standings.world
  const anchor = anchorOf(due)
  const answer = anchor === undefined ? undefined : whenAnchored(standings, anchor, of)
  const key = answer === undefined || answer === 'unknown' ? 'unknown' : `${answer.lo} ${answer.hi}`
  const known = compiled.get(due) ?? new Map<string, CompiledDue>()
  compiled.set(due, known)
  const earlier = known.get(key)
  if (earlier !== undefined) return earlier
  const convention = agreement.convention === undefined ? {} : { convention: agreement.convention }
  const fresh = compileDue(due, { zone, ...convention, anchors: () => answer })
  known.set(key, fresh)
  return fresh
}

function withoutClock(steps: readonly Statement[]): Reckoned {
  return { due: { kind: 'no-clock', steps }, byConvention: [], stoppedMs: 0, steps }
}

function withClock(standings: Standings, due: CompiledDue, suspensions: readonly Suspension[]): Reckoned {
  const base = { due, byConvention: [], stoppedMs: 0, steps: due.steps }
  switch (due.kind) {
    case 'window':
      return { ...base, ...stopped(due.window, due.window.to, suspensions) }
    case 'uncertain-window':
      return { ...base, ...stopped({ from: due.earliest.from, to: due.latest.to }, due.earliest.to, suspensions) }
    case 'convention-dependent': {
      const chosen = chosenAnswer(due.answers, standings.convention)
      const byConvention = due.answers
      return { ...base, byConvention, ...stopped(chosen, chosen.to, suspensions) }
    }
    default:
      return base
  }
}

// In doubt nothing is late: where no convention is chosen the latest of the answers is shown, with the others beside it.
function chosenAnswer(
  answers: readonly { readonly convention: string; readonly window: Interval }[],
  convention: string | undefined,
): Interval {
  const named = answers.find((answer) => answer.convention === convention)
  const latest = answers.reduce(
    (best, answer) => (answer.window.to > best.window.to ? answer : best),
    answers[0] ?? NEVER,
  )
  return (named ?? latest).window
}

const NEVER = { convention: '', window: { from: END_OF_TIME, to: END_OF_TIME } }

function stopped(
  window: Interval,
  mayBeLateFrom: Instant,
  suspensions: readonly Suspension[],
): Pick<Reckoned, 'from' | 'to' | 'mayBeLateFrom' | 'stoppedMs'> {
  const to = movedBy(window.from, window.to, suspensions)
  return {
    from: window.from,
    to,
    mayBeLateFrom: movedBy(window.from, mayBeLateFrom, suspensions),
    stoppedMs: to === END_OF_TIME ? 0 : to - window.to,
  }
}

// Each stretch of a stopped clock that begins before the (moved) end moves the end by its length within the window.
function movedBy(from: Instant, to: Instant, suspensions: readonly Suspension[]): Instant {
  const stops = union(
    suspensions.filter((suspension) => suspension.stopsClock).map((suspension) => suspension.interval),
  )
  return stops.reduce((end, stop) => {
    const begins = stop.from > from ? stop.from : from
    if (begins >= end || stop.to <= begins) return end
    return stop.to === END_OF_TIME ? END_OF_TIME : plusMs(end, stop.to - begins)
  }, to)
}

// Suspensions come by when they begin.
function union(intervals: readonly Interval[]): readonly Interval[] {
  return intervals.reduce<readonly Interval[]>((joined, next) => {
    const last = joined[joined.length - 1]
    if (last === undefined || next.from > last.to) return [...joined, next]
    return [...joined.slice(0, -1), { from: last.from, to: next.to > last.to ? next.to : last.to }]
  }, [])
}

function renewed(standings: Standings, due: Extract<DueExpression, { kind: 'term' }>, of: Of): Reckoned {
  const { agreement, zone: instrumentZone } = standings.world
  const zone = due.zone ?? instrumentZone
  const anchor = whenAnchored(standings, due.from, of)
  if (anchor === 'unknown' || anchor === undefined)
    return withoutClock([state('window.startUnknown', { said: quoted(due.said) })])
  const convention = agreement.convention === undefined ? {} : { convention: agreement.convention }
  const notices = noticesAgainst(standings, of.norm, of.v)
  const { term, endsAt } = renewalOnce(standings, due, of.v, { start: anchor.lo, zone, ...convention, notices })
  const renewal: RenewalFacts = {
    number: term.number,
    term: term.interval,
    noticeWindow: term.noticeWindow,
    noticeGiven: endsAt !== undefined,
  }
  const to = endsAt ?? term.interval.to
  const steps = [renewalStep(renewal)]
  const compiled: CompiledDue = { kind: 'window', window: { from: anchor.lo, to }, vague: false, steps }
  return { due: compiled, byConvention: [], stoppedMs: 0, from: anchor.lo, to, mayBeLateFrom: to, renewal, steps }
}

// Moments are mostly asked about in order, so that the term asked for last is often the one that holds the next.
function renewalOnce(
  { world: { renewals } }: Standings,
  due: Extract<DueExpression, { kind: 'term' }>,
  v: Instant,
  context: RenewalContext,
): RenewalAt {
  const key = [context.start, ...context.notices].join(' ')
  const known = renewals.get(due) ?? new Map<string, RenewalAt>()
  renewals.set(due, known)
  const last = known.get(key)
  if (last !== undefined && contains(last.term.interval, v)) return last
  const fresh = renewalAt(due, v, context)
  known.set(key, fresh)
  return fresh
}

function renewalStep({ number, noticeGiven }: RenewalFacts): Statement {
  const term = number === 0 ? state('renewal.first') : state('renewal.again', { count: number })
  return noticeGiven ? state('renewal.ends', { term }) : state('renewal.runs', { term })
}

/** When notice against the norm was given, by powers of notice over it that were used while they were there to use. */
function noticesAgainst(standings: Standings, norm: string, v: Instant): readonly Instant[] {
  const { world } = standings
  return world.powers.flatMap((power) => {
    if (power.effect !== 'give-notice') return []
    if (power.over.length > 0 && !power.over.some((each) => each === norm)) return []
    return useOf(standings, power, v)?.hi ?? []
  })
}
