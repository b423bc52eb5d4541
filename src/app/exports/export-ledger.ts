import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { shapesOf } from '#app/boundaries/shapes-of'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Format } from '#export/format'
import { formats } from '#export/registry'
import type { Instant } from '#time/instant'
import { UTC } from '#time/zone'
import { toControlMap } from '#views/control-map'
import { evidenceByNorm } from '#views/evidence-by-norm'
import { toLedgerTable } from '#views/ledger-table'
import { toTimeline } from '#views/timeline'

/** What an export needs beside the agreement. */
export interface ExportSurroundings {
  readonly ports: Pick<Ports, 'files'>
  readonly boundariesFolder: string
  readonly now: Instant
}

/** The format of that name. */
export function findFormat(name: string): Result<Format, Problem> {
  const found = formats.find((format) => format.name === name)
  if (found !== undefined) return ok(found)
  const known = formats.map((format) => `\`${format.name}\``).join(', ')
  return err({
    kind: 'usage',
    code: 'no-such-format',
    message: `\`${name}\` is no format we write: take one of ${known}`,
  })
}

/** The ledger of an agreement from a vantage, written in a format. */
export async function exportLedger(
  { agreement, record }: LoadedAgreement,
  format: Format,
  asked: AskedQuestion,
  { ports, boundariesFolder, now }: ExportSurroundings,
): Promise<Result<string, Problem>> {
  const question = resolveQuestion(asked, agreement, now)
  if (!question.ok) return question
  const ledger = drawUpLedger(agreement, record, question.value)
  const { asOf, asKnownAt } = question.value.vantage
  return ok(
    format.write({
      agreement: agreement.id,
      zone: agreement.instrument.zone ?? UTC,
      asOf,
      asKnownAt,
      table: toLedgerTable(ledger, agreement, record),
      evidence: evidenceByNorm(ledger, agreement, record),
      timeline: toTimeline(ledger, agreement, record),
      control: toControlMap(ledger, agreement, record),
      shapes: await shapesOf(agreement, ports, boundariesFolder),
    }),
  )
}
