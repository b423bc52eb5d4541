import type { DocumentAnswer } from '#api/documents/document-answer'
import { toDocumentSummary } from '#app/documents/to-document-summary'
import { parseReading, toReadingAnswer } from '#app/documents/parse-reading'
import type { Ports } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { parseDocumentId } from '#app/problems/parse-ids'
import { readText } from '#app/readings/read-text'
import { err, ok, type Result } from '#base/result'

/** One document with its text and its reading; a document that was not read yet is read now. */
export async function findDocument(
  ports: Pick<Ports, 'store'>,
  id: string,
): Promise<Result<Omit<DocumentAnswer, 'vantage'>, Problem>> {
  const read = await ports.store.read((reader) => reader.findDocument(parseDocumentId(id)))
  if (!read.ok) return err(toProblem(read.error))
  const document = read.value
  if (document === undefined) {
    const message = `no document is called \`${id}\`: list them with \`GET /api/v1/documents\``
    return err({ kind: 'not-found', code: 'no-such-document', message })
  }
  const kept = document.reading === undefined ? undefined : parseReading(document.reading)
  return ok({ ...toDocumentSummary(document), text: document.text, reading: kept ?? readNow(document) })
}

/** What the reader of today makes of a kept text, or nothing where it does not read its language. */
export function readNow(document: {
  readonly text: string
  readonly name: string
  readonly publishedAt?: string
}): DocumentAnswer['reading'] {
  const reading = readText({ text: document.text, name: document.name, published: document.publishedAt })
  return reading.ok ? toReadingAnswer(reading.value) : null
}
