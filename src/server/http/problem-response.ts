import { outcomeOf, toProblemObject } from '#app/problems/outcome'
import type { Problem } from '#app/problems/problem'

/** A problem as the answer to a request. Source: RFC 9457. */
export function problemResponse(problem: Problem): Response {
  const { status } = outcomeOf(problem)
  const headers: Record<string, string> = { 'content-type': 'application/problem+json; charset=utf-8' }
  if (status === 503) headers['retry-after'] = '2'
  return new Response(JSON.stringify(toProblemObject(problem)), { status, headers })
}
