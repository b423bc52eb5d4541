import { sha256OfText } from '#base/hash'
import type { Assembly } from '#reader/assemble/assembly'
import { assembleItems } from '#reader/assemble/assemble-items'
import { officeHolders } from '#reader/assemble/speakers'
import { innermostAt, speakAttributions } from '#reader/assemble/spoken-attributions'
import { analyseDocument, withLearnedNames } from '#reader/find/analyse-document'
import { findAttributions } from '#reader/find/attribution/find-attributions'
import { isNoSpeech, isText } from '#reader/find/attribution/no-speech'
import { claimQuotations } from '#reader/find/attribution/find-unclaimed'
import { type ChosenKind, chooseKind } from '#reader/find/choose-kind'
import { type DocumentParts, firstAt } from '#reader/find/document-parts'
import { findPeople, gatherPeople, type PersonMention } from '#reader/find/find-people'
import { findPlaces } from '#reader/find/find-places'
import { signingDay } from '#reader/find/signing-day'
import { resolvePlaces } from '#reader/find/resolve-places'
import { findQuantities } from '#reader/find/find-quantities'
import { chooseTimeMode } from '#reader/find/choose-time-mode'
import { findTimes } from '#reader/find/find-times'
import { buildNameIndex, type NameIndex } from '#reader/find/name-index'
import { learnParties } from '#reader/find/learn-parties'
import { rememberParties } from '#reader/find/party-mention'
import type { TimeContext } from '#reader/find/time-expression'
import type { Gazetteer, KnownParty } from '#reader/gazetteer/known-names'
import { worldParties, worldPlaces } from '#reader/gazetteer/world'
import { identifyLanguage } from '#reader/languages/identify-language'
import type { LanguagePack } from '#reader/languages/pack'
import { languagePackOf } from '#reader/languages/registry'
import type { CuePack } from '#reader/languages/cue-pack'
import { cuePackOf } from '#reader/languages/cue-languages'
import { isInstrumentByCues, readByCues } from '#reader/cues/read-by-cues'
import type { ReadDocument, Reading } from '#reader/reading'
import { findBreakOff } from '#reader/segment/find-break-off'
import { type DocumentHeader, findHeader } from '#reader/segment/find-header'
import type { Segmented } from '#reader/segment/segmented'
import { segmentDocument } from '#reader/segment/segment-document'

/** What to read, with what is known about it beforehand. Everything but the text may be left out. */
export interface ReadInput {
  readonly text: string
  readonly language?: string
  /** Day of publication (ISO), when it is known from outside the text. */
  readonly published?: string
  readonly kind?: 'instrument' | 'report'
  /** Places and parties the workspace knows, beside the states of the world. */
  readonly gazetteer?: Gazetteer
  readonly parties?: readonly KnownParty[]
  /** A ready index of names instead of the two lists above, for callers that read many documents. */
  readonly names?: NameIndex
}

const NO_PLACES: Gazetteer = { places: [] }
const WORLD_NAMES: NameIndex = buildNameIndex(worldParties, worldPlaces)

/** The index of the given names together with the states and organisations of the world; the given ones win. */
export function nameIndexOf(parties: readonly KnownParty[], gazetteer: Gazetteer): NameIndex {
  const given = new Set(parties.map((party) => party.id))
  const places = { places: [...gazetteer.places, ...worldPlaces.places] }
  return buildNameIndex([...parties, ...worldParties.filter((party) => !given.has(party.id))], places)
}

/** A report counts its dates from its publication, unless it reads as a narrative that dates by years. */
function reportMode(text: string, language: string): TimeContext['mode'] {
  return chooseTimeMode(text, language) === 'narrative' ? 'narrative' : 'news'
}

/**
 * Reads a text into draft items, each with the exact span it came from. Pure and total: every text gives an answer,
 * also one in a language the reader does not read, which then has no items and a note that says so. Reading the same
 * text again gives the same ids.
 */
export function readDocument(input: ReadInput): Reading {
  const hash = sha256OfText(input.text).slice(0, 20)
  const language = identifyLanguage(input.text, input.language)
  const pack = languagePackOf(language.tag)
  if (pack === undefined) return readOther(input, hash, { tag: language.tag, because: language.because })
  const header = headerOf(input, pack)
  const segmented = segmentDocument(input.text, pack.sentenceEnds, header.end)
  const kind = chooseKind(segmented, pack, input.kind)
  const signed = kind.kind === 'instrument' ? signingDay(segmented, pack) : undefined
  const published = input.published ?? header.published
  const time: TimeContext = {
    mode: kind.kind === 'instrument' ? 'instrument' : reportMode(input.text, pack.tag),
    language: pack.tag,
    ...(published !== undefined && { published }),
    ...(signed !== undefined && { signed }),
  }
  const found = analyseDocument({ segmented, pack, index: namesFor(input), time })
  const people = findPeople(found)
  const doc = withLearnedNames(found, learnParties(found, people))
  const facts = { hash, language: language.tag, header, kind, signed }
  return {
    document: describe(input, doc, facts),
    items: assembleItems(assemblyOf(doc, hash, doc === found ? people : findPeople(doc))),
  }
}

function namesFor(input: ReadInput): NameIndex {
  if (input.names !== undefined) return input.names
  if (input.parties === undefined && input.gazetteer === undefined) return WORLD_NAMES
  return nameIndexOf(input.parties ?? [], input.gazetteer ?? NO_PLACES)
}

interface Facts {
  readonly hash: string
  readonly language: string
  readonly header: DocumentHeader
  readonly kind: ChosenKind
  readonly signed: string | undefined
}

const NO_DAY = 'no day of publication is known: days without a year or month stay open; give one with --published'

function describe(input: ReadInput, doc: DocumentParts, facts: Facts): ReadDocument {
  const { header, kind, signed } = facts
  const breakOff = findBreakOff(doc.segmented, doc.tags, doc.pack.words.openEndWords)
  const day = dayOf(input, header)
  return {
    id: `doc_${facts.hash}`,
    ...day,
    language: facts.language,
    languageSupported: true,
    kind: kind.kind,
    kindBecause: kind.because,
    complete: breakOff === undefined,
    ...(breakOff !== undefined && { incompleteBecause: breakOff.because, incompleteAt: breakOff.at }),
    datelines: header.datelines,
    ...(header.title === undefined ? titleOf(doc.segmented) : { title: header.title }),
    ...(signed !== undefined && { signed }),
    notes: day.published === undefined && kind.kind === 'report' ? [NO_DAY] : [],
  }
}

function dayOf(input: ReadInput, header: DocumentHeader): Pick<ReadDocument, 'published' | 'publishedBecause'> {
  if (input.published !== undefined) return { published: input.published, publishedBecause: 'the day was given' }
  return header.published === undefined ? {} : { published: header.published, publishedBecause: header.because ?? '' }
}

function headerOf(input: ReadInput, pack: LanguagePack): DocumentHeader {
  return findHeader(input.text, pack.words.publishedWords, (head) =>
    findTimes(head, { mode: 'news', language: pack.tag }),
  )
}

/** A language without a full pack: what its cue words tell where those are known, else nothing, and a note that says so. */
function readOther(input: ReadInput, hash: string, language: { tag: string; because: string }): Reading {
  const pack = cuePackOf(language.tag)
  const note =
    pack === undefined
      ? `the text is in \`${language.tag}\` (by ${language.because}), which the reader does not read: no items were drawn from it`
      : `the text is in ${pack.name} (by ${language.because}), which the reader reads by its cue words alone: ${pack.covers.join(', ')}; no parties, places, gaps or amendments were drawn from it`
  const document = {
    id: `doc_${hash}`,
    ...(input.published !== undefined && { published: input.published, publishedBecause: 'the day was given' }),
    language: language.tag,
    languageSupported: pack !== undefined,
    complete: true,
    datelines: [],
    notes: [note],
  }
  if (pack === undefined)
    return { document: { ...document, ...givenKind(input, 'report', 'not looked at') }, items: [] }
  return readCued(input, { pack, document, hash })
}

function readCued(
  input: ReadInput,
  given: {
    readonly pack: CuePack
    readonly document: Omit<ReadDocument, 'kind' | 'kindBecause'>
    readonly hash: string
  },
): Reading {
  const { pack, document, hash } = given
  const header = findHeader(input.text, pack.publishedWords, (head) =>
    findTimes(head, { mode: 'news', language: pack.tag }),
  )
  const segmented = segmentDocument(input.text, pack.sentenceEnds, header.end)
  const found = isInstrumentByCues(segmented, pack) ? 'instrument' : 'report'
  const kind = givenKind(input, found, 'numbered provisions that bind, and verbs of speech, were counted')
  const signed = kind.kind === 'instrument' ? signingDay(segmented, pack) : undefined
  const published = input.published ?? header.published
  const time: TimeContext = {
    mode: kind.kind === 'instrument' ? 'instrument' : 'news',
    language: pack.tag,
    ...(published !== undefined && { published }),
    ...(signed !== undefined && { signed }),
  }
  return {
    document: { ...document, ...dayOf(input, header), ...kind, ...(signed !== undefined && { signed }) },
    items: readByCues({ segmented, pack, index: namesFor(input), time, hash }),
  }
}

function givenKind(
  input: ReadInput,
  found: ReadDocument['kind'],
  because: string,
): Pick<ReadDocument, 'kind' | 'kindBecause'> {
  return input.kind === undefined
    ? { kind: found, kindBecause: because }
    : { kind: input.kind, kindBecause: 'the kind was given' }
}

function titleOf(segmented: Segmented): { title?: string } {
  const first = segmented.blocks[0]
  if (first === undefined || first.kind !== 'heading' || segmented.blocks.length < 2) return {}
  const title = segmented.text.slice(first.from, first.to)
  return /\p{L}{3}/u.test(title) ? { title } : {}
}

function assemblyOf(doc: DocumentParts, hash: string, personMentions: readonly PersonMention[]): Assembly {
  const people = gatherPeople(personMentions)
  const all = claimQuotations(doc, findAttributions(doc), personMentions)
  const found = all.filter((each) => !isText(doc, each) && !isNoSpeech(doc, each))
  const textAt = new Uint8Array(doc.tokens.length)
  for (const each of all)
    if (isText(doc, each)) for (const range of each.content) textAt.fill(1, range.first, range.end)
  const holders = officeHolders(doc, people, personMentions)
  const attributions = speakAttributions(doc, found, { byName: people, mentions: personMentions, holders })
  const places = resolvePlaces(doc, findPlaces(doc))
  const quantities = findQuantities(doc)
  return {
    doc,
    hash,
    people,
    personMentions,
    personAt: firstAt(personMentions, doc.tokens.length),
    holders,
    places,
    placeAt: firstAt(places, doc.tokens.length),
    quantities,
    quantityAt: firstAt(quantities, doc.tokens.length),
    attributions,
    spokenAt: innermostAt(attributions, doc.tokens.length),
    textAt,
    memory: rememberParties(doc),
  }
}
