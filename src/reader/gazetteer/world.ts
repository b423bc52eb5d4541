import { ORGANISATIONS } from '#reader/gazetteer/organisations'
import { STATES } from '#reader/gazetteer/states'
import type { KnownParty } from '#reader/gazetteer/known-names'

function listOf(text: string | undefined, mark: string): readonly string[] {
  return (text ?? '').split(mark).filter((part) => part !== '')
}

function stateOf(line: string): KnownParty {
  const [id = '', names, adjectives, seats] = line.split('|')
  const [name = id, ...also] = listOf(names, ';')
  return { id, name, kind: 'state', also, adjectives: listOf(adjectives, ','), seats: listOf(seats, ';') }
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
