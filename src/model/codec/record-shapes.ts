import { defaulted, fields, fixed, optional, required, type FieldsShape } from '#model/codec/fields'
import { normId, norms, partyId, placeId, places } from '#model/codec/norm-shape'
import { quantity } from '#model/codec/quantity-shape'
import { FAILED, list, mapped, oneOf, oneOrMany, type Failed, type Shape } from '#model/codec/shape'
import { eventTime, timePoint } from '#model/codec/time-shapes'
import { anyText, givenId, namedId, parsed, text, truth, nameText } from '#model/codec/word-shapes'
import { err, ok, type Result } from '#base/result'
import type { Plain } from '#model/codec/plain'
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
import type { Credibility, Reliability } from '#model/record/grades'
import {
  STANDINGS,
  type Assessment,
  type AwaitedEvent,
  type Claim,
  type CoverageStatement,
  type Decision,
  type Grading,
  type Regrouping,
  type Retraction,
  type Source,
  type SourceDocument,
  type SourceGrade,
  type Speaker,
  type Subject,
} from '#model/record/record'
import type { TimePoint } from '#time/time-point'

/** Entries as a file has them: what follows from the document of a claim, and ids that follow from the words, may be absent. */
export interface Grade {
  readonly reliability?: Reliability
  readonly credibility: Credibility
}
export type ClaimForm = Omit<
  Claim,
  'id' | 'source' | 'publishedAt' | 'origin' | 'reliability' | 'credibility' | 'polarity'
> & {
  readonly id?: ClaimId
  readonly source?: SourceId
  readonly publishedAt?: TimePoint
  readonly origin?: OriginId
  readonly grade: Grade
  readonly polarity: boolean
}
export type AssessmentForm = Omit<Assessment, 'id' | 'reliability' | 'credibility'> & {
  readonly id?: AssessmentId
  readonly grade: Grade
}
export type WithoutId<T extends { readonly id: unknown }> = Omit<T, 'id'> & { readonly id?: T['id'] }

const sourceId = namedId<SourceId>('source')
const documentId = namedId<DocumentId>('document')
const claimId = namedId<ClaimId>('claim')
const eventId = namedId<EventId>('event')
const amendmentId = namedId<AmendmentId>('amendment')

const originId: Shape<OriginId> = mapped<string, OriginId>(text, {
  to: (words) => words as OriginId,
  from: (value) => value,
})

const published = required<unknown, TimePoint>(timePoint, 'when the public could know it', 'published')
const recorded = optional<unknown, TimePoint>(timePoint, 'when the system recorded it; not by hand', 'recorded')

const reliability: Shape<Reliability> = oneOf('A', 'B', 'C', 'D', 'E', 'F')

/** Both grades in the way of the Admiralty system (`C3`), or the credibility alone (`3`). */
const grade: Shape<Grade> = parsed(
  parseGrade,
  ({ reliability: source, credibility }): Plain => (source === undefined ? credibility : `${source}${credibility}`),
  { type: ['string', 'integer'], pattern: '^[A-F]?[1-6]$', minimum: 1, maximum: 6 },
)

function parseGrade(words: string): Result<Grade, { readonly message: string }> {
  const match = /^([A-F])?([1-6])$/.exec(words.trim())
  if (match === null) {
    return err({
      message: `\`${words}\` is no grade: write the source's letter A-F and the claim's figure 1-6, such as C3; F6 where neither can be judged`,
    })
  }
  const credibility = Number(match[2]) as Credibility
  return ok(match[1] === undefined ? { credibility } : { reliability: match[1] as Reliability, credibility })
}

const sourceGrade = fields<SourceGrade>({
  reliability: required(reliability, 'A completely reliable to E unreliable; F cannot be judged', 'grade'),
  publishedAt: published,
  recordedAt: recorded,
  subject: optional(text, 'for which subject'),
  by: optional(text, 'who graded'),
  why: optional(text, 'why'),
})

export const source: FieldsShape<Source> = fields<Source>({
  kind: fixed<Source, 'source'>('source'),
  id: required(givenId<SourceId>('source'), 'its id', 'id', 'source'),
  name: required(nameText, 'its name'),
  sourceKind: defaulted(
    oneOf('news', 'agency', 'ministry', 'office-holder', 'observer', 'organisation', 'person', 'unnamed', 'unsaid'),
    'unsaid',
    'what it is',
    'kind',
  ),
  side: optional(partyId, 'the party that it belongs to or speaks for'),
  named: defaulted(truth, (soFar) => soFar.sourceKind !== 'unnamed', 'whether it is named'),
  grades: defaulted(list(sourceGrade), [], 'how far it can be relied on, from when on'),
})

export const sourceDocument: FieldsShape<SourceDocument> = fields<SourceDocument>({
  kind: fixed<SourceDocument, 'document'>('document'),
  id: required(givenId<DocumentId>('document'), 'its id', 'id', 'document'),
  title: required(nameText, 'its title'),
  source: required(sourceId, 'who published it', 'source'),
  publishedAt: published,
  recordedAt: recorded,
  language: optional(text, 'its language (BCP 47)'),
  reference: optional(text, 'where it was seen'),
  sha256: optional(
    parsed(parseHash, (value) => value, { type: 'string', pattern: '^[0-9a-f]{64}$' }),
    'the hash of its bytes',
  ),
  text: optional(anyText, 'its words'),
  origin: optional(originId, 'the report that it copies or relays'),
  complete: defaulted(truth, true, 'whether it is whole'),
})

function parseHash(words: string): Result<string, { readonly message: string }> {
  if (/^[0-9a-f]{64}$/.test(words)) return ok(words)
  return err({ message: `\`${words}\` is no SHA-256: write its 64 digits 0-9 and a-f` })
}

export const awaitedEvent: FieldsShape<AwaitedEvent> = fields<AwaitedEvent>({
  kind: fixed<AwaitedEvent, 'event'>('event'),
  id: required(givenId<EventId>('event'), 'its id', 'id', 'event'),
  what: required(text, 'what happens'),
})

const speaker = fields<Speaker>(
  {
    name: required(nameText, 'who speaks'),
    office: optional(text, 'the office held when speaking'),
    formerOffice: optional(text, 'the office held before'),
    side: optional(partyId, 'the party spoken for'),
    named: defaulted(truth, true, 'whether the speaker is named'),
  },
  'name',
)

interface SubjectWords {
  readonly norm?: NormId
  readonly event?: EventId
  readonly amendment?: AmendmentId
  readonly control?: PlaceId
  readonly by?: PartyId
  readonly whole?: boolean
  readonly other?: string
}

const SUBJECTS = ['norm', 'event', 'amendment', 'control', 'other'] as const

const subject: Shape<Subject> = mapped<SubjectWords, Subject>(
  fields<SubjectWords>(
    {
      norm: optional(normId, 'a norm'),
      event: optional(eventId, 'an awaited event'),
      amendment: optional(amendmentId, 'an amendment'),
      control: optional(placeId, 'who controls this place'),
      by: optional(partyId, 'the party that controls it; left out: nobody named'),
      whole: optional(truth, 'whether all of it; left out: yes'),
      other: optional(text, 'something else, in words'),
    },
    'norm',
  ),
  {
    to: (read, tree, path, reading): Subject | Failed => {
      const kinds = SUBJECTS.filter((kind) => read[kind] !== undefined)
      const strays = read.control === undefined && (read.by !== undefined || read.whole !== undefined)
      const found = kinds.length === 1 && !strays ? toSubject(read) : undefined
      if (found !== undefined) return found
      reading.fault(
        tree,
        path,
        `must say one thing that the claim is about: a norm, or one of ${SUBJECTS.slice(1).join(', ')}`,
      )
      return FAILED
    },
    from: fromSubject,
  },
)

function toSubject(read: SubjectWords): Subject | undefined {
  if (read.norm !== undefined) return { kind: 'norm', norm: read.norm }
  if (read.event !== undefined) return { kind: 'event', event: read.event }
  if (read.amendment !== undefined) return { kind: 'amendment', amendment: read.amendment }
  if (read.other !== undefined) return { kind: 'other', words: read.other }
  if (read.control === undefined) return undefined
  const by = read.by === undefined ? {} : { by: read.by }
  return { kind: 'control', place: read.control, ...by, whole: read.whole ?? true }
}

function fromSubject(value: Subject): SubjectWords {
  switch (value.kind) {
    case 'norm':
      return { norm: value.norm }
    case 'event':
      return { event: value.event }
    case 'amendment':
      return { amendment: value.amendment }
    case 'other':
      return { other: value.words }
    case 'control':
      return {
        control: value.place,
        ...(value.by === undefined ? {} : { by: value.by }),
        ...(value.whole ? {} : { whole: false }),
      }
  }
}

const UNJUDGED: Grade = { credibility: 6 }

export const claim: FieldsShape<ClaimForm> = fields<ClaimForm>({
  kind: fixed<ClaimForm, 'claim'>('claim'),
  id: optional(givenId<ClaimId>('claim'), 'its id; left out: made from what it says', 'id', 'claim'),
  document: optional(documentId, 'where it stands'),
  source: optional(sourceId, 'whose claim it is; left out: that of the document', 'source'),
  speakers: defaulted(oneOrMany(speaker), [], 'who said it, outermost first'),
  publishedAt: optional(timePoint, 'when the public could know it; left out: with the document', 'published'),
  recordedAt: recorded,
  says: required(text, 'what is claimed, in one line of our own words'),
  quote: optional(text, 'its words, letter for letter'),
  about: defaulted(oneOrMany(subject), [], 'what it is about'),
  by: optional(oneOrMany(partyId), 'whose act or omission it tells of; left out: that of all who owe it'),
  standing: required(oneOf(...STANDINGS), 'how what is told stands'),
  polarity: defaulted(
    truth,
    true,
    'whether it says that the standing holds, yes where left out; no: the source says that it does not hold',
  ),
  when: optional(eventTime, 'when it happened'),
  asOf: optional(timePoint, 'up to when a denial speaks'),
  places: defaulted(places, [], 'where', 'place'),
  quantity: optional(quantity, 'how much'),
  lot: optional(text, 'which lot: lots that share a name overlap, others add'),
  hedge: optional(text, 'the words that hedge it'),
  origin: optional(
    originId,
    'which independent report it goes back to; left out: that of the document, the document, or itself',
  ),
  grade: defaulted(grade, UNJUDGED, 'how far it can be trusted; left out: 6, cannot be judged'),
  interest: defaulted(
    oneOf('admission-against-interest', 'confirmed-by-other-side', 'party', 'neutral', 'unsaid'),
    'unsaid',
    'how the speaker stands to it',
  ),
  confidential: defaulted(truth, false, 'whether it must not be shown to the public'),
})

export const assessment: FieldsShape<AssessmentForm> = fields<AssessmentForm>({
  kind: fixed<AssessmentForm, 'assessment'>('assessment'),
  id: optional(givenId<AssessmentId>('assessment'), 'its id; left out: made from what it says', 'id', 'assessment'),
  of: required(claimId, 'the claim that is judged', 'of'),
  grade: required(grade, 'the grade it gets', 'grade'),
  by: required(text, 'who judges', 'by'),
  why: required(text, 'why', 'why'),
  publishedAt: published,
  recordedAt: recorded,
})

export const retraction: FieldsShape<WithoutId<Retraction>> = fields<WithoutId<Retraction>>({
  kind: fixed<WithoutId<Retraction>, 'retraction'>('retraction'),
  id: optional(givenId<string>('retraction'), 'its id; left out: made from what it says', 'id', 'retraction'),
  of: required(claimId, 'the claim that is taken back', 'of'),
  by: required(text, 'who takes it back', 'by'),
  why: optional(text, 'why'),
  publishedAt: published,
  recordedAt: recorded,
})

interface Watched {
  readonly from: TimePoint
  readonly to: TimePoint
}

/** Coverage as a file has it: its two times stand beside the rest. */
export type CoverageForm = Omit<CoverageStatement, 'id' | 'when'> & Watched & { readonly id?: string }

export const coverageStatement: FieldsShape<CoverageForm> = fields<CoverageForm>({
  kind: fixed<CoverageForm, 'coverage'>('coverage'),
  id: optional(givenId<string>('coverage'), 'its id; left out: made from what it says', 'id', 'coverage'),
  source: required(sourceId, 'who watched', 'source'),
  norms: defaulted(norms as Shape<readonly NormId[]>, [], 'what was watched for'),
  places: defaulted(places, [], 'where', 'place'),
  from: required(timePoint, 'from when', 'from'),
  to: required(timePoint, 'until when', 'to'),
  publishedAt: published,
  recordedAt: recorded,
})

export const grading: FieldsShape<WithoutId<Grading>> = fields<WithoutId<Grading>>({
  kind: fixed<WithoutId<Grading>, 'grading'>('grading'),
  id: optional(givenId<string>('grading'), 'its id; left out: made from what it says', 'id', 'grading'),
  of: required(sourceId, 'the source that is graded', 'of'),
  reliability: required(reliability, 'A completely reliable to E unreliable; F cannot be judged', 'grade'),
  subject: optional(text, 'for which subject; left out: for every one'),
  by: required(text, 'who grades', 'by'),
  why: required(text, 'why', 'why'),
  publishedAt: published,
  recordedAt: recorded,
})

export const regrouping: FieldsShape<WithoutId<Regrouping>> = fields<WithoutId<Regrouping>>({
  kind: fixed<WithoutId<Regrouping>, 'regrouping'>('regrouping'),
  id: optional(givenId<string>('regrouping'), 'its id; left out: made from what it says', 'id', 'regrouping'),
  claims: required(list(claimId), 'the claims that go back to it', 'claims'),
  origin: required(originId, 'the origin that they go back to', 'origin'),
  by: required(text, 'who says so', 'by'),
  why: required(text, 'why', 'why'),
  publishedAt: published,
  recordedAt: recorded,
})

export const decision: FieldsShape<WithoutId<Decision>> = fields<WithoutId<Decision>>({
  kind: fixed<WithoutId<Decision>, 'decision'>('decision'),
  id: optional(givenId<string>('decision'), 'its id; left out: made from what it says', 'id', 'decision'),
  by: required(text, 'who decided', 'by'),
  what: required(text, 'what', 'what'),
  why: required(text, 'why', 'why'),
  publishedAt: published,
  recordedAt: recorded,
})
