import type { DraftedAgreement } from '#app/drafting/drafted-agreement'
import { KIND_WORDS } from '#app/drafting/english-cues'
import { draftNorm } from '#app/drafting/draft-norms'
import { draftParties } from '#app/drafting/draft-parties'
import { draftPlaces } from '#app/drafting/draft-places'
import { draftProvisions, type PlacedProvision } from '#app/drafting/draft-provisions'
import { meantNorms, type Referable } from '#app/drafting/find-meant'
import { normsInContext, type NormInContext } from '#app/drafting/norm-in-context'
import { makeDistinct, toSlug } from '#app/drafting/to-slug'
import { draftId, type NormId, type PartyId } from '#model/ids'
import type { Instrument, InstrumentKind, Signature } from '#model/instrument/instrument'
import type { Condition } from '#model/norms/condition'
import type { Gap } from '#model/norms/gap'
import type { OrderEdge } from '#model/norms/norm'
import { languagePackOf } from '#reader/languages/registry'
import type { ActionWords } from '#reader/languages/pack'
import type { NamedThing, Reading } from '#reader/reading'
import { parseCalendarDate, type CalendarDate, type Day } from '#time/calendar-date'

/** A text that was read, with what it is called and the day on which it is looked at. */
export interface TextToDraft {
  readonly text: string
  readonly name: string
  readonly reading: Reading
  /** The day of conclusion where the text is not signed yet. */
  readonly day: Day
}

/**
 * An agreement made of a reading, by rule and without a person: provisions with their spans, parties, places, norms, the
 * order among them and the gaps that the text tells of. It is good enough to lint and never to keep as reviewed.
 */
export function draftAgreement(input: TextToDraft): DraftedAgreement {
  const { text, reading } = input
  const provisions = draftProvisions(text, reading)
  const found = normsInContext(text, reading, provisions)
  const items = found.map(({ item }) => item)
  const named = nameNorms(found)
  const preambleEnd = provisions.find(({ isNumbered }) => isNumbered)?.span.from ?? PREAMBLE
  const parties = draftParties(reading, found.flatMap(namedThings), preambleEnd)
  const places = draftPlaces(items)
  const links = linksOf(named, languagePackOf(reading.document.language)?.actions ?? [])
  const instrument = instrumentOf(input, { signatories: parties.areNamed ? parties.signatories : [], preambleEnd })
  const year = instrument.concludedOn.slice(0, 4)
  const norms = named.map((each) =>
    draftNorm(
      {
        ...each,
        places: places.idsOf(each.item),
        trigger: links.triggerOf(each),
        consequences: named
          .filter(({ item }) => item.follows === each.item.id && item.kind !== 'power')
          .map(({ id }) => id),
        findMeant: (words) => links.meant(each, words)[0],
        year,
      },
      parties,
    ),
  )
  const agreement = {
    id: draftId.agreement(toSlug(input.name, 'draft')),
    instrument,
    parties: parties.parties,
    places: places.places,
    provisions: provisions.map(({ provision }) => provision),
    norms,
    order: named.flatMap((each) => links.orderOf(each)),
    amendments: [],
    readings: [],
    gaps: gapsOf(reading, provisions),
    allowed: [],
  }
  return {
    agreement,
    provisionAt: new Map(provisions.map(({ provision, span }) => [provision.id, span])),
    sureOf: new Map(named.map(({ id, item }) => [id, item.sure])),
  }
}

const PREAMBLE = 1_000

function namedThings({ item, watchers }: NormInContext): readonly NamedThing[] {
  const { bearer, bearers, counterparty, guarantor } = item
  return [...(bearers ?? []), bearer, counterparty, guarantor, ...watchers].filter((thing) => thing !== undefined)
}

interface NamedNorm extends NormInContext {
  readonly id: NormId
}

/** Each norm with an id made of its provision and its words. */
function nameNorms(found: readonly NormInContext[]): readonly NamedNorm[] {
  const distinct = makeDistinct()
  return found.map((each) => {
    const { action, actionSaid } = each.item
    const words = action === undefined || action === 'other' ? actionSaid.slice(0, 30) : action
    return { ...each, id: draftId.norm(distinct(toSlug(`${each.provision?.id ?? ''} ${words}`, 'norm'))) }
  })
}

interface Links {
  readonly meant: (norm: NamedNorm, words: string) => readonly NormId[]
  readonly triggerOf: (norm: NamedNorm) => Condition | undefined
  readonly orderOf: (norm: NamedNorm) => readonly OrderEdge[]
}

const WAITS: ReadonlySet<string> = new Set(['after', 'if', 'subject-to'])

/** What the conditions of the norms say about other norms. */
function linksOf(named: readonly NamedNorm[], actions: readonly ActionWords[]): Links {
  const referable = named.map(
    ({ id, item, provision }): Referable => ({ id, action: item.action ?? '', number: provision?.number }),
  )
  const byItem = new Map(named.map(({ id, item }) => [item.id, id]))
  const meant = ({ id }: NamedNorm, words: string): readonly NormId[] =>
    meantNorms(words, referable, actions).filter((other) => other !== id)
  const triggerOf = (norm: NamedNorm): Condition | undefined => {
    const breached = norm.item.conditions
      .filter(({ breachOf }) => breachOf !== undefined)
      .map(({ said, breachOf = '' }) => meant(norm, said)[0] ?? byItem.get(breachOf))
      .find((id) => id !== undefined)
    if (breached !== undefined) return { kind: 'norm', norm: breached, is: 'broken' }
    const waits = norm.item.conditions.filter(({ type, said }) => WAITS.has(type) && !isNoWait(said))
    const kept = waits.flatMap(({ said }) => meant(norm, said))
    const [first] = kept
    if (first !== undefined && kept.length === 1) return { kind: 'norm', norm: first, is: 'kept' }
    if (kept.length > 1) return { kind: 'all', of: kept.map((each) => ({ kind: 'norm', norm: each, is: 'kept' })) }
    const words = waits[0]?.said
    return words === undefined ? undefined : { kind: 'words', words }
  }
  const orderOf = (norm: NamedNorm): readonly OrderEdge[] => {
    const itself = meant(norm, norm.item.subject ?? norm.item.bearer?.said ?? '')
    const spoken = itself.length === 1 ? itself[0] : undefined
    if (spoken !== undefined) return restated(spoken, norm)
    const together = norm.item.conditions.filter(({ type }) => type === 'in-parallel')
    return together.flatMap(({ said }) =>
      meant(norm, said)
        .slice(0, 1)
        .map((other) => ({ kind: 'with' as const, norm: norm.id, other, basis: { kind: 'clause' as const } })),
    )
  }
  /** "The withdrawal referred to in point 1 begins after point 2": what is said of one norm in another provision. */
  const restated = (spoken: NormId, norm: NamedNorm): readonly OrderEdge[] => {
    const waits = norm.item.conditions.filter(({ type }) => WAITS.has(type))
    const others = waits.flatMap(({ said }) => meant(norm, said)).filter((other) => other !== spoken)
    return others.map((other) => ({ kind: 'after', norm: spoken, other, basis: { kind: 'clause' } }))
  }
  return { meant, triggerOf, orderOf }
}

/** "As soon as possible" opens like a condition and is none; nor is the moment from which the text binds. */
function isNoWait(said: string): boolean {
  return /^(?:as soon as (?:possible|practicable)|(?:up)?on (?:the )?(?:signature|signing|entry into force))/i.test(
    said,
  )
}

interface Signed {
  readonly signatories: readonly PartyId[]
  readonly preambleEnd: number
}

function instrumentOf({ text, name, reading, day }: TextToDraft, { signatories, preambleEnd }: Signed): Instrument {
  const signed = reading.document.signed ?? reading.document.published ?? dayIn(reading, preambleEnd)
  const read = signed === undefined ? undefined : parseCalendarDate(signed)
  const concludedOn: CalendarDate = read?.ok === true ? read.value : day
  const title = reading.document.title ?? name
  return {
    title: title.replace(/\s+/g, ' '),
    alsoKnownAs: [],
    kind: kindOf(title, text),
    concludedOn,
    signatures: signatories.map((party): Signature => ({ party, on: concludedOn })),
    texts: [],
    references: [],
  }
}

/** The last day named before the first provision: where the parties met, or what they wrote over it. */
function dayIn({ items }: Reading, preambleEnd: number): string | undefined {
  const days = items.filter((item) => item.kind === 'time' && item.span.to <= preambleEnd)
  return days
    .flatMap((item) => (item.kind === 'time' && /^\d{4}-\d{2}-\d{2}$/.test(item.value) ? item.value : []))
    .at(-1)
}

function kindOf(title: string, text: string): InstrumentKind {
  const head = text.slice(0, PREAMBLE)
  return [title, head].flatMap((words) => KIND_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? [])[0] ?? 'other'
}

function gapsOf({ items }: Reading, provisions: readonly PlacedProvision[]): readonly Gap[] {
  return items
    .filter((item) => item.kind === 'gap')
    .map((item, at) => {
      const provision = provisions.findLast(({ span }) => span.from <= item.span.from)?.provision.id
      return {
        id: draftId.gap(`gap-${at + 1}`),
        kind: item.gap,
        words: item.about,
        ...(provision === undefined ? {} : { provision }),
        norms: [],
      }
    })
}
