import fc from 'fast-check'
import type { AgreementId, AmendmentId, GapId, NormId, PartyId, PlaceId, ProvisionId, ReadingId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment, Change } from '#model/instrument/amendment'
import type { Instrument } from '#model/instrument/instrument'
import type { Provision } from '#model/instrument/provision'
import type { Reading } from '#model/instrument/reading'
import type { Gap } from '#model/norms/gap'
import type { OrderEdge } from '#model/norms/norm'
import type { Party } from '#model/parties/party'
import type { Place, PlaceName, PlaceRelation } from '#model/places/place'
import {
  arbitraryNorm,
  arbitraryWords,
  basis,
  compact,
  documentId,
  oneOfThem,
  optionalOf,
  slug,
  someOf,
  type Ids,
} from '#testing/arbitraries/arbitrary-norm'
import {
  arbitraryConvention,
  arbitraryDate,
  arbitraryDue,
  arbitraryTimePoint,
  arbitraryZone,
} from '#testing/arbitraries/arbitrary-time'

function arbitraryParty(id: PartyId, ids: Ids): fc.Arbitrary<Party> {
  return fc
    .record({
      id: fc.constant(id),
      name: arbitraryWords,
      also: fc.array(arbitraryWords, { maxLength: 2 }),
      kind: fc.constantFrom('state', 'armed-group', 'organisation', 'force', 'body', 'population', 'person', 'unsaid'),
      of: oneOfThem(ids.parties),
      namedAsParty: fc.boolean(),
    })
    .map((value) => compact<Party>(value as never))
}

function arbitraryPlace(id: PlaceId, ids: Ids): fc.Arbitrary<Place> {
  const name: fc.Arbitrary<PlaceName> = fc.record({
    name: arbitraryWords,
    language: fc.constantFrom('en', 'az', 'hy', 'no', 'und'),
    usedBy: someOf(ids.parties),
  })
  const relation: fc.Arbitrary<PlaceRelation> = fc
    .record({
      kind: fc.constantFrom('rest-of', 'strip', 'line', 'near', 'part-of'),
      of: someOf(ids.places),
      widthKm: optionalOf(fc.integer({ min: 0, max: 100 })),
      words: optionalOf(arbitraryWords),
    })
    .map((value) => compact<PlaceRelation>(value as never))
  return fc
    .record({
      id: fc.constant(id),
      names: fc.array(name, { minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom('country', 'region', 'district', 'town', 'road', 'line', 'area', 'unsaid'),
      within: oneOfThem(ids.places),
      boundary: optionalOf(fc.record({ set: arbitraryWords, feature: arbitraryWords })),
      relation: optionalOf(relation),
      note: optionalOf(arbitraryWords),
    })
    .map((value) => compact<Place>(value as never))
}

function arbitraryProvision(id: ProvisionId, ids: Ids): fc.Arbitrary<Provision> {
  return fc
    .record({
      id: fc.constant(id),
      number: fc.oneof(fc.constant(id as string), arbitraryWords),
      says: fc.oneof(arbitraryWords, fc.constant('')),
      within: oneOfThem(ids.provisions),
      coverage: fc.oneof(
        fc.constantFrom({ kind: 'modelled' as const }, { kind: 'open' as const }),
        arbitraryWords.map((reason) => ({ kind: 'out-of-scope' as const, reason })),
      ),
    })
    .map((value) => compact<Provision>(value as never))
}

function arbitraryInstrument(ids: Ids): fc.Arbitrary<Instrument> {
  const signature =
    ids.parties.length === 0
      ? undefined
      : fc
          .record({ party: fc.constantFrom(...ids.parties), on: arbitraryDate, person: optionalOf(arbitraryWords) })
          .map((value) => compact<Instrument['signatures'][number]>(value as never))
  const difference =
    ids.provisions.length === 0
      ? undefined
      : fc.record({ provision: fc.constantFrom(...ids.provisions), has: arbitraryWords, ofEffect: fc.boolean() })
  const text = fc
    .record({
      id: arbitraryWords,
      publisher: arbitraryWords,
      language: fc.constantFrom('en', 'no', 'az'),
      standing: fc.constantFrom('authentic', 'official-translation', 'informal-translation', 'leaked', 'unsaid'),
      publishedOn: optionalOf(arbitraryDate),
      reference: optionalOf(arbitraryWords),
      differences: difference === undefined ? fc.constant([]) : fc.array(difference, { maxLength: 2 }),
    })
    .map((value) => compact<Instrument['texts'][number]>(value as never))
  return fc
    .record({
      title: arbitraryWords,
      alsoKnownAs: fc.array(arbitraryWords, { maxLength: 2 }),
      kind: fc.constantFrom(
        'ceasefire',
        'partial',
        'comprehensive',
        'implementation',
        'memorandum',
        'declaration',
        'renewal',
        'other',
      ),
      zone: optionalOf(arbitraryZone),
      concludedOn: arbitraryDate,
      signatures: signature === undefined ? fc.constant([]) : fc.array(signature, { maxLength: 4 }),
      inForce: optionalOf(arbitraryTimePoint),
      term: optionalOf(arbitraryDue(fc.constantFrom(...ids.norms))),
      texts: fc.array(text, { maxLength: 2 }),
      references: fc.array(arbitraryWords, { maxLength: 2 }),
    })
    .map((value) => compact<Instrument>(value as never))
}

function arbitraryAmendment(id: AmendmentId, ids: Ids): fc.Arbitrary<Amendment> {
  const change: fc.Arbitrary<Change> = fc.oneof(
    arbitraryDue(fc.constantFrom(...ids.norms)).map((deadline): Change => ({ kind: 'new-deadline', deadline })),
    fc.constantFrom<Change>({ kind: 'release' }, { kind: 'end' }),
    fc
      .record({
        kind: fc.constant('suspend' as const),
        until: optionalOf(arbitraryTimePoint),
        stopsClock: fc.boolean(),
      })
      .map((value) => compact<Change>(value as never)),
    someOf(ids.norms).map((by): Change => ({ kind: 'replace', by })),
  )
  return fc
    .record({
      id: fc.constant(id),
      kind: fc.constantFrom(
        'all-party',
        'extension',
        'waiver',
        'suspension',
        'termination',
        'interpretation',
        'decision',
      ),
      of: someOf(ids.norms),
      change,
      form: fc.constantFrom('written', 'announced', 'oral', 'unsaid'),
      askedBy: someOf(ids.parties),
      askedThrough: someOf(ids.parties),
      grantedBy: someOf(ids.parties),
      contestedBy: someOf(ids.parties),
      decidedOn: optionalOf(arbitraryTimePoint),
      publishedAt: arbitraryTimePoint,
      recordedAt: optionalOf(arbitraryTimePoint),
      effectiveFrom: optionalOf(arbitraryTimePoint),
      basis: optionalOf(arbitraryWords),
    })
    .map((value) => compact<Amendment>(value as never))
}

function arbitraryReading(id: ReadingId, own: NormId, ids: Ids): fc.Arbitrary<Reading> {
  const term = fc
    .record({
      norm: fc.constantFrom(...ids.norms),
      deadline: optionalOf(arbitraryDue(fc.constantFrom(...ids.norms))),
      bearers: optionalOf(someOf(ids.parties)),
      places: optionalOf(someOf(ids.places as readonly string[])),
      waitsFor: optionalOf(someOf(ids.norms)),
      words: optionalOf(arbitraryWords),
    })
    .map((value) => compact<Reading['terms'][number]>(value as never))
  return fc
    .record({
      id: fc.constant(id),
      kind: fc.constantFrom('opinion', 'interpretation'),
      of: someOf(ids.provisions),
      heldBy: arbitraryWords,
      side: oneOfThem(ids.parties),
      document: optionalOf(documentId),
      words: optionalOf(arbitraryWords),
      norms: fc.array(arbitraryNorm(own, ids), { maxLength: 1 }),
      terms: fc.array(term, { maxLength: 2 }),
    })
    .map((value) => compact<Reading>(value as never))
}

function arbitraryGap(id: GapId, ids: Ids): fc.Arbitrary<Gap> {
  return fc
    .record({
      id: fc.constant(id),
      kind: fc.constantFrom(
        'bearer',
        'counterparty',
        'deadline',
        'mechanism',
        'verifier',
        'guarantor',
        'consequence',
        'map',
        'definition',
        'sequence',
        'scope',
        'other',
      ),
      words: arbitraryWords,
      provision: oneOfThem(ids.provisions),
      norms: someOf(ids.norms),
      claimedBy: optionalOf(arbitraryWords),
    })
    .map((value) => compact<Gap>(value as never))
}

const edge = (ids: Ids): fc.Arbitrary<OrderEdge> =>
  fc.record({
    kind: fc.constantFrom('after', 'with', 'not-before'),
    norm: fc.constantFrom(...ids.norms),
    other: fc.constantFrom(...ids.norms),
    basis,
  })

function distinct(min: number, max: number, prefix: string): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(slug, { minLength: min, maxLength: max }).map((all) => all.map((id) => `${prefix}${id}`))
}

const ids: fc.Arbitrary<Ids> = fc.record({
  parties: distinct(0, 3, '') as unknown as fc.Arbitrary<readonly PartyId[]>,
  places: distinct(0, 3, '') as unknown as fc.Arbitrary<readonly PlaceId[]>,
  provisions: fc.uniqueArray(fc.oneof(fc.constantFrom('1', '2', '10', '4(a)', 'III.1'), slug), {
    maxLength: 3,
  }) as unknown as fc.Arbitrary<readonly ProvisionId[]>,
  norms: distinct(1, 4, '') as unknown as fc.Arbitrary<readonly NormId[]>,
})

/** Any well-formed agreement: every id that it names stands in it, and its parts need not make sense together. */
export const arbitraryAgreement: fc.Arbitrary<Agreement> = ids.chain((all) =>
  fc
    .record({
      id: slug.map((id) => id as AgreementId),
      instrument: arbitraryInstrument(all),
      parties: fc.tuple(...all.parties.map((id) => arbitraryParty(id, all))),
      places: fc.tuple(...all.places.map((id) => arbitraryPlace(id, all))),
      provisions: fc.tuple(...all.provisions.map((id) => arbitraryProvision(id, all))),
      norms: fc.tuple(...all.norms.map((id) => arbitraryNorm(id, all))),
      order: fc.array(edge(all), { maxLength: 2 }),
      amendments: fc.tuple(...['am-1', 'am-2'].map((id) => arbitraryAmendment(id as AmendmentId, all))),
      readings: fc.tuple(arbitraryReading('rd-1' as ReadingId, 'own-norm' as NormId, all)),
      gaps: fc.tuple(...['gap-1', 'gap-2'].map((id) => arbitraryGap(id as GapId, all))),
      convention: optionalOf(arbitraryConvention),
      allowed: fc.array(
        fc
          .record({ rule: arbitraryWords, reason: arbitraryWords, norm: optionalOf(fc.constantFrom(...all.norms)) })
          .map((value) => compact<Agreement['allowed'][number]>(value as never)),
        { maxLength: 2 },
      ),
    })
    .map((value) => withWordsQuoted(compact<Agreement>(value as never))),
)

/** A clause is quoted letter for letter: every provision says the words that its norms quote. */
function withWordsQuoted(agreement: Agreement): Agreement {
  const provisions = agreement.provisions.map((provision) => {
    const quotes = agreement.norms.flatMap((norm) =>
      norm.provision === provision.id && norm.basis.kind === 'clause' ? (norm.basis.quote ?? []) : [],
    )
    return quotes.length === 0 ? provision : { ...provision, says: [provision.says, ...quotes].join(' ').trim() }
  })
  return { ...agreement, provisions }
}
