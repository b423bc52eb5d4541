import type { ImportedRecord } from '#api/agreements/import-record'
import { checkQuotations } from '#app/agreements/check-quotations'
import { flatten, hasSeen, stale, type Intake } from '#app/agreements/import-agreement'
import { etagOf } from '#app/agreements/loaded-agreement'
import { parseAgreementText, parseRecordText } from '#app/agreements/parse-texts'
import type { Ports } from '#app/ports'
import { noSuchAgreement, toProblem, type Problem } from '#app/problems/problem'
import { parseAgreementId } from '#app/problems/parse-ids'
import { err, ok, type Result } from '#base/result'
import type { RecordEntry } from '#model/record/record'

/** Adds the entries of a record file to an agreement of the workspace: all of them or none. */
export async function importRecord(
  ports: Pick<Ports, 'store'>,
  agreement: string,
  intake: Intake,
): Promise<Result<ImportedRecord, Problem>> {
  const id = parseAgreementId(agreement)
  const found = await ports.store.read(async (reader) => ({
    version: await reader.findAgreement(id),
    entries: (await reader.listEntries(id)).map(({ entry }) => entry),
    known: (await reader.listAgreements()).map((each) => each.id),
  }))
  if (!found.ok) return err(toProblem(found.error))
  const { version, entries, known } = found.value
  if (version === undefined) return err(noSuchAgreement(agreement, known))
  const parsed = parseAgreementText(version.text, version.id)
  if (!parsed.ok) return parsed
  const earlier = { agreement: id, entries }
  const record = parseRecordText(intake.text, intake.name, { agreement: parsed.value, earlier })
  if (!record.ok) return record
  const quoted = await ports.store.read((reader) => checkQuotations(reader, record.value.entries, intake.name))
  if (!quoted.ok) return err(toProblem(quoted.error))
  return quoted.value.ok ? addEntries(ports, id, record.value.entries, intake) : quoted.value
}

async function addEntries(
  ports: Pick<Ports, 'store'>,
  id: ReturnType<typeof parseAgreementId>,
  entries: readonly RecordEntry[],
  { by, now, name, seen }: Intake,
): Promise<Result<ImportedRecord, Problem>> {
  const done = await ports.store.transact(async (session): Promise<Result<ImportedRecord, Problem>> => {
    const version = (await session.findAgreement(id))?.version ?? 0
    const before = (await session.listEntries(id)).length
    const standing = etagOf(version, before)
    if (!hasSeen(seen, standing)) return err(stale(id, seen, standing))
    const added = await session.addEntries(id, entries, { at: now, by })
    if (!added.ok) return err({ kind: 'conflict', code: 'same-id', message: added.error.message })
    if (added.value.added > 0) {
      await session.addAuditRow({
        at: now,
        by,
        did: 'import-record',
        what: id,
        detail: `${added.value.added} of ${name}`,
      })
    }
    return ok({ agreement: id, ...added.value, etag: etagOf(version, before + added.value.added) })
  })
  return flatten(done)
}
