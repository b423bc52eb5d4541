import type {
  AgreementVersion,
  AuditRow,
  CustodyRow,
  FeedRow,
  StoredDocument,
  StoredReviewAct,
  WorkspaceSetting,
} from '#app/ports'
import type { AgreementId, DocumentId } from '#model/ids'
import type { PlannedEntry } from '#store/plan-entries'
import type { Instant } from '#time/instant'

/** An entry as it is kept, with the stamps of the store. */
export interface KeptEntry extends PlannedEntry {
  readonly agreement: AgreementId
  readonly sequence: number
  readonly recordedAt: Instant
  readonly recordedBy: string
}

/** A reading that was added after its document. */
export interface KeptReading {
  readonly document: DocumentId
  readonly reading: string
}

/** Everything there is, each list in the order of entry. A transaction makes a new state; nothing changes in place. */
export interface MemoryState {
  readonly versions: readonly AgreementVersion[]
  readonly entries: readonly KeptEntry[]
  readonly documents: readonly StoredDocument[]
  readonly readings: readonly KeptReading[]
  readonly auditRows: readonly AuditRow[]
  readonly reviewActs: readonly StoredReviewAct[]
  readonly settings: readonly WorkspaceSetting[]
  readonly custody: readonly CustodyRow[]
  readonly feedRows: readonly FeedRow[]
}

/** A draft of the next state; the store takes it over when the work is done, or drops it. */
export interface MemoryDraft {
  state: MemoryState
}

/** What a new store begins with. */
export const emptyState: MemoryState = {
  versions: [],
  entries: [],
  documents: [],
  readings: [],
  auditRows: [],
  reviewActs: [],
  settings: [],
  custody: [],
  feedRows: [],
}
