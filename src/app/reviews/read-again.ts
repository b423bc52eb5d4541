import type { ReviewAnswer } from '#api/reviews/review-answer'
import type { ReadingAnswer } from '#api/readings/reading-answer'
import { flatten } from '#app/agreements/import-agreement'
import { loadAgreement } from '#app/agreements/load-agreement'
import { parseReading, toReadingAnswer } from '#app/documents/parse-reading'
import type { Ports } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { parseDocumentId } from '#app/problems/parse-ids'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { readText } from '#app/readings/read-text'
import { answerAfter, type Reviewing } from '#app/reviews/act-in-review'
import { showReview } from '#app/reviews/show-review'
import { err, type Result } from '#base/result'
import type { Reading } from '#reader/reading'

/** Reads a document again with the reader of today. What people decided stays; what is read otherwise stands beside it. */
export async function readAgain(
  ports: Pick<Ports, 'store' | 'files'>,
  id: string,
  gazetteer: string,
  reviewing: Reviewing,
): Promise<Result<ReviewAnswer, Problem>> {
  const found = await ports.store.read((reader) => reader.findDocument(parseDocumentId(id)))
  if (!found.ok) return err(toProblem(found.error))
  const document = found.value
  if (document === undefined) return showReview(ports, id, reviewing.as)
  const loaded =
    document.agreement === undefined ? undefined : await loadAgreement(ports, document.agreement, 'workspace')
  const agreement = loaded?.ok === true ? loaded.value.agreement : undefined
  const names = await loadReaderNames(ports, gazetteer, agreement)
  const reading = readText({ text: document.text, name: document.name, published: document.publishedAt, names })
  if (!reading.ok) return reading
  const { as: by, now: at } = reviewing
  const done = await ports.store.transact(async (session): Promise<Result<ReviewAnswer, Problem>> => {
    const standing = await session.findDocument(document.id)
    await session.addReading(document.id, JSON.stringify(withColumns(reading.value, standing?.reading)))
    await session.addAuditRow({ at, by, did: 'read-again', what: document.id, detail: document.name })
    return await answerAfter(session, id, reviewing)
  })
  return flatten(done)
}

/** What the columns of a row told stays: its text is read again, and its columns are not at hand. */
function withColumns(reading: Reading, before: string | undefined): ReadingAnswer {
  const told =
    before === undefined ? [] : (parseReading(before)?.items ?? []).filter((item) => item['form'] === 'columns')
  const answer = toReadingAnswer(reading)
  return { ...answer, items: [...told, ...answer.items] }
}
