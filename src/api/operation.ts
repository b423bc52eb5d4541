import type { z } from 'zod'

/** Who may ask: `anyone` may on a server that faces the public, `workspace` only on the machine the workspace is on. */
export type Audience = 'anyone' | 'workspace'

/**
 * The contract of one HTTP operation: everything that the server, the browser and the reference page need to know of
 * it. `writes` says that it adds to the workspace and so needs `If-Match` and takes an `Idempotency-Key`.
 */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly id: string
  readonly method: 'get' | 'post'
  /** Below `/api/v1`; parameters as `:name`. */
  readonly path: string
  readonly summary: string
  readonly doc: string
  readonly resource: string
  readonly who: Audience
  readonly writes: boolean
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly answer: Answer
  readonly answerStatus: 200 | 201
  /** The stable codes of the problems it can answer with, beside `invalid-request` and `our-fault`. */
  readonly problems: readonly string[]
}

/** What a handler of the operation gets after parsing. */
export interface OperationInput<Op extends Operation> {
  readonly params: z.output<Op['params']>
  readonly query: z.output<Op['query']>
  readonly body: z.output<Op['body']>
}

/** What a handler of the operation answers with. */
export type OperationAnswer<Op extends Operation> = z.input<Op['answer']>

/** Keeps the exact types of a contract, which a plain annotation would widen. */
export function operation<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(contract: Operation<Params, Query, Body, Answer>): Operation<Params, Query, Body, Answer> {
  return contract
}
