import type { NumericOrder } from '#reader/find/time/time-pack'
import { plusDays } from '#reader/find/time/civil'
import type { Fields } from '#reader/find/time/fields'
import type { Phrase } from '#reader/find/time/phrase'
import { dayOfPoint, type Point, timexOf, weekdayNear, weekPoint } from '#reader/find/time/point'
import { resolveAnaphor, resolveShift, unknownAnaphor } from '#reader/find/time/resolve-anaphor'
import { resolveClock } from '#reader/find/time/resolve-clock'
import { resolveDate } from '#reader/find/time/resolve-date'
import { resolveDeictic } from '#reader/find/time/resolve-deictic'
import { countOf, lengthValue, setValue } from '#reader/find/time/resolve-length'
import { resolvePeriod } from '#reader/find/time/resolve-period'
import { UNIT } from '#reader/find/time/shift-point'
import { referenceDay, referenceKind, referenceOf, type Tense, type TimeState } from '#reader/find/time/time-state'

/** What a phrase of time comes to. */
export interface Resolution {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly point?: Point
  /** What the value was counted from. */
  readonly from: 'none' | 'publication' | 'last-date' | 'signature' | 'speech'
  readonly implied: readonly string[]
  readonly other?: readonly Point[]
}

/** What is known when a phrase is worked out. */
export interface Reading {
  readonly state: TimeState
  readonly tense: Tense
  readonly numericOrder: NumericOrder
}

/** The midnight that ends the day; the words leave open whether that one or the one that begins it is meant. */
const MIDNIGHT = 1440

/** Works out the type and value of a phrase; undefined where it comes to nothing (31 February, no reference at all). */
export function resolvePhrase(phrase: Phrase, reading: Reading): Resolution | undefined {
  switch (phrase.kind) {
    case 'duration':
    case 'age':
      return plainValue('DURATION', lengthValue(phrase.fields))
    case 'set':
      return plainValue('SET', phrase.match.rule.source.value ?? setValue(phrase.fields))
    case 'ref':
      return plainValue('DATE', phrase.match.rule.source.value)
    default:
      return dated(phrase, reading)
  }
}

function plainValue(type: Resolution['type'], value: string | undefined): Resolution | undefined {
  return value === undefined ? undefined : { type, value, from: 'none', implied: [] }
}

function dated(phrase: Phrase, reading: Reading): Resolution | undefined {
  const date = datePart(phrase, reading)
  if (date?.point === undefined || phrase.time === undefined) return date
  const clock = resolveClock(phrase.time.fields)
  if (clock === undefined) return date
  const point = { ...date.point, ...clock }
  const other = phrase.time.fields['noon'] === MIDNIGHT ? { other: [{ ...point, minutes: 0 }] } : {}
  return { ...date, ...other, point, type: 'TIME', value: timexOf(point) }
}

function datePart(phrase: Phrase, reading: Reading): Resolution | undefined {
  const given = phrase.within === undefined ? undefined : datePart(phrase.within, reading)
  if (phrase.within !== undefined && given?.point === undefined) return undefined
  switch (phrase.kind) {
    case 'deictic':
      return deictic(phrase, reading, given)
    case 'anaphor':
      return anaphor(phrase, reading)
    case 'shift':
      return shift(phrase, reading)
    case 'period':
      return asResolution(resolvePeriod(phrase.fields, given?.point, reading.state), referenceKind(reading.state))
    case 'clock':
    case 'part':
      return clockAlone(phrase, reading, given)
    default:
      return plainDate(phrase, reading, given)
  }
}

/** A point as a resolution; all that it says was supplied. */
function asResolution(point: Point | undefined, from: Resolution['from']): Resolution | undefined {
  if (point === undefined) return undefined
  const isTime = point.part !== undefined || point.minutes !== undefined
  return { type: isTime ? 'TIME' : 'DATE', value: timexOf(point), point, from, implied: Object.keys(point) }
}

function plainDate({ fields }: Phrase, reading: Reading, given: Resolution | undefined): Resolution | undefined {
  const found = resolveDate({ fields, given: given?.point, ...reading })
  if (found === undefined) return undefined
  if (fields['isodate'] !== undefined) return writtenDate(found.point, fields['clock'])
  const from = given?.from ?? found.from ?? (found.implied.length === 0 ? 'none' : referenceKind(reading.state))
  const implied = given === undefined ? found.implied : [...found.implied, ...given.implied]
  const { point, other } = found
  return { type: 'DATE', value: timexOf(point), point, from, implied, ...(other !== undefined && { other }) }
}

/** `2020-11-20`, `2020-11-20T18:00`. */
function writtenDate(day: Point, minutes: number | undefined): Resolution {
  const point = minutes === undefined ? day : { ...day, minutes }
  return { type: minutes === undefined ? 'DATE' : 'TIME', value: timexOf(point), point, from: 'none', implied: [] }
}

function deictic(phrase: Phrase, { state, tense }: Reading, given: Resolution | undefined): Resolution | undefined {
  const day = dayOfPoint(given?.point)
  if (day !== undefined && given !== undefined) return asResolution(weekPoint(day), given.from)
  const word = phrase.fields['dayword']
  if (word !== undefined && (isUndated(state) || (word === 0 && state.mode === 'narrative')))
    return plainValue('DATE', refOfDayWord(word))
  return (
    afterSpeech(phrase.fields, { state, tense }) ??
    asResolution(resolveDeictic(phrase.fields, state, tense), referenceKind(state))
  )
}

/** "Yesterday", "today", "tomorrow" where nobody knows the day they count from. */
function refOfDayWord(word: number): string {
  return (['PAST_REF', 'PRESENT_REF'] as const)[word + 1] ?? 'FUTURE_REF'
}

/** "The next week" behind a dated word of speech is that after the speech; "next week" counts from the report. */
function afterSpeech(fields: Fields, { state, tense }: Pick<Reading, 'state' | 'tense'>): Resolution | undefined {
  const isNext = fields['the'] !== undefined && (fields['rel'] ?? 0) > 0
  if (!isNext || state.speech === undefined) return undefined
  return asResolution(resolveDeictic(fields, { ...state, published: state.speech }, tense), 'speech')
}

/** An instrument whose own day nobody knows: its "today" is not the last date that it mentions. */
function isUndated({ mode, signed, published }: TimeState): boolean {
  return mode === 'instrument' && signed === undefined && published === undefined
}

function anaphor({ fields }: Phrase, { state }: Reading): Resolution | undefined {
  const from = state.last === undefined ? referenceKind(state) : lastKind(state)
  const found = asResolution(resolveAnaphor(fields, state), from)
  if (found !== undefined) return found
  const { month, value } = unknownAnaphor(fields, state)
  return plainValue('DATE', month === undefined ? value : timexOf(month) + value)
}

function shift({ fields }: Phrase, { state }: Reading): Resolution | undefined {
  const direction = fields['ago'] ?? fields['earlier'] ?? fields['later'] ?? fields['hence'] ?? 1
  const count = countOf(fields)
  const vague = plainValue('DATE', direction < 0 ? 'PAST_REF' : 'FUTURE_REF')
  if (count === undefined) return vague
  if (fields['weekday'] !== undefined) return fromWeekday(fields, fields['weekday'], { count, state })
  return quarterBefore(fields, count * direction, state) ?? shifted(fields, count * direction, state) ?? vague
}

/** "A week from Friday" counts from the next day of that name. */
function fromWeekday(
  fields: Fields,
  weekday: number,
  { count, state }: { readonly count: number; readonly state: TimeState },
): Resolution | undefined {
  const day = referenceDay(state)
  const start = day === undefined ? undefined : plusDays(day, weekdayNear(day, weekday, 2))
  return asResolution(resolveShift(fields, start, count), referenceKind(state))
}

function shifted(fields: Fields, count: number, state: TimeState): Resolution | undefined {
  const fromReference = ['ago', 'hence', 'dayword', 'now', 'present-ref'].some((name) => fields[name] !== undefined)
  const length = fromReference && isUndated(state) ? lengthValue(fields) : undefined
  if (length !== undefined) return { type: 'DURATION', value: length, from: 'signature', implied: [] }
  if (fromReference || state.last === undefined) {
    return asResolution(resolveShift(fields, referenceOf(state), count), referenceKind(state))
  }
  return asResolution(resolveShift(fields, state.last, count), lastKind(state))
}

/** The last date counts as that of the speech where a word of speech opens what stands here. */
function lastKind(state: TimeState): 'last-date' | 'speech' {
  return state.speech === undefined ? 'last-date' : 'speech'
}

/** "A year earlier" beside a reporting quarter means that quarter of the year before; else the year before the report. */
function quarterBefore(fields: Fields, count: number, state: TimeState): Resolution | undefined {
  if (state.mode !== 'news' || fields['unit'] !== UNIT.YEAR || count !== -1) return undefined
  const { quarter } = state
  const base = quarter ?? (fields['ago'] === undefined ? baseOfComparison(state) : state.published)
  if (base?.year === undefined) return undefined
  const year = base.year - 1
  return asResolution(quarter?.quarter === undefined ? { year } : { year, quarter: quarter.quarter }, 'publication')
}

/** A comparison counts from the report unless a whole date stands before it. */
function baseOfComparison(state: TimeState): Point | undefined {
  return state.lastIsWhole && state.last?.quarter === undefined ? undefined : state.published
}

/** The night to Wednesday is that of Tuesday, which its language names by the day that it leads to. */
function dayOfTime(fields: Fields, given: Point | undefined): Point | undefined {
  const day = fields['eveOf'] === undefined ? undefined : dayOfPoint(given)
  return day === undefined ? given : plusDays(day, -1)
}

function clockAlone({ fields }: Phrase, { state }: Reading, given: Resolution | undefined): Resolution | undefined {
  const clock = resolveClock(fields)
  if (clock === undefined) return undefined
  if (given !== undefined) return asResolution({ ...dayOfTime(fields, given.point), ...clock }, given.from)
  if (state.day !== undefined) return asResolution({ ...state.day, ...clock }, 'last-date')
  const near = state.mode === 'news' ? state.published : state.last
  return asResolution({ ...(dayOfPoint(near) ?? near), ...clock }, referenceKind(state))
}
