import { groupBy } from '#base/group'
import { dependenciesOf, eventsOf } from '#engine/boundaries'
import { isKept } from '#engine/composite-status'
import { anchorOf } from '#engine/due-anchor'
import type { Weighed } from '#engine/evidence'
import { partyList, saidByBearer, saidOfBearers, saidOfTold } from '#engine/bearer-words'
import { saidOfBreach, saidOfClaim, saidOfClock, saidOfEvidence, saidOfWindow, together } from '#engine/reason-words'
import { findDeadlocks } from '#engine/deadlocks'
import { rowFor, rowsPassedOver } from '#engine/label-table'
import type { Reason } from '#engine/ledger'
import type { Standing, Standings } from '#engine/standing'
import { state } from '#engine/state'
import type { KnownChange } from '#engine/world'
import { actionTypeOf } from '#model/actions/registry'
import type { Norm } from '#model/norms/norm'
import { listed, named, type Filling, type Statement } from '#time/statement'

/**
 * The derivation of a standing: clause, parties, terms, force, condition, order, window, clock, every claim with its grades,
 * what they add up to, the row of the label table, and why the rows before it do not match. The order is fixed and the step
 * names are stable; `because` names norms, provisions, amendments and entries of the record.
 */
export function reasonsFor(standings: Standings, standing: Standing): readonly Reason[] {
  return [
    ...provisionReasons(standings, standing.norm),
    ...termReasons(standings, standing),
    forceReason(standings, standing),
    ...conditionReasons(standings, standing),
    ...dependencyReasons(standings, standing),
    ...windowReasons(standings, standing),
    ...claimReasons(standings, standing),
    ...bearerReasons(standings, standing),
    ...evidenceReasons(standings, standing),
    ...chainReasons(standings, standing),
    ...labelReasons(standing),
  ]
}

function provisionReasons(standings: Standings, norm: Norm): readonly Reason[] {
  const { agreement } = standings.world
  const provision = agreement.provisions.find((each) => each.id === norm.provision)
  const called: Filling = {
    is: 'called',
    of: 'norm',
    id: norm.id,
    words: actionTypeOf(norm.action)?.label ?? norm.action,
  }
  const says = norm.basis.quote ?? norm.says ?? provision?.says ?? called
  const basis = saidOfBasis(norm)
  const said =
    provision === undefined
      ? state('clause.alone', { basis, says })
      : state('clause.provision', { number: provision.number, basis, says })
  return [
    { step: 'clause', because: [norm.id, ...(provision === undefined ? [] : [provision.id])], said },
    { step: 'parties', because: [...norm.bearers, ...norm.counterparties], said: saidOfParties(standings, norm) },
  ]
}

function saidOfBasis({ basis }: Norm): Statement {
  switch (basis.kind) {
    case 'later-instrument':
      return state('basis.later-instrument', { title: basis.title })
    case 'opinion':
      return state('basis.opinion', { speaker: basis.speaker })
    default:
      return state(`basis.${basis.kind}`)
  }
}

function saidOfParties(standings: Standings, norm: Norm): Statement {
  const nameOf = namesIn(standings)
  const owed = saidOfBearers(norm, nameOf)
  if (norm.counterparties.length === 0) return owed
  return state('parties.to', { owed, counterparties: partyList(norm.counterparties, nameOf) })
}

function termReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const changes = standings.world.materialOf(standing.norm.id)?.changes ?? []
  return changes.map((change) => ({
    step: `amendment:${change.amendment.id}`,
    because: [change.amendment.id],
    said: saidOfChange(change, standing),
  }))
}

function saidOfChange({ amendment, power, effectiveFrom, contested }: KnownChange, standing: Standing): Statement {
  const { why } = power
  const form = state(`form.${amendment.form}`)
  const change = state(`change.${amendment.kind}`, { id: named(amendment.id), form })
  if (!power.holds) return state('change.void', { change, why })
  if (effectiveFrom > standing.v) return state('change.later', { change })
  return contested ? state('change.contested', { change, why }) : state('change.holds', { change, why })
}

function saidOfOrder(standings: Standings, { norm, blockedBy }: Standing): Statement {
  const waits = state('order.waits', { norms: named(...blockedBy) })
  const deadlock = findDeadlocks(standings.world.agreement.order).find(({ norms }) => norms.includes(norm.id))
  if (deadlock === undefined) return waits
  const { norms, firstMoves } = deadlock
  return together([waits, state('order.deadlock', { norms: named(...norms), moves: named(...firstMoves) })])
}

/** Everything else in the agreement and the record that the standing was worked out from. */
function dependencyReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const material = standings.world.materialOf(standing.norm.id)
  if (material === undefined) return []
  const norms = [...new Set(dependenciesOf(standings, standing.norm.id))].filter((id) => id !== standing.norm.id)
  const others =
    norms.length === 0 ? [] : [{ step: 'depends', because: norms, said: state('depends', { norms: named(...norms) }) }]
  const told = eventsOf(standings, material).flatMap((event) =>
    standings.world.eventWeighed(event).map((claim) => ({
      step: `event:${event}:${claim.id}`,
      because: [event, claim.id, claim.claim.source, ...claim.graded.because],
      said: together(saidOfClaim(claim, standings.world.sourceName(claim.claim.source), standing.v)),
    })),
  )
  return [...others, ...told]
}

function forceReason(standings: Standings, standing: Standing): Reason {
  const { closing, force, suspendedBy } = standing
  if (force === 'not-in-force') {
    const { inForce, concludedOn } = standings.world.agreement.instrument
    const from: Filling = { is: 'point', at: inForce ?? concludedOn }
    return { step: 'force', because: [], said: state('force.notYet', { from }) }
  }
  if (closing !== undefined) {
    const { by, kind } = closing
    const closed = state(`closed.${kind}`, { by: typeof by === 'string' ? named(by) : state(`term.${by.term}`) })
    const said = standing.settled ? state('closed.settled', { closed }) : state('closed.open', { closed })
    return { step: 'force', because: typeof by === 'string' ? [by] : [], said }
  }
  if (suspendedBy === undefined) return { step: 'force', because: [], said: state('force.in') }
  if (typeof suspendedBy !== 'string') {
    return { step: 'force', because: [], said: state('force.suspended', { by: suspendedBy }) }
  }
  return { step: 'force', because: [suspendedBy], said: state('force.suspended', { by: named(suspendedBy) }) }
}

function conditionReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const { activationSaid, activation, blockedBy } = standing
  const what = listed(activationSaid)
  const condition =
    activationSaid.length === 0
      ? []
      : [
          {
            step: 'condition',
            because: standing.activationBecause,
            said: state(activation === 'active' ? 'condition.met' : 'condition.unmet', { what }),
          },
        ]
  const order =
    blockedBy.length === 0 ? [] : [{ step: 'order', because: blockedBy, said: saidOfOrder(standings, standing) }]
  return [...condition, ...order]
}

function windowReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const { zone } = standings.world
  // Without a window no day is reckoned, and no zone is missed.
  const isSaid = standing.reckoned.to === undefined || isZoneSaid(standings, standing)
  const amended = standing.reckoned.amendedBy
  const because = amended === undefined ? [] : [amended]
  const within = { id: zone, isSaid, ...conventionOf(standings, standing) }
  return [
    { step: 'window', because, said: saidOfWindow(standing.reckoned, standing.norm, within) },
    { step: 'clock', because: [], said: saidOfClock(standing, zone) },
  ]
}

// A chosen convention bears on terms that are counted, and on no day that is named.
function conventionOf({ world }: Standings, { norm, reckoned }: Standing): { readonly convention?: string } {
  const { convention } = world.agreement
  const isCounted = norm.deadline !== undefined && anchorOf(norm.deadline) !== undefined
  return convention === undefined || !isCounted || reckoned.to === undefined ? {} : { convention: convention.name }
}

function isZoneSaid(standings: Standings, { norm }: Standing): boolean {
  return standings.world.agreement.instrument.zone !== undefined || norm.deadline?.zone !== undefined
}

function claimReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const weighed = standings.world.materialOf(standing.norm.id)?.weighed ?? []
  const ofOrigin = groupBy(weighed, (claim) => claim.origin)
  return weighed.map((claim) => ({
    step: `claim:${claim.id}`,
    because: [claim.id, claim.claim.source, ...claim.graded.because],
    said: together([
      ...saidOfClaim(claim, standings.world.sourceName(claim.claim.source), standing.v),
      ...saidOfTold(claim, namesIn(standings)),
      ...saidOfOrigin(ofOrigin.get(claim.origin) ?? []),
    ]),
  }))
}

// Copies of one report count once, so whoever reads has to know how many they are.
function saidOfOrigin(ofOrigin: readonly Weighed[]): readonly Statement[] {
  return ofOrigin.length < 2 ? [] : [state('claim.copies', { count: ofOrigin.length })]
}

function namesIn(standings: Standings): (party: string) => string {
  return (party) => standings.world.agreement.parties.find((each) => each.id === party)?.name ?? party
}

// Who has acted and who has not, where the claims tell the bearers apart.
function bearerReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const { byBearer, norm } = standing
  if (byBearer.length === 0) return []
  const because = byBearer.flatMap(({ bearer, performance }) => [bearer, ...performance.claims])
  return [
    {
      step: 'bearers',
      because,
      said: saidByBearer(norm, byBearer, { nameOf: namesIn(standings), zone: standings.world.zone }),
    },
  ]
}

function evidenceReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const { policy } = standings.world
  const watched =
    standings.world
      .materialOf(standing.norm.id)
      ?.watched.flatMap((each) => [each.statement, each.source, ...each.held]) ?? []
  const evidence: Reason = {
    step: 'evidence',
    because: [...standing.performance.claims, ...watched],
    said: saidOfEvidence(standing, policy, standings.world.zone),
  }
  const { breach } = standing
  if (breach === undefined) return [evidence]
  return [evidence, { step: 'breach', because: [standing.norm.id], said: saidOfBreach(breach, standings.world.zone) }]
}

// What follows a breach, in the order of the text: the first link that is kept closes the chain.
function chainReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const { consequences } = standing.norm
  if (standing.breaches === 0 || consequences.length === 0) return []
  const links = consequences.map((id) => ({ id, status: standings.standingOf(id, standing.v)?.status }))
  const kept = links.find(({ status }) => status !== undefined && isKept(status))
  const told = links.map(({ id, status }) =>
    status === undefined
      ? state('chain.unknown', { norm: named(id) })
      : state('chain.link', { norm: named(id), status: { is: 'word', of: 'status', word: status } }),
  )
  const ending = kept === undefined ? state('chain.open') : state('chain.closed', { norm: named(kept.id) })
  return [{ step: 'chain', because: consequences, said: state('chain', { links: listed(told, 'comma'), ending }) }]
}

function labelReasons(standing: Standing): readonly Reason[] {
  const status: Filling = { is: 'word', of: 'status', word: standing.status }
  if (standing.parts.length > 0 && standing.force !== 'not-in-force') {
    const parts = standing.parts.map((part) =>
      state('chain.link', { norm: named(part.id), status: { is: 'word', of: 'status', word: part.status } }),
    )
    const because = standing.parts.map((part) => part.id)
    return [{ step: 'label', because, said: state('label.parts', { status, parts: listed(parts, 'comma') }) }]
  }
  const when = rowFor(standing)?.when ?? ''
  const label = { step: 'label', because: [], said: state('label', { status, when }) }
  const others = rowsPassedOver(standing).map((other) => ({
    step: `not:${other.status}`,
    because: [],
    said: other.said,
  }))
  return [label, ...others]
}
