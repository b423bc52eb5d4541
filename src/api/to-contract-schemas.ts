import { z } from 'zod'
import { problemSchema } from '#api/common/problem'
import { findingsAnswer } from '#api/findings/findings-answer'
import { ledgerAnswer } from '#api/ledgers/ledger-answer'
import { readingAnswer } from '#api/readings/reading-answer'

/** A JSON document that programs may rely on, by the name of its schema. */
export interface ContractSchema {
  readonly name: string
  readonly schema: unknown
}

/** The JSON Schemas of what `--json` prints, which the server answers with too: stable from the first release. */
export function toContractSchemas(): readonly ContractSchema[] {
  return [
    describe('reading', 'What `read --json` prints', readingAnswer),
    describe('ledger', 'What `status --json` prints', ledgerAnswer),
    describe('findings', 'What `lint --json` prints', findingsAnswer),
    describe('problem', 'What any command prints on stderr with `--json` when it fails', problemSchema),
  ]
}

function describe(name: string, title: string, schema: z.ZodType): ContractSchema {
  return { name, schema: { title, ...z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }) } }
}
