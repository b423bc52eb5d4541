import { dayAt, startOfDay, type ZoneId } from '#time/zone'
import { plusDays } from '#time/calendar-date'
import { plusMs, type Instant } from '#time/instant'

/** The first instant after `days` whole civil days beyond the day in which a deadline's last instant lies. */
export function closingInstant(tooLate: Instant, days: number, zone: ZoneId): Instant {
  return startOfDay(plusDays(dayAt(plusMs(tooLate, -1), zone), 1 + Math.max(0, days)), zone)
}
