import { agreementShape } from '#model/codec/agreement-shape'
import { toJsonSchema, type JsonSchema } from '#model/codec/json-schema'
import { TOP } from '#model/codec/path'
import { printChanged, printPlain } from '#model/codec/print-plain'
import { sameValue } from '#model/codec/plain'
import type { Problem } from '#model/codec/problem'
import { readWhole, type Named } from '#model/codec/reading'
import { FAILED } from '#model/codec/shape'
import type { Agreement } from '#model/instrument/agreement'

/** What reading an agreement file gives: the agreement, unless a problem is an error; and every problem there is. */
export interface ParsedAgreement {
  readonly agreement?: Agreement
  readonly problems: readonly Problem[]
}

// What the record gives is not at hand when an agreement file is read.
const IN_THE_RECORD: ReadonlySet<Named> = new Set(['event', 'document', 'source', 'claim'])

/**
 * Reads an agreement file (YAML or JSON). Every fault is told at once, each with its line, its words and what to do; with
 * an error among them there is no agreement. Files of more than 8 MB, deep nesting, aliases and tags are refused.
 */
export function parseAgreementFile(text: string): ParsedAgreement {
  const { value, problems } = readWhole(text, { unchecked: IN_THE_RECORD }, (tree, reading) =>
    agreementShape.read(tree, TOP, reading),
  )
  const broken = value === undefined || value === FAILED || problems.some((problem) => problem.severity === 'error')
  return broken ? { problems } : { agreement: value, problems }
}

/**
 * The agreement as a file that `parseAgreementFile` reads back to the same agreement. With the `original` text, which
 * must be readable, only what changed is written anew: comments and everything else stay as they stand.
 */
export function printAgreementFile(agreement: Agreement, original?: string): string {
  const after = agreementShape.write(agreement)
  const before = original === undefined ? undefined : parseAgreementFile(original).agreement
  if (original === undefined || before === undefined) return printPlain(after)
  return printChanged(original, agreementShape.write(before), after, (text) =>
    sameValue(parseAgreementFile(text).agreement, agreement),
  )
}

/** The JSON Schema of the agreement file, for editors. */
export function agreementFileSchema(): JsonSchema {
  return toJsonSchema('Servanda agreement file', agreementShape.schema)
}
