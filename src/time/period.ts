/**
 * A length of time as it was said: "90 days" and "three months" differ and stay so. Absent parts are zero.
 * `workingDays` needs the rest days of a convention. Source: ISO 8601-1 durations.
 */
export interface Period {
  readonly years?: number
  readonly months?: number
  readonly weeks?: number
  readonly days?: number
  readonly workingDays?: number
  readonly hours?: number
  readonly minutes?: number
}
