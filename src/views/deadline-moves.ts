import type { Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { AmendmentId, NormId } from '#model/ids'
import type { RecordOf } from '#model/record/record'
import type { Instant } from '#time/instant'

/** A deadline that an amendment moved: where it closed before, and where it closes since. */
export interface DeadlineMove {
  readonly amendment: AmendmentId
  readonly norm: NormId
  readonly from: Instant
  readonly to: Instant
  readonly words: string
}

/** The deadlines that amendments known at the vantage moved. */
export function movesOf(_ledger: Ledger, _agreement: Agreement, _record: RecordOf): readonly DeadlineMove[] {
  return []
}
