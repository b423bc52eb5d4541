import type { ImportAnswer } from '#api/imports/create-import'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { Arrival } from '#app/intake/intake-item'
import { createItemReader } from '#app/intake/read-item'
import { takeIn } from '#app/intake/take-in'
import type { Ports } from '#app/ports'
import { toDateProblem, type Problem } from '#app/problems/problem'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { err, ok, type Result } from '#base/result'
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
    yield { kind: 'item', item: { from: `upload: ${name}`, locator: '', name, bytes, ownOriginal: true, ...said } }
  }
  const taken = await takeIn(arrivals(), { ports, reader, agreement: agreement.id, by })
  if (!taken.ok) return taken
  const { taken: count, alreadyThere, skipped, documents, refusals } = taken.value
  return ok({
    taken: count,
    alreadyThere,
    skipped,
    documents: documents.map(({ id, name: title, locator, fresh, items }) => ({
      id,
      name: title,
      locator,
      fresh,
      items,
    })),
    refusals: refusals.map(({ name: title, locator, problem: { code, message } }) => {
      return { name: title, locator, code, message }
    }),
  })
}
