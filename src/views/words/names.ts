import { provisionMark } from '#model/instrument/provision-mark'
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
    index.speech,
  )
}

/** The names of a place, each once, in the order of the agreement. */
export function distinctNames(place: Place): readonly PlaceName[] {
  const seen = new Set<string>()
  return place.names.filter((name) => {
    if (seen.has(name.name)) return false
    seen.add(name.name)
    return true
  })
}

/**
 * A place in one line with the names of both sides: `Aghdam / Akna`. The first name leads; then comes the first name of
 * each side that uses another one, in the language of the first where it has one there. A place without names shows
 * its id.
 */
export function placeLabel(index: AgreementIndex, id: PlaceId): string {
  const place = index.placeById.get(id)
  const lead = place?.names[0]
  if (place === undefined || lead === undefined) return id
  const ofSides = sidesOf(place).flatMap((side) => {
    const used = place.names.filter((name) => name.usedBy.includes(side))
    const alike = used.find((name) => name.language === lead.language)
    // A side without a name of its own in the leading language is served by the leading name, unless that is another's.
    const chosen = alike ?? (lead.usedBy.length === 0 ? undefined : used[0])
    return chosen === undefined ? [] : [chosen.name]
  })
  return [...new Set([lead.name, ...ofSides])].join(' / ')
}

function sidesOf(place: Place): readonly PartyId[] {
  return [...new Set(place.names.flatMap((name) => name.usedBy))]
}

/** The provision's number with its sign: `§ 2`. */
export function provisionSign(index: AgreementIndex, id: ProvisionId): string {
  return provisionMark(index.provisionById.get(id)?.number ?? id)
}

/** A letter for each party in the order of the text: A to Z, then AA, AB and so on. */
export function partyLetters(parties: readonly Party[]): ReadonlyMap<PartyId, string> {
  return new Map(parties.map((party, index) => [party.id, letterAt(index)]))
}

function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last
}
