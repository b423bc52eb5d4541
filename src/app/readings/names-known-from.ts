import type { Agreement } from '#model/instrument/agreement'
import type { Party, PartyKind } from '#model/parties/party'
import type { KnownParty, KnownPlace } from '#reader/gazetteer/known-names'
import type { ReadInput } from '#reader/read-document'

/** The names that an agreement gives to parties and places, as the reader takes them; nothing without an agreement. */
export function namesKnownFrom(agreement: Agreement | undefined): Pick<ReadInput, 'parties' | 'gazetteer'> {
  if (agreement === undefined) return {}
  return {
    parties: agreement.parties.flatMap(toKnownParty),
    gazetteer: {
      places: agreement.places.map(
        (place): KnownPlace => ({
          id: place.id,
          names: place.names.map(({ name }) => name),
          ...(place.kind === 'unsaid' ? {} : { feature: place.kind }),
          ...(place.within === undefined ? {} : { within: place.within }),
        }),
      ),
    },
  }
}

const KINDS: Readonly<Record<PartyKind, KnownParty['kind'] | undefined>> = {
  state: 'state',
  organisation: 'organisation',
  body: 'organisation',
  'armed-group': 'group',
  force: 'group',
  person: 'person',
  population: undefined,
  unsaid: undefined,
}

function toKnownParty({ id, name, also, kind }: Party): readonly KnownParty[] {
  const known = KINDS[kind]
  return known === undefined ? [] : [{ id, name, kind: known, also }]
}
