import type { Fields, Phrase } from '#reader/find/time/phrase'
import { dayOfPoint, type Point, timexOf, weekPoint } from '#reader/find/time/point'
import { resolveDate } from '#reader/find/time/resolve-date'
import { countOf, lengthValue, setValue } from '#reader/find/time/resolve-length'
import { resolveAnaphor, resolveDeictic, resolvePeriod, resolveShift } from '#reader/find/time/resolve-relative'
import { referenceKind, referenceOf, type Tense, type TimeState } from '#reader/find/time/time-state'

/** What a phrase of time comes to. */
export interface Resolution {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly point?: Point
  /** What the value was counted from. */
  readonly from: 'none' | 'publication' | 'last-date' | 'signature'
  readonly implied: readonly string[]
  readonly other?: readonly Point[]
}

export interface Reading {
  readonly state: TimeState
  readonly tense: Tense
  readonly numericOrder: 'day-first' | 'month-first'
}

/** The midnight that ends the day; the words leave open whether that one or the one that begins it is meant. */
const MIDNIGHT = 1440

/** Works out the type and value of a phrase; undefined where it comes to nothing (31 February, no reference at all). */
export function resolvePhrase(phrase: Phrase, reading: Reading): Resolution | undefined {
  switch (phrase.kind) {
    case 'duration':
    case 'age':
      return length(phrase.fields)
    case 'set':
      return recurring(phrase)
    case 'ref':
      return reference(phrase)
    default:
      return dated(phrase, reading)
  }
}

function length(fields: Fields): Resolution | undefined {
  const value = lengthValue(fields)
  return value === undefined ? undefined : { type: 'DURATION', value, from: 'none', implied: [] }
}

function recurring(phrase: Phrase): Resolution | undefined {
  const value = phrase.match.rule.source.value ?? setValue(phrase.fields)
  return value === undefined ? undefined : { type: 'SET', value, from: 'none', implied: [] }
}

function reference(phrase: Phrase): Resolution {
  const value = phrase.match.rule.source.value ?? 'PRESENT_REF'
  return { type: 'DATE', value, from: 'none', implied: [] }
}

function dated(phrase: Phrase, reading: Reading): Resolution | undefined {
  const date = datePart(phrase, reading)
  if (date === undefined) return undefined
  if (phrase.time === undefined) return date
  const clock = timeOfDay(phrase.time.fields)
  if (clock === undefined || date.point === undefined) return date
  const point = { ...date.point, ...clock }
  const other = point.minutes === MIDNIGHT ? { other: [{ ...point, minutes: 0 }] } : {}
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
      return period(phrase, reading, given?.point)
    case 'clock':
    case 'part':
      return clockAlone(phrase, reading, given)
    default:
      return plainDate(phrase, reading, given)
  }
}

function plainDate(phrase: Phrase, reading: Reading, given: Resolution | undefined): Resolution | undefined {
  const { state, tense, numericOrder } = reading
  const found = resolveDate({ fields: phrase.fields, given: given?.point, state, tense, numericOrder })
  if (found === undefined) return undefined
  const from = given?.from ?? (found.implied.length === 0 ? 'none' : referenceKind(state))
  return {
    type: 'DATE',
    value: timexOf(found.point),
    point: found.point,
    from,
    implied: [...found.implied, ...(given === undefined ? [] : given.implied)],
    ...(found.other !== undefined && { other: found.other }),
  }
}

function deictic(phrase: Phrase, { state, tense }: Reading, given: Resolution | undefined): Resolution | undefined {
  const day = dayOfPoint(given?.point)
  if (day !== undefined && given !== undefined) return { ...given, ...asDate(weekPoint(day)) }
  if (state.mode === 'narrative' && phrase.fields['dayword'] === 0) return { ...reference(phrase), from: 'none' }
  const point = resolveDeictic(phrase.fields, state, tense)
  if (point === undefined) return undefined
  return { ...asDate(point), from: referenceKind(state), implied: Object.keys(point) }
}

function asDate(point: Point): Pick<Resolution, 'type' | 'value' | 'point'> {
  const isTime = point.part !== undefined || point.minutes !== undefined
  return { type: isTime ? 'TIME' : 'DATE', value: timexOf(point), point }
}

function anaphor(phrase: Phrase, { state }: Reading): Resolution | undefined {
  const point = resolveAnaphor(phrase.fields, state)
  if (point === undefined) return { type: 'DATE', value: unknownUnit(phrase.fields, state), from: 'none', implied: [] }
  const from = state.last === undefined ? referenceKind(state) : 'last-date'
  return { ...asDate(point), from, implied: Object.keys(point) }
}

function monthOf({ year, month }: Point): Point {
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) }
}

function unknownUnit(fields: Fields, { last }: TimeState): string {
  const unit = fields['unit'] ?? fields['day']
  if (unit === 3 && last?.month !== undefined) return `${timexOf(monthOf(last))}-XX`
  if (unit === 3) return 'XXXX-XX-XX'
  return unit === 5 ? 'XXXX-XX' : unit === 4 ? 'XXXX-WXX' : 'XXXX'
}

function shift(phrase: Phrase, { state }: Reading): Resolution | undefined {
  const { fields } = phrase
  const direction = fields['ago'] ?? fields['earlier'] ?? fields['later'] ?? fields['hence'] ?? 1
  const count = countOf(fields)
  if (count === undefined) {
    return { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', from: 'none', implied: [] }
  }
  const business = quarterBefore(fields, count, direction, state)
  if (business !== undefined) return business
  const fromLast = fields['ago'] === undefined && fields['hence'] === undefined && fields['dayword'] === undefined
  const base = fromLast ? (state.last ?? referenceOf(state)) : referenceOf(state)
  const point = resolveShift(fields, base, count * direction)
  if (point === undefined)
    return { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', from: 'none', implied: [] }
  const kind = fromLast && state.last !== undefined ? 'last-date' : referenceKind(state)
  return { ...asDate(point), from: kind, implied: Object.keys(point) }
}

/** "A year earlier" beside a reporting quarter means that quarter of the year before; else the year before the report. */
function quarterBefore(fields: Fields, count: number, direction: number, state: TimeState): Resolution | undefined {
  if (state.mode !== 'news' || fields['unit'] !== 7 || count !== 1 || direction > 0) return undefined
  const { quarter } = state
  const base = quarter ?? (fields['ago'] === undefined ? nearYear(state) : state.published)
  if (base?.year === undefined) return undefined
  const point: Point = { year: base.year - 1, ...(quarter?.quarter !== undefined && { quarter: quarter.quarter }) }
  return { ...asDate(point), from: 'publication', implied: Object.keys(point) }
}

function nearYear(state: TimeState): Point | undefined {
  return state.lastIsWhole && state.last?.quarter === undefined ? undefined : state.published
}

function period(phrase: Phrase, { state }: Reading, given: Point | undefined): Resolution | undefined {
  const point = resolvePeriod(phrase.fields, given, state)
  if (point === undefined) return undefined
  return { ...asDate(point), from: referenceKind(state), implied: Object.keys(point) }
}

function clockAlone(phrase: Phrase, { state }: Reading, given: Resolution | undefined): Resolution | undefined {
  const clock = timeOfDay(phrase.fields)
  if (clock === undefined) return undefined
  const near = state.mode === 'news' ? state.published : state.last
  const day = given?.point ?? dayOfPoint(near) ?? near ?? {}
  return { ...asDate({ ...day, ...clock }), from: given?.from ?? referenceKind(state), implied: Object.keys(day) }
}

/** The time of day that the words say: minutes since midnight or a part of the day. */
function timeOfDay(fields: Fields): Point | undefined {
  if (fields['noon'] !== undefined) return { minutes: fields['noon'] }
  const packed = fields['clock']
  const military = fields['military']
  if (packed !== undefined) return { minutes: withHalfDay(packed, fields) }
  if (military !== undefined) return { minutes: Math.floor(military / 100) * 60 + (military % 100) }
  const hour = fields['num'] ?? fields['dom']
  if (hour !== undefined && hour <= 24) return { minutes: withHalfDay(hour * 60, fields) }
  return fields['part'] === undefined ? undefined : { part: fields['part'] }
}

/** Adds twelve hours for the afternoon (`10 p.m.`, `4 in the afternoon`); 12 a.m. is midnight. */
function withHalfDay(minutes: number, fields: Fields): number {
  const half = fields['ampm'] ?? fields['p-letter'] ?? fields['a-letter']
  const afternoon = half === undefined ? (fields['part'] ?? 0) >= 2 && minutes < 720 : half > 0
  if (half !== undefined && minutes >= 720 && minutes < 780) return afternoon ? minutes : minutes - 720
  return afternoon && minutes < 720 ? minutes + 720 : minutes
}
