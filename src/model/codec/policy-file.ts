import { fields, optional, required } from '#model/codec/fields'
import { toJsonSchema, type JsonSchema } from '#model/codec/json-schema'
import { TOP } from '#model/codec/path'
import type { Problem } from '#model/codec/problem'
import { readWhole } from '#model/codec/reading'
import { FAILED } from '#model/codec/shape'
import { numberBetween, parsed, text } from '#model/codec/word-shapes'
import { err, ok, type Result } from '#base/result'
import type { EvidencePolicy } from '#model/policy/evidence-policy'

/** What reading a policy file gives: the policy, unless a problem is an error; and every problem there is. */
export interface ParsedPolicy {
  readonly policy?: EvidencePolicy
  readonly problems: readonly Problem[]
}

type Threshold = Pick<EvidencePolicy, 'minReliability' | 'minCredibility'>

interface PolicyForm {
  readonly format: number
  readonly name: string
  readonly version: number
  readonly threshold: Threshold
  readonly originsNeeded: number
  readonly closingDays?: number
}

const RELIABILITIES = ['A', 'B', 'C', 'D', 'E'] as const
const CREDIBILITIES = [1, 2, 3, 4, 5] as const

const shape = fields<PolicyForm>({
  format: required(numberBetween(1, 1, true), 'the version of this format', 'servanda'),
  name: required(text, 'its name', 'policy'),
  version: required(numberBetween(1, 1_000_000, true), 'which version of it: a change is a new one', 'version'),
  threshold: required(
    parsed(parseThreshold, ({ minReliability, minCredibility }) => `${minReliability}${minCredibility}`, {
      type: 'string',
      pattern: '^[A-E][1-5]$',
    }),
    'the least grades of source and claim that count, such as C3',
    'threshold',
  ),
  originsNeeded: required(numberBetween(1, 100, true), 'how many independent origins a fact needs', 'origins'),
  closingDays: optional(
    numberBetween(0, 36_500, true),
    'after how many days behind a deadline silence counts as not done; left out: never',
    'closingDays',
  ),
})

function parseThreshold(words: string): Result<Threshold, { readonly message: string }> {
  const minReliability = RELIABILITIES.find((letter) => letter === words.trim()[0])
  const minCredibility = CREDIBILITIES.find((digit) => String(digit) === words.trim().slice(1))
  if (minReliability === undefined || minCredibility === undefined) {
    const message = `\`${words}\` is no threshold: write the least letter A-E and the least figure 1-5, such as C3; F and 6 never count`
    return err({ message })
  }
  return ok({ minReliability, minCredibility })
}

/** Reads a policy file (YAML or JSON): a standard of proof of one's own. Every fault is told at once. */
export function parsePolicyFile(words: string): ParsedPolicy {
  const { value, problems } = readWhole(words, {}, (tree, reading) => shape.read(tree, TOP, reading))
  const broken = value === undefined || value === FAILED || problems.some(({ severity }) => severity === 'error')
  if (broken) return { problems }
  const { name, version, threshold, originsNeeded, closingDays } = value
  const closingRule: EvidencePolicy['closingRule'] =
    closingDays === undefined ? { kind: 'none' } : { kind: 'after-deadline', days: closingDays }
  return { policy: { name, version, ...threshold, originsNeeded, closingRule }, problems }
}

/** The JSON Schema of the policy file, for editors. */
export function policyFileSchema(): JsonSchema {
  return toJsonSchema('Servanda policy file', shape.schema)
}
