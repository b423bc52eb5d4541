import type { z } from 'zod'
import type { Operation, OperationAnswer, OperationInput } from '#api/operation'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { RequestContext } from '#server/http/request-context'

/** What a handler answers with; the tag goes into the `ETag` header. */
export interface Answered<Answer> {
  readonly answer: Answer
  readonly etag?: string
  /** The header of the request that the answer hangs on, for the `Vary` header. */
  readonly vary?: 'accept-language'
}

/** Parses nothing and decides nothing about HTTP: input in, answer or problem out. */
export type Handler<Op extends Operation> = (
  input: OperationInput<Op>,
  context: RequestContext,
) => Promise<Result<Answered<OperationAnswer<Op>>, Problem>>

/** A request before parsing: strings from the path and the query, JSON from the body. */
export interface RawInput {
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/** An operation with its handler behind the parser of its input. */
export interface Route {
  readonly operation: Operation
  readonly respond: (input: RawInput, context: RequestContext) => Promise<Result<Answered<unknown>, Problem>>
}

/** Puts the parser of the contract before the handler; every fault of the input is reported at once. */
export function route<Op extends Operation>(operation: Op, handler: Handler<Op>): Route {
  return {
    operation,
    respond: async (raw, context) => {
      const parsed = parseInput(operation, raw)
      return parsed.ok ? handler(parsed.value, context) : parsed
    },
  }
}

function parseInput<Op extends Operation>(operation: Op, raw: RawInput): Result<OperationInput<Op>, Problem> {
  const params = parsePart<Op['params']>(operation.params, raw.params)
  const query = parsePart<Op['query']>(operation.query, raw.query)
  const body = parsePart<Op['body']>(operation.body, raw.body)
  if (params.ok && query.ok && body.ok) {
    return ok({ params: params.value, query: query.value, body: body.value })
  }
  const faults = [
    ...(params.ok ? [] : params.error.map((message) => ({ message: `path: ${message}` }))),
    ...(query.ok ? [] : query.error.map((message) => ({ message: `query: ${message}` }))),
    ...(body.ok ? [] : body.error.map((message) => ({ message: `body: ${message}` }))),
  ]
  const message =
    'the request does not fit its contract: mend what the faults name; the reference is /api/v1/openapi.json'
  return err({ kind: 'usage', code: 'invalid-request', message, faults })
}

function parsePart<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, readonly string[]> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return err(
    parsed.error.issues.map((issue) => `${issue.path.length === 0 ? '' : `${issue.path.join('.')}: `}${issue.message}`),
  )
}
