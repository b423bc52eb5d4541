import { z } from 'zod'
import type { CustodyAnswer } from '#api/documents/list-custody'
import type { CustodyRow, Ports } from '#app/ports'
import { parseDocumentId } from '#app/problems/parse-ids'
import { toProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { formatInstant } from '#time/zone'

const particularsShape = z.record(z.string(), z.string())

/** How a document came in: every arrival, the first one first. */
export async function listCustody(ports: Pick<Ports, 'store'>, id: string): Promise<Result<CustodyAnswer, Problem>> {
  const wanted = parseDocumentId(id)
  const read = await ports.store.read(async (reader) => ({
    document: await reader.findDocument(wanted),
    rows: await reader.listCustody([wanted]),
  }))
  if (!read.ok) return err(toProblem(read.error))
  const { document, rows } = read.value
  if (document === undefined) {
    const message = `no document is called \`${id}\`: list them with \`GET /api/v1/documents\``
    return err({ kind: 'not-found', code: 'no-such-document', message })
  }
  return ok({ document: document.id, sha256: document.sha256, arrivals: rows.map(toArrival) })
}

function toArrival(row: CustodyRow): CustodyAnswer['arrivals'][number] {
  const { from, within, locator, at, by, reader, particulars } = row
  return {
    from,
    ...(within === undefined ? {} : { within }),
    locator,
    at: formatInstant(at),
    by,
    reader,
    particulars: particulars === undefined ? {} : particularsShape.parse(JSON.parse(particulars)),
  }
}
