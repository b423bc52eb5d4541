import { toContractSchemas } from '#api/to-contract-schemas'
import { mappingFileSchema } from '#app/intake/mapping/mapping'
import { agreementFileSchema } from '#model/codec/agreement-file'
import { policyFileSchema } from '#model/codec/policy-file'
import { recordFileSchema } from '#model/codec/record-file'
import type { Page } from './page.ts'

/** The JSON Schemas of the files, from the descriptors that the codec reads by, and of what programs print as JSON. */
export function schemaPages(): readonly Page[] {
  return [
    { path: 'docs/reference/schemas/agreement-file.json', text: printSchema(agreementFileSchema()) },
    { path: 'docs/reference/schemas/record-file.json', text: printSchema(recordFileSchema()) },
    { path: 'docs/reference/schemas/policy-file.json', text: printSchema(policyFileSchema()) },
    { path: 'docs/reference/schemas/mapping-file.json', text: printSchema(mappingFileSchema()) },
    ...toContractSchemas().map(({ name, schema }) => ({
      path: `docs/reference/schemas/${name}.json`,
      text: printSchema(schema),
    })),
  ]
}

function printSchema(schema: unknown): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`
}
