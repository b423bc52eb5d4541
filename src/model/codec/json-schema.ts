/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = { readonly [key: string]: unknown }

/** The named parts of a schema under construction. */
export interface SchemaParts {
  /** A reference to the part of that name, which is made once. */
  readonly named: (name: string, make: () => JsonSchema) => JsonSchema
}

/** The whole schema of a file: its shape with every named part under `$defs`, keys in a fixed order. */
export function toJsonSchema(title: string, describe: (parts: SchemaParts) => JsonSchema): JsonSchema {
  const made = new Map<string, JsonSchema>()
  const parts: SchemaParts = {
    named: (name, make) => {
      if (!made.has(name)) {
        made.set(name, {})
        made.set(name, make())
      }
      return { $ref: `#/$defs/${name}` }
    },
  }
  const top = describe(parts)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...top,
    $defs: Object.fromEntries([...made].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
