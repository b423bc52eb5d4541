import type { NumericOrder } from '#reader/find/time/time-pack'
import { type CivilDay, daysInMonth, plusDays, plusMonths, weekdayOf } from '#reader/find/time/civil'
import { eraOf, type Fields } from '#reader/find/time/fields'
import { dayOfPoint, firstDayOf, type Point, weekdayNear } from '#reader/find/time/point'
import { UNIT } from '#reader/find/time/shift-point'
import { referenceOf, type Tense, type TimeState } from '#reader/find/time/time-state'

/** A date worked out, with what the words left out. */
export interface DatedPoint {
  readonly point: Point
  readonly implied: readonly string[]
  readonly other?: readonly Point[]
  /** Set where the date counts from a speech. */
  readonly from?: 'speech'
}

interface Setting {
  readonly fields: Fields
  /** The larger term the date stands in ("of 1943"), already worked out. */
  readonly given: Point | undefined
  readonly state: TimeState
  readonly tense: Tense
  readonly numericOrder: NumericOrder
}

type WholeDate = (value: number, setting: Setting) => DatedPoint | undefined
type PartialDate = (value: number, setting: Setting, year: number | undefined) => DatedPoint | undefined

/** Terms that say all there is to say. */
const WHOLE: readonly (readonly [string, WholeDate])[] = [
  ['isodate', (packed) => said(fromPacked(packed))],
  ['slashdate', (packed, { numericOrder }) => fromSlashes(packed, numericOrder)],
  ['decade', (decade, { fields }) => said({ decade: decade * eraOf(fields) })],
  ['century-unit', (_value, { fields }) => said(centuryOf(fields))],
]

/** Terms that may lack their year, the most exact first. */
const PARTIAL: readonly (readonly [string, PartialDate])[] = [
  ['decadeOf', (_value, _setting, year) => (year === undefined ? undefined : said({ decade: Math.floor(year / 10) }))],
  ['month', (month, setting, year) => withMonth(setting, year, month)],
  ['daymonth', (packed, setting, year) => onHoliday(setting, year, packed)],
  ['holiday', (packed, setting, year) => onHoliday(setting, year, packed)],
  ['season', (season, setting, year) => partOfYear(setting, year, { season })],
  ['half', halfOf],
  ['unit', nthUnit],
  ['quarter', (_value, setting, year) => partOfYear(setting, year, numbered(setting.fields, 'quarter', 4))],
  ['q-letter', (_value, setting, year) => partOfYear(setting, year, numbered(setting.fields, 'quarter', 4))],
  ['units', (_value, setting, year) => partOfYear(setting, year, halfOfQuarters(setting.fields))],
  ['weekday', (weekday, setting) => nthWeekday(setting, weekday) ?? onWeekday(setting, weekday)],
]

/** Works out a date from its words; undefined where the words make no real date. */
export function resolveDate(setting: Setting): DatedPoint | undefined {
  const { fields } = setting
  for (const [name, resolve] of WHOLE) {
    const value = fields[name]
    if (value !== undefined) return resolve(value, setting)
  }
  const year = yearOf(fields, setting)
  for (const [name, resolve] of PARTIAL) {
    const value = fields[name]
    if (value !== undefined) return resolve(value, setting, year)
  }
  const day = fields['ord'] ?? fields['dom']
  if (day !== undefined && fields['year'] === undefined) return onDayOfMonth(setting, day)
  return year === undefined ? undefined : said({ year })
}

function said(point: Point): DatedPoint {
  return { point, implied: [] }
}

function fromPacked(packed: number): Point {
  return { year: Math.floor(packed / 10_000), month: Math.floor(packed / 100) % 100, day: packed % 100 }
}

/** A date in slashes: ambiguous where both numbers could be the month; the pack's order comes first. */
function fromSlashes(packed: number, order: NumericOrder): DatedPoint {
  const year = Math.floor(packed / 10_000)
  const first = Math.floor(packed / 100) % 100
  const second = packed % 100
  const dayFirst = { year, month: second, day: first }
  const monthFirst = { year, month: first, day: second }
  if (first > 12) return said(dayFirst)
  if (second > 12) return said(monthFirst)
  if (first === second || order === 'day-always') return said(dayFirst)
  const [chosen, other] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return { point: chosen, implied: [], other: [other] }
}

function centuryOf(fields: Fields): Point {
  return { century: ((fields['ord'] ?? fields['num'] ?? 1) - 1) * eraOf(fields) }
}

function yearOf(fields: Fields, { given, state }: Setting): number | undefined {
  if (fields['era'] !== undefined) return (fields['year'] ?? fields['num'] ?? 1) * eraOf(fields)
  if (fields['year'] !== undefined) return narrativeEra(fields['year'], state)
  const short = fields['yy']
  if (short !== undefined) return short < 50 ? 2000 + short : 1900 + short
  return fields['yearspan'] ?? given?.year
}

/** In a narrative before Christ a bare three-digit year is one before Christ too. */
function narrativeEra(year: number, state: TimeState): number {
  return year < 1000 && (state.last?.year ?? state.story?.year ?? 0) < 0 ? -year : year
}

function withMonth(setting: Setting, year: number | undefined, month: number): DatedPoint | undefined {
  const day = dayOfMonth(setting.fields)
  if (day !== undefined && (day < 1 || day > 31 || day > daysInMonth(year ?? 2000, month))) return undefined
  const rest = { month, ...(day !== undefined && { day }) }
  if (year !== undefined) return said({ year, ...rest })
  const chosen = yearForMonth(setting, month, day)
  return chosen === undefined ? said(rest) : { point: { year: chosen, ...rest }, implied: ['year'] }
}

/** The day beside a month, in figures, by its rank or in words; a number before an era is a year. */
function dayOfMonth(fields: Fields): number | undefined {
  return fields['dom'] ?? fields['ord'] ?? (fields['era'] === undefined ? fields['num'] : undefined)
}

/** The year of a month without one: by tense in news, by the run of the story in a narrative. */
function yearForMonth({ state, tense }: Setting, month: number, day: number | undefined): number | undefined {
  const reference = referenceOf(state)
  const from = firstDayOf(reference)
  if (reference === undefined || from === undefined) return state.published?.year
  if (state.mode === 'narrative') return from.year + (isNextYear(reference, month) ? 1 : 0)
  const beside = yearBeside(state.beside, month)
  if (beside !== undefined) return beside
  const gap = month !== from.month || day === undefined ? month - from.month : (day - from.day) / 31
  return from.year + yearStep(gap, tense)
}

/** A month in one sentence with an earlier date that says its year follows it ("in March 2014 it was mined; by May it was gone"). */
function yearBeside(date: Point | undefined, month: number): number | undefined {
  return date?.year === undefined ? undefined : date.year + (month < (date.month ?? 0) ? 1 : 0)
}

/** In a story, a month that lies far before the last one belongs to the next year (December, then February). */
function isNextYear(last: Point, month: number): boolean {
  return last.month !== undefined && last.month - month >= 8
}

function yearStep(gap: number, tense: Tense): number {
  if (tense === 'past') return gap > 3 ? -1 : 0
  if (tense === 'future') return gap < -3 ? 1 : 0
  if (gap > 5) return -1
  return gap < -9 ? 1 : 0
}

function partOfYear(setting: Setting, year: number | undefined, part: Point | undefined): DatedPoint | undefined {
  if (part === undefined) return undefined
  if (year !== undefined) return said({ year, ...part })
  const reference = firstDayOf(referenceOf(setting.state))
  if (reference === undefined) return said(part)
  const step = setting.state.mode === 'narrative' ? 0 : partStep(part, reference, setting.tense)
  return { point: { year: reference.year + step, ...part }, implied: ['year'] }
}

function halfOf(_value: number, setting: Setting, year: number | undefined): DatedPoint | undefined {
  const { given, fields } = setting
  if (given !== undefined && given.year === undefined) return said(given)
  return given?.month === undefined ? partOfYear(setting, year, numbered(fields, 'half', 2)) : said(given)
}

/** "The third day of May", "the last month of 2020"; a week of a month is given as the month. */
function nthUnit(unit: number, { given, fields }: Setting, year: number | undefined): DatedPoint | undefined {
  const number = fields['rel'] === undefined ? fields['ord'] : LAST
  if (given === undefined || number === undefined) return year === undefined ? undefined : said({ year })
  if (unit === UNIT.MONTH && given.year !== undefined) return said({ year: given.year, month: Math.min(number, 12) })
  return unit === UNIT.DAY ? nthDay(given, number) : said(given)
}

/** Stands for the last of a term. */
const LAST = 999

function nthDay(given: Point, number: number): DatedPoint | undefined {
  if (given.year === undefined) return undefined
  const month = given.month ?? (number === LAST ? 12 : 1)
  const days = daysInMonth(given.year, month)
  return number > days && number !== LAST ? undefined : said({ year: given.year, month, day: Math.min(number, days) })
}

/** The half or quarter that an ordinal numbers. */
function numbered(fields: Fields, name: 'half' | 'quarter', most: number): Point | undefined {
  const number = fields['ord'] ?? fields['num'] ?? 0
  if (number < 1 || number > most) return undefined
  return name === 'half' ? { half: number } : { quarter: number }
}

/** "The first two quarters" are a half-year. */
function halfOfQuarters(fields: Fields): Point | undefined {
  if (fields['num'] !== 2) return undefined
  return { half: fields['ord'] === 1 ? 1 : 2 }
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
  if (given?.week !== undefined && given.year !== undefined) return inWeek(given.year, given.week, weekday)
  const speech = tense === 'future' ? dayOfPoint(state.speech) : undefined
  if (speech !== undefined) {
    return {
      point: plusDays(speech, weekdayNear(speech, weekday, 2)),
      implied: ['day', 'month', 'year'],
      from: 'speech',
    }
  }
  const day = dayOfPoint(referenceOf(state))
  if (day === undefined) return { point: {}, implied: ['day'] }
  const forward = state.mode === 'narrative' || tense === 'future'
  return { point: plusDays(day, weekdayNear(day, weekday, forward ? 1 : 0)), implied: ['day', 'month', 'year'] }
}

/** "The first Tuesday of December", "the last Friday of the month". */
function nthWeekday({ given, fields }: Setting, weekday: number): DatedPoint | undefined {
  const start = monthStart(given)
  if (start === undefined) return undefined
  const days = daysInMonth(start.year, start.month)
  if (fields['rel'] !== undefined) {
    const last = { ...start, day: days }
    return said(plusDays(last, weekdayNear(last, weekday, 0)))
  }
  const number = fields['ord']
  if (number === undefined) return undefined
  const day = 1 + weekdayNear(start, weekday, 1) + (number - 1) * 7
  return day > days ? undefined : said({ ...start, day })
}

function inWeek(year: number, week: number, weekday: number): DatedPoint {
  const fourth = { year, month: 1, day: 4 }
  const point = plusDays(fourth, (week - 1) * 7 + weekday - weekdayOf(fourth))
  return { point, implied: ['day', 'month', 'year'] }
}

function onDayOfMonth(setting: Setting, day: number): DatedPoint | undefined {
  const first = firstOfMonth(setting, day)
  if (first === undefined || day < 1 || day > daysInMonth(first.year, first.month)) return undefined
  return { point: { ...first, day }, implied: ['month', 'year'] }
}

/** The first of the month that a day without one is in. */
function firstOfMonth({ given, state, tense }: Setting, day: number): CivilDay | undefined {
  const first = monthStart(given)
  if (first !== undefined) return first
  const start = monthStart(monthInMind(state))
  if (start === undefined || tense !== 'future' || state.mode === 'narrative') return start
  const today = dayOfPoint(referenceOf(state))
  const isPast = today?.year === start.year && today.month === start.month && day < today.day
  return isPast ? plusMonths(start, 1) : start
}

function monthStart(point: Point | undefined): CivilDay | undefined {
  return point?.year === undefined || point.month === undefined
    ? undefined
    : { year: point.year, month: point.month, day: 1 }
}

/** The month that a bare day of the month is in. */
function monthInMind(state: TimeState): Point | undefined {
  return state.mode === 'news' ? nearerMonth(state) : referenceOf(state)
}

/** In news, "the 20th" is of the month of the last date when that is not long past, else of the publication. */
function nearerMonth(state: TimeState): Point | undefined {
  const { last, published } = state
  if (last?.month === undefined || last.year === undefined || published?.year === undefined) return published ?? last
  const months = (published.year - last.year) * 12 + (published.month ?? 1) - last.month
  return Math.abs(months) <= 2 && last.day !== undefined ? { year: last.year, month: last.month } : published
}
