import type { AgreementIndex } from '#views/agreement-index'
import type { PartyId, PlaceId, ProvisionId } from '#model/ids'
import type { Party } from '#model/parties/party'
import type { Place, PlaceName } from '#model/places/place'
import { joinWords } from '#views/words/list-words'

/** The name of a party, or its id where the agreement does not list it. */
export function partyName(index: AgreementIndex, id: PartyId): string {
  return index.partyById.get(id)?.name ?? id
}

/** Several parties as one list. */
export function partyNames(index: AgreementIndex, ids: readonly PartyId[], link: 'and' | 'or' = 'and'): string {
  return joinWords(
    ids.map((id) => partyName(index, id)),
    link,
  )
}

/** The names of a place, each once, in the order of the agreement: the first leads, the others always go with it. */
export function distinctNames(place: Place): readonly PlaceName[] {
  const seen = new Set<string>()
  return place.names.filter((name) => {
    if (seen.has(name.name)) return false
    seen.add(name.name)
    return true
  })
}

/** Every name of a place in one line: `First (Second, Third)`. A place without names shows its id. */
export function placeLabel(index: AgreementIndex, id: PlaceId): string {
  const place = index.placeById.get(id)
  const names = place === undefined ? [] : distinctNames(place).map((name) => name.name)
  const [first = id, ...others] = names
  return others.length === 0 ? first : `${first} (${others.join(', ')})`
}

/** The provision's number with its sign: `§ 2`. */
export function provisionSign(index: AgreementIndex, id: ProvisionId): string {
  return `§ ${index.provisionById.get(id)?.number ?? id}`
}

/** A letter for each party in the order of the text: A to Z, then AA, AB and so on. */
export function partyLetters(parties: readonly Party[]): ReadonlyMap<PartyId, string> {
  return new Map(parties.map((party, index) => [party.id, letterAt(index)]))
}

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}
