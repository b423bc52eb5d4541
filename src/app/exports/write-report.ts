import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { reportFormats } from '#export/reports/registry'
import type { ReportFormat } from '#export/reports/report-format'
import type { Instant } from '#time/instant'
import { toReport, type SituationReport } from '#views/report'

/** A question with the day of the report before, which is compared with as it was known on that day. */
export interface AskedReport extends AskedQuestion {
  readonly since?: string | undefined
}

/** The report format of that name; Markdown where none is named. */
export function findReportFormat(name = 'md'): Result<ReportFormat, Problem> {
  const found = reportFormats.find((format) => format.name === name)
  if (found !== undefined) return ok(found)
  const known = reportFormats.map((format) => `\`${format.name}\``).join(', ')
  const message = `\`${name}\` is no format of a report: take one of ${known}`
  return err({ kind: 'usage', code: 'no-such-format', message })
}

/** The situation report of an agreement from a vantage, written in a format: text, or bytes where it is no text. */
export async function writeReport(
  { agreement, record }: LoadedAgreement,
  format: ReportFormat,
  asked: AskedReport,
  now: Instant,
): Promise<Result<string | Uint8Array, Problem>> {
  const question = resolveQuestion(asked, agreement, now)
  if (!question.ok) return question
  const ledger = drawUpLedger(agreement, record, question.value)
  if (asked.since === undefined) return ok(await written(format, toReport({ ledger, agreement, record })))
  const since = resolveQuestion({ ...asked, asOf: asked.since, knownAt: asked.since }, agreement, now)
  if (!since.ok) return since
  if (since.value.vantage.asOf > question.value.vantage.asOf) return err(WRONG_ORDER)
  return ok(await written(format, toReport({ ledger, agreement, record, since: since.value })))
}

async function written(format: ReportFormat, report: SituationReport): Promise<string | Uint8Array> {
  if (format.write !== 'word') return format.write(report)
  const { reportDocx } = await import('#export/reports/report-docx')
  return new Uint8Array(await reportDocx(report))
}

const WRONG_ORDER: Problem = {
  kind: 'usage',
  code: 'wrong-order',
  message: '`--since` lies after the day of the report: give the day of the report before',
}
