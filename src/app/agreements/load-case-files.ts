import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { parseAgreementText, parseRecordText } from '#app/agreements/parse-texts'
import { MAX_AGREEMENT_BYTES, MAX_RECORD_BYTES } from '#app/limits'
import type { Ports } from '#app/ports'
import { toFileProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry } from '#model/record/record'

/** An agreement file and its record files, read together; every fault of all of them is reported at once. */
export async function loadCaseFiles(
  ports: Pick<Ports, 'files'>,
  agreementPath: string,
  recordPaths: readonly string[],
): Promise<Result<LoadedAgreement, Problem>> {
  const text = await ports.files.readText(agreementPath, MAX_AGREEMENT_BYTES)
  if (!text.ok) return err(toFileProblem(text.error))
  const agreement = parseAgreementText(text.value, agreementPath)
  if (!agreement.ok) return agreement
  const entries = await loadEntries(ports, recordPaths, agreement.value)
  if (!entries.ok) return entries
  return ok({
    agreement: agreement.value,
    record: { agreement: agreement.value.id, entries: entries.value },
    text: text.value,
    name: agreementPath,
  })
}

async function loadEntries(
  ports: Pick<Ports, 'files'>,
  paths: readonly string[],
  agreement: Agreement,
): Promise<Result<readonly RecordEntry[], Problem>> {
  const entries: RecordEntry[] = []
  for (const path of paths) {
    const text = await ports.files.readText(path, MAX_RECORD_BYTES)
    if (!text.ok) return err(toFileProblem(text.error))
    const earlier = { agreement: agreement.id, entries: [...entries] }
    const record = parseRecordText(text.value, path, { agreement, earlier })
    if (!record.ok) return record
    entries.push(...record.value.entries)
  }
  return ok(entries)
}
