import { err, ok, type Result } from '#base/result'
import { groupOf } from '#time/matched-group'
import { parseNumeral } from '#time/parse-numeral'

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

/** Why words are not a period; `message` says what to do. */
export interface PeriodProblem {
  readonly kind: 'not-a-period'
  readonly message: string
}

type Unit = keyof Period

/**
 * Reads a period: `5 years`, `three months`, `1 year and 6 months`, `10 working days`, or ISO `P5Y`, `P1Y6M`, `PT24H`.
 * A zero period, a fraction and a repeated unit are refused.
 */
export function parsePeriod(words: string): Result<Period, PeriodProblem> {
  const text = words.trim()
  if (text.length > LONGEST) return err(notAPeriod(`${text.slice(0, 40)}…`))
  const found = text.startsWith('P') ? partsOfIso(text) : partsOfWords(text)
  if (found === undefined || found.size === 0) return err(notAPeriod(text))
  return ok(toPeriod(found))
}

/** The period as people say it: `1 year and 6 months`, `10 working days`. A period without parts is `0 days`. */
export function printPeriod(period: Period): string {
  const parts = UNITS.flatMap((unit) => {
    const count = period[unit]
    return count === undefined || count === 0 ? [] : [`${count} ${count === 1 ? SINGULAR[unit] : `${SINGULAR[unit]}s`}`]
  })
  if (parts.length === 0) return '0 days'
  if (parts.length === 1) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`
}

/** The period in ISO 8601-1, where working days have no form of their own and give none. */
export function toIsoPeriod(period: Period): string | undefined {
  if (period.workingDays !== undefined) return undefined
  const part = (count: number | undefined, letter: string): string => (count === undefined ? '' : `${count}${letter}`)
  const date = part(period.years, 'Y') + part(period.months, 'M') + part(period.weeks, 'W') + part(period.days, 'D')
  const time = part(period.hours, 'H') + part(period.minutes, 'M')
  if (date === '' && time === '') return 'P0D'
  return `P${date}${time === '' ? '' : `T${time}`}`
}

/** Whether the period counts hours or minutes, so that it runs from a moment and not from a day. */
export function hasHours(period: Period): boolean {
  return period.hours !== undefined || period.minutes !== undefined
}

const LONGEST = 120
const UNITS: readonly Unit[] = ['years', 'months', 'weeks', 'days', 'workingDays', 'hours', 'minutes']
const SINGULAR: Readonly<Record<Unit, string>> = {
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  workingDays: 'working day',
  hours: 'hour',
  minutes: 'minute',
}

const ISO_PERIOD = /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/
const ISO_UNITS: readonly Unit[] = ['years', 'months', 'weeks', 'days', 'hours', 'minutes']
const PART =
  /^(\d{1,6}|[a-z]+(?:-[a-z]+)?)[ -](working days?|business days?|years?|months?|weeks?|days?|hours?|minutes?)$/

function partsOfIso(text: string): Map<Unit, number> | undefined {
  const match = ISO_PERIOD.exec(text)
  if (match === null) return undefined
  const parts = new Map<Unit, number>()
  ISO_UNITS.forEach((unit, index) => {
    const digits = match[index + 1]
    if (digits !== undefined) parts.set(unit, Number(digits))
  })
  return parts
}

function partsOfWords(text: string): Map<Unit, number> | undefined {
  const parts = new Map<Unit, number>()
  const pieces = text
    .toLowerCase()
    .split(/,? and |, ?/)
    .map((piece) => piece.trim())
  for (const piece of pieces) {
    const match = PART.exec(piece)
    const count = match === null ? undefined : parseNumeral(groupOf(match, 1))
    const unit = match === null ? undefined : unitOf(groupOf(match, 2))
    if (count === undefined || unit === undefined || parts.has(unit)) return undefined
    parts.set(unit, count)
  }
  return parts
}

function unitOf(word: string): Unit | undefined {
  const plural = word.endsWith('s') ? word : `${word}s`
  if (plural === 'working days' || plural === 'business days') return 'workingDays'
  return UNITS.find((unit) => unit === plural)
}

function toPeriod(parts: ReadonlyMap<Unit, number>): Period {
  return Object.fromEntries(UNITS.flatMap((unit) => (parts.has(unit) ? [[unit, parts.get(unit)]] : [])))
}

function notAPeriod(text: string): PeriodProblem {
  return {
    kind: 'not-a-period',
    message: `\`${text}\` is not a length of time: write it as 90 days, three months or P90D`,
  }
}
