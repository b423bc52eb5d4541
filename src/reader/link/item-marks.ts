import type { PartyId, PlaceId } from '#model/ids'
import { type AgreementIndex, keyOf } from '#reader/link/agreement-index'
import type { DraftItem, NamedThing, Reading } from '#reader/reading'

/** What an item can be known by: its act, who does it to whom, where and by which day. */
export interface ItemMarks {
  readonly action?: string
  readonly doers: readonly PartyId[]
  readonly others: readonly PartyId[]
  readonly places: readonly PlaceId[]
  readonly days: readonly string[]
  /** Whether it says what is owed, not what happened. */
  readonly owed: boolean
}

type Item = Exclude<DraftItem, { readonly kind: 'time' | 'party' | 'place' | 'quantity' }>

/** The items that a text says something with, in order; names, times and numbers are marks of these. */
export function tellingItems(items: readonly DraftItem[]): readonly Item[] {
  return items.filter((item): item is Item => !MARKS.has(item.kind))
}

const MARKS: ReadonlySet<string> = new Set(['time', 'party', 'place', 'quantity'])

/** Gives the marks of an item: its own fields, and the places, parties and days that its words name. */
export function marksOf(reading: Reading, index: AgreementIndex): (item: Item) => ItemMarks {
  const named = reading.items.filter((item) => MARKS.has(item.kind))
  return (item) => {
    const inside = itemsInside(named, item.span)
    const own = fieldsOf(item)
    const places = [
      ...own.places.flatMap((thing) => placeOf(thing, index)),
      ...inside.flatMap((each) =>
        each.kind === 'place' ? placeOf({ said: each.name, name: each.name, ...idOf(each.linked) }, index) : [],
      ),
    ]
    const others = [
      ...own.others.flatMap((thing) => partyOf(thing, index)),
      ...inside.flatMap((each) =>
        each.kind === 'party' ? partyOf({ said: each.name, name: each.name, ...idOf(each.linked) }, index) : [],
      ),
    ]
    const days = inside.flatMap((each) => (each.kind === 'time' && isDay(each.value) ? [each.value] : []))
    return {
      ...(own.action !== undefined && { action: own.action }),
      doers: own.doers.flatMap((thing) => partyOf(thing, index)),
      others,
      places: [...new Set(places)],
      // The day of conclusion names the agreement ("the statement of 10 November"), and no deadline.
      days: [...new Set([...days, ...own.days.filter(isDay)])].filter(
        (day) => day !== index.agreement.instrument.concludedOn,
      ),
      owed: 'conditions' in item,
    }
  }
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id }
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** Items of a list in order of the text that lie inside a span. */
function itemsInside(items: readonly DraftItem[], span: DraftItem['span']): readonly DraftItem[] {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span.from ?? 0) < span.from) low = middle + 1
    else high = middle
  }
  const inside: DraftItem[] = []
  for (let at = low; at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined || item.span.from >= span.to) break
    if (item.span.to <= span.to) inside.push(item)
  }
  return inside
}

interface OwnFields {
  readonly action: string | undefined
  readonly doers: readonly NamedThing[]
  readonly others: readonly NamedThing[]
  readonly places: readonly NamedThing[]
  readonly days: readonly string[]
}

function present<T>(...things: readonly (T | undefined)[]): readonly T[] {
  return things.filter((thing) => thing !== undefined)
}

function fieldsOf(item: Item): OwnFields {
  switch (item.kind) {
    case 'claim': {
      const { bearer, counterparty, place, action, time, parties = [] } = item.about
      const days = present(time?.value)
      return {
        action,
        doers: present(bearer),
        others: [...present(counterparty), ...parties],
        places: present(place),
        days,
      }
    }
    case 'amendment': {
      const { askedBy, grantedBy, place } = item
      return { action: undefined, doers: [], others: present(askedBy, grantedBy), places: present(place), days: [] }
    }
    case 'gap':
      return { action: undefined, doers: [], others: [], places: [], days: [] }
    default: {
      const { action, bearer, bearers = [], guarantor, counterparty, place, places = [], deadline } = item
      const doers = [...present(bearer, guarantor), ...bearers]
      const days = present(deadline?.value)
      return { action, doers, others: present(counterparty), places: [...present(place), ...places], days }
    }
  }
}

function partyOf({ id, side, name, said }: NamedThing, { partyByName }: AgreementIndex): readonly PartyId[] {
  return firstKnown([id, name, said, side], partyByName)
}

function placeOf({ id, name, said }: NamedThing, { placeByName }: AgreementIndex): readonly PlaceId[] {
  return firstKnown([id, said, name], placeByName)
}

function firstKnown<T>(names: readonly (string | undefined)[], known: ReadonlyMap<string, T>): readonly T[] {
  for (const name of names) {
    const found = name === undefined ? undefined : known.get(keyOf(name))
    if (found !== undefined) return [found]
  }
  return []
}
