import { assert } from '#base/assert'
import type { Day } from '#time/calendar-date'
import { parseInstant } from '#time/instant'
import { dayAt, type ZoneId } from '#time/zone'

/** The present civil day in a zone, by the clock of the reader's machine. */
export function today(zone: ZoneId): Day {
  const now = parseInstant(new Date().toISOString())
  assert(now.ok, 'the clock of this machine gives no moment')
  return dayAt(now.value, zone)
}

/** The present minute in UTC: what somebody writes down now is known from it on, also where clocks differ by seconds. */
export function thisMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}Z`
}
