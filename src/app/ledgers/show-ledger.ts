import type { LedgerAnswer } from '#api/ledgers/ledger-answer'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { refusalGrades } from '#app/ledgers/refusal-grades'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import { toLedgerAnswer } from '#app/ledgers/to-ledger-answer'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry, Ledger } from '#engine/ledger'
import type { Instant } from '#time/instant'
import { dayAt, UTC, type ZoneId } from '#time/zone'
import { toLedgerTable, type LedgerRow, type LedgerTable } from '#views/ledger-table'
import { glyphOf } from '#views/words/status-glyph'
import { dayWordsAt, lastDayWords } from '#views/words/time-words'
import { vantageWords } from '#views/words/vantage-words'

/** A row with what a person wants beside it: its whole words, and the grades of refusals that are told of. */
export interface ShownRow {
  readonly row: LedgerRow
  readonly glyph: string
  readonly says: string
  readonly refusals: readonly string[]
  /** What bears on the term: until when notice can be given. */
  readonly term?: string
}

/** A ledger with everything that shows it: as data, as rows, and in words. */
export interface ShownLedger {
  readonly ledger: Ledger
  readonly answer: LedgerAnswer
  readonly table: LedgerTable
  readonly rows: readonly ShownRow[]
  /** `You see 20 November 2020 as it was known on 17 November 2020`. */
  readonly words: string
  /** Whether it is today that is seen, as it is known now. */
  readonly isNow: boolean
  /** The day of the next change, in words. */
  readonly nextWords?: string
}

/** The ledger of an agreement from the vantage that was asked for. */
export function showLedger(loaded: LoadedAgreement, asked: AskedQuestion, now: Instant): Result<ShownLedger, Problem> {
  const { agreement, record } = loaded
  const question = resolveQuestion(asked, agreement, now)
  if (!question.ok) return question
  const ledger = drawUpLedger(agreement, record, question.value)
  const table = toLedgerTable(ledger, agreement, record)
  const zone = agreement.instrument.zone ?? UTC
  const today = dayAt(now, zone)
  const answer = toLedgerAnswer(ledger, agreement, record)
  return ok({
    ledger,
    answer,
    table,
    rows: table.rows.map((row, at) => ({
      row,
      glyph: glyphOf(row.mark),
      says: answer.entries[at]?.norm.says ?? row.title,
      refusals: ledger.entries.slice(at, at + 1).flatMap(refusalGrades),
      ...noticeWords(ledger.entries.slice(at, at + 1), zone),
    })),
    words: vantageWords(table.days, today),
    isNow: table.days.asOf === today && table.days.knownAt === today,
    ...(ledger.changesNext === undefined ? {} : { nextWords: dayWordsAt(ledger.changesNext.at, zone) }),
  })
}

function noticeWords(entries: readonly Entry[], zone: ZoneId): Pick<ShownRow, 'term'> {
  const renewal = entries[0]?.renewal
  if (renewal === undefined) return {}
  return { term: renewal.noticeGiven ? 'notice is given' : `notice by ${lastDayWords(renewal.noticeWindow, zone)}` }
}
