import { z } from 'zod'
import type { BoundarySetAnswer } from '#api/boundaries/find-boundary-set'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { findBoundarySet } from '#app/boundaries/boundary-sets'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { BoundaryShape, Format } from '#export/format'
import { formats } from '#export/registry'
import type { Agreement } from '#model/instrument/agreement'
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

const featureSchema = z.looseObject({ id: z.union([z.string(), z.number()]), geometry: z.unknown() })
const beneathSchema = z.array(z.string()).catch([])

/** The shapes of the agreement's places by `set#feature`, and what their sets want drawn beneath them. */
async function shapesOf(
  agreement: Agreement,
  ports: Pick<Ports, 'files'>,
  folder: string,
): Promise<ReadonlyMap<string, BoundaryShape>> {
  const names = new Set(agreement.places.flatMap(({ boundary }) => (boundary === undefined ? [] : [boundary.set])))
  const beneath = new Set<string>()
  const shapes: (readonly [string, BoundaryShape])[] = []
  for (const name of names) {
    const set = await findBoundarySet(ports, folder, name)
    // A set that is not there draws nothing.
    if (!set.ok) continue
    for (const other of beneathSchema.parse(set.value['beneath'])) beneath.add(other)
    shapes.push(...toShapes(name, set.value))
  }
  for (const name of beneath) {
    const set = names.has(name) ? undefined : await findBoundarySet(ports, folder, name)
    if (set?.ok !== true) continue
    shapes.push(...toShapes(name, set.value).map(([key, shape]) => [key, { ...shape, beneath: true }] as const))
  }
  return new Map(shapes)
}

function toShapes(name: string, set: BoundarySetAnswer): readonly (readonly [string, BoundaryShape])[] {
  const { author, licence, date, accuracy, features } = set
  const source = {
    author,
    licence,
    ...(date === undefined ? {} : { date }),
    ...(accuracy === undefined ? {} : { accuracy }),
  }
  return features.flatMap((feature) => {
    const parsed = featureSchema.safeParse(feature)
    return parsed.success ? [[`${name}#${parsed.data.id}`, { ...source, geometry: parsed.data.geometry }]] : []
  })
}
