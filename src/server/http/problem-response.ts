import { outcomeOf, toProblemObject } from '#app/problems/outcome'
import type { Problem } from '#app/problems/problem'
import { saidOf } from '#app/problems/with-said'

/** A problem as the answer to a request, without the paths of the server. Source: RFC 9457. */
export function problemResponse(problem: Problem): Response {
  const { status } = outcomeOf(problem)
  const headers: Record<string, string> = { 'content-type': 'application/problem+json; charset=utf-8' }
  if (status === 503) headers['retry-after'] = '2'
  const message = STORE_WORDS.get(problem.code) ?? problem.message
  return new Response(JSON.stringify({ ...toProblemObject({ ...problem, message }), ...saidOf(message) }), {
    status,
    headers,
  })
}

/** What a client is told of the store: its own words name folders and servers, which go into the log alone. */
const STORE_WORDS: ReadonlyMap<string, string> = new Map([
  ['locked', 'somebody else is writing to the workspace: try again in a moment'],
  ['full', 'there is no room left in the workspace: nothing was kept; its keeper must make room'],
  ['unreachable', 'the store of this server cannot be reached: try again in a moment'],
  ['damaged', 'the workspace is damaged: its keeper should run `servanda doctor`'],
  ['newer-format', 'the workspace was written by a newer Servanda: its keeper must update the server'],
  ['no-workspace', 'the workspace of this server is gone: its keeper must bring it back'],
])
