import type { Assembly } from '#reader/assemble/assembly'
import { boundingTimes, placesIn } from '#reader/assemble/norm-fields'
import { partLines } from '#reader/assemble/part-schedule'
import { lowerAt, type TimeMention, type TokenRange } from '#reader/find/document-parts'
import type { FoundPlace } from '#reader/find/find-places'
import type { NormHead } from '#reader/find/norms/norm-head'

/** One line of a schedule: a time with the place it is for, where the lines are told by place. */
export interface SchedulePair extends TokenRange {
  readonly time: TimeMention
  readonly place?: FoundPlace
}

type Event = { readonly first: number; readonly end: number } & (
  | { readonly kind: 'time'; readonly time: TimeMention }
  | { readonly kind: 'place'; readonly place: FoundPlace }
)

/**
 * The lines of a schedule inside one norm: "by 20 May - X, by 1 June - Y" or "X by 20 May and Y by 1 June". Times and
 * places must alternate strictly, two pairs or more; else the lines may be told by parts ("a third by 10 May").
 */
export function schedulePairs(assembly: Assembly, head: NormHead): readonly SchedulePair[] {
  const byPlace = placeLines(assembly, head.object)
  return byPlace.length > 0 ? byPlace : partLines(assembly, head.object)
}

function placeLines(assembly: Assembly, range: TokenRange): readonly SchedulePair[] {
  const events = eventsOf(assembly, range)
  if (events.length < 4) return []
  const start = alternatingFrom(events)
  const pairs: SchedulePair[] = []
  for (let at = start; at + 1 < events.length; at += 2) {
    const pair = pairOf(assembly, events[at], events[at + 1])
    if (pair === undefined) return []
    pairs.push(pair)
  }
  return pairs
}

function eventsOf(assembly: Assembly, range: TokenRange): readonly Event[] {
  const times = boundingTimes(assembly, range).map(
    (time): Event => ({ kind: 'time', first: time.first, end: time.end, time }),
  )
  const places = placesIn(assembly, range)
    .filter((place) => place.place.feature !== 'state')
    .map((place): Event => ({ kind: 'place', first: place.first, end: place.end, place }))
  return [...times, ...places].sort((a, b) => a.first - b.first)
}

/** Places named before the schedule begins ("from districts adjacent to X: by ...") are not part of it. */
function alternatingFrom(events: readonly Event[]): number {
  let start = events.length - 1
  while (start > 0 && events[start - 1]?.kind !== events[start]?.kind) start -= 1
  return (events.length - start) % 2 === 0 ? start : start + 1
}

function partOf(event: Event): Partial<Pick<SchedulePair, 'time' | 'place'>> {
  return event.kind === 'time' ? { time: event.time } : { place: event.place }
}

function pairOf(assembly: Assembly, one: Event | undefined, other: Event | undefined): SchedulePair | undefined {
  if (one === undefined || other === undefined) return undefined
  const { time, place } = { ...partOf(one), ...partOf(other) }
  if (time === undefined || place === undefined) return undefined
  const { doc } = assembly
  const bound = one.kind === 'time' && doc.pack.words.timePrepositions.has(lowerAt(doc, one.first - 1))
  return { first: bound ? one.first - 1 : one.first, end: other.end, time, place }
}
