import { obligation } from '#testing/worlds/build-agreement'
import { about, done, happened } from '#testing/worlds/build-record'
import type { RecordEntry } from '#model/record/record'
import type { EventId } from '#model/ids'
import { daysBetween, parseDay, plusDays } from '#time/calendar-date'
import { hasFields, same, skip, type Adapter, type CaseFile, type OutsideCase, type Judgement } from './adapter.ts'
import { abstractAgreement, by, dayOf, entriesAt } from './abstract-time.ts'
import { holdsAt, stretchesOf } from './fluents.ts'

type Told = readonly [string, number | string]

/** Textbook cases of the event calculus: states begun and ended by events, and loans with their cures. */
export const eventCalculus: Adapter = {
  name: 'event calculus',
  fits: (file) =>
    hasFields(file, 'events', 'expected') && file.cases.some((each) => /initiates|loan/.test(String(each['rules']))),
  judge: (outside, file) => {
    const rules = rulesOf(outside, file)
    if (/\binitiates\b/.test(rules)) return judgeStates(outside, rules)
    if (/cure within (\d+) days/.test(rules)) return judgeCure(outside, rules)
    return /must be requested by day/.test(rules)
      ? judgeLoan(outside, rules)
      : skip('the rules of the case are prose that we do not read')
  },
}

// A case without rules goes on with those of the case before it.
function rulesOf(outside: OutsideCase, file: CaseFile): string {
  const upTo = file.cases.slice(0, file.cases.indexOf(outside) + 1)
  return upTo.reduce((rules, each) => (typeof each['rules'] === 'string' ? each['rules'] : rules), '')
}

interface Effect {
  readonly event: string
  readonly when?: string
  readonly does: 'initiates' | 'terminates'
  readonly states: readonly string[]
}

function effectsIn(rules: string): readonly Effect[] {
  return rules.split(';').flatMap((rule): readonly Effect[] => {
    const match = /^\s*(\w+)(?: when (\w+))? (initiates|terminates) (.+?)\s*$/.exec(rule)
    if (match === null) return []
    const [, event = '', when, does, states = ''] = match
    return [
      {
        event,
        ...(when === undefined ? {} : { when }),
        does: does === 'initiates' ? 'initiates' : 'terminates',
        states: states.split(/ and |, /),
      },
    ]
  })
}

// The events are taken in their order: what an event does depends only on the states that earlier ones brought about.
function judgeStates(outside: OutsideCase, rules: string): Judgement {
  const effects = effectsIn(rules)
  const events = [...(outside['events'] as readonly Told[])].sort((a, b) => Number(a[1]) - Number(b[1]))
  const begins = new Map<string, number[]>()
  const ends = new Map<string, number[]>()
  for (const state of (outside['initially'] as readonly string[] | undefined) ?? []) begins.set(state, [-1])
  const holds = (state: string, t: number): boolean =>
    holdsAt(stretchesOf({ begins: begins.get(state) ?? [], ends: ends.get(state) ?? [], prolongs: false }), t)
  for (const [event, at] of events) {
    for (const effect of effects.filter((each) => each.event === event)) {
      if (effect.when !== undefined && !holds(effect.when, Number(at))) continue
      const lists = effect.does === 'initiates' ? begins : ends
      for (const state of effect.states) lists.set(state, [...(lists.get(state) ?? []), Number(at)])
    }
  }
  const expected = outside['expected'] as Record<string, boolean>
  const got = Object.keys(expected).map((query) => {
    const match = /^(\w+)\((\d+)\)$/.exec(query)
    return [query, match !== null && holds(match[1] ?? '', Number(match[2]))]
  })
  return same(expected, Object.fromEntries(got))
}

function judgeLoan(outside: OutsideCase, rules: string): Judgement {
  const [requestBy, advanceBy] = [/requested by day (\d+)/, /not advanced by day (\d+)/].map((each) =>
    Number(each.exec(rules)?.[1]),
  )
  const of = abstractAgreement([
    obligation('request', { deadline: by(requestBy ?? 1) }),
    obligation('advance', {
      deadline: by(advanceBy ?? 2),
      trigger: { kind: 'norm', norm: obligation('request').id, is: 'kept' },
    }),
  ])
  const told = (outside['events'] as readonly Told[]).map(([event, at], number) =>
    done(`c${number}`, dayOf(Number(at)), { about: about(/request/.test(event) ? 'request' : 'advance') }),
  )
  const expected = outside['expected'] as Record<string, boolean>
  const got = Object.keys(expected).map((query) => {
    const t = Number(/end of day (\d+)/.exec(query)?.[1])
    const norm = /lender liable/.test(query) ? 'advance' : 'request'
    // "At the end of the day" is when its last instant has passed.
    return [query, entriesAt(of, told, t + 1).get(norm)?.status === 'broken']
  })
  return same(expected, Object.fromEntries(got))
}

function judgeCure(outside: OutsideCase, rules: string): Judgement {
  const days = Number(/cure within (\d+) days/.exec(rules)?.[1])
  const within = {
    said: 'within the cure',
    kind: 'within',
    period: { days },
    of: { kind: 'event', name: 'notice' },
    eitherSide: false,
    clearDays: false,
  } as const
  const trigger = { kind: 'event', event: 'notice' as EventId } as const
  const cure = obligation('cure')
  const of = abstractAgreement([
    cure,
    obligation('pay', { deadline: within, trigger, partOf: cure.id }),
    obligation('notify', { deadline: within, trigger, partOf: cure.id }),
  ])
  const events = outside['events'] as readonly Told[]
  const told = events.map(([event, on], number) => toEntry(event, String(on), number))
  const after = numberOf(String(events[events.length - 1]?.[1])) + 30
  const entry = [...entriesAt(of, told, after).values()].find((each) => each.breaches > 0 && each.parts.length === 0)
  const last =
    entry?.window === undefined
      ? undefined
      : plusDays(dayOf(0), Math.floor((entry.window.to - 1) / 86_400_000) - 18_262)
  return same(outside['expected'], { default: last ?? false })
}

function toEntry(event: string, on: string, number: number): RecordEntry {
  if (/lender notifies/.test(event)) return happened(`c${number}`, 'notice', on)
  return done(`c${number}`, on, { about: about(/ pays /.test(event) ? 'pay' : 'notify') })
}

function numberOf(words: string): number {
  const parsed = parseDay(words)
  return parsed.ok ? daysBetween(dayOf(0), parsed.value) : 0
}
