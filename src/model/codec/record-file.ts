import { toJsonSchema, type JsonSchema } from '#model/codec/json-schema'
import { TOP } from '#model/codec/path'
import { printChanged, printPlain } from '#model/codec/print-plain'
import { sameValue } from '#model/codec/plain'
import type { Problem } from '#model/codec/problem'
import { readWhole, type KnownIds, type Named } from '#model/codec/reading'
import type { DocumentsById } from '#model/codec/record-entries'
import { recordShape } from '#model/codec/record-shape'
import { FAILED } from '#model/codec/shape'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry, RecordOf } from '#model/record/record'

/** What reading a record file gives: the record, unless a problem is an error; and every problem there is. */
export interface ParsedRecord {
  readonly record?: RecordOf
  readonly problems: readonly Problem[]
}

/** What else is at hand: the agreement whose ids are named, and what was recorded in earlier files. */
export interface RecordContext {
  readonly agreement?: Agreement
  readonly earlier?: RecordOf
}

const IN_THE_AGREEMENT: ReadonlySet<Named> = new Set(['party', 'place', 'norm', 'amendment', 'provision'])

/**
 * Reads a record file (YAML or JSON). Every fault is told at once. Ids of the agreement are checked where the agreement
 * is given; ids of sources, documents, events and claims may also stand in `earlier`.
 */
export function parseRecordFile(text: string, context: RecordContext = {}): ParsedRecord {
  const shape = recordShape(documentsOf(context.earlier))
  const options = {
    known: knownIds(context),
    ...(context.agreement === undefined ? { unchecked: IN_THE_AGREEMENT } : {}),
  }
  const { value, problems } = readWhole(text, options, (tree, reading) => shape.read(tree, TOP, reading))
  const broken = value === undefined || value === FAILED || problems.some((problem) => problem.severity === 'error')
  return broken ? { problems } : { record: value, problems }
}

/**
 * The record as a file that `parseRecordFile` reads back to the same record. With the `original` text only what changed
 * is written anew.
 */
export function printRecordFile(record: RecordOf, original?: string, context: RecordContext = {}): string {
  const shape = recordShape(documentsOf(context.earlier))
  const after = shape.write(record)
  const before = original === undefined ? undefined : parseRecordFile(original, context).record
  if (original === undefined || before === undefined) return printPlain(after)
  return printChanged(original, shape.write(before), after, (text) =>
    sameValue(parseRecordFile(text, context).record, record),
  )
}

/** The JSON Schema of the record file, for editors. */
export function recordFileSchema(): JsonSchema {
  return toJsonSchema('Servanda record file', recordShape(new Map()).schema)
}

function documentsOf(record: RecordOf | undefined): DocumentsById {
  return new Map(
    (record?.entries ?? []).flatMap((entry) => (entry.kind === 'document' ? [[entry.id, entry] as const] : [])),
  )
}

function knownIds(context: RecordContext): KnownIds {
  const known = new Map<Named, ReadonlySet<string>>()
  for (const kind of EARLIER_KINDS) known.set(kind, idsOf(context.earlier, kind))
  const agreement = context.agreement
  if (agreement === undefined) return known
  const norms = [...agreement.norms, ...agreement.readings.flatMap((reading) => reading.norms)]
  return known
    .set('party', new Set(agreement.parties.map((party) => party.id)))
    .set('place', new Set(agreement.places.map((place) => place.id)))
    .set('norm', new Set(norms.map((norm) => norm.id)))
    .set('amendment', new Set(agreement.amendments.map((amendment) => amendment.id)))
    .set('provision', new Set(agreement.provisions.map((provision) => provision.id)))
}

const EARLIER_KINDS = ['source', 'document', 'event', 'claim'] as const satisfies readonly RecordEntry['kind'][]

function idsOf(record: RecordOf | undefined, kind: RecordEntry['kind']): ReadonlySet<string> {
  return new Set((record?.entries ?? []).filter((entry) => entry.kind === kind).map((entry) => entry.id))
}
