/** A day of the proleptic Gregorian calendar. Source of the day counts: H. Hinnant, "chrono-compatible low-level date algorithms". */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The number of days since 1 January 1970. */
function dayNumber({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day that lies `count` days after 1 January 1970. */
function dayFromNumber(count: number): CivilDay {
  const shifted = count + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  }
}

/** The day `count` days later. */
export function plusDays(day: CivilDay, count: number): CivilDay {
  return dayFromNumber(dayNumber(day) + count)
}

/** The corresponding day `count` months later, else the last day of that month (ETS 76, article 4). */
export function plusMonths(day: CivilDay, count: number): CivilDay {
  const months = day.year * 12 + day.month - 1 + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) }
}

/** How many days a month has, by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(day: CivilDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The ISO 8601 week and the year it belongs to. */
export function weekOf(day: CivilDay): { readonly year: number; readonly week: number } {
  const thursday = plusDays(day, 4 - weekdayOf(day))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 }
}
