import type { TextProblem } from '#app/ports'
import { err, type Result } from '#base/result'

/** A failed extraction: what was found and what to do. */
export function textProblem(kind: TextProblem['kind'], message: string): Result<never, TextProblem> {
  return err({ kind, message })
}

/** The refusal of what exceeds a limit, with both figures. */
export function tooLarge(name: string, found: string, limit: string): Result<never, TextProblem> {
  return textProblem(
    'too-large',
    `\`${name}\` has ${found} and at most ${limit} are read: split it and bring the parts`,
  )
}

/** A number of bytes as people say it. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`
}
