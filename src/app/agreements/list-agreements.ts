import type { AgreementSummary } from '#api/agreements/list-agreements'
import { toLoadedAgreement } from '#app/agreements/load-agreement'
import type { Asker } from '#app/audience'
import type { AgreementVersion, Page, Ports } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { compareText, sorted } from '#base/compare'
import type { Agreement } from '#model/instrument/agreement'
import { formatInstant } from '#time/zone'

/** The agreements of the workspace in the order of their ids, page by page. */
export async function listAgreements(
  ports: Pick<Ports, 'store'>,
  page: { readonly limit: number; readonly after?: string | undefined },
  asker: Asker,
): Promise<Result<Page<AgreementSummary>, Problem>> {
  const read = await ports.store.read(async (reader) => {
    const versions = sorted(await reader.listAgreements(), (a, b) => compareText(a.id, b.id))
    const later = versions.filter(({ id }) => page.after === undefined || compareText(id, page.after) > 0)
    const shown = later.slice(0, page.limit)
    const entries = await Promise.all(shown.map(({ id }) => reader.listEntries(id)))
    return { shown, entries, more: later.length > shown.length }
  })
  if (!read.ok) return err(toProblem(read.error))
  const { shown, entries, more } = read.value
  const items = shown.flatMap((version, at) => {
    const loaded = toLoadedAgreement(version, entries[at] ?? [], asker)
    return loaded.ok && loaded.value.kept !== undefined
      ? [toSummary(loaded.value.agreement, loaded.value.kept.etag, version)]
      : []
  })
  const last = shown.at(-1)
  return ok({ items, ...(more && last !== undefined ? { next: last.id } : {}) })
}

function toSummary(
  agreement: Agreement,
  etag: string,
  { version, recordedAt }: Pick<AgreementVersion, 'version' | 'recordedAt'>,
): AgreementSummary {
  return {
    id: agreement.id,
    title: agreement.instrument.title,
    version,
    etag,
    recordedAt: formatInstant(recordedAt),
    kind: agreement.instrument.kind,
    concludedOn: agreement.instrument.concludedOn,
    norms: agreement.norms.length,
    signatories: agreement.instrument.signatures.map(({ party }) => party),
  }
}
