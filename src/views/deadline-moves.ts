import type { Ledger } from '#engine/ledger'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment } from '#model/instrument/amendment'
import type { AmendmentId, NormId } from '#model/ids'
import type { RecordOf } from '#model/record/record'
import { END_OF_TIME, type Instant } from '#time/instant'
import type { ZoneId } from '#time/zone'
import { indexAgreement } from '#views/agreement-index'
import { knownSince } from '#views/record-index'
import { lastDayWords } from '#views/words/time-words'

/** A deadline that an amendment moved: where it closed before, and where it closes since. */
export interface DeadlineMove {
  readonly amendment: AmendmentId
  readonly norm: NormId
  readonly from: Instant
  readonly to: Instant
  readonly words: string
}

/**
 * The deadlines that amendments known at the vantage moved, oldest change first. Each is read off two ledgers, one that
 * knows the change and one that does not, so that the engine alone decides what a change does.
 */
export function movesOf(ledger: Ledger, agreement: Agreement, record: RecordOf): readonly DeadlineMove[] {
  const { zone } = indexAgreement(agreement)
  const { vantage } = ledger.question
  const known = agreement.amendments
    .filter((amendment) => amendment.change.kind === 'new-deadline')
    .filter((amendment) => knownSince(amendment, vantage, zone) <= vantage.asKnownAt)
    .sort((a, b) => knownSince(a, vantage, zone) - knownSince(b, vantage, zone))
  return known.flatMap((amendment, at) => {
    const before = ledgerWith(known.slice(0, at), ledger, agreement, record)
    const after = ledgerWith(known.slice(0, at + 1), ledger, agreement, record)
    return amendment.of.flatMap((norm) => moveBetween(before, after, { amendment, norm, zone }))
  })
}

function ledgerWith(amendments: readonly Amendment[], ledger: Ledger, agreement: Agreement, record: RecordOf): Ledger {
  // At the latest moment, so that a change counts from when it takes effect, whatever day one looks at.
  const vantage = { ...ledger.question.vantage, asOf: END_OF_TIME }
  return drawUpLedger({ ...agreement, amendments }, record, { ...ledger.question, vantage })
}

function moveBetween(
  before: Ledger,
  after: Ledger,
  what: { readonly amendment: Amendment; readonly norm: NormId; readonly zone: ZoneId },
): readonly DeadlineMove[] {
  const { amendment, norm, zone } = what
  const [old, current] = [before, after].map((ledger) => ledger.entries.find((entry) => entry.id === norm)?.window)
  if (old === undefined || current === undefined || old.to === current.to) return []
  const words = `${amendment.kind}: from ${lastDayWords(old, zone)} to ${lastDayWords(current, zone)}`
  return [{ amendment: amendment.id, norm, from: old.to, to: current.to, words }]
}
