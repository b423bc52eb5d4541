import type { Format } from '#export/format'
import { formatInstant } from '#time/zone'

/** The ledger's rows as one JSON document. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/json; charset=utf-8',
  extension: 'json',
  doc: 'The rows of the ledger in words, as one document; `status --json` has the ledger itself with its reasons.',
  write: ({ agreement, asOf, asKnownAt, zone, table }) => {
    const vantage = { asOf: formatInstant(asOf), asKnownAt: formatInstant(asKnownAt), zone }
    return `${JSON.stringify({ agreement, title: table.title, vantage, rows: table.rows }, null, 2)}\n`
  },
}
