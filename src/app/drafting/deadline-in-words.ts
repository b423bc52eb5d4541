import { COUNTED_BACK, DAY_AFTER, DAY_COUNT, DAY_OF } from '#app/drafting/english-cues'
import type { FindMeant } from '#app/drafting/draft-deadline'
import type { Anchor, DueExpression } from '#time/due-expression'
import { addPeriod } from '#time/add-period'
import { isDay, type CalendarDate } from '#time/calendar-date'
import { ETS_76 } from '#time/convention'
import { parseDue } from '#time/parse-due'
import { parsePeriod, type Period } from '#time/period'
import { parseTimePoint, type TimePoint } from '#time/time-point'

/**
 * A deadline that the words hold and the reader's times do not: "the fifth day after the pull-back", "four months before
 * the elections", "three months' notice before the end of the year", "by D + 30". None where the words hold none.
 */
export function deadlineInWords(words: string, findMeant: FindMeant): DueExpression | undefined {
  return countedBack(words) ?? dayCount(words) ?? dayAfter(words, findMeant)
}

/** "By EIF + 6 days", "before D+15". */
function dayCount(words: string): DueExpression | undefined {
  const match = DAY_COUNT.exec(words)
  const period = match === null ? undefined : parsePeriod(`${match[2] ?? ''} ${match[3] ?? 'day'}s`)
  if (match === null || period?.ok !== true) return undefined
  const of: Anchor = /^sign/i.test(match[1] ?? '') ? { kind: 'signature' } : { kind: 'entry-into-force' }
  return { said: match[0], kind: 'within', period: period.value, of, eitherSide: false, clearDays: false }
}

function countedBack(words: string): DueExpression | undefined {
  const match = COUNTED_BACK.exec(words)
  if (match === null) return undefined
  const [said, count = '', unit = '', event = ''] = match
  const period = parsePeriod(`${count.toLowerCase()} ${unit.toLowerCase()}s`)
  if (!period.ok) return undefined
  const before: Anchor = /^(?:end|expiry|expiration|termination)/i.test(event)
    ? { kind: 'expiry' }
    : { kind: 'event', name: event.trim() }
  return { said: said.trim(), kind: 'counting-back', period: period.value, before }
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')

function dayAfter(words: string, findMeant: FindMeant): DueExpression | undefined {
  const match = DAY_AFTER.exec(words) ?? DAY_OF.exec(words)
  const event = match?.[3]?.trim()
  if (match === null || event === undefined || /^(?:next|\d)/i.test(event)) return undefined
  const period = daysOf(match[1]?.toLowerCase(), match[2]?.toLowerCase())
  const norm = findMeant(event)
  const of: Anchor = norm === undefined ? { kind: 'event', name: event } : { kind: 'norm', name: norm }
  return { said: match[0].trim(), kind: 'within', period, of, eitherSide: false, clearDays: false }
}

/** "The fifth day" or "day five"; one day where it is only "the day". */
function daysOf(ordinal = 'first', count = ''): Period {
  const counted = parsePeriod(`${count} days`)
  return counted.ok ? counted.value : { days: Math.max(ORDINALS.indexOf(ordinal) + 1, 1) }
}

const FROM_SIGNATURE =
  /^([a-z-]+|\d{1,3}) (days?|weeks?|months?) (?:from|after|following) (?:the )?(?:(?:date|day) of )?(?:the )?(?:signature|signing)/i

/** The first day that words name: a date, or a length of time from the day of signature; none for other words. */
export function firstDayIn(words: string, signedOn: CalendarDate): TimePoint | undefined {
  const match = FROM_SIGNATURE.exec(words.trim())
  const period = match === null ? undefined : parsePeriod(`${(match[1] ?? '').toLowerCase()} ${match[2] ?? ''}`)
  if (period?.ok === true && isDay(signedOn)) {
    const day = parseTimePoint(addPeriod(signedOn, period.value, ETS_76))
    return day.ok ? day.value : undefined
  }
  const due = parseDue(`from ${words.trim().replace(/[.,;]+$/, '')}`)
  return due.ok && due.value.kind === 'bound' ? due.value.at : undefined
}
