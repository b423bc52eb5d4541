import { belongsTo, titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { Fault, Rule } from '#linter/rule'
import { quoted } from '#linter/words'
import type { PartyId } from '#model/ids'
import type { Norm } from '#model/norms/norm'

/** Duties of those who did not agree to them. */
export const dutyOnNonParty: Rule = {
  name: 'duty-on-non-party',
  group: 'parties',
  severity: 'warning',
  doc: {
    finds: 'a duty whose bearer neither signed nor is counted among the Parties, nor belongs to one that did',
    matters:
      'an agreement binds those who conclude it; what is asked of a third is a wish, and the parties cannot deliver it',
    question: 'has this bearer agreed to it, and in which instrument?',
    realCase:
      'the Nairobi declaration of 12 November 2022 ties disarmament to the withdrawal of foreign forces whose state was no party; the two sides read the tie differently for a year',
    sources: ['Vienna Convention on the Law of Treaties, arts. 34-36', 'PA-X 2464'],
  },
  *check(index) {
    const created = new Set(
      index.norms.flatMap((norm) => (norm.kind === 'constitutive' && norm.creates !== undefined ? [norm.creates] : [])),
    )
    for (const norm of index.norms) {
      if (norm.kind !== 'obligation' && norm.kind !== 'prohibition' && norm.kind !== 'guarantee') continue
      for (const bearer of norm.bearers) {
        const fault = created.has(bearer) ? undefined : faultFor(index, norm, bearer)
        if (fault !== undefined) yield fault
      }
    }
  },
}

function faultFor(index: AgreementIndex, norm: Norm, bearer: PartyId): Fault | undefined {
  const way = belongsTo(index, bearer)
  const party = index.partyById.get(bearer)
  const name = party?.name ?? bearer
  // A body of the agreement agrees to nothing itself: whether it exists is another rule's question.
  if (
    way.some((id) => index.signatories.has(id) || index.partyById.get(id)?.namedAsParty === true) ||
    party?.kind === 'body'
  )
    return undefined
  return {
    message: `duty on a non-party: ${quoted(name)} owes ${quoted(titleOf(norm))} and neither signed nor is one of the Parties`,
    norms: [norm.id],
    quotes: [name, ...(party?.also ?? [])],
  }
}
