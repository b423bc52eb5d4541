import type { ProblemObject } from '#api/common/problem'
import type { Problem } from '#app/problems/problem'
import { assertNever } from '#base/assert'

/** What a problem means to a shell and to a browser. */
export interface Outcome {
  readonly exitCode: number
  readonly status: number
  readonly title: string
}

/** Exit code for a mistake of ours. */
export const EXIT_OUR_FAULT = 1

/** The exit codes with their meaning, for the reference page and `--help`. */
export const exitCodes: readonly { readonly code: number; readonly means: string }[] = [
  { code: 0, means: 'fine' },
  { code: 1, means: 'our fault' },
  { code: 2, means: 'usage: an unknown command, option or value' },
  { code: 3, means: 'not found: no such file, agreement, document, rule or workspace' },
  { code: 4, means: 'conflict: other content under the same id, something newer stands there, or the port is in use' },
  { code: 5, means: 'invalid input: a faulty file, an ambiguous date, no text, a damaged workspace' },
  { code: 6, means: 'findings or overdue entries, only with `--fail-on`' },
  { code: 7, means: 'not allowed' },
  { code: 75, means: 'locked, full or unreachable: nothing was kept, try again' },
]

/** The one switch that gives each kind of problem its exit code and its HTTP status. */
export function outcomeOf({ kind }: Pick<Problem, 'kind'>): Outcome {
  switch (kind) {
    case 'usage':
      return { exitCode: 2, status: 400, title: 'not understood' }
    case 'invalid-input':
      return { exitCode: 5, status: 422, title: 'invalid input' }
    case 'too-large':
      return { exitCode: 5, status: 413, title: 'too large' }
    case 'not-found':
      return { exitCode: 3, status: 404, title: 'not found' }
    case 'conflict':
      return { exitCode: 4, status: 409, title: 'conflict' }
    case 'stale':
      return { exitCode: 4, status: 412, title: 'something newer stands there' }
    case 'precondition-required':
      return { exitCode: 2, status: 428, title: 'say which version you saw' }
    case 'not-allowed':
      return { exitCode: 7, status: 403, title: 'not allowed' }
    case 'locked':
      return { exitCode: 75, status: 503, title: 'locked, try again' }
    case 'full':
      return { exitCode: 75, status: 507, title: 'no space left' }
    case 'unreachable':
      return { exitCode: 75, status: 503, title: 'the store cannot be reached' }
    case 'damaged':
      return { exitCode: 5, status: 500, title: 'the workspace is damaged' }
    case 'newer-format':
      return { exitCode: 5, status: 500, title: 'written by a newer Servanda' }
    default:
      return assertNever(kind)
  }
}

/** The problem as the object that both `--json` and the server answer with. Source: RFC 9457. */
export function toProblemObject(problem: Problem): ProblemObject {
  const { status, title } = outcomeOf(problem)
  return {
    type: `urn:servanda:problem:${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    ...(problem.faults === undefined ? {} : { faults: problem.faults }),
  }
}
