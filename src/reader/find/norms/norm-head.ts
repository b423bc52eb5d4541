import type { TokenRange } from '#reader/find/document-parts'
import type { NormForce } from '#reader/languages/pack'
import type { NounPhrase, ParsedSentence } from '#reader/syntax/phrases'
import type { DraftNorm } from '#reader/reading'

/** The frame of one norm in a sentence: who, with what force, does what; fields are filled in later. */
export interface NormHead {
  readonly sentence: ParsedSentence
  readonly force: NormForce
  /** The words that bind: "must", "is required to". */
  readonly binding: TokenRange
  readonly subject?: TokenRange & { readonly core: NounPhrase }
  /** The verb or noun of the action, and its dictionary form. */
  readonly action: TokenRange & { readonly lemma: string; readonly nominal: boolean }
  /** The subject suffers the action: the bearer is not it. */
  readonly passive: boolean
  /** Everything after the action that belongs to it. */
  readonly object: TokenRange
  /** What follows the clause up to the next norm: a time after a condition still bounds the action. */
  readonly tail?: TokenRange
  /** The whole clause. */
  readonly clause: TokenRange
  readonly strength?: DraftNorm['strength']
  /** The subject was reached through a relative pronoun. */
  readonly relative: boolean
  /** The text of an agreement is named as what binds ("the agreement provides for"). */
  readonly byInstrument: boolean
  /** The rest of the lead-in that an item continues: its times and conditions hold for the item too. */
  readonly leadIn?: TokenRange
  /** Modal as written, lower case, for "will" and "may", whose force hangs on the kind of document. */
  readonly modal?: string
}
