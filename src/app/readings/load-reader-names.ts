import type { Ports } from '#app/ports'
import type { Agreement } from '#model/instrument/agreement'
import type { Party, PartyKind } from '#model/parties/party'
import type { NameIndex } from '#reader/find/name-index'
import type { Gazetteer, KnownParty, KnownPlace } from '#reader/gazetteer/known-names'
import { parseGazetteer } from '#reader/gazetteer/parse-gazetteer'
import { nameIndexOf } from '#reader/read-document'

/** What the reader knows beforehand: names, and the agreement that a text is read beside; made once for many texts. */
export interface ReaderNames {
  readonly index: NameIndex
  readonly agreement?: Agreement
}

const MAX_TABLE_BYTES = 5_000_000

/**
 * The parties and places of an agreement, the cities of the tables in the folder, and the states of the world. Without
 * the folder the reader links fewer places and reads all the same.
 */
export async function loadReaderNames(
  { files }: Pick<Ports, 'files'>,
  folder: string,
  agreement: Agreement | undefined,
): Promise<ReaderNames> {
  const names = (await files.list(folder)).filter((name) => name.endsWith('.tsv'))
  const tables = await Promise.all(names.map((name) => files.readText(`${folder}/${name}`, MAX_TABLE_BYTES)))
  const cities = parseGazetteer(tables.flatMap((table) => (table.ok ? [table.value] : [])))
  const own = agreement === undefined ? [] : agreement.places.map(toKnownPlace)
  const gazetteer: Gazetteer = { places: [...own, ...cities.places] }
  const index = nameIndexOf(agreement?.parties.flatMap(toKnownParty) ?? [], gazetteer)
  return { index, ...(agreement !== undefined && { agreement }) }
}

function toKnownPlace({ id, names, kind, within }: Agreement['places'][number]): KnownPlace {
  return {
    id,
    names: names.map(({ name }) => name),
    ...(kind === 'unsaid' ? {} : { feature: kind }),
    ...(within === undefined ? {} : { within }),
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
