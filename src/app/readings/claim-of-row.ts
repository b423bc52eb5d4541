import type { ToldInRow } from '#app/intake-ports'
import { derivedId } from '#base/hash'
import type { Span } from '#base/span'
import type { Agreement } from '#model/instrument/agreement'
import { foldName } from '#reader/find/name-index'
import type { ClaimSubject, DraftClaim, DraftDeadline, FieldReason, NamedThing, Reading } from '#reader/reading'

/** A row of a table: what its columns tell, its text, and the agreement whose parties and places are known by name. */
export interface RowToRead {
  readonly told: ToldInRow
  readonly text: string
  readonly names: Agreement | undefined
}

/**
 * The reading of a row's words with one more draft claim before its items: what the columns of the row tell. Its quote is
 * the words of the row; each part names the column words it came from. It waits for review as every draft item.
 */
export function withClaimOfRow(reading: Reading, row: RowToRead): Reading {
  return { ...reading, items: [claimOfRow(reading.document.id, row), ...reading.items] }
}

function claimOfRow(document: string, row: RowToRead): DraftClaim {
  const { told, text } = row
  const { span, standing, happened } = told
  return {
    kind: 'claim',
    id: derivedId('it', [document, 'columns']),
    quote: text.slice(span.from, span.to),
    span,
    sure: SURE_OF_COLUMNS,
    speakers: told.speakers.map((name) => ({ name, named: true, span: spanOf(name, row) })),
    form: 'columns',
    standing,
    ...(happened === undefined ? {} : { when: happened }),
    about: subjectOf(row),
    reasons: reasonsOf(row),
  }
}

// A column means what the mapping says; whether the mapping is right a person sees.
const SURE_OF_COLUMNS = 0.8

function subjectOf(row: RowToRead): ClaimSubject {
  const { bearer, counterparty, parties, action, happened } = row.told
  return {
    ...(bearer === undefined ? {} : { bearer: partyOf(bearer, row) }),
    ...(counterparty === undefined ? {} : { counterparty: partyOf(counterparty, row) }),
    ...(parties.length === 0 ? {} : { parties: parties.map((said) => partyOf(said, row)) }),
    ...(action === undefined ? {} : { actionSaid: action }),
    ...placeOf(row),
    ...(happened === undefined ? {} : { time: timeOf(happened, row) }),
  }
}

function partyOf(said: string, { names, text }: RowToRead): NamedThing {
  const known = (names?.parties ?? [])
    .flatMap(({ id, name, also }) => [name, ...also].map((one) => ({ id, name, one })))
    .filter(({ one }) => holdsWords(said, one))
    .toSorted((a, b) => b.one.length - a.one.length)[0]
  const place = known === undefined ? {} : { id: known.id, name: known.name }
  return { said, ...found(said, text), ...place }
}

function placeOf({ told, names, text }: RowToRead): Pick<ClaimSubject, 'place'> {
  const { place: said, latitude, longitude } = told
  if (said === undefined) return {}
  const parts = said.split(',').map(plain)
  const known = names?.places.find((place) => place.names.some(({ name }) => parts.includes(plain(name))))
  return {
    place: {
      said,
      ...found(said, text),
      ...(known === undefined ? {} : { id: known.id }),
      ...(latitude === undefined || longitude === undefined
        ? {}
        : { latitude: Number(latitude), longitude: Number(longitude) }),
    },
  }
}

function timeOf(value: string, row: RowToRead): DraftDeadline {
  const anchor = { kind: 'said', reason: 'a column of the row names the day' } as const
  return { value, edge: 'included', anchor, said: value, span: spanOf(value, row) }
}

function reasonsOf({ told }: RowToRead): readonly FieldReason[] {
  const columns = [...told.speakers, told.bearer, told.counterparty, ...told.parties, told.action, told.place]
  const said = columns.filter((words) => words !== undefined).map((words) => `\`${words.slice(0, 100)}\``)
  return [{ field: 'about', how: 'said', words: `the columns of the row say ${said.join(', ')}`, span: told.span }]
}

/** Where the words stand in the text of the row; the start of its quote where only a column has them. */
function spanOf(words: string, { text, told }: RowToRead): Span {
  return found(words, text).span ?? { from: told.span.from, to: told.span.from }
}

function found(words: string, text: string): { readonly span?: Span } {
  const from = text.indexOf(words)
  return from < 0 ? {} : { span: { from, to: from + words.length } }
}

function plain(words: string): string {
  return foldName(words.trim().toLowerCase())
}

// Whole words: the name of a state inside that of its forces, and not inside another word.
function holdsWords(said: string, name: string): boolean {
  const words = (one: string): string =>
    ` ${plain(one)
      .split(/[^\p{L}\p{N}]+/u)
      .join(' ')} `
  return words(said).includes(words(name))
}
