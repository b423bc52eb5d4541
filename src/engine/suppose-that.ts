import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry, Ledger, Question, Status } from '#engine/ledger'
import { state } from '#engine/state'
import type { NormId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry, RecordOf } from '#model/record/record'
import type { Statement } from '#time/statement'

/** A norm whose label differs between two ledgers, with what is said of the new label. */
export interface Difference {
  readonly norm: NormId
  readonly from: Status
  readonly to: Status
  readonly because: Statement
}

/** The ledger as it is and as it would be, and what differs. */
export interface Supposition {
  readonly before: Ledger
  readonly after: Ledger
  readonly differences: readonly Difference[]
}

/**
 * What would change if the entries stood in the record: claims of what is supposed, with grades of the asker's choice and
 * known at the vantage. The same resolver and the same rules decide; the record itself is not touched.
 */
export function supposeThat(
  agreement: Agreement,
  record: RecordOf,
  question: Question,
  supposed: readonly RecordEntry[],
): Supposition {
  const before = drawUpLedger(agreement, record, question)
  const after = drawUpLedger(agreement, { ...record, entries: [...record.entries, ...supposed] }, question)
  return suppositionOf(before, after)
}

/** Two ledgers of one agreement as it is and as it would be, with what differs; only what differs is looked at closely. */
export function suppositionOf(before: Ledger, after: Ledger): Supposition {
  return { before, after, differences: differencesBetween(before, after) }
}

/** The norms whose labels differ between two ledgers of one agreement, in the order of the second. */
function differencesBetween(before: Ledger, after: Ledger): readonly Difference[] {
  const earlier = new Map(before.entries.map((entry) => [entry.id, entry.status]))
  return after.entries.flatMap((entry) => {
    const from = earlier.get(entry.id)
    return from === undefined || from === entry.status
      ? []
      : [{ norm: entry.id, from, to: entry.status, because: labelSaid(entry) }]
  })
}

// What a breach rests on says more than the row of the table, which names every way there is.
function labelSaid(entry: Entry): Statement {
  const step = entry.status === 'broken' && entry.parts.length === 0 ? 'breach' : 'label'
  return entry.reasons.find((reason) => reason.step === step)?.said ?? state('under.words', { words: entry.status })
}
