import { type Assembly, quotePart } from '#reader/assemble/assembly'
import { itemId } from '#reader/assemble/item-id'
import { namesIn, spanOf } from '#reader/find/document-parts'
import type { TimeExpression } from '#reader/find/time-expression'
import { mentionParty, type PartyMention } from '#reader/find/party-mention'
import type { DraftItem, DraftParty, DraftPlace, DraftQuantity, DraftTime } from '#reader/reading'
import type { Writable } from '#reader/writable'

/** Every time, party, person, place and quantity of the document as an item of its own. */
export function plainItems(assembly: Assembly): readonly DraftItem[] {
  return [
    ...timeItems(assembly),
    ...partyItems(assembly),
    ...personItems(assembly),
    ...placeItems(assembly),
    ...quantityItems(assembly),
  ]
}

function timeItems(assembly: Assembly): readonly DraftTime[] {
  return assembly.doc.times.map(({ time }) => timeItem(assembly.doc.text, assembly.hash, time))
}

/** One time expression as an item. */
export function timeItem(text: string, hash: string, time: TimeExpression): DraftTime {
  const { span, anchor, implied, ambiguous } = time
  const item: Writable<Omit<DraftTime, 'reasons'>> = {
    id: itemId('ti', hash, span),
    kind: 'time',
    quote: text.slice(span.from, span.to),
    span,
    sure: ambiguous === undefined ? 0.9 : 0.4,
    type: time.type,
    value: time.value,
    anchor,
  }
  if (time.edge !== undefined) item.edge = time.edge
  if (time.bound !== undefined) item.bound = time.bound
  if (time.zone !== undefined) item.zone = time.zone
  if (time.days !== undefined) item.days = time.days
  if (ambiguous !== undefined) item.ambiguous = ambiguous
  if (time.symbolic !== undefined) item.symbolic = time.symbolic
  const how = implied.length > 0 ? ('implied' as const) : ('said' as const)
  return Object.assign(item, { reasons: [{ field: 'value', how, words: anchor.reason, span }] })
}

function partyItems(assembly: Assembly): readonly DraftParty[] {
  const { doc, hash, memory } = assembly
  const items: DraftParty[] = []
  for (const sentence of doc.parsed) {
    for (const phrase of sentence.phrases) {
      if (namesIn(doc, phrase).length === 0) continue
      const mention = memory.byPhrase.get(phrase.first) ?? mentionParty(doc, phrase, phrase, memory)
      if (mention?.thing.id === undefined) continue
      const { id: linked, span = spanOf(doc, phrase) } = mention.thing
      items.push(partyItem(hash, mention, { linked, span }))
    }
  }
  return items
}

/** A mention of a whole phrase: its words and span are those of the item. Parties are the most frequent items of a text. */
function partyItem(
  hash: string,
  { thing, role, how, because }: PartyMention,
  { linked, span }: { readonly linked: string; readonly span: DraftParty['span'] },
): DraftParty {
  const { said: quote, side } = thing
  const id = itemId('pa', hash, span)
  const sure = how === 'said' ? 0.9 : 0.7
  const name = thing.name ?? quote
  const reasons: DraftParty['reasons'] = [{ field: 'linked', how, words: because, span }]
  return side === undefined
    ? { id, kind: 'party', quote, span, sure, name, linked, role, reasons }
    : { id, kind: 'party', quote, span, sure, name, linked, role, side, reasons }
}

function personItems(assembly: Assembly): readonly DraftParty[] {
  const { doc, hash } = assembly
  return assembly.personMentions
    .filter((person) => person.sure)
    .map((person) => {
      const part = quotePart(doc, person)
      return {
        id: itemId('pe', hash, part.span),
        kind: 'party',
        ...part,
        sure: 0.85,
        name: person.name,
        role: 'person',
        ...(person.office !== undefined && { office: person.office }),
        ...(person.pastOffice !== undefined && { pastOffice: person.pastOffice }),
        ...(person.side !== undefined && { side: person.side }),
        reasons: [{ field: 'name', how: 'said', words: 'a name beside an office or title', span: part.span }],
      }
    })
}

function placeItems(assembly: Assembly): readonly DraftPlace[] {
  const { doc, hash } = assembly
  return assembly.places.map((found) => {
    const { quote, span } = quotePart(doc, found)
    const { place, sure } = found
    const id = itemId('pl', hash, span)
    const item: Writable<Omit<DraftPlace, 'reasons'>> = {
      id,
      kind: 'place',
      quote,
      span,
      sure,
      name: place.name ?? place.said,
    }
    if (place.id !== undefined) item.linked = place.id
    if (place.feature !== undefined) item.feature = place.feature
    if (place.latitude !== undefined) item.latitude = place.latitude
    if (place.longitude !== undefined) item.longitude = place.longitude
    if (place.relation !== undefined) item.relation = place.relation
    const words = place.id === undefined ? 'the words beside the name say that it is a place' : 'a known name'
    return Object.assign(item, { reasons: [{ field: 'name', how: 'said' as const, words, span }] })
  })
}

function quantityItems(assembly: Assembly): readonly DraftQuantity[] {
  const { doc, hash } = assembly
  return assembly.quantities.map((found) => {
    const part = quotePart(doc, found)
    const { value, unit, low, high, approximate } = found.quantity
    return {
      id: itemId('qu', hash, part.span),
      kind: 'quantity',
      ...part,
      sure: 0.85,
      value,
      unit,
      ...(low !== undefined && { low }),
      ...(high !== undefined && { high }),
      ...(approximate !== undefined && { approximate }),
      reasons: [{ field: 'value', how: 'said', words: 'a number with its unit', span: part.span }],
    }
  })
}
