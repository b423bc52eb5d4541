import { actionOf, isContinuing, placeName, spread, type AgreementIndex } from '#linter/agreement-index'
import { called, namesOf, placeCalled } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Norm } from '#model/norms/norm'
import { listed } from '#time/statement'

/** Roles that collide in one party or over one place. */
export const roleConflict: Rule = {
  name: 'role-conflict',
  group: 'parties',
  severity: 'warning',
  doc: {
    finds:
      'two parties with charge of one place or road, a guarantor of its own duty, and a duty that is owed to its own bearer',
    matters: 'when two answer for one thing, neither does; when one answers to itself, nobody does',
    question: 'who decides there when the two disagree, and who answers for a failure?',
    realCase:
      'point 6 of the statement of 10 November 2020 gives control of the Lachin corridor to one state and the safety of its traffic to another; when it was closed in December 2022 each pointed at the other',
    sources: ['PA-X 2324', 'International Court of Justice, order of 22 February 2023'],
  },
  *check(index) {
    yield* chargeFaults(index)
    for (const norm of index.norms) {
      const fault = guarantorFault(index, norm) ?? ownCounterpartyFault(index, norm)
      if (fault !== undefined) yield fault
    }
  },
}

/** Two bearers with lasting charge of one place. */
function* chargeFaults(index: AgreementIndex): Generator<Fault> {
  const charges = index.norms.filter((norm) => isContinuing(norm) && actionOf(norm)?.hasCharge === true)
  const byPlace = spread(charges, (norm) => norm.places)
  for (const [place, norms] of byPlace) {
    const bearers = new Set(norms.map((norm) => [...norm.bearers].sort().join(' ')).filter((key) => key !== ''))
    if (bearers.size < 2) continue
    const holders = norms.map((norm) =>
      state('role-conflict.holder', { parties: namesOf(index, norm.bearers), norm: called(norm) }),
    )
    yield {
      found: state('role-conflict.charge', { holders: listed(holders, 'and'), place: placeCalled(index, place) }),
      norms: norms.map((norm) => norm.id),
      quotes: [placeName(index, place)],
    }
  }
}

function guarantorFault(index: AgreementIndex, norm: Norm): Fault | undefined {
  if (norm.kind !== 'guarantee') return undefined
  for (const id of norm.guarantees) {
    const ensured = index.normById.get(id)
    const both = norm.bearers.filter((party) => ensured?.bearers.includes(party) === true)
    if (ensured === undefined || both.length === 0) continue
    return {
      found: state('role-conflict.guarantor', { parties: namesOf(index, both), norm: called(ensured) }),
      norms: [norm.id, ensured.id],
    }
  }
  return undefined
}

function ownCounterpartyFault(index: AgreementIndex, norm: Norm): Fault | undefined {
  const [bearer] = norm.bearers
  if (norm.kind !== 'obligation' || bearer === undefined || norm.bearers.length > 1) return undefined
  if (norm.counterparties.length !== 1 || norm.counterparties[0] !== bearer) return undefined
  return {
    found: state('role-conflict.self', { party: namesOf(index, [bearer]), norm: called(norm) }),
    norms: [norm.id],
  }
}
