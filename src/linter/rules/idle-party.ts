import { quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { PartyId } from '#model/ids'
import type { Norm } from '#model/norms/norm'

/** Signatories to whom nothing falls. */
export const idleParty: Rule = {
  name: 'idle-party',
  group: 'parties',
  severity: 'note',
  doc: {
    finds: 'a signatory that owes nothing, is owed nothing, and watches or guarantees nothing',
    matters:
      'it is unclear why it signed: as a witness, as a guarantor without words, or because its duties were left out',
    question: 'in what role does this party sign?',
    realCase:
      'the package of 12 February 2015 was signed by an ambassador whose state later said that it was not a party',
    sources: ['PA-X 1364', 'Vienna Convention on the Law of Treaties, art. 2'],
  },
  *check(index) {
    const busy = new Set(index.norms.flatMap(partiesIn))
    // A party acts through its forces and organs too.
    const above = [...busy].flatMap((id) => wayUp(id, (each) => index.partyById.get(each)?.of))
    for (const id of above) busy.add(id)
    if (index.norms.length === 0) return
    for (const id of index.signatories) {
      if (busy.has(id)) continue
      yield { found: state('idle-party', { party: quoted(index.partyById.get(id)?.name ?? id) }) }
    }
  },
}

function partiesIn(norm: Norm): readonly PartyId[] {
  const created = norm.kind === 'constitutive' && norm.creates !== undefined ? [norm.creates] : []
  return [...norm.bearers, ...norm.counterparties, ...norm.performers, ...norm.liable, ...norm.verifiers, ...created]
}

function wayUp(id: PartyId, above: (id: PartyId) => PartyId | undefined): readonly PartyId[] {
  const way: PartyId[] = []
  for (let at = above(id); at !== undefined && !way.includes(at); at = above(at)) way.push(at)
  return way
}
