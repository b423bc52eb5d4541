import { ORGANISATIONS } from '#reader/gazetteer/organisations'
import { REGIONS } from '#reader/gazetteer/regions'
import { STATES } from '#reader/gazetteer/states'
import type { Gazetteer, KnownParty, KnownPlace } from '#reader/gazetteer/known-names'

function listOf(text: string | undefined, mark: string): readonly string[] {
  return (text ?? '').split(mark).filter((part) => part !== '')
}

function stateOf(line: string): KnownParty {
  const [id = '', names, adjectives, seats, point, code] = line.split('|')
  const [latitude, longitude] = listOf(point, ',').map(Number)
  const [name = id, ...also] = listOf(names, ';')
  return {
    id,
    name,
    kind: 'state',
    also,
    adjectives: listOf(adjectives, ','),
    seats: listOf(seats, ';'),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    ...(code !== undefined && code !== '' && { code }),
  }
}

function organisationOf(line: string): KnownParty {
  const [id = '', names, kind] = line.split('|')
  const [name = id, ...also] = listOf(names, ';')
  return { id, name, kind: kind === 'group' ? 'group' : 'organisation', also }
}

/** The parties that are known when nothing is configured: the states of the world and well-known organisations. */
export const worldParties: readonly KnownParty[] = [
  ...listOf(STATES, '\n').map(stateOf),
  ...listOf(ORGANISATIONS, '\n').map(organisationOf),
]

function regionOf(line: string): KnownPlace {
  const [names, feature = 'region', within, point] = line.split('|')
  const [latitude, longitude] = listOf(point, ',').map(Number)
  const all = listOf(names, ';')
  const id = `region:${(all[0] ?? '').toLowerCase().replaceAll(' ', '-')}${within === undefined || within === '' ? '' : `-${within.toLowerCase()}`}`
  return {
    id,
    names: all,
    feature,
    ...(within !== undefined && within !== '' && { within }),
    ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
  }
}

/** Continents, seas and well-known regions: the places that are known when nothing is configured. */
export const worldPlaces: Gazetteer = { places: listOf(REGIONS, '\n').map(regionOf) }
