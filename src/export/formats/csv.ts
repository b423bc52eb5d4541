import type { ExportInput, Format } from '#export/format'
import { formatInstant } from '#time/zone'

type Row = ExportInput['table']['rows'][number]

const COLUMNS: readonly (readonly [string, (row: Row) => string])[] = [
  ['id', (row) => row.id],
  ['provision', (row) => row.provisionSign],
  ['kind', (row) => row.kind],
  ['bearer', (row) => row.bearer],
  ['counterparty', (row) => row.counterparty],
  ['places', (row) => row.places.join('; ')],
  ['sentence', (row) => row.sentence],
  ['due', (row) => row.due],
  ['days_left', (row) => (row.closesInDays === undefined ? '' : String(row.closesInDays))],
  ['status', (row) => row.status],
  ['standing', (row) => row.word],
  ['forecast', (row) => String(row.forecast)],
  ['claims_for', (row) => String(row.supporting)],
  ['claims_against', (row) => String(row.denying)],
  ['refusals', (row) => String(row.refusals)],
  ['evidence', (row) => row.evidence],
  ['notes', (row) => row.notes.join('; ')],
  ['opinion', (row) => String(row.opinion)],
]

/** The ledger as rows for a spreadsheet. Source: RFC 4180; words that a spreadsheet would run get an apostrophe before. */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  doc: 'The ledger, one norm a row, with agreement and vantage in every row, for a spreadsheet or a statistics program.',
  write: ({ agreement, asOf, asKnownAt, table }) => {
    const head = ['agreement', 'as_of', 'as_known_at', ...COLUMNS.map(([name]) => name)]
    const vantage = [agreement, formatInstant(asOf), formatInstant(asKnownAt)]
    const lines = table.rows.map((row) => [...vantage, ...COLUMNS.map(([, valueOf]) => valueOf(row))])
    return [head, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
  },
}

function quoted(cell: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d+$)/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
