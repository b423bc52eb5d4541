import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addPeriod, extendOverRestDays } from '#time/add-period'
import { parseDay, type Day } from '#time/calendar-date'
import { ETS_76, type Convention } from '#time/convention'
import type { Period } from '#time/period'

// Facts with answers that were not made by us; they lie beside the checkout and are not part of it.
const FOLDER = new URL('../../../shared/cases/norms/', import.meta.url)
const isThere = existsSync(FOLDER)

interface DateCase {
  readonly id: string
  readonly kind: 'exact' | 'ambiguous'
  readonly date: string
  readonly add: Period
  readonly expected: { readonly result?: string; readonly round_up?: string; readonly round_down?: string }
}

interface LimitCase {
  readonly id: string
  readonly from: string
  readonly add: Period
  readonly extend_non_working?: boolean
  readonly expected: string
}

const UP: Convention = { ...ETS_76, rounding: 'up' }

function casesIn<T>(file: string): readonly T[] {
  if (!isThere) return []
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')).cases
}

function dayOf(words: string): Day {
  const day = parseDay(words)
  if (!day.ok) throw new Error(day.error.message)
  return day.value
}

describe.skipIf(!isThere)('date arithmetic as in the dates-calc suite (the cases lie beside the checkout)', () => {
  it.each(casesIn<DateCase>('date_arithmetic.json'))('$id', ({ kind, date, add, expected }) => {
    const down = addPeriod(dayOf(date), add, ETS_76)
    const up = addPeriod(dayOf(date), add, UP)
    if (kind === 'exact') expect([down, up]).toEqual([expected.result, expected.result])
    else expect([down, up]).toEqual([expected.round_down, expected.round_up])
  })
})

describe.skipIf(!isThere)('time limits as in ETS 76 and Regulation 1182/71 (the cases lie beside the checkout)', () => {
  it.each(casesIn<LimitCase>('time_limits.json'))('$id', ({ from, add, extend_non_working, expected }) => {
    const convention: Convention = extend_non_working === true ? { ...ETS_76, restDays: 'extend' } : ETS_76
    expect(extendOverRestDays(addPeriod(dayOf(from), add, convention), convention)).toBe(expected)
  })
})
