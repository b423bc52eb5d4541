import type { ProblemObject } from '#api/common/problem'
import type { SaidByServer } from '#views/words/told-by-server'

/** The operation failed with a problem object, or the server could not be reached; the message says what to do. */
export class CallError extends Error {
  readonly code: string
  readonly status: number
  /** What the message says, for other languages. */
  readonly said: SaidByServer | undefined

  constructor(
    message: string,
    code: string,
    { status, said }: { readonly status: number; readonly said?: SaidByServer | undefined },
  ) {
    super(message)
    this.name = 'CallError'
    this.code = code
    this.status = status
    this.said = said
  }
}

/** Where every operation lies; the contracts in `#api` keep the same word. */
const ROOT = '/api/v1'

/** Asks the server and answers with what the contract says; failures throw a `CallError` with words for people. */
export async function call<Answer>(path: string, body?: unknown, signal?: AbortSignal): Promise<Answer> {
  const response = await send(path, body, signal)
  if (!response.ok) throw await toCallError(response)
  const answer: Answer = await response.json()
  return answer
}

/** Writes with the tag of what was seen; where something newer stands, a `CallError` with the status 412 says so. */
export async function write<Answer>(path: string, body: unknown, seen: string): Promise<Answer> {
  const response = await send(path, body, undefined, { 'if-match': seen })
  if (!response.ok) throw await toCallError(response)
  const answer: Answer = await response.json()
  return answer
}

async function send(
  path: string,
  body: unknown,
  signal: AbortSignal | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const common: RequestInit = signal === undefined ? {} : { signal }
  const typed = { ...headers, 'content-type': 'application/json' }
  const init: RequestInit =
    body === undefined ? common : { ...common, method: 'POST', headers: typed, body: JSON.stringify(body) }
  try {
    return await fetch(`${ROOT}${path}`, init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw toUnreachable('unreachable')
  }
}

/** The words for a server that does not answer, under a code. */
export function toUnreachable(code: string): CallError {
  return new CallError(
    'The server does not answer. See whether `servanda serve` still runs in its terminal, then try again.',
    code,
    { status: 0, said: { key: 'noAnswer', values: {} } },
  )
}

async function toCallError(response: Response): Promise<CallError> {
  try {
    const problem: ProblemObject = await response.json()
    return new CallError(problem.detail, problem.code, { status: response.status, said: problem.said })
  } catch {
    return new CallError(
      `The server answered with ${response.status} and no explanation. Its terminal says more.`,
      'unexplained',
      { status: response.status, said: { key: 'unexplained', values: { status: response.status } } },
    )
  }
}
