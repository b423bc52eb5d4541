import { plusDays } from '#reader/find/time/civil'
import { type Fields, unitOf } from '#reader/find/time/fields'
import { dayOfPoint, firstDayOf, monthOfPoint, type Point, weekdayNear } from '#reader/find/time/point'
import { calendarUnit, shiftPoint, UNIT } from '#reader/find/time/shift-point'
import { NEAR_YEARS, referenceOf, type TimeState } from '#reader/find/time/time-state'

type Resolver = (value: number, base: Point, rel: number) => Point | undefined

const RESOLVERS: readonly (readonly [string, Resolver])[] = [
  ['time', (_value, base) => base],
  ['part', partOfDay],
  ['season', (season, base, rel) => ({ year: (base.year ?? 0) + rel, season })],
  ['month', (month, base) => ({ ...(base.year !== undefined && { year: base.year }), month })],
  ['weekday', weekdayBeside],
  ['unit', unitBeside],
]

/** Works out a word that points from the last date mentioned: `that year`, `the next day`, `the same month`. */
export function resolveAnaphor(fields: Fields, state: TimeState): Point | undefined {
  const base = baseOf(state)
  if (base === undefined) return undefined
  for (const [name, resolve] of RESOLVERS) {
    const value = fields[name]
    if (value !== undefined) return resolve(value, base, fields['rel'] ?? 0)
  }
  return undefined
}

/** The last date mentioned; in a narrative that of the story, where the last one is an aside far from it. */
function baseOf(state: TimeState): Point | undefined {
  const { last, story, mode } = state
  if (mode !== 'narrative' || story?.year === undefined || last?.year === undefined) return last ?? referenceOf(state)
  return Math.abs(last.year - story.year) > NEAR_YEARS ? story : last
}

function partOfDay(part: number, base: Point, rel: number): Point {
  const day = dayOfPoint(base)
  return { ...(day === undefined ? base : plusDays(day, rel)), part }
}

function weekdayBeside(weekday: number, base: Point, rel: number): Point | undefined {
  const day = dayOfPoint(base)
  return day === undefined ? undefined : plusDays(day, weekdayNear(day, weekday, rel < 0 ? -1 : 2))
}

function unitBeside(unit: number, base: Point, rel: number): Point | undefined {
  if (unit === UNIT.DECADE && base.decade !== undefined) return { decade: base.decade + rel }
  const day = unit === UNIT.DAY ? dayOfPoint(base) : firstDayOf(base)
  return day === undefined ? undefined : calendarUnit(day, unit, rel)
}

/** The value of an anaphor whose date is not known: as much as the last date says, and `X` for the rest. */
export function unknownAnaphor(
  fields: Fields,
  { last }: TimeState,
): { readonly month?: Point; readonly value: string } {
  const unit = unitOf(fields)
  if (unit === UNIT.MONTH) return { value: 'XXXX-XX' }
  if (unit === UNIT.WEEK) return { value: 'XXXX-WXX' }
  if (unit !== UNIT.DAY) return { value: 'XXXX' }
  return last?.month === undefined ? { value: 'XXXX-XX-XX' } : { month: monthOfPoint(last), value: '-XX' }
}

/** Works out a count of units from a base: the reference for `ago`, the last date for `earlier` and `later`. */
export function resolveShift(fields: Fields, base: Point | undefined, count: number): Point | undefined {
  const unit = unitOf(fields)
  const day = dayOfPoint(base) ?? firstDayOf(base)
  if (unit === undefined || day === undefined) return undefined
  const moved = shiftPoint(day, unit, count)
  if (moved === undefined || base?.day !== undefined || unit >= UNIT.YEAR) return moved
  return coarser(moved, base)
}

/** A point counted from a coarse one cannot be finer than it: five days after "July 1944" is in July 1944. */
function coarser(moved: Point, base: Point | undefined): Point {
  if (base?.month !== undefined) return monthOfPoint(moved)
  return moved.year === undefined ? moved : { year: moved.year }
}
