import type { Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { NormId } from '#model/ids'
import type { RecordOf } from '#model/record/record'
import { indexAgreement } from '#views/agreement-index'
import { toEvidence, type EvidenceRow } from '#views/evidence-rows'
import { groupedAt, indexRecord } from '#views/record-index'

/** The claims that bear on each norm of the ledger, by the id of the norm; a norm that nothing is claimed of has none. */
export function evidenceByNorm(
  ledger: Ledger,
  agreement: Agreement,
  record: RecordOf,
): ReadonlyMap<NormId, readonly EvidenceRow[]> {
  const { vantage } = ledger.question
  const index = indexAgreement(agreement)
  const scene = { index, record: groupedAt(indexRecord(record), vantage, index.zone), vantage }
  return new Map(ledger.entries.map((entry) => [entry.id, toEvidence(entry, scene)]))
}
