import type { Weighed } from '#engine/evidence'
import type { Breach, Reckoned, Standing } from '#engine/standing'
import { state } from '#engine/state'
import type { Norm } from '#model/norms/norm'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { listed, named, quoted, type Filling, type Statement } from '#time/statement'
import type { ZoneId } from '#time/zone'

/** The zone that days are reckoned in, whether the instrument says it, and the convention that terms are counted by. */
export interface ReckoningZone {
  readonly id: ZoneId
  readonly isSaid: boolean
  readonly convention?: string
}

/** Several statements that are said after each other. */
export function together(statements: readonly Statement[]): Statement {
  const [only] = statements
  return statements.length === 1 && only !== undefined ? only : state('condition.several', { what: listed(statements) })
}

/** The window, with the words it was reckoned from. */
export function saidOfWindow(reckoned: Reckoned, norm: Norm, zone: ReckoningZone): Statement {
  const said = norm.deadline === undefined ? state('window.none') : quoted(norm.deadline.said)
  const steps = listed(reckoned.steps)
  const { amendedBy, stoppedMs, renewal } = reckoned
  return together([
    amendedBy === undefined
      ? state('window.said', { said, steps })
      : state('window.amended', { said, steps, by: named(amendedBy) }),
    ...(stoppedMs > 0 ? [state('window.stopped')] : []),
    ...(renewal === undefined ? [] : [state('window.notice', { moment: momentIn(renewal.noticeWindow.to, zone.id) })]),
    ...(zone.isSaid ? [] : [state('window.noZone')]),
    ...(zone.convention === undefined
      ? []
      : [state('window.convention', { name: { is: 'word', of: 'convention', word: zone.convention } })]),
  ])
}

/** Where the vantage stands to the window. */
export function saidOfClock(standing: Standing, zone: ZoneId): Statement {
  const { clock, reckoned } = standing
  if (clock === 'no-clock') return state('clock.no-clock')
  const edge = clock === 'before-window' ? reckoned.from : reckoned.to
  return state(`clock.${clock}`, { moment: momentIn(edge, zone) })
}

/** One claim: who says it, with which grades, whether it counts, and for what. */
export function saidOfClaim(claim: Weighed, source: string, v: Instant): readonly Statement[] {
  const { graded } = claim
  const { says, hedge } = claim.claim
  const told = { who: saidOfSpeakers(claim, source), grade: `${graded.reliability}${graded.credibility}`, says }
  const { why } = graded
  return [
    hedge === undefined ? state('claim.told', told) : state('claim.hedged', { ...told, hedge: quoted(hedge) }),
    graded.admitted ? state('claim.counts', { why }) : state('claim.doesNotCount', { why }),
    withStake(claim, saidOfSupport(claim)),
    ...(claim.supports === 'done' && claim.hi > v ? [state('claim.later')] : []),
  ]
}

// An admission and the other side's confirmation are kinds of their own, and are named as such.
function withStake(claim: Weighed, supports: Statement): Statement {
  if (claim.supports === 'nothing') return supports
  if (claim.stake === 'against-interest') return state('stake.admission', { supports })
  return claim.stake === 'confirmed' ? state('stake.confirmed', { supports }) : supports
}

// The chain of who said it, outermost first; the source is named beside it unless the chain already names it.
function saidOfSpeakers(claim: Weighed, source: string): Filling {
  const { speakers } = claim.claim
  const [first, ...others] = speakers.map(
    ({ name, named: isNamed }): Filling => (isNamed ? name : state('who.unnamed', { name })),
  )
  if (first === undefined) return source
  const chain = others.reduce((outer, inner) => state('who.citing', { outer, inner }), first)
  const isTold = speakers.some(({ name }) => name.includes(source) || source.includes(name))
  return isTold ? chain : state('who.by', { chain, source })
}

/** What the claims add up to under the policy. */
export function saidOfEvidence(standing: Standing, policy: EvidencePolicy, zone: ZoneId): Statement {
  const { name, version, originsNeeded } = policy
  const threshold = `${policy.minReliability}${policy.minCredibility}`
  const found = state('evidence', {
    policy: { is: 'word', of: 'policy', word: name },
    version,
    threshold,
    origins: originsNeeded,
    found: saidOfValue(standing),
  })
  return together([found, ...staleDenial(standing, zone)])
}

/** What a breach on record rests on. */
export function saidOfBreach({ why, from }: Breach, zone: ZoneId): Statement {
  return state(`breach.${why}`, { moment: momentIn(from, zone) })
}

// A denial of an earlier time proves nothing of now, and is shown.
function staleDenial({ performance, v }: Standing, zone: ZoneId): readonly Statement[] {
  const { deniedThrough, value } = performance
  if (value === 'true' || value === 'both' || deniedThrough === undefined || deniedThrough >= v) return []
  return [state('found.stale', { moment: { is: 'moment', at: deniedThrough, zone } })]
}

function saidOfSupport(claim: Weighed): Statement {
  switch (claim.supports) {
    case 'done':
      return state(claim.partial ? 'supports.part' : 'supports.done')
    case 'not-done':
      return state('supports.notDone')
    case 'refusal':
      return state(claim.claim.standing === 'impossible' ? 'supports.impossible' : 'supports.refusal')
    case 'breach':
      return state(claim.stake === 'party' ? 'supports.alleged' : 'supports.breach')
    case 'observance':
      return state('supports.observance')
    default:
      return state('supports.nothing')
  }
}

function saidOfValue({ performance, family, breaches }: Standing): Statement {
  switch (performance.value) {
    case 'true':
      return state(family === 'maintenance' ? 'found.observed' : 'found.done')
    case 'false':
      return family === 'maintenance' ? state('found.instances', { count: breaches }) : state('found.denied')
    case 'both':
      return state('found.both')
    default:
      return state('found.nothing')
  }
}

function momentIn(at: Instant | undefined, zone: ZoneId): Filling {
  if (at === undefined || at === BEGINNING_OF_TIME || at === END_OF_TIME) return state('moment.unknown')
  return { is: 'moment', at, zone, tellsZone: true }
}
