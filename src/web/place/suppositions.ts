import { isDay, parseCalendarDate, type Day } from '#time/calendar-date'
import type { Search } from '#web/place/search'

/** One thing that is supposed, as an address has it: what, on which day, told with which grade. */
export interface Supposition {
  readonly key: string
  readonly on?: Day | undefined
  readonly grade?: string | undefined
}

/** More would hardly be a question any more. */
export const MOST_SUPPOSED = 8

/**
 * What an address supposes, in its order. The first stands in words of its own, as links of long ago have it; further ones
 * follow in a list, each as `2020-11-20 B2 done`. What is not understood is left out.
 */
export function suppositionsIn({ suppose, supposeOn, supposeGrade, supposeAlso }: Search): readonly Supposition[] {
  if (suppose === undefined) return []
  const further = (supposeAlso ?? []).flatMap((words) => furtherIn(words) ?? [])
  return [{ key: suppose, on: supposeOn, grade: supposeGrade }, ...further].slice(0, MOST_SUPPOSED)
}

function furtherIn(words: string): Supposition | undefined {
  const [, day = '', grade, key = ''] = /^(\S+) ([A-F][1-6]) (.+)$/.exec(words) ?? []
  const on = parseCalendarDate(day)
  return on.ok && isDay(on.value) ? { key, on: on.value, grade } : undefined
}

/** The part of an address that supposes these things; further ones need a day and a grade, and have none else. */
export function supposing(supposed: readonly Supposition[]): Search {
  const [first, ...further] = supposed
  const also = further.map(({ key, on, grade }) => `${on ?? ''} ${grade ?? 'A1'} ${key}`)
  return {
    suppose: first?.key,
    supposeOn: first?.on,
    supposeGrade: first?.grade,
    supposeAlso: also.length === 0 ? undefined : also,
  }
}
