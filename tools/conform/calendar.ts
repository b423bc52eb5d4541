import { addPeriod } from '#time/add-period'
import { compileDue } from '#time/compile-due'
import { ETS_76, type Convention } from '#time/convention'
import { parseDay, type Day } from '#time/calendar-date'
import { plusMs } from '#time/instant'
import type { Period } from '#time/period'
import { lastInstantOf } from '#time/interval'
import { parseTimePoint, toInterval, type TimePoint } from '#time/time-point'
import { dayAt, formatWallClock, UTC } from '#time/zone'
import { hasFields, same, skip, type Adapter, type OutsideCase } from './adapter.ts'

const UP: Convention = { ...ETS_76, name: 'rounding-up', rounding: 'up' }

/** Adding years, months and days to a date, with both roundings where there is no corresponding day. */
export const dateArithmetic: Adapter = {
  name: 'date arithmetic',
  fits: (file) => hasFields(file, 'kind', 'date', 'add'),
  judge: (outside) => {
    const expected = outside['expected'] as Record<string, string>
    const sum = (convention: Convention): string => added(dayIn(outside, 'date'), periodIn(outside), convention)
    const ambiguous = sum(UP) !== sum(ETS_76)
    if (expected['result'] !== undefined)
      return same({ result: sum(ETS_76), ambiguous: false }, { result: expected['result'], ambiguous })
    const unsaid = compiled(outside, undefined).kind === 'convention-dependent' ? 'error: ambiguous' : sum(ETS_76)
    return same(expected, { round_up: sum(UP), round_down: sum(ETS_76), default: unsaid })
  },
}

/** Terms counted from an event's day, with rest days where the clause adopts them. */
export const timeLimits: Adapter = {
  name: 'time limits',
  fits: (file) => hasFields(file, 'from', 'add', 'expected'),
  judge: (outside) => {
    const unread = Object.keys(outside['add'] as object).find((unit) => !UNITS.has(unit))
    if (unread !== undefined) return skip(`\`${unread}\` is no unit that we know`)
    const extend = outside['extend_non_working'] === true
    const holidays = (outside['holidays'] ?? []) as readonly string[]
    const due = compiled(outside, { ...ETS_76, restDays: extend ? 'extend' : 'count', holidays })
    if (due.kind !== 'window') return skip(`the term has no single window: ${due.kind}`)
    const last = plusMs(due.window.to, -1)
    const isMoment = String(outside['expected']).includes(':')
    return same(outside['expected'], isMoment ? formatWallClock(last, UTC).replace(' ', 'T') : dayAt(last, UTC))
  },
}

const UNITS = new Set(['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'working_days', 'workingDays'])

function compiled(outside: OutsideCase, convention: Convention | undefined): ReturnType<typeof compileDue> {
  const start = toInterval(pointIn(outside, 'date' in outside ? 'date' : 'from'), UTC)
  return compileDue(
    {
      said: 'the term',
      kind: 'within',
      period: periodIn(outside),
      of: { kind: 'signature' },
      eitherSide: false,
      clearDays: false,
    },
    {
      zone: UTC,
      ...(convention === undefined ? {} : { convention }),
      anchors: () => ({ lo: start.from, hi: lastInstantOf(start) }),
    },
  )
}

function added(day: Day, period: Period, convention: Convention): string {
  const signs = Object.values(period).map(Math.sign)
  if (!signs.includes(-1)) return addPeriod(day, period, convention)
  const back = Object.fromEntries(Object.entries(period).map(([unit, amount]) => [unit, Math.max(0, -amount)]))
  const forward = Object.fromEntries(Object.entries(period).map(([unit, amount]) => [unit, Math.max(0, amount)]))
  return addPeriod(addPeriod(day, back, convention, 'back'), forward, convention)
}

function periodIn(outside: OutsideCase): Period {
  const { working_days: workingDays, ...period } = outside['add'] as Period & { readonly working_days?: number }
  return workingDays === undefined ? period : { ...period, workingDays }
}

function pointIn(outside: OutsideCase, field: string): TimePoint {
  const parsed = parseTimePoint(String(outside[field]).replace('T', ' '))
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

function dayIn(outside: OutsideCase, field: string): Day {
  const parsed = parseDay(String(outside[field]))
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}
