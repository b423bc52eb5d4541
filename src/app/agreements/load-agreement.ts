import { etagOf, publicEtagOf, type LoadedAgreement } from '#app/agreements/loaded-agreement'
import { stampAmendments } from '#app/agreements/stamp-amendments'
import { agreementOf } from '#app/agreements/kept-agreements'
import { recordFor, type Asker } from '#app/audience'
import type { AgreementVersion, Ports, StoredEntry } from '#app/ports'
import { noSuchAgreement, toProblem, type Problem } from '#app/problems/problem'
import { parseAgreementId } from '#app/problems/parse-ids'
import { err, ok, type Result } from '#base/result'

/** The newest version of an agreement of the workspace with its record, as the asker may see it. */
export async function loadAgreement(
  ports: Pick<Ports, 'store'>,
  id: string,
  asker: Asker,
): Promise<Result<LoadedAgreement, Problem>> {
  const agreementId = parseAgreementId(id)
  const read = await ports.store.read(async (reader) => {
    const version = await reader.findAgreement(agreementId)
    if (version === undefined) {
      return { version, older: [], entries: [], known: (await reader.listAgreements()).map((each) => each.id) }
    }
    const older = version.version === 1 ? [] : (await reader.listVersions(agreementId)).slice(0, -1)
    return { version, older, entries: await reader.listEntries(agreementId), known: [] }
  })
  if (!read.ok) return err(toProblem(read.error))
  const { version, older, entries, known } = read.value
  if (version === undefined) return err(noSuchAgreement(id, known))
  const loaded = toLoadedAgreement(version, entries, asker)
  if (!loaded.ok) return loaded
  return ok({ ...loaded.value, agreement: stampAmendments(loaded.value.agreement, version, older) })
}

/** A kept version and its entries as data; a kept text that can no longer be read is a fault of the workspace. */
export function toLoadedAgreement(
  version: AgreementVersion,
  entries: readonly StoredEntry[],
  asker: Asker,
): Result<LoadedAgreement, Problem> {
  const agreement = agreementOf(version)
  if (!agreement.ok) return agreement
  const record = recordFor(asker, { agreement: version.id, entries: entries.map(({ entry }) => entry) })
  return ok({
    agreement: agreement.value,
    record,
    text: version.text,
    name: version.id,
    kept: {
      version: version.version,
      // How many entries there are would tell the public of those that it may not see.
      etag: asker === 'public' ? publicEtagOf(version.version, record) : etagOf(version.version, entries.length),
      sha256: version.sha256,
      recordedAt: version.recordedAt,
    },
  })
}
