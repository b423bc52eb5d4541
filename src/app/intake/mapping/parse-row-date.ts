import type { DateForm } from '#api/tables/mapping-shape'
import { assertNever } from '#base/assert'
import { err, ok, type Result } from '#base/result'
import { parseCalendarDate, type CalendarDate } from '#time/calendar-date'
import { formatInstant } from '#time/zone'
import { instantAt } from '#time/instant'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const lastSecond = 4_102_444_800

/**
 * The day in the words of a cell, as its column writes days; the error says what was expected. A time of day behind an ISO
 * day is left out: a table seldom says in which zone it is.
 */
export function parseRowDate(words: string, written: DateForm): Result<CalendarDate, string> {
  const said = words.trim()
  switch (written) {
    case 'iso':
      return checked(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/.exec(said)?.[0], said, '2020-11-17')
    case 'day-month-year':
      return checked(inOrder(said, ['day', 'month']), said, '17/11/2020 or 17 November 2020')
    case 'month-day-year':
      return checked(inOrder(said, ['month', 'day']), said, '11/17/2020 or November 17, 2020')
    case 'year':
      return checked(/^\d{4}$/.exec(said)?.[0], said, '2020')
    case 'unix-seconds': {
      const seconds = /^\d{1,10}$/.test(said) ? Number(said) : lastSecond
      return checked(seconds < lastSecond ? dayOfSeconds(seconds) : undefined, said, 'seconds since 1970')
    }
    default:
      return assertNever(written)
  }
}

function checked(date: string | undefined, said: string, example: string): Result<CalendarDate, string> {
  const parsed = date === undefined ? undefined : parseCalendarDate(date)
  return parsed?.ok === true ? ok(parsed.value) : err(`\`${said.slice(0, 60)}\` is no date like ${example}`)
}

function inOrder(said: string, order: readonly ['day', 'month'] | readonly ['month', 'day']): string | undefined {
  const found = /^(\d{1,2}|[A-Za-z]{3,9})[ ./-]+(\d{1,2}|[A-Za-z]{3,9}),?[ ./-]+(\d{4})$/.exec(said)
  if (found === null) return undefined
  const [, first = '', second = '', year = ''] = found
  const [day, month] = order[0] === 'day' ? [first, second] : [second, first]
  const number = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (number === 0 || !/^\d/.test(day)) return undefined
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function dayOfSeconds(seconds: number): string {
  return formatInstant(instantAt(seconds * 1000)).slice(0, 10)
}
