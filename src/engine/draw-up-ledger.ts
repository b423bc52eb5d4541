import { buildEntry } from '#engine/build-entry'
import { historyAt } from '#engine/history'
import type { LabelledInterval, Ledger, Question, Status } from '#engine/ledger'
import { nextChange } from '#engine/next-change'
import { prepareStandings } from '#engine/standings'
import type { Standings } from '#engine/standing'
import { prepareWorld } from '#engine/world'
import type { NormId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordOf } from '#model/record/record'

/**
 * Each norm's standing from one vantage, with reasons: the reference evaluator. Total: every well-formed agreement and
 * record gives a ledger at any vantage. Norms stand in the order of the agreement, those of readings that the question
 * switches on after them. Source: docs on semantics, sections 1 to 7.
 */
export function drawUpLedger(agreement: Agreement, record: RecordOf, question: Question): Ledger {
  const standings = standingsFor(agreement, record, question)
  const v = question.vantage.asOf
  const entries = standings.world.norms.flatMap((norm) => {
    const standing = standings.standingOf(norm.id, v)
    return standing === undefined ? [] : [buildEntry(standings, standing)]
  })
  const changesNext = nextChange(standings, v)
  return { agreement: agreement.id, question, entries, ...(changesNext === undefined ? {} : { changesNext }) }
}

/** The labels alone, by norm; no reasons are built. */
export function labelsAt(agreement: Agreement, record: RecordOf, question: Question): ReadonlyMap<NormId, Status> {
  const standings = standingsFor(agreement, record, question)
  return new Map(
    standings.world.norms.flatMap((norm) => {
      const status = standings.standingOf(norm.id, question.vantage.asOf)?.status
      return status === undefined ? [] : [[norm.id, status] as const]
    }),
  )
}

/** The labels of every norm over all of time at the question's state of knowledge, by norm. */
export function historiesOf(
  agreement: Agreement,
  record: RecordOf,
  question: Question,
): ReadonlyMap<NormId, readonly LabelledInterval[]> {
  const standings = standingsFor(agreement, record, question)
  return new Map(standings.world.norms.map((norm) => [norm.id, historyAt(standings, norm.id)]))
}

/** The label of one norm over all of time at the question's state of knowledge. */
export function historyOf(
  agreement: Agreement,
  record: RecordOf,
  question: Question,
  norm: NormId,
): readonly LabelledInterval[] {
  return historyAt(standingsFor(agreement, record, question), norm)
}

function standingsFor(agreement: Agreement, record: RecordOf, question: Question): Standings {
  return prepareStandings(prepareWorld(agreement, record, question))
}
