import { saidOf } from '#app/problems/with-said'
import type { ImportAnswer } from '#api/imports/create-import'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { Arrival } from '#app/intake/intake-item'
import { createItemReader } from '#app/intake/read-item'
import type { IntakeReport } from '#app/intake/intake-report'
import { isTableFile } from '#app/intake/is-table-file'
import { takeIn } from '#app/intake/take-in'
import type { Ports } from '#app/ports'
import { toDateProblem, type Problem } from '#app/problems/problem'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { err, ok, type Result } from '#base/result'
import { isModelFile } from '#app/workspace/import-file'
import { parseCalendarDate } from '#time/calendar-date'

/** A file that came over the network, about which agreement, from whom. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
  readonly published?: string | undefined
  readonly agreement: LoadedAgreement['agreement']
  readonly gazetteer: string
  readonly by: string
}

/** Takes in one file with all that lies in it, as an import of a folder would. */
export async function importUpload(
  ports: Pick<Ports, 'store' | 'originals' | 'clock' | 'extractor' | 'files'>,
  { name, bytes, published, agreement, gazetteer, by }: Upload,
): Promise<Result<ImportAnswer, Problem>> {
  const date = published === undefined ? undefined : parseCalendarDate(published)
  if (date !== undefined && !date.ok) return err(toDateProblem(date.error, 'published'))
  const reader = createItemReader(ports, await loadReaderNames(ports, gazetteer, agreement))
  const arrivals = async function* (): AsyncGenerator<Arrival> {
    const said = published === undefined ? {} : { published }
    const problem = notADocument(name)
    if (problem !== undefined) {
      yield { kind: 'refused', refusal: { from: `upload: ${name}`, locator: '', name, problem } }
      return
    }
    yield { kind: 'item', item: { from: `upload: ${name}`, locator: '', name, bytes, ownOriginal: true, ...said } }
  }
  const taken = await takeIn(arrivals(), { ports, reader, agreement: agreement.id, by })
  if (!taken.ok) return taken
  return ok(toImportAnswer(taken.value))
}

/** What an import made of its file, as answers carry it. */
export function toImportAnswer({ taken, alreadyThere, skipped, documents, refusals }: IntakeReport): ImportAnswer {
  return {
    taken,
    alreadyThere,
    skipped,
    documents: documents.map(({ id, name, locator, fresh, items, unread }) => ({
      id,
      name,
      locator,
      fresh,
      items,
      ...(unread === undefined ? {} : { unread: [...unread] }),
    })),
    refusals: refusals.map(({ name, locator, problem: { code, message } }) => ({
      name,
      locator,
      code,
      message,
      ...saidOf(message),
    })),
  }
}

// As a text, a table would be one document of a thousand rows, and an agreement file one that nobody owes anything by.
function notADocument(name: string): Problem | undefined {
  if (isTableFile(name)) {
    const message = `\`${name}\` is a table: say what its columns mean, with \`servanda import --mapping\` or \`POST /agreements/…/tables\``
    return { kind: 'invalid-input', code: 'no-mapping', message }
  }
  if (!isModelFile(name)) return undefined
  const message = `\`${name}\` is an agreement or record file: take it in with \`servanda import\``
  return { kind: 'invalid-input', code: 'model-file', message }
}
