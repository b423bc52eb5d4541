import { type CivilDay, plusDays, weekdayOf } from '#reader/find/time/civil'
import { type Fields, unitOf } from '#reader/find/time/fields'
import { type Point, weekdayNear } from '#reader/find/time/point'
import { calendarUnit, shiftPoint, UNIT } from '#reader/find/time/shift-point'
import { referenceDay, type Tense, type TimeState } from '#reader/find/time/time-state'

/** From where a deictic word is counted, and which way. */
interface Pointing {
  readonly day: CivilDay
  /** -1 for `last`, 0 for `this`, 1 for `next` and their like. */
  readonly rel: number
  readonly tense: Tense
  /** Whether the words say `this`, not `the`. */
  readonly isThis: boolean
}

type Resolver = (value: number, pointing: Pointing) => Point | undefined

const SEASON_MONTHS = [3, 6, 9, 12] as const
const NIGHT = 4

/** The named terms, the most exact first. */
const RESOLVERS: readonly (readonly [string, Resolver])[] = [
  ['dayword', (value, { day, rel }) => plusDays(day, value + rel)],
  ['tonight', (_value, { day }) => ({ ...day, part: NIGHT })],
  ['month', namedMonth],
  ['weekday', namedWeekday],
  ['season', namedSeason],
  ['part', (part, { day, rel }) => ({ ...plusDays(day, rel), part })],
  ['quarter', (_value, { day, rel }) => shiftPoint(day, UNIT.QUARTER, rel)],
]

/** Works out a word that points from the reference: `today`, `last week`, `next March`, `this morning`. */
export function resolveDeictic(fields: Fields, state: TimeState, tense: Tense): Point | undefined {
  const day = referenceDay(state)
  if (day === undefined) return undefined
  const pointing: Pointing = {
    day,
    rel: (fields['rel'] ?? 0) + (fields['rel2'] ?? 0),
    tense,
    isThis: fields['this'] !== undefined,
  }
  for (const [name, resolve] of RESOLVERS) {
    const value = fields[name]
    if (value !== undefined) return resolve(value, pointing)
  }
  const unit = unitOf(fields)
  return unit === undefined || unit < UNIT.DAY ? undefined : namedUnit(unit, pointing)
}

function namedUnit(unit: number, { day, rel, tense, isThis }: Pointing): Point | undefined {
  const isWeekend = unit === UNIT.WEEKEND && rel === 0
  return calendarUnit(day, unit, isWeekend ? weekendStep(day, tense, isThis) : rel)
}

/** "Over the weekend", told in the past on a weekday, is the weekend before; "this weekend" only on the days right after it. */
function weekendStep(day: CivilDay, tense: Tense, isThis: boolean): number {
  return tense !== 'future' && weekdayOf(day) < (isThis ? 3 : 6) ? -1 : 0
}

function namedMonth(month: number, { day, rel, tense }: Pointing): Point {
  if (rel < 0) return { year: day.year - (month >= day.month ? 1 : 0), month }
  if (rel > 0) return { year: day.year + (month <= day.month ? 1 : 0), month }
  return { year: day.year + (tense === 'future' && month < day.month ? 1 : 0), month }
}

function namedWeekday(weekday: number, { day, rel, tense }: Pointing): Point {
  const further = (Math.abs(rel) - 1) * 7 * Math.sign(rel)
  if (rel !== 0) return plusDays(day, weekdayNear(day, weekday, rel < 0 ? -1 : 2) + further)
  return plusDays(day, weekdayNear(day, weekday, tense === 'past' ? 0 : 1))
}

function namedSeason(season: number, { day, rel }: Pointing): Point {
  const start = SEASON_MONTHS[season] ?? 1
  if (rel < 0) return { year: day.year - (start + 2 >= day.month ? 1 : 0), season }
  if (rel > 0) return { year: day.year + (start <= day.month ? 1 : 0), season }
  return { year: day.year, season }
}
