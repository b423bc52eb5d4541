import { assertNever } from '#base/assert'
import { state } from '#engine/state'
import type { PartyId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment } from '#model/instrument/amendment'
import type { Norm, PowerEffect } from '#model/norms/norm'
import { named, type Statement } from '#time/statement'

/** Whether those who made a change could make it, and why. */
export interface AmendingPower {
  readonly holds: boolean
  readonly why: Statement
}

/**
 * Whether those who granted the amendment have the power to change this norm so. All parties together can change anything;
 * all counterparties of a norm can extend, waive, suspend or end what is owed to them; the holder of a power over the norm
 * can do what the power says; a court or a Council decides. Anybody else's change has no effect. Sources: Vienna Convention
 * on the Law of Treaties arts. 39-41, 54, 57; Hohfeld.
 */
export function amendingPower(agreement: Agreement, amendment: Amendment, norm: Norm): AmendingPower {
  if (grantedByAllParties(agreement, amendment)) return { holds: true, why: state('power.all') }
  switch (amendment.kind) {
    case 'all-party':
      return { holds: false, why: state('power.notAll') }
    case 'interpretation':
      return { holds: false, why: state('power.notShared') }
    case 'decision':
      return byDecision(agreement, amendment, norm)
    case 'extension':
      return byCounterparties(agreement, amendment, norm, 'extend')
    case 'waiver':
      return byCounterparties(agreement, amendment, norm, 'waive')
    case 'suspension':
      return byCounterparties(agreement, amendment, norm, 'suspend')
    case 'termination':
      return byCounterparties(agreement, amendment, norm, 'terminate')
    default:
      return assertNever(amendment.kind)
  }
}

/** The parties that must agree for a change by all: those who signed, else those whom the instrument counts as parties. */
function partiesToAgree(agreement: Agreement): readonly PartyId[] {
  const signed = [...new Set(agreement.instrument.signatures.map((signature) => signature.party))]
  return signed.length > 0 ? signed : agreement.parties.filter((party) => party.namedAsParty).map((party) => party.id)
}

function grantedByAllParties(agreement: Agreement, amendment: Amendment): boolean {
  const needed = partiesToAgree(agreement)
  const agreed = [...amendment.grantedBy, ...amendment.askedBy]
  return (
    needed.length > 0 && amendment.grantedBy.length > 0 && needed.every((party) => speaksFor(agreement, agreed, party))
  )
}

function byCounterparties(agreement: Agreement, amendment: Amendment, norm: Norm, effect: PowerEffect): AmendingPower {
  const { counterparties } = norm
  if (counterparties.length > 0 && counterparties.every((each) => speaksFor(agreement, amendment.grantedBy, each))) {
    return { holds: true, why: state('power.owedTo') }
  }
  return byPower(agreement, amendment, norm, effect) ?? { holds: false, why: state('power.nobody') }
}

function byDecision(agreement: Agreement, amendment: Amendment, norm: Norm): AmendingPower {
  const bodies = agreement.parties.filter((party) => party.kind === 'body' || party.kind === 'organisation')
  if (bodies.some((body) => amendment.grantedBy.includes(body.id))) return { holds: true, why: state('power.body') }
  return byPower(agreement, amendment, norm, undefined) ?? { holds: false, why: state('power.noBody') }
}

function byPower(
  agreement: Agreement,
  amendment: Amendment,
  norm: Norm,
  effect: PowerEffect | undefined,
): AmendingPower | undefined {
  const power = agreement.norms.find(
    (each) =>
      each.kind === 'power' &&
      (effect === undefined || each.effect === effect) &&
      (each.over.length === 0 || each.over.includes(norm.id)) &&
      each.bearers.some((bearer) => speaksFor(agreement, amendment.grantedBy, bearer)),
  )
  return power === undefined ? undefined : { holds: true, why: state('power.under', { power: named(power.id) }) }
}

function speaksFor(agreement: Agreement, speakers: readonly PartyId[], party: PartyId): boolean {
  return speakers.some((speaker) => speaker === party || principalOf(agreement, speaker) === party)
}

/** The party that another belongs to or acts for, itself where there is none. */
export function principalOf(agreement: Agreement, party: PartyId): PartyId {
  const seen = new Set<PartyId>()
  let current = party
  while (!seen.has(current)) {
    seen.add(current)
    const of = agreement.parties.find((each) => each.id === current)?.of
    if (of === undefined) return current
    current = of
  }
  return current
}
