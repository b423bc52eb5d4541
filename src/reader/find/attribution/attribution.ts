import type { TokenRange } from '#reader/find/document-parts'
import type { CueForce } from '#reader/languages/pack'
import type { VerbGroup } from '#reader/syntax/phrases'

/** Somebody's words, thought or wish: who (source), the words that show it (cue), and what (content). */
export interface Attribution {
  readonly cue: TokenRange
  /** Further words of the cue: "in a statement", "on Twitter". */
  readonly cueTail?: readonly TokenRange[]
  readonly lemma: string
  readonly force: CueForce
  readonly source?: TokenRange
  /** Whom the source cites for it ("A, citing B, reported"): the origin behind the source. */
  readonly via?: TokenRange
  readonly content: readonly TokenRange[]
  readonly form: 'direct' | 'indirect' | 'mixed' | 'infinitive' | 'phrase' | 'noun'
  readonly verb?: VerbGroup
  /** "did not say": what follows is not asserted. */
  readonly negated: boolean
  /** The cue stands inside direct speech: the speaker's own reporting or thinking, not the document's. */
  readonly inSpeech: boolean
  /** Quotations that belong to it. */
  readonly quotations: readonly number[]
}
