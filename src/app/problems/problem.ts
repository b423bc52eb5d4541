import type { Fault } from '#api/common/problem'
import type { FileProblem, StoreProblem, TextProblem } from '#app/ports'
import type { DateProblem } from '#time/calendar-date'

/** Why a use case could not do what was asked; `outcomeOf` gives each kind its exit code and its HTTP status. */
export type ProblemKind =
  | 'usage'
  | 'invalid-input'
  | 'too-large'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'not-allowed'
  | 'locked'
  | 'full'
  | 'unreachable'
  | 'damaged'
  | 'newer-format'

/** A failure that the caller must handle: a stable `code` for programs, a message that says what to do, every fault found. */
export interface Problem {
  readonly kind: ProblemKind
  readonly code: string
  readonly message: string
  readonly faults?: readonly Fault[]
}

/** The problem of a store, in the kinds of use cases. */
export function toProblem(problem: StoreProblem): Problem {
  const { kind, message } = problem
  switch (kind) {
    case 'missing':
      return { kind: 'not-found', code: 'no-workspace', message }
    case 'conflict':
      return { kind: 'conflict', code: 'conflict', message }
    default:
      return { kind, code: kind, message }
  }
}

/** The problem of bytes that did not become text. */
export function toTextProblem(problem: TextProblem, name: string): Problem {
  const kind = problem.kind === 'too-large' ? 'too-large' : 'invalid-input'
  return { kind, code: problem.kind, message: named(problem.message, name) }
}

/** The problem of a file that a person named. */
export function toFileProblem({ kind, message }: FileProblem): Problem {
  switch (kind) {
    case 'no-such-file':
      return { kind: 'not-found', code: kind, message }
    case 'not-a-file':
      return { kind: 'usage', code: kind, message }
    case 'not-allowed':
      return { kind: 'not-allowed', code: 'file-not-allowed', message }
    case 'already-there':
      return { kind: 'conflict', code: kind, message }
    case 'full':
      return { kind, code: kind, message }
    case 'too-large':
      return { kind, code: kind, message }
    default:
      return { kind: 'invalid-input', code: kind, message }
  }
}

/** The problem of a date that was not understood, said for the option or field it was given in. */
export function toDateProblem(problem: DateProblem, field: string): Problem {
  return { kind: 'invalid-input', code: problem.kind, message: `${field}: ${problem.message}` }
}

/** The problem of an agreement that is not in the workspace, with what is there. */
export function noSuchAgreement(id: string, known: readonly string[]): Problem {
  const there = known.length === 0 ? 'the workspace holds none yet' : `the workspace holds ${quoted(known)}`
  return { kind: 'not-found', code: 'no-such-agreement', message: `no agreement is called \`${id}\`: ${there}` }
}

function named(message: string, name: string): string {
  return message.includes(name) ? message : `\`${name}\`: ${message}`
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 10).map((name) => `\`${name}\``)
  return names.length > shown.length ? `${shown.join(', ')} and ${names.length - shown.length} more` : shown.join(', ')
}
