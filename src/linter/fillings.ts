import { shortened } from '#base/shorten'
import { placeName, titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { PartyId, PlaceId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import { listed, quoted as verbatim, type Filling } from '#time/statement'

/** Words of the agreement, letter for letter, cut where they are long. */
export function quoted(words: string): Filling {
  return verbatim(shortened(words, LONGEST))
}

/** A norm by what it is called. */
export function called(norm: Norm): Filling {
  return { is: 'called', of: 'norm', id: norm.id, words: shortened(titleOf(norm), LONGEST) }
}

/** Several norms by what they are called. */
export function eachCalled(norms: readonly Norm[], link: 'and' | 'or' = 'and'): Filling {
  return listed(norms.map(called), link)
}

/** The first of several norms, how many these are, and how many more there are. */
export function firstOf(
  norms: readonly Norm[],
  most: number,
): { readonly norms: Filling; readonly count: number; readonly more: number } {
  const first = norms.slice(0, most)
  return { norms: eachCalled(first), count: first.length, more: norms.length - first.length }
}

/** A place by its first name. */
export function placeCalled(index: AgreementIndex, id: PlaceId): Filling {
  return { is: 'called', of: 'place', id, words: shortened(placeName(index, id), LONGEST) }
}

/** The names of parties as one list. */
export function namesOf(index: AgreementIndex, ids: readonly PartyId[]): Filling {
  return listed(
    ids.map((id) => index.partyById.get(id)?.name ?? id),
    'and',
  )
}

/** How long a name or a quotation in a finding is at most. */
const LONGEST = 80
