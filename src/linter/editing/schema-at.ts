import { agreementFileSchema } from '#model/codec/agreement-file'
import type { JsonSchema } from '#model/codec/json-schema'

/** The schemas that can hold at a place of an agreement file, without references and alternatives. */
export function schemasAt(path: readonly string[], siblings: readonly string[]): readonly JsonSchema[] {
  let found: readonly JsonSchema[] = unfold(FILE)
  for (const step of path) found = found.flatMap((schema) => below(schema, step)).flatMap(unfold)
  const fitting = found.filter((schema) => siblings.every((field) => field in propertiesOf(schema)))
  return fitting.length > 0 ? fitting : found
}

/** The fields that a schema knows, by name. */
export function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return recordOf(schema['properties'])
}

/** Every schema that a schema refers to or offers as an alternative, at any depth. */
export function unfold(schema: JsonSchema): readonly JsonSchema[] {
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const target = DEFINITIONS[reference.replace('#/$defs/', '')]
    return target === undefined ? [] : unfold(target)
  }
  const alternatives = schema['anyOf'] ?? schema['oneOf']
  return Array.isArray(alternatives) ? alternatives.flatMap((each) => (isSchema(each) ? unfold(each) : [])) : [schema]
}

function below(schema: JsonSchema, step: string): readonly JsonSchema[] {
  if (step === '[]') {
    const items = schema['items']
    return isSchema(items) ? [items] : []
  }
  const own = propertiesOf(schema)[step]
  if (own !== undefined) return [own]
  const any = schema['additionalProperties']
  return isSchema(any) ? [any] : []
}

function recordOf(value: unknown): Readonly<Record<string, JsonSchema>> {
  if (!isSchema(value)) return {}
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, JsonSchema] => isSchema(entry[1])))
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const FILE = agreementFileSchema()
const DEFINITIONS = recordOf(FILE['$defs'])
