import type { Weighed } from '#engine/evidence'
import type { Performance } from '#engine/resolve-evidence'
import type { BearerPerformance } from '#engine/standing'
import { state } from '#engine/state'
import type { Norm } from '#model/norms/norm'
import { listed, type Filling, type Statement } from '#time/statement'
import type { ZoneId } from '#time/zone'

/** The name of a party by its id. */
export type NameOf = (party: string) => string

/** Who owes it, and how several bearers do; where one owes alone or the text does not say how, the names alone. */
export function saidOfBearers(norm: Pick<Norm, 'bearers' | 'bearerMode'>, nameOf: NameOf): Statement {
  if (norm.bearers.length === 0) return state('parties.nobody')
  const values = { bearers: partyList(norm.bearers, nameOf) }
  if (norm.bearers.length === 1 || norm.bearerMode === 'unsaid') return state('parties.owed', values)
  return state(`parties.${norm.bearerMode}`, values)
}

/** Of whom alone a claim tells; nothing where it tells of all. */
export function saidOfTold(claim: Weighed, nameOf: NameOf): readonly Statement[] {
  if (claim.bearers === undefined) return []
  if (claim.bearers.length > 0) return [state('claim.alone', { parties: partyList(claim.bearers, nameOf) })]
  return [state('claim.ofOthers', { parties: partyList(claim.claim.by ?? [], nameOf) })]
}

/** What each bearer did, and what that means for the whole. */
export function saidByBearer(
  norm: Pick<Norm, 'bearerMode'>,
  byBearer: readonly BearerPerformance[],
  say: { readonly nameOf: NameOf; readonly zone: ZoneId },
): Statement {
  const told = byBearer.map(({ bearer, performance }) => saidOfOne(say.nameOf(bearer), performance, say.zone))
  return state('condition.several', { what: listed([...told, state(`mode.${norm.bearerMode}`)]) })
}

/** Parties by their names, as one list. */
export function partyList(parties: readonly string[], nameOf: NameOf): Filling {
  return listed(parties.map(nameOf), 'comma')
}

function saidOfOne(party: string, { value, deniedThrough }: Performance, zone: ZoneId): Statement {
  switch (value) {
    case 'true':
      return state('bearer.acted', { party })
    case 'false':
      return state('bearer.notActed', { party })
    case 'both':
      return state('bearer.disputed', { party })
    default:
      return deniedThrough === undefined
        ? state('bearer.unknown', { party })
        : state('bearer.stale', { party, moment: { is: 'moment', at: deniedThrough, zone } })
  }
}
