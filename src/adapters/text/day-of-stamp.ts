import { parseDay } from '#time/calendar-date'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day in a stamp of a message or a feed (`Tue, 17 Nov 2020 23:30:00 +0400`, `2020-11-17T23:30:00+04:00`), as whoever
 * wrote it has it, in their zone; nothing where it names none. Source: RFC 5322, RFC 3339.
 */
export function dayOfStamp(words: string): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?=$|[T\s])/.exec(words)?.[1]
  if (iso !== undefined) return dayOfCalendar(iso)
  const [, day = '', month = '', year = ''] =
    /\b(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{4}|\d{2}(?=\s))\b/.exec(words) ?? []
  const number = months.indexOf(month.toLowerCase()) + 1
  return number === 0
    ? undefined
    : dayOfCalendar(`${fullYear(year)}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

// A day that no calendar has is none: the document is kept without it.
function dayOfCalendar(words: string): string | undefined {
  const day = parseDay(words)
  return day.ok ? day.value : undefined
}

// Of two digits, those below 50 are of this century. Source: RFC 5322, 4.3.
function fullYear(year: string): string {
  if (year.length === 4) return year
  return Number(year) < 50 ? `20${year}` : `19${year}`
}
