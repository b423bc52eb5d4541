// States that events begin and end, as norms of ours: each beginning is a norm kept up from the day after, for as long as
// the state lasts; an ending is an act that terminates it from the day after.
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment } from '#model/instrument/amendment'
import { BEGINNING_OF_TIME, END_OF_TIME } from '#time/instant'
import { amendment, partyId, point, prohibition } from '#testing/worlds/build-agreement'
import { abstractAgreement, dayOf, labelsOver, numberAt, throughout } from './abstract-time.ts'

/** Half-open [from, to); null for a state that still holds. */
export type Stretch = readonly [number, number | null]

/** What begins and ends a state, how long it lasts by itself, and whether beginning again prolongs it. */
export interface Fluent {
  readonly begins: readonly number[]
  readonly ends: readonly number[]
  readonly duration?: number
  readonly prolongs: boolean
}

/** When the state holds, by the engine: the stretches in which the norm of some beginning is in force. */
export function stretchesOf(fluent: Fluent): readonly Stretch[] {
  const begins = [...fluent.begins].sort((a, b) => a - b)
  return begins.reduce<readonly Stretch[]>((held, at) => {
    const holds = held.some(([from, to]) => from <= at && (to === null || at < to))
    return holds && !fluent.prolongs ? held : joined([...held, stretchFrom(at, fluent)].sort((a, b) => a[0] - b[0]))
  }, [])
}

function stretchFrom(at: number, fluent: Fluent): Stretch {
  const last = fluent.duration === undefined ? undefined : at + fluent.duration
  const norm = prohibition('state', { deadline: throughout(at + 1, last) })
  const endings = fluent.ends.filter((end) => end > at).map((end, number) => ending(number, end))
  const of: Agreement = abstractAgreement([norm], { amendments: endings })
  const live = labelsOver(of, [], 'state').filter((each) => each.status === 'no-reports')
  const [first] = live
  const [from, to] = [first?.interval.from ?? BEGINNING_OF_TIME, first?.interval.to ?? END_OF_TIME]
  return [numberAt(from), to === END_OF_TIME ? null : numberAt(to)]
}

function ending(number: number, at: number): Amendment {
  const known = point(dayOf(-1000))
  return amendment(
    `end-${number}`,
    ['state'],
    { kind: 'end' },
    {
      kind: 'termination',
      grantedBy: ['a', 'b', 'g'].map(partyId),
      publishedAt: known,
      effectiveFrom: point(dayOf(at + 1)),
    },
  )
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.reduce<readonly Stretch[]>((all, next) => {
    const last = all[all.length - 1]
    if (last === undefined || (last[1] !== null && last[1] < next[0])) return [...all, next]
    const to = last[1] === null || next[1] === null ? null : Math.max(last[1], next[1])
    return [...all.slice(0, -1), [last[0], to]]
  }, [])
}

/** Whether the state holds at the number. */
export function holdsAt(stretches: readonly Stretch[], t: number): boolean {
  return stretches.some(([from, to]) => from <= t && (to === null || t < to))
}
