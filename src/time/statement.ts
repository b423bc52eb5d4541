import type { ArgumentsOf } from '#base/message-arguments'
import type { Anchor } from '#time/due-expression'
import type { Instant } from '#time/instant'
import type { Period } from '#time/period'
import type { TimePoint } from '#time/time-point'
import type { ZoneId } from '#time/zone'

/**
 * What is said, as data: the key of a message and what fills it. A reckoning says why it came out as it did in statements,
 * so that each language tells them by messages of its own.
 */
export interface Statement {
  readonly is: 'statement'
  readonly key: string
  readonly values: Readonly<Record<string, Filling>>
}

/** What fills an argument of a statement. A text or a number stands as it is: the name of a party, a grade, a zone. */
export type Filling =
  | string
  | number
  | Statement
  /** Words of somebody else, letter for letter. */
  | { readonly is: 'quoted'; readonly words: string }
  /** A norm or a place by id, with what English calls it. */
  | { readonly is: 'called'; readonly of: 'norm' | 'place'; readonly id: string; readonly words: string }
  /** Norms, parties or amendments, by id. */
  | { readonly is: 'named'; readonly ids: readonly string[] }
  | { readonly is: 'event'; readonly id: string }
  /** A word of ours that stands for something: the label of a norm, the name of a policy or a convention. */
  | { readonly is: 'word'; readonly of: 'status' | 'policy' | 'convention'; readonly word: string }
  | { readonly is: 'moment'; readonly at: Instant; readonly zone: ZoneId; readonly tellsZone?: boolean }
  | { readonly is: 'point'; readonly at: TimePoint }
  | { readonly is: 'anchor'; readonly anchor: Anchor }
  | { readonly is: 'period'; readonly period: Period }
  | { readonly is: 'list'; readonly of: readonly Filling[]; readonly link: 'comma' | 'semicolon' | 'and' | 'or' }

/** The values that a message must be given: a number where it is counted by, anything that can be told elsewhere. */
type ValuesOf<Message extends string> = {
  readonly [Name in keyof ArgumentsOf<Message>]: string | number extends ArgumentsOf<Message>[Name]
    ? Filling
    : ArgumentsOf<Message>[Name]
}

/** Makes statements of a table of messages; a key or a value that is missing or misspelt does not compile. */
export type State<Texts extends Readonly<Record<string, string>>> = <Key extends keyof Texts & string>(
  key: Key,
  ...values: keyof ArgumentsOf<Texts[Key]> extends never ? readonly [] : readonly [values: ValuesOf<Texts[Key]>]
) => Statement

/** The maker of statements for a table of messages in English, in ICU syntax; of the table it needs the type alone. */
export function statementsOf<Texts extends Readonly<Record<string, string>>>(): State<Texts> {
  return (key, ...values) => ({ is: 'statement', key, values: values[0] ?? NOTHING })
}

const NOTHING = {}

/** Several statements as one, from the first to the last. */
export function listed(of: readonly Filling[], link: 'comma' | 'semicolon' | 'and' | 'or' = 'semicolon'): Filling {
  const [only] = of
  return of.length === 1 && only !== undefined ? only : { is: 'list', of, link }
}

/** Words of somebody else as a filling. */
export function quoted(words: string): Filling {
  return { is: 'quoted', words }
}

/** Norms, parties or amendments as a filling. */
export function named(...ids: readonly string[]): Filling {
  return { is: 'named', ids }
}
