import type { Entry, Ledger, Question } from '#engine/ledger'
import type { DeadlineMove } from '#views/deadline-moves'

/** What is asked of the worker that reckons long ledgers. `turn` counts up; an answer to an earlier turn is passed over. */
export type Asked =
  | { readonly kind: 'open'; readonly agreement: string }
  | { readonly kind: 'changes'; readonly turn: number; readonly question: Question }
  | { readonly kind: 'ledger'; readonly turn: number; readonly question: Question }

/** An entry on its way: without its norm, which the page has, and its reasons, which only the page of a norm shows. */
export type SentEntry = Omit<Entry, 'norm' | 'reasons'>

/** What the worker answers: a ledger in pieces, so that none takes a frame to receive. */
export type Reckoned =
  | {
      readonly kind: 'changes'
      readonly turn: number
      /** Days since 1970-01-01, sorted, one for each change. */
      readonly world: Int32Array
      readonly knowledge: Int32Array
      readonly moves: readonly DeadlineMove[]
    }
  | { readonly kind: 'piece'; readonly turn: number; readonly entries: readonly SentEntry[] }
  | { readonly kind: 'whole'; readonly turn: number; readonly changesNext: Ledger['changesNext'] }
