import type { Interval } from '#time/interval'
import type { Period } from '#time/period'
import type { Statement } from '#time/statement'
import type { TimePoint } from '#time/time-point'
import type { ZoneId } from '#time/zone'

/** What a relative term counts from, as data; `name` is a norm's or an event's id where the kind needs one. */
export type Anchor =
  | { readonly kind: 'signature' | 'last-signature' | 'entry-into-force' | 'expiry' | 'publication' }
  | { readonly kind: 'norm'; readonly name: string }
  | { readonly kind: 'event'; readonly name: string }
  | { readonly kind: 'time'; readonly at: TimePoint }

/** The word that bounds a date: it decides whether the date itself is in time. */
export type BoundWord = 'by' | 'no-later-than' | 'on-or-before' | 'until' | 'before' | 'on' | 'from' | 'after'

/**
 * A due expression as it was written, read but not yet reckoned. `said` keeps the words. A zone said in the words goes
 * before the zone of the instrument.
 */
export type DueExpression = { readonly said: string; readonly zone?: ZoneId } & (
  | { readonly kind: 'bound'; readonly word: BoundWord; readonly at: TimePoint }
  | { readonly kind: 'between'; readonly first: TimePoint; readonly last: TimePoint }
  | {
      readonly kind: 'within'
      readonly period: Period
      readonly of: Anchor
      readonly eitherSide: boolean
      readonly clearDays: boolean
    }
  | { readonly kind: 'from-anchor'; readonly period: Period; readonly of: Anchor }
  | { readonly kind: 'counting-back'; readonly period: Period; readonly before: Anchor }
  | { readonly kind: 'at-anchor'; readonly of: Anchor }
  | { readonly kind: 'part-of-month'; readonly part: 'early' | 'mid' | 'late'; readonly month: string }
  | { readonly kind: 'term'; readonly period: Period; readonly from: Anchor; readonly renewal?: Renewal }
  | { readonly kind: 'throughout'; readonly first?: TimePoint; readonly last?: TimePoint }
  | { readonly kind: 'no-due' }
  | { readonly kind: 'symbolic' }
)

/** A term that runs on by `period` each time unless notice is given at or before `noticeBefore` its end. */
export interface Renewal {
  readonly period: Period
  readonly noticeBefore: Period
}

/** What reckoning a due expression can give; `window` is half-open, so `window.to` is the first instant too late. */
export type CompiledDue =
  | {
      readonly kind: 'window'
      readonly window: Interval
      readonly vague: boolean
      readonly steps: readonly Statement[]
    }
  | {
      readonly kind: 'uncertain-window'
      readonly earliest: Interval
      readonly latest: Interval
      readonly steps: readonly Statement[]
    }
  | {
      readonly kind: 'convention-dependent'
      readonly answers: readonly { readonly convention: string; readonly window: Interval }[]
      readonly steps: readonly Statement[]
    }
  | { readonly kind: 'conditional'; readonly on: Anchor; readonly steps: readonly Statement[] }
  | { readonly kind: 'no-clock'; readonly steps: readonly Statement[] }
