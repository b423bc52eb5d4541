import { z } from 'zod'
import { mappingShape, type Mapping } from '#api/tables/mapping-shape'

/** The JSON Schema of mapping files. */
export function mappingFileSchema(): unknown {
  return { title: 'A mapping of the columns of a table', ...z.toJSONSchema(mappingShape, { io: 'input' }) }
}

/** The columns that a template names. */
export function columnsIn(words: string): readonly string[] {
  return [...words.matchAll(/\{([^{}]+)\}/g)].map(([, column = '']) => column)
}

/** Every column that the mapping reads, without those that are only kept. */
export function columnsOf(mapping: Mapping): readonly string[] {
  const { latitude, longitude, address, published, happened, claim } = mapping
  const standing = typeof claim?.standing === 'object' ? claim.standing.column : undefined
  const named = [published?.column, happened?.column, latitude, longitude, address, standing]
  const read = named.filter((column) => column !== undefined)
  return [...new Set([...templatesOf(mapping).flatMap(columnsIn), ...read])]
}

function templatesOf({ title, text, source, place, claim }: Mapping): readonly string[] {
  const { speakers = [], parties = [], bearer, counterparty, action } = claim ?? {}
  const single = [title, source, place, bearer, counterparty, action].filter((words) => words !== undefined)
  return [...single, ...text, ...speakers, ...parties]
}
