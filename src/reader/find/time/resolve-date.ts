import { type CivilDay, daysInMonth, plusDays, weekdayOf } from '#reader/find/time/civil'
import type { Fields } from '#reader/find/time/phrase'
import { dayOfPoint, firstDayOf, type Point, weekdayNear } from '#reader/find/time/point'
import { referenceOf, type Tense, type TimeState } from '#reader/find/time/time-state'

/** A date worked out, with what the words left out. */
export interface DatedPoint {
  readonly point: Point
  readonly implied: readonly string[]
  readonly other?: readonly Point[]
}

interface Setting {
  readonly fields: Fields
  /** The larger term the date stands in ("of 1943"), already worked out. */
  readonly given: Point | undefined
  readonly state: TimeState
  readonly tense: Tense
  readonly numericOrder: 'day-first' | 'month-first'
}

/** Works out a date from its words; undefined where the words make no real date. */
export function resolveDate(setting: Setting): DatedPoint | undefined {
  const { fields } = setting
  if (fields['isodate'] !== undefined) return said(fromPacked(fields['isodate']))
  if (fields['slashdate'] !== undefined) return fromSlashes(fields['slashdate'], setting.numericOrder)
  if (fields['decade'] !== undefined) return said({ decade: fields['decade'] * ((fields['era'] ?? 1) < 0 ? -1 : 1) })
  if (fields['decade-word'] !== undefined) return said({ decade: fields['decade-word'] })
  if (fields['century-unit'] !== undefined) return said(centuryOf(fields))
  const year = yearOf(fields, setting)
  const month = fields['month']
  if (month !== undefined) return withMonth(setting, year, month)
  if (fields['holiday'] !== undefined) return onHoliday(setting, year, fields['holiday'])
  if (isPartOfYear(fields)) return partOfYear(setting, year)
  if (year !== undefined) return said({ year })
  if (fields['weekday'] !== undefined) return onWeekday(setting, fields['weekday'])
  const day = fields['ord'] ?? fields['dom']
  return day === undefined ? undefined : onDayOfMonth(setting, day)
}

function said(point: Point): DatedPoint {
  return { point, implied: [] }
}

function fromPacked(packed: number): Point {
  return { year: Math.floor(packed / 10_000), month: Math.floor(packed / 100) % 100, day: packed % 100 }
}

/** A date in slashes: ambiguous where both numbers could be the month; the pack's order comes first. */
function fromSlashes(packed: number, order: 'day-first' | 'month-first'): DatedPoint {
  const year = Math.floor(packed / 10_000)
  const first = Math.floor(packed / 100) % 100
  const second = packed % 100
  const dayFirst = { year, month: second, day: first }
  const monthFirst = { year, month: first, day: second }
  if (first > 12) return said(dayFirst)
  if (second > 12) return said(monthFirst)
  if (first === second) return said(dayFirst)
  const [chosen, other] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return { point: chosen, implied: [], other: [other] }
}

function centuryOf(fields: Fields): Point {
  const number = fields['ord'] ?? fields['num'] ?? 1
  return { century: (number - 1) * ((fields['era'] ?? 1) < 0 ? -1 : 1) }
}

function yearOf(fields: Fields, { given, state }: Setting): number | undefined {
  const era = fields['era']
  const year = fields['year'] ?? (era === undefined ? undefined : fields['num'])
  if (year !== undefined) return era !== undefined && era < 0 ? -year : narrativeEra(year, state)
  const short = fields['yy']
  if (short !== undefined) return short < 50 ? 2000 + short : 1900 + short
  return given?.year
}

/** In a narrative before Christ a bare three-digit year is one before Christ too. */
function narrativeEra(year: number, state: TimeState): number {
  return year < 1000 && (state.last?.year ?? state.story?.year ?? 0) < 0 ? -year : year
}

function withMonth(setting: Setting, year: number | undefined, month: number): DatedPoint | undefined {
  const day = setting.fields['dom'] ?? setting.fields['ord']
  if (day !== undefined && (day < 1 || day > 31 || day > daysInMonth(year ?? 2000, month))) return undefined
  const rest = { month, ...(day !== undefined && { day }) }
  if (year !== undefined) return said({ year, ...rest })
  const chosen = yearForMonth(setting, month, day)
  return chosen === undefined ? said(rest) : { point: { year: chosen, ...rest }, implied: ['year'] }
}

/** The year of a month without one: by tense in news, by the run of the story in a narrative. */
function yearForMonth({ state, tense }: Setting, month: number, day: number | undefined): number | undefined {
  const reference = referenceOf(state)
  if (reference?.year === undefined) return state.published?.year
  const from = firstDayOf(reference)
  if (from === undefined) return undefined
  if (state.mode === 'narrative') return from.year + (isNextYear(reference, month) ? 1 : 0)
  const gap = month !== from.month || day === undefined ? month - from.month : (day - from.day) / 31
  return from.year + yearStep(gap, tense)
}

/** In a story, a month that lies far before the last one belongs to the next year (December, then February). */
function isNextYear(last: Point, month: number): boolean {
  return last.month !== undefined && last.month - month >= 8
}

function yearStep(gap: number, tense: Tense): number {
  if (tense === 'past') return gap > 3 ? -1 : 0
  if (tense === 'future') return gap < -3 ? 1 : 0
  if (gap > 6) return -1
  return gap < -9 ? 1 : 0
}

function isPartOfYear(fields: Fields): boolean {
  return ['season', 'warm-cold', 'quarter', 'half', 'plural-quarter', 'q'].some((name) => name in fields)
}

function partOfYear(setting: Setting, year: number | undefined): DatedPoint | undefined {
  const part = partFields(setting.fields)
  if (part === undefined) return undefined
  if (year !== undefined) return said({ year, ...part })
  const reference = firstDayOf(referenceOf(setting.state))
  if (reference === undefined) return said(part)
  const step = setting.state.mode === 'narrative' ? 0 : partStep(part, reference, setting.tense)
  return { point: { year: reference.year + step, ...part }, implied: ['year'] }
}

function partFields(fields: Fields): Point | undefined {
  const season = fields['season'] ?? fields['warm-cold']
  if (season !== undefined) return { season }
  const number = fields['ord'] ?? fields['num'] ?? 0
  if (fields['half'] !== undefined) return number >= 1 && number <= 2 ? { half: number } : undefined
  if (fields['plural-quarter'] !== undefined) return fields['num'] === 2 ? { half: number === 1 ? 1 : 2 } : undefined
  return number >= 1 && number <= 4 ? { quarter: number } : undefined
}

/** The year of a quarter or season without one: of those that can be meant, the nearest that fits the tense. */
function partStep(part: Point, reference: CivilDay, tense: Tense): number {
  const start = firstDayOf({ year: reference.year, ...part })?.month ?? 1
  const gap = start - reference.month
  if (gap > 5) return tense === 'future' ? 0 : -1
  if (gap > 0 && tense === 'past' && part.season !== undefined) return -1
  return gap < -8 && tense === 'future' ? 1 : 0
}

function onHoliday(setting: Setting, year: number | undefined, packed: number): DatedPoint | undefined {
  const before = setting.fields['eve-word'] === undefined ? 0 : 1
  const month = Math.floor(packed / 100)
  const day = packed % 100
  const chosen = year ?? yearForMonth(setting, month, day)
  if (chosen === undefined) return said({ month, day })
  const point = plusDays({ year: chosen, month, day }, -before)
  return { point, implied: year === undefined ? ['year'] : [] }
}

function onWeekday({ state, tense, given }: Setting, weekday: number): DatedPoint | undefined {
  const reference = given?.week === undefined ? referenceOf(state) : undefined
  const day = dayOfPoint(reference)
  if (given?.week !== undefined && given.year !== undefined) return inWeek(given.year, given.week, weekday)
  if (day === undefined) return { point: {}, implied: ['day'] }
  const backwards = state.mode === 'narrative' ? false : tense !== 'future'
  const step = weekdayNear(day, weekday, backwards ? 0 : 1)
  return { point: plusDays(day, step), implied: ['day', 'month', 'year'] }
}

function inWeek(year: number, week: number, weekday: number): DatedPoint {
  const fourth = { year, month: 1, day: 4 }
  const point = plusDays(fourth, (week - 1) * 7 + weekday - weekdayOf(fourth))
  return { point, implied: ['day', 'month', 'year'] }
}

function onDayOfMonth({ given, state, tense }: Setting, day: number): DatedPoint | undefined {
  const reference =
    given?.month === undefined ? (state.mode === 'news' ? nearerMonth(state) : referenceOf(state)) : given
  if (day < 1 || day > 31 || reference?.year === undefined || reference.month === undefined) return undefined
  let { year, month } = reference as { year: number; month: number }
  if (tense === 'future' && given === undefined && reference.day !== undefined && day < reference.day) month++
  if (month > 12) {
    month = 1
    year++
  }
  if (day > daysInMonth(year, month)) return undefined
  return { point: { year, month, day }, implied: ['month', 'year'] }
}

/** In news, "the 20th" is of the month of the last date when that is not long past, else of the publication. */
function nearerMonth(state: TimeState): Point | undefined {
  const { last, published } = state
  if (last?.month === undefined || last.year === undefined || published?.year === undefined) return published ?? last
  const months = (published.year - last.year) * 12 + (published.month ?? 1) - last.month
  return Math.abs(months) <= 2 && last.day !== undefined ? { year: last.year, month: last.month } : published
}
