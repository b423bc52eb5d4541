import { stringify } from 'yaml'
import type { Columns } from '#app/intake/mapping/map-row'
import { parseRowDate } from '#app/intake/mapping/parse-row-date'
import type { DateForm, MappingInput } from '#api/tables/mapping-shape'

type Meaning = 'text' | 'title' | 'published' | 'source' | 'place' | 'address' | 'party' | 'other' | 'action'

// What columns are often called, the surest names first.
const names: Readonly<Record<Meaning, readonly string[]>> = {
  text: ['text', 'notes', 'body', 'content', 'full_text', 'narrative', 'description', 'summary', 'message', 'story'],
  title: ['title', 'headline', 'subject', 'agt', 'name'],
  published: [
    'published',
    'published_at',
    'publication_date',
    'pubdate',
    'event_date',
    'date',
    'dat',
    'day',
    'created_at',
  ],
  source: ['source', 'outlet', 'publisher', 'author', 'source_name'],
  place: ['place', 'location', 'village', 'town', 'city', 'admin3', 'admin2', 'admin1', 'country'],
  address: ['url', 'link', 'address', 'href'],
  party: ['actor1', 'actor', 'party', 'side_a', 'party_a', 'initiator', 'perpetrator', 'who'],
  other: ['actor2', 'actor_2', 'side_b', 'party_b', 'target', 'victim', 'against', 'counterparty'],
  action: ['sub_event_type', 'event_type', 'action', 'type', 'kind', 'category', 'incident', 'what'],
}

/** A mapping file that a person can begin with, with words on what to check. */
export function draftMapping(columns: readonly string[], rows: readonly Columns[], name: string): string {
  const head = [
    '# A draft: which column of the table means what. Check every line, above all how days are written, save it, and',
    '# import with `--mapping` and the name of this file. What stands in `keep` is kept beside the text and not read.',
  ]
  return `${head.join('\n')}\n${stringify(guessMapping(columns, rows, name), { lineWidth: 0 })}`
}

/**
 * A mapping guessed from the names of the columns and some rows, with every column that was left over named in `keep`. A
 * guess is only ever shown to a person, never used by itself.
 */
export function guessMapping(columns: readonly string[], rows: readonly Columns[], name: string): MappingInput {
  const text = find(columns, names.text) ?? longest(columns, rows)
  const [title, source, place] = [names.title, names.source, names.place].map((known) => find(columns, known))
  const address = find(columns, names.address)
  const published = find(columns, names.published)
  const latitude = find(columns, ['latitude', 'lat', 'y'])
  const longitude = find(columns, ['longitude', 'lon', 'lng', 'long', 'x'])
  const told = [names.party, names.other, names.action].map((known) => find(columns, known))
  const used = [text, title, source, place, address, published, latitude, longitude, ...told]
  const point = latitude === undefined || longitude === undefined ? {} : { latitude, longitude }
  return {
    servanda: 1,
    mapping: name,
    ...(title === text ? {} : templateOf('title', title)),
    text: [`{${text ?? columns[0] ?? ''}}`],
    ...(published === undefined ? {} : { published: { column: published, written: writtenIn(published, rows) } }),
    ...templateOf('source', source),
    ...templateOf('place', place),
    ...point,
    ...(address === undefined ? {} : { address }),
    ...claimOf(told, source === undefined ? name : `{${source}}`),
    keep: columns.filter((column) => !used.includes(column)),
  }
}

// Whose act it was is for a person to say: who stands in the columns of actors took part.
function claimOf(
  [party, other, action]: readonly (string | undefined)[],
  speaker: string,
): Pick<MappingInput, 'claim'> {
  if (party === undefined) return {}
  const parties = [party, other].flatMap((column) => (column === undefined ? [] : [`{${column}}`]))
  return { claim: { speakers: [speaker], parties, ...templateOf('action', action), standing: 'done' } }
}

function templateOf(key: string, column: string | undefined): Readonly<Record<string, string>> {
  return column === undefined ? {} : { [key]: `{${column}}` }
}

function find(columns: readonly string[], known: readonly string[]): string | undefined {
  const plain = (words: string): string =>
    words
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_')
  for (const name of known) {
    const column = columns.find((each) => plain(each) === name)
    if (column !== undefined) return column
  }
  return undefined
}

function longest(columns: readonly string[], rows: readonly Columns[]): string | undefined {
  const length = (column: string): number => rows.reduce((sum, row) => sum + (row[column] ?? '').length, 0)
  return columns.toSorted((a, b) => length(b) - length(a))[0]
}

const forms: readonly DateForm[] = ['iso', 'day-month-year', 'month-day-year', 'unix-seconds']

// The form that most rows fit; where both orders of day and month do, the first one stands for a person to check.
function writtenIn(column: string, rows: readonly Columns[]): DateForm {
  const words = rows.map((row) => row[column] ?? '').filter((each) => each.trim() !== '')
  const fitting = (form: DateForm): number => words.filter((each) => parseRowDate(each, form).ok).length
  return forms.reduce((best, form) => (fitting(form) > fitting(best) ? form : best))
}
