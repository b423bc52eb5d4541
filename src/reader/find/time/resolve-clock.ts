import type { Fields } from '#reader/find/time/fields'
import type { Point } from '#reader/find/time/point'

const NOON = 720
const AFTERNOON = 2

/** The time of day that the words say: minutes since midnight, or a part of the day. */
export function resolveClock(fields: Fields): Point | undefined {
  if (fields['noon'] !== undefined) return { minutes: fields['noon'] }
  const military = fields['military']
  if (military !== undefined) return { minutes: Math.floor(military / 100) * 60 + (military % 100) }
  const minutes = minutesOf(fields)
  if (minutes !== undefined) return { minutes: withHalfDay(minutes, fields) }
  return fields['part'] === undefined ? undefined : { part: fields['part'] }
}

function minutesOf(fields: Fields): number | undefined {
  if (fields['clock'] !== undefined) return fields['clock']
  const hour = fields['num'] ?? fields['dom']
  return hour === undefined || hour > 24 ? undefined : hour * 60 + (fields['minute'] ?? 0)
}

/** Adds twelve hours for the afternoon (`10 p.m.`, `4 in the afternoon`); 12 a.m. is midnight. */
function withHalfDay(minutes: number, fields: Fields): number {
  const half = fields['ampm'] ?? ((fields['part'] ?? 0) >= AFTERNOON ? NOON : undefined)
  if (half === undefined) return minutes
  const isTwelve = minutes >= NOON && minutes < NOON + 60
  if (half > 0) return minutes < NOON ? minutes + NOON : minutes
  return isTwelve ? minutes - NOON : minutes
}
