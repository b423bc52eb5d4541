/**
 * How terms are reckoned where the text leaves a choice. `rounding` says which day a month without the corresponding day
 * gives; `restDays` whether a term that ends on a rest day runs on to the next working day, and which days rest
 * (ISO weekdays, and dates). Sources: European Convention on the Calculation of Time-Limits (ETS 76) arts. 3-5; Monat,
 * Fromherz and Merigoux, "Formalizing Date Arithmetic and Statically Detecting Ambiguities for the Law" (ESOP 2024).
 */
export interface Convention {
  readonly name: string
  readonly rounding: 'down' | 'up'
  readonly restDays: 'count' | 'extend'
  readonly restWeekdays: readonly number[]
  readonly holidays: readonly string[]
}

/** ETS 76 without any extension for rest days: the last day of the month where the corresponding day is missing. */
export const ETS_76: Convention = {
  name: 'ets-76',
  rounding: 'down',
  restDays: 'count',
  restWeekdays: [6, 7],
  holidays: [],
}

/** What may be meant where no convention is chosen and a month has no corresponding day. */
export const ROUNDINGS: readonly Convention[] = [
  { ...ETS_76, name: 'rounding-down' },
  { ...ETS_76, name: 'rounding-up', rounding: 'up' },
]

/** What may be meant by working days where no convention is chosen. */
export const WEEKS_OF_REST: readonly Convention[] = [
  { ...ETS_76, name: 'rest on Saturday and Sunday' },
  { ...ETS_76, name: 'rest on Friday and Saturday', restWeekdays: [5, 6] },
  { ...ETS_76, name: 'rest on Friday', restWeekdays: [5] },
]
