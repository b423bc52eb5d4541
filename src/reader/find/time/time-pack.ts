/**
 * The time part of a language, as data: words by category, and rules over categories. What a category's value means is
 * the same in every language: months 1-12, weekdays 1 (Monday) to 7, seasons SP SU FA WI by index, units by `UNITS` index.
 */
export interface TimePack {
  readonly tag: string
  /** Category -> word -> value. A trailing `.` on a word allows (and takes in) a full stop after it. */
  readonly words: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Pattern shorthand, used in rules as `$name`. */
  readonly macros: Readonly<Record<string, string>>
  readonly rules: readonly RuleSource[]
  /** Words before an expression that make it a bound. */
  readonly bounds: readonly BoundWords[]
  /** Words before the end of something that is told ahead of the story (`until`). */
  readonly endings: readonly string[]
  /** Words before a date that is still to come unless the sentence is told in the past (`by`). */
  readonly mayBeForward: readonly string[]
  /** Words before a date that is still to come (`until`, `as soon as`). */
  readonly forward: readonly string[]
  /** Words that bind somebody to what an infinitive tells (`agreed`, `ordered`), and the word that opens one. */
  readonly owing: readonly string[]
  readonly infinitives: readonly string[]
  /** Endings of infinitives, in languages whose infinitives have no word before them. */
  readonly infinitiveEndings: readonly string[]
  /** What says behind a term that it ends (`is out`). */
  readonly closers: readonly string[]
  /** Words of speech: what they open counts from the day of the speech. */
  readonly speech: readonly string[]
  /** Words between the two ends of a range. */
  readonly rangeJoints: readonly string[]
  /** Words after a duration that open the event from which it counts (`after`, `from the date of`). */
  readonly anchors: readonly string[]
  /** Words that end the phrase of an anchor. */
  readonly anchorStops: readonly string[]
  /** Anchor words by kind; the first found in the anchor's phrase decides. */
  readonly anchorKinds: Readonly<Record<string, 'signature' | 'entry-into-force' | 'speech'>>
  readonly tense: TenseWords
  /** Endings of plural nouns, after which four digits before them are a count. */
  readonly pluralEndings: readonly string[]
  /** Month names that are also other words (`may`, `march`): alone, they need a preposition before them. */
  readonly riskyMonths: readonly string[]
  /** Numeric dates with slashes or points: which of the first two numbers is the day. */
  readonly numericOrder: NumericOrder
  readonly modes: ModeWords
}

/** One rule: a pattern over categories, what it builds, and where it holds. */
export interface RuleSource {
  readonly pattern: string
  readonly kind: RuleKind
  /** Values that the rule adds to what its words say. */
  readonly sets?: Readonly<Record<string, number>>
  /** Categories that must not (or must) stand right after or before. */
  readonly notNext?: string
  readonly notPrevious?: string
  readonly onlyNext?: string
  readonly onlyPrevious?: string
  readonly guard?: GuardName
  /** An `of` after it must open a larger term of time ("the fall of 1989", not "the fall of the wall"). */
  readonly strictOf?: boolean
  readonly mode?: 'news' | 'narrative' | 'instrument'
  /** A TIMEX3 value for kind `ref`. */
  readonly value?: string
}

/** Which of the first two numbers of a date is the day: in some languages always the first, in others by custom. */
export type NumericOrder = 'day-first' | 'month-first' | 'day-always'

export type RuleKind =
  | 'date'
  | 'shift'
  | 'deictic'
  | 'anaphor'
  | 'duration'
  | 'age'
  | 'set'
  | 'ref'
  | 'prefix'
  | 'pair'
  | 'period'
  | 'clock'
  | 'part'
  | 'symbolic'

/** Conditions on the text around a match that are no category: each is a named function in `guards.ts`. */
export type GuardName =
  | 'bare-year'
  | 'bare-day'
  | 'bare-month'
  | 'weekday'
  | 'capital'
  | 'rate'
  | 'lone'
  | 'no-noun'
  | 'season'
  | 'part'
  | 'glued'
  | 'not-title'
  | 'capital-end'
  | 'lower'

/** Words such as "no later than", and what they say of the bound. */
export interface BoundWords {
  readonly words: string
  readonly edge: 'included' | 'excluded' | 'open'
  readonly bound: 'upper' | 'lower'
}

/** Words that tell whether a sentence looks back or ahead. */
export interface TenseWords {
  readonly past: readonly string[]
  readonly future: readonly string[]
  readonly present: readonly string[]
  /** Pairs of words of the future (`set to`). */
  readonly futurePairs: readonly (readonly [string, string])[]
  /** Endings of regular past forms. */
  readonly pastEndings: readonly string[]
  /** Endings of present forms that can tell what is planned. */
  readonly presentEndings: readonly string[]
  /** Endings of regular future forms, in languages that have them. */
  readonly futureEndings: readonly string[]
}

/** Words that tell an instrument and a news report from a narrative. */
export interface ModeWords {
  readonly instrument: readonly string[]
  readonly news: readonly string[]
}

/** TIMEX3 unit letters, by the index used in packs and rules. */
export const UNITS = ['S', 'MIN', 'H', 'D', 'W', 'M', 'Q', 'Y', 'DE', 'CE', 'WE', 'FN', 'N', 'X'] as const

export const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const

/** Parts of the day, by index. */
export const DAY_PARTS = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const
