import { actionOf, spread, type AgreementIndex } from '#linter/agreement-index'
import { eachCalled, quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { PartyId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { Party } from '#model/parties/party'

/** Bodies that have tasks and that nothing brings into being. */
export const bodyNotCreated: Rule = {
  name: 'body-not-created',
  group: 'parties',
  severity: 'warning',
  doc: {
    finds:
      'a commission, centre or committee that bears, verifies or receives something and that no provision creates or charges anybody with setting up',
    matters: 'its tasks fall due whether or not it exists, and whoever dislikes them need only not appoint',
    question: 'who sets it up, with whom, by when, and how does it decide?',
    realCase:
      'the redeployment committee of Hodeidah had its first tasks before it had met, and three chairs within a year',
    sources: ['PA-X 2120', 'S/2018/1173'],
  },
  *check(index) {
    const created = createdBodies(index)
    const uses = usesByParty(index)
    const creations = index.norms.filter((norm) => actionOf(norm)?.createsBody === true)
    for (const party of index.agreement.parties) {
      const norms = uses.get(party.id) ?? []
      if (!isBodyOfItsOwn(index, party) || norms.length === 0 || created.has(party.id)) continue
      if (isNamedByCreation(creations, party)) continue
      yield {
        found: state('body-not-created', { body: quoted(party.name), norms: eachCalled(norms.slice(0, 2)) }),
        norms: norms.map((norm) => norm.id),
        quotes: [party.name, ...party.also],
      }
    }
  },
}

/** Bodies that signed, or that belong to somebody, exist without this text. */
function isBodyOfItsOwn(index: AgreementIndex, party: Party): boolean {
  return party.kind === 'body' && party.of === undefined && !party.namedAsParty && !index.signatories.has(party.id)
}

function createdBodies(index: AgreementIndex): ReadonlySet<PartyId> {
  return new Set(
    index.norms.flatMap((norm) => (norm.kind === 'constitutive' && norm.creates !== undefined ? [norm.creates] : [])),
  )
}

function usesByParty(index: AgreementIndex): ReadonlyMap<PartyId, readonly Norm[]> {
  const users = index.norms.filter((norm) => actionOf(norm)?.createsBody !== true)
  return spread(users, (norm) => [...new Set([...norm.bearers, ...norm.performers, ...norm.verifiers])])
}

/** Whether a duty to set a body up is about this one: by its object, its words, or its performer. */
function isNamedByCreation(creations: readonly Norm[], party: Party): boolean {
  const names = [party.name, ...party.also].map((name) => name.toLowerCase())
  return creations.some((norm) => {
    const words = `${norm.object ?? ''} ${norm.says ?? ''}`.toLowerCase()
    return names.some((name) => words.includes(name)) || norm.performers.includes(party.id)
  })
}
