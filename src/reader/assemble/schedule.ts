import type { Assembly } from '#reader/assemble/assembly'
import { boundingTimes, placesIn } from '#reader/assemble/norm-fields'
import { partLines } from '#reader/assemble/part-schedule'
import { type DocumentParts, lowerAt, type TimeMention, type TokenRange, upToColon } from '#reader/find/document-parts'
import { holdsFinite } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isMarkAt } from '#reader/syntax/token-at'
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
  const range = wholeList(assembly, head)
  const byPlace = placeLines(assembly, range)
  return byPlace.length > 0 ? byPlace : partLines(assembly, range)
}

/** "in three groups: the wounded on 3 July; the women on 10 July": behind a colon the list goes on over semicolons. */
function wholeList({ doc }: Assembly, { object, sentence }: NormHead): TokenRange {
  if (lowerAt(doc, object.end) !== ';' || upToColon(doc, object).end === object.end) return object
  let { end } = sentence
  while (end > object.end && isMarkAt(doc, end - 1)) end -= 1
  return holdsFinite(sentence, { first: object.end, end }) ? object : { first: object.first, end }
}

function placeLines(assembly: Assembly, range: TokenRange): readonly SchedulePair[] {
  const events = eventsOf(assembly, range)
  if (events.length < 4) return []
  const start = alternatingFrom(events)
  const pairs: SchedulePair[] = []
  for (let at = start; at + 1 < events.length; at += 2) {
    const pair = pairOf(assembly, events[at], events[at + 1])
    if (pair === undefined) return []
    pairs.push(at === start ? withJoined(assembly, pair, events.slice(0, start)) : pair)
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

/** "from Dern and Pell by 31 July": the places right before the first of a schedule, joined to it. */
function withJoined({ doc }: Assembly, pair: SchedulePair, before: readonly Event[]): SchedulePair {
  let { first } = pair
  for (const event of before.toReversed()) {
    if (event.kind !== 'place' || first - event.end > 3 || !isListJoint(doc, { first: event.end, end: first })) break
    first = event.first
  }
  return first === pair.first ? pair : { ...pair, first }
}

/** "and the", ", the": nothing but a joint and an article. */
function isListJoint(doc: DocumentParts, { first, end }: TokenRange): boolean {
  let joined = false
  for (let at = first; at < end; at += 1) {
    const isJoint = doc.tags[at] === Tag.conjunction || lowerAt(doc, at) === ','
    if (!isJoint && doc.tags[at] !== Tag.determiner) return false
    joined ||= isJoint
  }
  return joined
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
