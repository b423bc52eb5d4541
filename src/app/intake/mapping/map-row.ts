import type { Mapping } from '#api/tables/mapping-shape'
import { columnsIn } from '#app/intake/mapping/mapping'
import { parseRowDate } from '#app/intake/mapping/parse-row-date'
import type { ToldInRow } from '#app/intake-ports'
import type { ExtractedText } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import type { Span } from '#base/span'

/** The columns of one row by their names. */
export type Columns = Readonly<Record<string, string>>

/** Why a row was not taken, with a stable code. */
export interface RowFault {
  readonly code: 'no-words' | 'not-a-date' | 'not-a-coordinate'
  readonly message: string
}

/**
 * The text of a row and what stands beside it, as the mapping says. The words of a cell come through letter for letter; a
 * date or a coordinate that is none is a fault of the row, never left out in silence.
 */
export function mapRow(columns: Columns, mapping: Mapping): Result<ExtractedText, RowFault> {
  const title = mapping.title === undefined ? '' : filled(mapping.title, columns)
  const paragraphs = mapping.text.map((one) => filled(one, columns)).filter((one) => one !== '')
  if (paragraphs.length === 0) return err(fault('no-words', 'has no words in the columns of its text'))
  const published = dateOf(columns, mapping.published)
  if (!published.ok) return published
  const particulars = particularsOf(columns, mapping)
  if (!particulars.ok) return particulars
  const text = [title, ...paragraphs].filter((one) => one !== '').join('\n\n')
  const from = title === '' ? 0 : title.length + 2
  const told = toldOf(columns, mapping, { from, to: from + (paragraphs[0] ?? '').length }, particulars.value)
  return ok({
    text,
    mediaType: 'text/plain',
    particulars: particulars.value,
    ...(told === undefined ? {} : { told }),
    ...(title === '' ? {} : { title }),
    ...(published.value === undefined ? {} : { published: published.value }),
  })
}

/** What the columns tell: nothing where the mapping does not say, or where a word of the row says how nothing stands. */
function toldOf(columns: Columns, { claim }: Mapping, span: Span, particulars: Columns): ToldInRow | undefined {
  if (claim === undefined) return undefined
  const standing = standingOf(columns, claim)
  const words = (templates: readonly string[]): readonly string[] =>
    templates.map((one) => filled(one, columns)).filter((one) => one !== '')
  const speakers = words(claim.speakers)
  if (standing === undefined || speakers.length === 0) return undefined
  const { bearer = '', counterparty = '', action = '', parties = [] } = claim
  return {
    span,
    standing,
    speakers,
    parties: words(parties),
    ...said('bearer', filled(bearer, columns)),
    ...said('counterparty', filled(counterparty, columns)),
    ...said('action', filled(action, columns)),
    ...beside(particulars),
  }
}

function standingOf(columns: Columns, { standing }: NonNullable<Mapping['claim']>): ToldInRow['standing'] | undefined {
  return typeof standing === 'string' ? standing : standing.values[(columns[standing.column] ?? '').trim()]
}

function beside({ happened = '', place = '', latitude = '', longitude = '' }: Columns): Columns {
  return {
    ...said('happened', happened),
    ...said('place', place),
    ...said('latitude', latitude),
    ...said('longitude', longitude),
  }
}

function particularsOf(columns: Columns, mapping: Mapping): Result<Columns, RowFault> {
  const happened = dateOf(columns, mapping.happened)
  if (!happened.ok) return happened
  const point = pointOf(columns, mapping)
  if (!point.ok) return point
  const { source = '', place = '', address, keep = [] } = mapping
  const kept = keep.map((column) => said(column, columns[column] ?? ''))
  return ok({
    ...said('happened', happened.value ?? ''),
    ...said('source', filled(source, columns)),
    ...said('place', filled(place, columns)),
    ...point.value,
    ...said('address', address === undefined ? '' : (columns[address] ?? '')),
    ...Object.fromEntries(kept.flatMap((each) => Object.entries(each))),
  })
}

/** The template with the words of the columns; empty where all its columns are. */
function filled(template: string, columns: Columns): string {
  const named = columnsIn(template)
  if (named.length > 0 && named.every((column) => (columns[column] ?? '').trim() === '')) return ''
  return template.replaceAll(/\{([^{}]+)\}/g, (_all, column: string) => columns[column] ?? '').trim()
}

function dateOf(columns: Columns, wanted: Mapping['published']): Result<string | undefined, RowFault> {
  const words = wanted === undefined ? '' : (columns[wanted.column] ?? '')
  if (wanted === undefined || words.trim() === '') return ok(undefined)
  const dates = wanted.written.map((form) => parseRowDate(words, form))
  const fitting = dates.find((date) => date.ok)
  if (fitting !== undefined) return fitting
  const faults = dates.flatMap((date) => (date.ok ? [] : [date.error]))
  return err(fault('not-a-date', `in \`${wanted.column}\`, ${faults.join('; ')}`))
}

function pointOf(columns: Columns, { latitude, longitude }: Mapping): Result<Columns, RowFault> {
  if (latitude === undefined || longitude === undefined) return ok({})
  const [north = '', east = ''] = [columns[latitude], columns[longitude]]
  if (north.trim() === '' && east.trim() === '') return ok({})
  if (isDegrees(north, 90) && isDegrees(east, 180)) return ok({ latitude: north.trim(), longitude: east.trim() })
  const found = `\`${north.slice(0, 30)}\` and \`${east.slice(0, 30)}\``
  return err(
    fault('not-a-coordinate', `in \`${latitude}\` and \`${longitude}\`, ${found} are no degrees north and east`),
  )
}

function isDegrees(words: string, most: number): boolean {
  const degrees = Number(words)
  return words.trim() !== '' && Number.isFinite(degrees) && Math.abs(degrees) <= most
}

function said(name: string, words: string): Columns {
  return words === '' ? {} : { [name]: words }
}

function fault(code: RowFault['code'], message: string): RowFault {
  return { code, message }
}
