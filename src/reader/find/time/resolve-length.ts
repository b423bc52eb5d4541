import type { Fields } from '#reader/find/time/phrase'
import { unitOf } from '#reader/find/time/resolve-relative'
import { UNITS } from '#reader/find/time/time-pack'

const QUARTER = 6

/** The TIMEX3 value of a length of time (`P3M`, `PT72H`, `PXY` where the number is vague); undefined without a unit. */
export function lengthValue(fields: Fields): string | undefined {
  const unit = unitOf(fields)
  if (unit === undefined) return undefined
  return periodValue(countOf(fields), unit)
}

/** How many units the words say; undefined where they are vague (`several`, a bare plural). */
export function countOf(fields: Fields): number | undefined {
  if (fields['halfOnly'] !== undefined) return 0.5
  const half = fields['half'] === undefined ? 0 : 0.5
  const vague = fields['vague'] ?? fields['couple']
  if (fields['range'] !== undefined) return undefined
  if (vague !== undefined) return vague === 0 ? undefined : vague
  const single = fields['unit'] ?? fields['year-unit']
  const number =
    fields['num'] ??
    fields['a'] ??
    (fields['day'] === undefined ? undefined : fields['ord']) ??
    (single === undefined ? undefined : 1)
  return number === undefined ? undefined : number + half
}

/** A count of units as a TIMEX3 value; decades and centuries are given in years, fortnights in weeks. */
export function periodValue(count: number | undefined, unit: number): string | undefined {
  const letter = UNITS[unit]
  if (letter === undefined) return undefined
  if (count === undefined)
    return letter === 'S' || letter === 'MIN' || letter === 'H' ? `PTX${letter[0]}` : `PX${letter}`
  switch (letter) {
    case 'S':
    case 'MIN':
    case 'H':
      return clockLength(count, letter)
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

function clockLength(count: number, letter: 'S' | 'MIN' | 'H'): string {
  if (letter === 'H' && count < 1) return `PT${plain(count * 60)}M`
  return `PT${plain(count)}${letter[0]}`
}

function wholeUnits(count: number, letter: string): string {
  if (letter === 'Y' && count === 0.5) return 'P6M'
  if (letter === 'D' && count === 0.5) return 'PT12H'
  return `P${plain(count)}${letter}`
}

function plain(count: number): string {
  return String(Math.round(count * 100) / 100)
}

/** The TIMEX3 value of something that recurs (`daily`: P1D; `each July`: XXXX-07; `every Monday`: XXXX-WXX-1). */
export function setValue(fields: Fields): string | undefined {
  if (fields['month'] !== undefined) return `XXXX-${String(fields['month']).padStart(2, '0')}`
  const weekday = fields['weekday'] ?? fields['weekdays']
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`
  const season = fields['season'] ?? fields['seasons']
  if (season !== undefined) return `XXXX-${['SP', 'SU', 'FA', 'WI'][season] ?? 'XX'}`
  const part = fields['part']
  if (part !== undefined) return `XXXX-XX-XXT${['MO', 'MI', 'AF', 'EV', 'NI', 'DT'][part] ?? 'XX'}`
  const unit = fields['set-unit'] ?? fields['set-adverb'] ?? unitOf(fields)
  if (unit === undefined) return undefined
  if (unit === QUARTER) return 'P3M'
  return periodValue(fields['other'] ?? fields['num'] ?? 1, unit)
}
