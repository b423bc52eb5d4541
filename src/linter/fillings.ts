import { placeName, titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { PartyId, PlaceId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import { listed, quoted as verbatim, type Filling } from '#time/statement'

/** Words of the agreement, letter for letter, cut where they are long. */
export function quoted(words: string): Filling {
  return verbatim(cut(words))
}

/** A norm by what it is called. */
export function called(norm: Norm): Filling {
  return { is: 'called', of: 'norm', id: norm.id, words: cut(titleOf(norm)) }
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
  return { is: 'called', of: 'place', id, words: cut(placeName(index, id)) }
}

/** The names of parties as one list. */
export function namesOf(index: AgreementIndex, ids: readonly PartyId[]): Filling {
  return listed(
    ids.map((id) => index.partyById.get(id)?.name ?? id),
    'and',
  )
}

const LONGEST = 80

function cut(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words
}
