import { z } from 'zod'
import { problemSchema } from '#api/common/problem'
import type { Operation } from '#api/operation'
import { API_ROOT, operations } from '#api/registry'

type Json = { readonly [key: string]: unknown }

/** The OpenAPI 3.1 document of all operations, made from their contracts and the same each time. */
export function toOpenApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of Object.values<Operation>(operations)) {
    const path = `${API_ROOT}${operation.path}`.replaceAll(/:([a-zA-Z]+)/g, '{$1}')
    paths[path] = { ...paths[path], [operation.method]: describe(operation) }
  }
  const shared: Record<string, unknown> = { Problem: toJson(problemSchema) }
  const lifted = withSharedSchemas(paths, shared)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Servanda',
      version,
      summary: 'Who owes what to whom by when, what each source says, and what the text leaves open',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: lifted,
    components: { schemas: shared, parameters: WRITE_HEADERS },
  }
}

// A schema with a name of its own stands once among the components, and everything that holds it refers to it there.
function withSharedSchemas(value: unknown, shared: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((inner) => withSharedSchemas(inner, shared))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, unknown])[] => {
    if (key === '$ref' && typeof inner === 'string') return [[key, inner.replace('#/$defs/', '#/components/schemas/')]]
    if (key !== '$defs' || typeof inner !== 'object' || inner === null) return [[key, withSharedSchemas(inner, shared)]]
    for (const [name, schema] of Object.entries(inner)) shared[name] = withSharedSchemas(schema, shared)
    return []
  })
  return Object.fromEntries(kept)
}

function describe(operation: Operation): Json {
  const { id, summary, doc, resource, who, writes, problems, answerStatus, answer } = operation
  const allowed = who === 'workspace' ? ' Only on the machine of the workspace.' : ''
  return {
    operationId: id,
    summary,
    description: `${doc}${allowed}`,
    tags: [resource],
    parameters: [
      ...parametersOf(operation.params, 'path'),
      ...parametersOf(operation.query, 'query'),
      ...(writes ? Object.keys(WRITE_HEADERS).map((name) => ({ $ref: `#/components/parameters/${name}` })) : []),
    ],
    ...(operation.method === 'get'
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: toJson(operation.body) } } } }),
    responses: {
      [String(answerStatus)]: { description: summary, content: { 'application/json': { schema: toJson(answer) } } },
      default: {
        description: `A problem; its code is one of ${[...problems, 'invalid-request', 'our-fault'].join(', ')}.`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

// Told once, since every write takes them.
const WRITE_HEADERS: Readonly<Record<string, Json>> = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    schema: { type: 'string' },
    description:
      'The `etag` that was seen; `"0"` for what is not there yet. Without it 428, where something newer stands 412.',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string' },
    description: 'A repeated request with the same key gets the first answer.',
  },
}

function parametersOf(schema: z.ZodType, place: 'path' | 'query'): readonly Json[] {
  if (!(schema instanceof z.ZodObject)) return []
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape
  return Object.entries(shape).map(([name, part]) => {
    const { description, ...rest } = toJson(part)
    return {
      name,
      in: place,
      required: place === 'path' || !part.safeParse(undefined).success,
      schema: rest,
      ...(description === undefined ? {} : { description }),
    }
  })
}

function toJson(schema: z.ZodType): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })
  return rest
}
