import { agreementFileSchema } from '#model/codec/agreement-file'
import { recordFileSchema } from '#model/codec/record-file'
import type { Page } from './page.ts'

/** The JSON Schemas of the agreement file and the record file, from the descriptors that the codec itself reads by. */
export function schemaPages(): readonly Page[] {
  return [
    { path: 'docs/reference/schemas/agreement-file.json', text: printSchema(agreementFileSchema()) },
    { path: 'docs/reference/schemas/record-file.json', text: printSchema(recordFileSchema()) },
  ]
}

function printSchema(schema: unknown): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
