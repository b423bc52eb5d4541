import type { Options } from '#cli/options'
import type { Terminal } from '#cli/terminal'
import type { Problem } from '#app/problems/problem'
import type { Result } from '#base/result'

/** One option of a command, in the way `--help` shows it. */
export interface CommandOption {
  /** `--as-of <date>`; a value in angle brackets is needed, one in square brackets may be left out. */
  readonly flags: string
  readonly doc: string
  /** Whether it may be given several times. */
  readonly many?: boolean
}

/** A command line that a person can copy, and what it does. */
export interface CommandExample {
  readonly line: string
  readonly does: string
}

/** What a command is run with. */
export interface Invocation {
  readonly words: readonly string[]
  readonly options: Options
  readonly terminal: Terminal
}

/** How a command ended where nothing went wrong: 0, or 6 where findings were asked to fail it. */
export interface Finished {
  readonly exitCode: 0 | 6
}

/** One command as data: `--help`, the reference page and the parser are made from it. */
export interface Command {
  readonly name: string
  /** `<agreement> [records...]`, as usage shows it. */
  readonly takes: string
  readonly summary: string
  readonly doc: string
  readonly options: readonly CommandOption[]
  readonly examples: readonly CommandExample[]
  readonly run: (invocation: Invocation) => Promise<Result<Finished, Problem>>
}
