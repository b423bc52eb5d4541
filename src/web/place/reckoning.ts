import type { Ledger, Question } from '#engine/ledger'
import type { DeadlineMove } from '#views/deadline-moves'

/** What is asked of the worker that reckons long ledgers. `turn` counts up; an answer to an earlier turn is passed over. */
export type Asked =
  | { readonly kind: 'open'; readonly agreement: string }
  | { readonly kind: 'changes'; readonly turn: number; readonly question: Question }

/** What the worker answers: where something happens, which deadlines moved, and what changes next. */
export interface Reckoned {
  readonly turn: number
  /** Days since 1970-01-01, sorted, one for each change. */
  readonly world: Int32Array
  readonly knowledge: Int32Array
  readonly moves: readonly DeadlineMove[]
  readonly changesNext: Ledger['changesNext']
}
