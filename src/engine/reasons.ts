import { groupBy } from '#base/group'
import { dependenciesOf, eventsOf } from '#engine/boundaries'
import { isKept } from '#engine/composite-status'
import { anchorOf } from '#engine/due-anchor'
import type { Weighed } from '#engine/evidence'
import { wordsOfBearers, wordsOfMode, wordsOfTold } from '#engine/bearer-words'
import { wordsOfBreach, wordsOfClaim, wordsOfClock, wordsOfEvidence, wordsOfWindow } from '#engine/reason-words'
import { findDeadlocks } from '#engine/deadlocks'
import { rowFor, rowsPassedOver } from '#engine/label-table'
import type { Reason } from '#engine/ledger'
import type { Standing, Standings } from '#engine/standing'
import type { KnownChange } from '#engine/world'
import type { Norm } from '#model/norms/norm'

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
  const named = provision === undefined ? [] : [provision.id]
  const says = norm.basis.quote ?? norm.says ?? provision?.says ?? norm.action
  const where = provision === undefined ? basisWords(norm) : `provision ${provision.number}, ${basisWords(norm)}`
  return [
    { step: 'clause', because: [norm.id, ...named], words: `${where}: ${says}` },
    { step: 'parties', because: [...norm.bearers, ...norm.counterparties], words: partyWords(standings, norm) },
  ]
}

function basisWords(norm: Norm): string {
  switch (norm.basis.kind) {
    case 'clause':
      return 'the text'
    case 'later-instrument':
      return `a later instrument, ${norm.basis.title}`
    case 'reported':
      return 'a report of what the text says'
    default:
      return `the opinion of ${norm.basis.speaker}, which no clause holds`
  }
}

function partyWords(standings: Standings, norm: Norm): string {
  const nameOf = namesIn(standings)
  const bearers = `${norm.bearers.map(nameOf).join(', ')}${wordsOfMode(norm)}`
  const counterparties = norm.counterparties.map(nameOf).join(', ')
  const by = bearers === '' ? 'nobody is named who owes it' : `owed by ${bearers}`
  return counterparties === '' ? by : `${by}, to ${counterparties}`
}

function termReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const changes = standings.world.materialOf(standing.norm.id)?.changes ?? []
  return changes.map((change) => ({
    step: `amendment:${change.amendment.id}`,
    because: [change.amendment.id],
    words: changeWords(change, standing),
  }))
}

function changeWords(change: KnownChange, standing: Standing): string {
  const { amendment, power } = change
  const what = `${amendment.kind} ${amendment.id} (${amendment.form})`
  if (!power.holds) return `${what} has no effect: ${power.why}`
  if (change.effectiveFrom > standing.v) return `${what} is known, and takes effect later`
  const contested = change.contested ? '; it is contested' : ''
  return `${what} holds: ${power.why}${contested}`
}

function orderWords(standings: Standings, { norm, blockedBy }: Standing): string {
  const waits = `waits for ${blockedBy.join(', ')}, neither kept nor waived`
  const deadlock = findDeadlocks(standings.world.agreement.order).find(({ norms }) => norms.includes(norm.id))
  if (deadlock === undefined) return waits
  const moves = deadlock.firstMoves.join(', ')
  return `${waits}; ${deadlock.norms.join(', ')} wait for each other, and ${moves} done first would unlock them`
}

/** Everything else in the agreement and the record that the standing was worked out from. */
function dependencyReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const material = standings.world.materialOf(standing.norm.id)
  if (material === undefined) return []
  const norms = [...new Set(dependenciesOf(standings, standing.norm.id))].filter((id) => id !== standing.norm.id)
  const others =
    norms.length === 0 ? [] : [{ step: 'depends', because: norms, words: `asked about ${norms.join(', ')}` }]
  const told = eventsOf(standings, material).flatMap((event) =>
    standings.world.eventWeighed(event).map((claim) => ({
      step: `event:${event}:${claim.id}`,
      because: [event, claim.id, claim.claim.source, ...claim.graded.because],
      words: wordsOfClaim(claim, standings.world.sourceName(claim.claim.source), standing.v),
    })),
  )
  return [...others, ...told]
}

function forceReason(standings: Standings, standing: Standing): Reason {
  const { closing, force } = standing
  const { instrument } = standings.world.agreement
  if (force === 'not-in-force') {
    const from = instrument.inForce ?? instrument.concludedOn
    return { step: 'force', because: [], words: `not in force before ${from}` }
  }
  if (closing !== undefined) {
    const after = standing.settled ? ', after it was settled' : ', while it was open'
    return { step: 'force', because: [closing.by], words: `${closing.kind} by ${closing.by}${after}` }
  }
  const suspended = standing.suspendedBy
  if (suspended !== undefined) return { step: 'force', because: [suspended], words: `suspended: ${suspended}` }
  return { step: 'force', because: [], words: 'in force' }
}

function conditionReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const { activationWords, activation, blockedBy } = standing
  const condition =
    activationWords.length === 0
      ? []
      : [
          {
            step: 'condition',
            because: standing.activationBecause,
            words: `${activation === 'active' ? 'it applies' : 'it does not apply yet'}: ${activationWords.join('; ')}`,
          },
        ]
  const order =
    blockedBy.length === 0 ? [] : [{ step: 'order', because: blockedBy, words: orderWords(standings, standing) }]
  return [...condition, ...order]
}

function windowReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const { zone } = standings.world
  // Without a window no day is reckoned, and no zone is missed.
  const isSaid = standing.reckoned.to === undefined || isZoneSaid(standings, standing)
  const amended = standing.reckoned.amendedBy
  const because = amended === undefined ? [] : [amended]
  const words = wordsOfWindow(standing.reckoned, standing.norm, { id: zone, isSaid })
  return [
    { step: 'window', because, words: `${words}${wordsOfConvention(standings, standing)}` },
    { step: 'clock', because: [], words: wordsOfClock(standing, zone) },
  ]
}

// A chosen convention bears on terms that are counted, and on no day that is named.
function wordsOfConvention({ world }: Standings, { norm, reckoned }: Standing): string {
  const { convention } = world.agreement
  const isCounted = norm.deadline !== undefined && anchorOf(norm.deadline) !== undefined
  return convention === undefined || !isCounted || reckoned.to === undefined
    ? ''
    : `; by the convention ${convention.name}`
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
    words: `${wordsOfClaim(claim, standings.world.sourceName(claim.claim.source), standing.v)}${wordsOfTold(claim, namesIn(standings))}${wordsOfOrigin(ofOrigin.get(claim.origin) ?? [])}`,
  }))
}

// Copies of one report count once, so whoever reads has to know how many they are.
function wordsOfOrigin(ofOrigin: readonly Weighed[]): string {
  return ofOrigin.length < 2 ? '' : `; one of ${ofOrigin.length} claims of one origin`
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
      words: wordsOfBearers(norm, byBearer, { nameOf: namesIn(standings), zone: standings.world.zone }),
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
    words: wordsOfEvidence(standing, policy, standings.world.zone),
  }
  const { breach } = standing
  if (breach === undefined) return [evidence]
  return [evidence, { step: 'breach', because: [standing.norm.id], words: wordsOfBreach(breach, standings.world.zone) }]
}

// What follows a breach, in the order of the text: the first link that is kept closes the chain.
function chainReasons(standings: Standings, standing: Standing): readonly Reason[] {
  const { consequences } = standing.norm
  if (standing.breaches === 0 || consequences.length === 0) return []
  const links = consequences.map((id) => ({ id, status: standings.standingOf(id, standing.v)?.status }))
  const kept = links.find(({ status }) => status !== undefined && isKept(status))
  const told = links.map(({ id, status }) => `${id}: ${status ?? 'not known'}`).join(', ')
  const ending = kept === undefined ? 'nothing that follows is kept yet' : `${kept.id} is kept, which closes the chain`
  return [{ step: 'chain', because: consequences, words: `after the breach ${told}; ${ending}` }]
}

function labelReasons(standing: Standing): readonly Reason[] {
  if (standing.parts.length > 0 && standing.force !== 'not-in-force') {
    const counts = standing.parts.map((part) => `${part.id}: ${part.status}`).join(', ')
    const because = standing.parts.map((part) => part.id)
    return [{ step: 'label', because, words: `${standing.status}, by its parts (${counts})` }]
  }
  const row = rowFor(standing)
  const label = { step: 'label', because: [], words: `${standing.status}: ${row?.when ?? ''}` }
  const others = rowsPassedOver(standing).map(({ status, words }) => ({ step: `not:${status}`, because: [], words }))
  return [label, ...others]
}
