import { type Fields, unitOf } from '#reader/find/time/fields'
import { UNIT } from '#reader/find/time/shift-point'
import { DAY_PARTS, SEASONS, UNITS } from '#reader/find/time/time-pack'

/** The TIMEX3 value of a length of time (`P3M`, `PT72H`, `PXY` where the number is vague); undefined without a unit. */
export function lengthValue(fields: Fields): string | undefined {
  const unit = unitOf(fields)
  return unit === undefined ? undefined : periodValue(countOf(fields), unit)
}

/** How many units the words say; undefined where they are vague (`several`, a bare plural, a range). */
export function countOf(fields: Fields): number | undefined {
  if (fields['halfOnly'] !== undefined) return 0.5
  if (fields['range'] !== undefined) return undefined
  if (fields['vague'] !== undefined) return fields['vague'] === 0 ? undefined : fields['vague']
  const whole = wholeCount(fields)
  return whole === undefined || fields['half'] === undefined ? whole : whole + 0.5
}

function wholeCount(fields: Fields): number | undefined {
  const number = fields['num'] ?? fields['a']
  if (number !== undefined || fields['unit'] === undefined) return number
  return fields['ord'] ?? 1
}

/** A count of units as a TIMEX3 value; decades and centuries are given in years, fortnights in weeks. */
function periodValue(count: number | undefined, unit: number): string | undefined {
  const letter = UNITS[unit]
  if (letter === undefined) return undefined
  if (count === undefined) return unit < UNIT.DAY ? `PTX${letter.charAt(0)}` : `PX${letter}`
  if (unit < UNIT.DAY) return clockLength(count, letter)
  switch (letter) {
    case 'DE':
      return `P${plain(count * 10)}Y`
    case 'CE':
      return `P${plain(count * 100)}Y`
    case 'FN':
      return `P${plain(count * 2)}W`
    case 'N':
      return `P${plain(count)}D`
    default:
      return wholeUnits(count, letter)
  }
}

/** Half of a unit in the next smaller one. */
const HALVES: Readonly<Record<string, string>> = { Y: '6M', D: 'T12H', H: '30M', M: '30S' }

function clockLength(count: number, letter: string): string {
  const unit = letter.charAt(0)
  return `PT${withHalf(count, unit)}`
}

function wholeUnits(count: number, letter: string): string {
  return letter === 'M' ? `P${plain(count)}M` : `P${withHalf(count, letter)}`
}

/** A count and a half is given as TimeBank does: `2Y6M`, `5H30M`. */
function withHalf(count: number, unit: string): string {
  const half = HALVES[unit]
  if (half === undefined || count % 1 !== 0.5) return `${plain(count)}${unit}`
  return count < 1 ? half : `${Math.floor(count)}${unit}${half}`
}

function plain(count: number): string {
  return String(Math.round(count * 100) / 100)
}

type SetValue = (value: number) => string

const SET_VALUES: readonly (readonly [string, SetValue])[] = [
  ['month', (month) => `XXXX-${String(month).padStart(2, '0')}`],
  ['weekday', (weekday) => `XXXX-WXX-${weekday}`],
  ['season', (season) => `XXXX-${SEASONS[season] ?? 'XX'}`],
  ['part', (part) => `XXXX-XX-XXT${DAY_PARTS[part] ?? 'XX'}`],
]

/** The TIMEX3 value of something that recurs (`daily`: P1D; `each July`: XXXX-07; `every Monday`: XXXX-WXX-1). */
export function setValue(fields: Fields): string | undefined {
  for (const [name, valueOf] of SET_VALUES) {
    const value = fields[name]
    if (value !== undefined) return valueOf(value)
  }
  const unit = fields['set-unit'] ?? unitOf(fields)
  if (unit === undefined) return undefined
  return unit === UNIT.QUARTER ? 'P3M' : periodValue(fields['other'] ?? fields['num'] ?? fields['ord'] ?? 1, unit)
}
