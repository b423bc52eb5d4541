import type { DraftedAgreement } from '#app/drafting/drafted-agreement'
import { KIND_WORDS } from '#app/drafting/english-cues'
import { entryIntoForce } from '#app/drafting/entry-into-force'
import { linksOf, type NamedNorm } from '#app/drafting/links-of'
import { draftNorm, foundBy } from '#app/drafting/draft-norms'
import { draftParties, isNobody, type DraftedParties } from '#app/drafting/draft-parties'
import { signatureDays } from '#app/drafting/signature-days'
import { textsOf } from '#app/drafting/texts-of'
import { sidesNamedIn } from '#app/drafting/party-clause'
import { draftPlaces } from '#app/drafting/draft-places'
import { draftProvisions, type PlacedProvision } from '#app/drafting/draft-provisions'
import { normsInContext, type NormInContext } from '#app/drafting/norm-in-context'
import { articleOf, mechanismsOf } from '#app/drafting/mechanisms-of'
import { guarantorsIn, normsInWords } from '#app/drafting/norms-in-words'
import { watchersOf, type Watchers } from '#app/drafting/watchers-of'
import { makeDistinct, toSlug } from '#app/drafting/to-slug'
import { groupBy } from '#base/group'
import { actionTypeOf } from '#model/actions/registry'
import { draftId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Instrument, InstrumentKind } from '#model/instrument/instrument'
import type { Gap } from '#model/norms/gap'
import { languagePackOf } from '#reader/languages/registry'
import type { DraftNorm, DraftTime, NamedThing, Reading } from '#reader/reading'
import { parseCalendarDate, type CalendarDate, type Day } from '#time/calendar-date'

/** A text that was read, with what it is called and the day on which it is looked at. */
export interface TextToDraft {
  readonly text: string
  readonly name: string
  readonly reading: Reading
  /** The day of conclusion where the text gives none. */
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
  const named = nameNorms(found)
  const watchers = watchersOf(provisions)
  const guarantors = guarantorsIn(provisions)
  const others = [...[...watchers.ofArticle.values()].flat(), ...guarantors.map(({ said }) => ({ said }))]
  const parties = partiesOf(input, provisions, [...found.flatMap(namedThings), ...others])
  const places = draftPlaces(found.map(({ item }) => item))
  const links = linksOf(named, languagePackOf(reading.document.language)?.actions ?? [])
  const times = reading.items.filter((item) => item.kind === 'time')
  const concluded = dayOfConclusion(reading, preambleEnd(provisions))
  const instrument = instrumentOf(input, {
    concluded,
    parties,
    times,
  })
  const limits = links.limitsOfOthers()
  const mechanisms = mechanismsOf(provisions)
  const verifiers = links.verifiedBy((action) => actionTypeOf(action)?.verifies === true)
  const following = groupBy(named.filter(isNoPower), ({ item }) => item.follows)
  const duties = named.filter(({ item }) => isDutyOfSides(item, parties)).map(({ id }) => id)
  const read = named.map((each) =>
    draftNorm(
      {
        ...each,
        item: limits.get(each.id) ?? each.item,
        isAboutAnother: links.spokenOf(each) !== undefined && each.item.bearer === undefined,
        places: places.idsOf(each.item),
        trigger: links.triggerOf(each),
        consequences: following.get(each.item.id)?.map(({ id }) => id) ?? [],
        findMeant: (words) => links.meant(each, words)[0],
        duties,
        overseers: verifiers.get(each.id) ?? watchersFor(each, watchers),
        mechanism: each.provision === undefined ? undefined : mechanisms.get(each.provision.id),
        signedOn: instrument.concludedOn,
      },
      parties,
    ),
  )
  const norms = [...read, ...normsInWords({ provisions, parties, norms: read, times, guarantors, duties })]
  const agreement: Agreement = {
    ...NOTHING_ELSE,
    id: draftId.agreement(toSlug(input.name, 'draft')),
    instrument,
    parties: parties.parties,
    places: places.places,
    provisions: provisions.map(({ provision }) => provision),
    norms,
    order: named.flatMap((each) => links.orderOf(each)),
    gaps: gapsOf(reading, provisions),
  }
  return {
    agreement,
    isDated: concluded !== undefined,
    provisionAt: new Map(provisions.map(({ provision, span }) => [provision.id, span])),
    sureOf: new Map(named.map(({ id, item }) => [id, item.sure])),
  }
}

const NOTHING_ELSE: Pick<Agreement, 'amendments' | 'readings' | 'allowed'> = {
  amendments: [],
  readings: [],
  allowed: [],
}
const PREAMBLE = 1_000
const DUTIES: ReadonlySet<string> = new Set(['obligation', 'prohibition'])
const LONGEST_PREAMBLE = 4_000

/** Who watches over the article of a norm, else over everything. */
function watchersFor({ provision, item }: NamedNorm, { ofArticle, ofAll }: Watchers): readonly NamedThing[] {
  if (provision === undefined || !DUTIES.has(item.kind)) return []
  return ofArticle.get(articleOf(provision.number)) ?? ofAll
}

function namedThings({ item, watchers }: NormInContext): readonly NamedThing[] {
  const { bearer, bearers, counterparty, guarantor } = item
  const all = [...(bearers ?? []), bearer, counterparty, guarantor, ...watchers, ...foundBy(item)]
  return all.filter((thing) => thing !== undefined && !isNobody(thing)).flatMap((thing) => thing ?? [])
}

/** Where the first numbered provision begins, or where a preamble would end. */
function preambleEnd(provisions: readonly PlacedProvision[]): number {
  return provisions.find(({ isNumbered }) => isNumbered)?.span.from ?? PREAMBLE
}

function partiesOf(
  { text, reading }: TextToDraft,
  provisions: readonly PlacedProvision[],
  named: readonly NamedThing[],
): DraftedParties {
  const end = preambleEnd(provisions)
  const sides = sidesNamedIn(text, Math.min(end, LONGEST_PREAMBLE))
  return draftParties({ text, reading, named, preambleEnd: end, sides })
}

function isNoPower({ item }: NamedNorm): boolean {
  return item.kind !== 'power'
}

/** A duty of those who signed, or of nobody named: what a guarantor of the whole ensures. */
function isDutyOfSides({ kind, bearer, bearers }: DraftNorm, { idsOf, signatories }: DraftedParties): boolean {
  const owing = [...(bearers ?? []), ...(bearer === undefined ? [] : [bearer])].flatMap(idsOf)
  return DUTIES.has(kind) && (owing.length === 0 || owing.some((id) => signatories.includes(id)))
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

/** The title with the line that it runs on to, as pages of a document wrap it. */
function wholeTitle(text: string, title: string | undefined): string | undefined {
  if (title === undefined || !/ (?:the|an?|of|and|between|on|for|to|in|with)$/i.test(title)) return title
  const at = text.indexOf(title)
  const next = at < 0 ? undefined : /^\s*\n[ \t]*([^\n]{2,160})/.exec(text.slice(at + title.length))?.[1]
  return next === undefined ? title : `${title} ${next.trim()}`
}

/** The first line, where it can be a title. */
function firstLine(text: string): string | undefined {
  const line = text.trimStart().split('\n')[0]?.trim() ?? ''
  return line.length >= SHORTEST_TITLE && line.length <= LONGEST_TITLE && !/[.;:]$/.test(line) ? line : undefined
}

const SHORTEST_TITLE = 8
const LONGEST_TITLE = 200

interface Signed {
  /** The day of conclusion, where the text gives one: without it nobody is said to have signed. */
  readonly concluded: CalendarDate | undefined
  readonly parties: DraftedParties
  readonly times: readonly DraftTime[]
}

function dayOfConclusion(reading: Reading, end: number): CalendarDate | undefined {
  const signed = reading.document.signed ?? reading.document.published ?? dayIn(reading, end)
  const read = signed === undefined ? undefined : parseCalendarDate(signed)
  return read?.ok === true ? read.value : undefined
}

function instrumentOf({ text, name, reading, day }: TextToDraft, { concluded, parties, times }: Signed): Instrument {
  const title = wholeTitle(text, reading.document.title) ?? firstLine(text) ?? name
  const concludedOn = concluded ?? day
  const days = signatureDays(text, times, parties.parties)
  const signatories = concluded !== undefined && parties.areNamed ? parties.signatories : []
  const inForce = entryIntoForce(text, times, concluded)
  return {
    title: title.replace(/\s+/g, ' '),
    alsoKnownAs: [],
    kind: kindOf(title, text),
    concludedOn,
    signatures: signatories.map((party) => ({ party, on: days.get(party) ?? concludedOn })),
    ...(inForce === undefined ? {} : { inForce }),
    texts: textsOf(text),
    references: [],
  }
}

/** The last day named before the first provision: where the parties met, or what they wrote over it; a limit is none. */
function dayIn({ items }: Reading, preambleEnd: number): string | undefined {
  return items
    .flatMap((item) =>
      item.kind === 'time' && item.bound === undefined && item.span.to <= preambleEnd ? item.value : [],
    )
    .findLast((value) => /^\d{4}-\d{2}-\d{2}$/.test(value))
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
