import type { Span } from '#base/span'

/**
 * What a time expression is counted from, and why that was chosen. Agreements count from signature or the event named,
 * news from the publication day, narratives from their own last date.
 */
export interface TimeAnchor {
  readonly kind: 'none' | 'publication' | 'signature' | 'entry-into-force' | 'event' | 'last-date' | 'speech' | 'said'
  /** The words of the text that name the anchor ("the date of the last signature"). */
  readonly said?: string
  /** The length ends with the anchor: "six months before the expiry". */
  readonly back?: boolean
  /** One plain sentence fragment: why this anchor and no other. */
  readonly reason: string
}

/**
 * One time expression of a text. `value` is a TIMEX3 value (ISO-TimeML); `edge` and `bound` say what TIMEX3 cannot:
 * "by 20 November" is an upper bound whose day is included, "before 20 November" one whose day is not.
 */
export interface TimeExpression {
  readonly span: Span
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly edge?: 'included' | 'excluded' | 'open'
  readonly bound?: 'upper' | 'lower'
  readonly anchor: TimeAnchor
  /** The zone as said ("Moscow time"), never guessed. */
  readonly zone?: string
  readonly precision?: string
  /** Which days a length of time counts, where the words say: TIMEX3 has "ten working days" as P10D. */
  readonly days?: 'working' | 'clear'
  /** Which components the words name: year, month, day, hour ... */
  readonly said: readonly string[]
  /** Which components were filled in from the anchor. */
  readonly implied: readonly string[]
  /** All values the words allow where they allow several (03/04/2024). */
  readonly ambiguous?: readonly string[]
  /** True where the words name a moment no calendar knows (the end of the transition period). */
  readonly symbolic?: boolean
}

/** What the finder of time expressions must know of the document. */
export interface TimeContext {
  readonly published?: string
  readonly mode: 'news' | 'narrative' | 'instrument'
  readonly language: string
  readonly signed?: string
}
