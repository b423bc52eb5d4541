/**
 * How much: at least `min`, at most `max` (absent: no such bound), of `unit`. `exactly n` has both the same.
 * Units are words of the text in the singular: `serviceman`, `vehicle`, `km`, `%`.
 */
export interface Quantity {
  readonly min?: number
  readonly max?: number
  readonly unit: string
  readonly of?: string
}
