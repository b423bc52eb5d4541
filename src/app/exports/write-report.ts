import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Question } from '#engine/ledger'
import { reportFormats } from '#export/reports/registry'
import type { ReportFormat } from '#export/reports/report-format'
import type { Agreement } from '#model/instrument/agreement'
import type { Day } from '#time/calendar-date'
import type { Instant } from '#time/instant'
import type { Vantage } from '#time/vantage'
import { toReport, type SituationReport } from '#views/report'
import type { Speech } from '#views/speech/speech'

/** A question with the day of the report before, which is compared with as it was known on that day. */
export interface AskedReport extends AskedQuestion {
  readonly since?: string | undefined
  /** In which language; English where none is named. */
  readonly speech?: Speech
}

/** The report format of that name; Markdown where none is named. */
export function findReportFormat(name = 'md'): Result<ReportFormat, Problem> {
  const found = reportFormats.find((format) => format.name === name)
  if (found !== undefined) return ok(found)
  const known = reportFormats.map((format) => `\`${format.name}\``).join(', ')
  const message = `\`${name}\` is no format of a report: take one of ${known}`
  return err({ kind: 'usage', code: 'no-such-format', message })
}

/** A report in a format, and the vantages that it tells of. */
export interface WrittenReport {
  readonly content: string | Uint8Array
  /** The day that it is of, in the zone of the agreement. */
  readonly day: Day
  readonly vantage: Vantage
  readonly since: Vantage | undefined
}

/** The situation report of an agreement from a vantage, written in a format: text, or bytes where it is no text. */
export async function writeReport(
  { agreement, record }: LoadedAgreement,
  format: ReportFormat,
  asked: AskedReport,
  now: Instant,
): Promise<Result<WrittenReport, Problem>> {
  const question = resolveQuestion(asked, agreement, now)
  if (!question.ok) return question
  const since = resolveSince(asked, agreement, now)
  if (!since.ok) return since
  const { vantage } = question.value
  if (since.value !== undefined && since.value.vantage.asOf > vantage.asOf) return err(WRONG_ORDER)
  const ledger = drawUpLedger(agreement, record, question.value)
  const compared = since.value === undefined ? {} : { since: since.value }
  const spoken = asked.speech === undefined ? {} : { speech: asked.speech }
  const report = toReport({ ledger, agreement, record, ...compared, ...spoken })
  return ok({ content: await written(format, report), day: report.days.asOf, vantage, since: since.value?.vantage })
}

/** The question that the report before answered: that day, as it was known on it. */
function resolveSince(asked: AskedReport, agreement: Agreement, now: Instant): Result<Question | undefined, Problem> {
  if (asked.since === undefined) return ok(undefined)
  return resolveQuestion({ ...asked, asOf: asked.since, knownAt: asked.since }, agreement, now)
}

async function written(format: ReportFormat, report: SituationReport): Promise<string | Uint8Array> {
  if (format.write !== 'word') return format.write(report)
  const { reportDocx } = await import('#export/reports/report-docx')
  return new Uint8Array(await reportDocx(report))
}

const WRONG_ORDER: Problem = {
  kind: 'usage',
  code: 'wrong-order',
  message: 'the day to compare with lies after the day of the report: give the day of the report before',
}
