import type { DraftedAgreement } from '#app/drafting/drafted-agreement'
import { KIND_WORDS } from '#app/drafting/english-cues'
import { linksOf, type NamedNorm } from '#app/drafting/links-of'
import { draftNorm } from '#app/drafting/draft-norms'
import { draftParties } from '#app/drafting/draft-parties'
import { draftPlaces } from '#app/drafting/draft-places'
import { draftProvisions, type PlacedProvision } from '#app/drafting/draft-provisions'
import { normsInContext, type NormInContext } from '#app/drafting/norm-in-context'
import { makeDistinct, toSlug } from '#app/drafting/to-slug'
import { draftId, type PartyId } from '#model/ids'
import type { Instrument, InstrumentKind, Signature } from '#model/instrument/instrument'
import type { Gap } from '#model/norms/gap'
import { languagePackOf } from '#reader/languages/registry'
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
  const limits = links.limitsOfOthers()
  const norms = named.map((each) =>
    draftNorm(
      {
        ...each,
        item: limits.get(each.id) ?? each.item,
        isAboutAnother: links.spokenOf(each) !== undefined && each.item.bearer === undefined,
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

/** Each norm with an id made of its provision and its words. */
function nameNorms(found: readonly NormInContext[]): readonly NamedNorm[] {
  const distinct = makeDistinct()
  return found.map((each) => {
    const { action, actionSaid } = each.item
    const words = action === undefined || action === 'other' ? actionSaid.slice(0, 30) : action
    return { ...each, id: draftId.norm(distinct(toSlug(`${each.provision?.id ?? ''} ${words}`, 'norm'))) }
  })
}

/** The first line, where it can be a title. */
function firstLine(text: string): string | undefined {
  const line = text.trimStart().split('\n')[0]?.trim() ?? ''
  return line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && !/[.;:]$/.test(line) ? line : undefined
}

const SHORTEST_TITLE = 8
const LONGEST_TITLE = 200

interface Signed {
  readonly signatories: readonly PartyId[]
  readonly preambleEnd: number
}

function instrumentOf({ text, name, reading, day }: TextToDraft, { signatories, preambleEnd }: Signed): Instrument {
  const signed = reading.document.signed ?? reading.document.published ?? dayIn(reading, preambleEnd)
  const read = signed === undefined ? undefined : parseCalendarDate(signed)
  const concludedOn: CalendarDate = read?.ok === true ? read.value : day
  const title = reading.document.title ?? firstLine(text) ?? name
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
