import fc from 'fast-check'
import type {
  AmendmentId,
  AssessmentId,
  ClaimId,
  DocumentId,
  EventId,
  NormId,
  OriginId,
  PartyId,
  PlaceId,
  SourceId,
} from '#model/ids'
import { STANDINGS, type Claim, type RecordEntry, type RecordOf, type Subject } from '#model/record/record'
import { arbitraryQuantity, arbitraryWords } from '#testing/arbitraries/arbitrary-norm'
import { arbitraryTimePoint } from '#testing/arbitraries/arbitrary-time'

const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/)
const reliability = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F')
const credibility = fc.constantFrom(1, 2, 3, 4, 5, 6)

/** The ids that entries of one record can name. */
interface Ids {
  readonly sources: readonly SourceId[]
  readonly documents: readonly DocumentId[]
  readonly claims: readonly ClaimId[]
  readonly events: readonly EventId[]
}

function optionalOf<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined })
}

function compact<T extends object>(value: object): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

function entry(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<RecordEntry> {
  const known = { publishedAt: arbitraryTimePoint, recordedAt: optionalOf(arbitraryTimePoint) }
  return fc.record({ ...known, ...fields }).map((value) => compact<RecordEntry>(value))
}

const side = optionalOf(slug.map((id) => id as PartyId))
const places = fc.uniqueArray(slug, { maxLength: 2 }).map((all) => all as readonly string[] as readonly PlaceId[])

function arbitrarySource(id: SourceId): fc.Arbitrary<RecordEntry> {
  const grade = entry({
    reliability,
    subject: optionalOf(arbitraryWords),
    by: optionalOf(arbitraryWords),
    why: optionalOf(arbitraryWords),
  })
  return fc
    .record({
      kind: fc.constant('source'),
      id: fc.constant(id),
      name: arbitraryWords,
      sourceKind: fc.constantFrom(
        'news',
        'agency',
        'ministry',
        'office-holder',
        'observer',
        'organisation',
        'person',
        'unnamed',
        'unsaid',
      ),
      side,
      named: fc.boolean(),
      grades: fc.array(grade, { maxLength: 2 }),
    })
    .map((value) => compact<RecordEntry>(value))
}

function arbitraryDocument(id: DocumentId, ids: Ids): fc.Arbitrary<RecordEntry> {
  return entry({
    kind: fc.constant('document'),
    id: fc.constant(id),
    title: arbitraryWords,
    source: fc.constantFrom(...ids.sources),
    language: optionalOf(fc.constantFrom('en', 'no')),
    reference: optionalOf(arbitraryWords),
    sha256: optionalOf(fc.stringMatching(/^[0-9a-f]{64}$/)),
    text: optionalOf(arbitraryWords),
    origin: optionalOf(arbitraryWords),
    complete: fc.boolean(),
  })
}

function arbitrarySubject(ids: Ids): fc.Arbitrary<Subject> {
  return fc.oneof(
    slug.map((norm): Subject => ({ kind: 'norm', norm: norm as NormId })),
    fc.constantFrom(...ids.events).map((event): Subject => ({ kind: 'event', event })),
    slug.map((amendment): Subject => ({ kind: 'amendment', amendment: amendment as AmendmentId })),
    arbitraryWords.map((words): Subject => ({ kind: 'other', words })),
    fc
      .record({ kind: fc.constant('control'), place: slug.map((id) => id as PlaceId), by: side, whole: fc.boolean() })
      .map((value) => compact<Subject>(value)),
  )
}

function arbitraryClaim(id: ClaimId, ids: Ids): fc.Arbitrary<RecordEntry> {
  const speaker = fc
    .record({
      name: arbitraryWords,
      office: optionalOf(arbitraryWords),
      formerOffice: optionalOf(arbitraryWords),
      side,
      named: fc.boolean(),
    })
    .map((value) => compact<Claim['speakers'][number]>(value))
  const when = fc
    .record({ from: optionalOf(arbitraryTimePoint), to: arbitraryTimePoint })
    .map((value) => compact<NonNullable<Claim['when']>>(value))
  return entry({
    kind: fc.constant('claim'),
    id: fc.constant(id),
    source: fc.constantFrom(...ids.sources),
    speakers: fc.array(speaker, { maxLength: 2 }),
    document: optionalOf(fc.constantFrom(...ids.documents)),
    quote: optionalOf(arbitraryWords),
    says: arbitraryWords,
    about: fc.array(arbitrarySubject(ids), { maxLength: 2 }),
    by: optionalOf(
      fc.uniqueArray(
        slug.map((party) => party as PartyId),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    standing: fc.constantFrom(...STANDINGS),
    polarity: fc.boolean(),
    when: optionalOf(when),
    asOf: optionalOf(arbitraryTimePoint),
    places,
    quantity: optionalOf(arbitraryQuantity),
    lot: optionalOf(arbitraryWords),
    hedge: optionalOf(arbitraryWords),
    origin: fc.oneof(arbitraryWords, fc.constant(id as string)).map((words) => words as OriginId),
    reliability: optionalOf(reliability),
    credibility,
    interest: fc.constantFrom('admission-against-interest', 'confirmed-by-other-side', 'party', 'neutral', 'unsaid'),
    confidential: fc.boolean(),
  })
}

function otherEntries(ids: Ids): fc.Arbitrary<readonly RecordEntry[]> {
  const of = fc.constantFrom(...ids.claims)
  return fc.tuple(
    fc
      .constantFrom(...ids.events)
      .chain((id) => fc.record({ kind: fc.constant('event' as const), id: fc.constant(id), what: arbitraryWords })),
    entry({
      kind: fc.constant('assessment'),
      id: fc.constant('as-1' as AssessmentId),
      of,
      credibility,
      reliability: optionalOf(reliability),
      by: arbitraryWords,
      why: arbitraryWords,
    }),
    entry({
      kind: fc.constant('retraction'),
      id: fc.constant('rt-1'),
      of,
      by: arbitraryWords,
      why: optionalOf(arbitraryWords),
    }),
    entry({
      kind: fc.constant('coverage'),
      id: fc.constant('cov-1'),
      source: fc.constantFrom(...ids.sources),
      norms: fc.uniqueArray(slug, { maxLength: 2 }),
      places,
      when: fc.record({ from: arbitraryTimePoint, to: arbitraryTimePoint }),
    }),
    entry({
      kind: fc.constant('grading'),
      id: fc.constant('gr-1'),
      of: fc.constantFrom(...ids.sources),
      reliability,
      subject: optionalOf(arbitraryWords),
      by: arbitraryWords,
      why: arbitraryWords,
    }),
    entry({
      kind: fc.constant('regrouping'),
      id: fc.constant('rg-1'),
      claims: fc.uniqueArray(of, { minLength: 1, maxLength: 2 }),
      origin: arbitraryWords.map((words) => words as OriginId),
      by: arbitraryWords,
      why: arbitraryWords,
    }),
    entry({
      kind: fc.constant('decision'),
      id: fc.constant('dec-1'),
      by: arbitraryWords,
      what: arbitraryWords,
      why: arbitraryWords,
    }),
  )
}

function distinct<T extends string>(prefix: string, min: number): fc.Arbitrary<readonly T[]> {
  return fc.uniqueArray(slug, { minLength: min, maxLength: 3 }).map((all) => all.map((id) => `${prefix}-${id}` as T))
}

const ids: fc.Arbitrary<Ids> = fc.record({
  sources: distinct<SourceId>('src', 1),
  documents: distinct<DocumentId>('doc', 1),
  claims: distinct<ClaimId>('cl', 1),
  events: fc.constant(['ev-1' as EventId]),
})

/**
 * Any well-formed record in any order of entry. Norms, parties, places and amendments are named freely: they stand in an
 * agreement.
 */
export const arbitraryRecord: fc.Arbitrary<RecordOf> = ids.chain((all) =>
  fc
    .tuple(
      slug,
      fc.tuple(...all.sources.map(arbitrarySource)),
      fc.tuple(...all.documents.map((id) => arbitraryDocument(id, all))),
      fc.tuple(...all.claims.map((id) => arbitraryClaim(id, all))),
      otherEntries(all),
    )
    .chain(([agreement, sources, documents, claims, others]) => {
      const entries = [...sources, ...documents, ...claims, ...others]
      const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length })
      return fc.oneof(fc.constant(entries), shuffled).map((order): RecordOf => ({ agreement, entries: order }))
    }),
)
