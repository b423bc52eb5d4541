import { derivedId } from '#base/hash'
import type { Grade, AssessmentForm, ClaimForm, CoverageForm, WithoutId } from '#model/codec/record-shapes'
import type { AssessmentId, ClaimId, DocumentId, OriginId } from '#model/ids'
import type {
  Assessment,
  Claim,
  CoverageStatement,
  Decision,
  Grading,
  Regrouping,
  Retraction,
  SourceDocument,
} from '#model/record/record'

/** The documents that claims can take their source, date and origin from. */
export type DocumentsById = ReadonlyMap<DocumentId, SourceDocument>

/** Why a claim is not whole. */
export type MissingPart = 'source' | 'published'

/** The claim of the model: what its document says goes for it where it says nothing itself. */
export function toClaim(form: ClaimForm, documents: DocumentsById): Claim | MissingPart {
  const { grade, ...rest } = form
  const document = form.document === undefined ? undefined : documents.get(form.document)
  const source = form.source ?? document?.source
  if (source === undefined) return 'source'
  const publishedAt = form.publishedAt ?? document?.publishedAt
  if (publishedAt === undefined) return 'published'
  const id = form.id ?? claimIdOf(source, publishedAt, form)
  const origin = form.origin ?? originOf(document, id)
  return { ...rest, id, source, publishedAt, origin, ...grade }
}

/** The claim as a file has it, without what follows from its document and its words. */
export function fromClaim(claim: Claim, documents: DocumentsById): ClaimForm {
  const { id, source, publishedAt, origin, reliability, credibility, ...rest } = claim
  const document = claim.document === undefined ? undefined : documents.get(claim.document)
  return {
    ...rest,
    ...(id === claimIdOf(source, publishedAt, claim) ? {} : { id }),
    ...(source === document?.source ? {} : { source }),
    ...(publishedAt === document?.publishedAt ? {} : { publishedAt }),
    ...(origin === originOf(document, id) ? {} : { origin }),
    grade: reliability === undefined ? { credibility } : { reliability, credibility },
  }
}

function claimIdOf(source: string, publishedAt: string, claim: Pick<Claim, 'says' | 'document' | 'standing'>): ClaimId {
  return derivedId('cl', [source, publishedAt, claim.document ?? '', claim.standing, claim.says]) as ClaimId
}

function originOf(document: SourceDocument | undefined, claim: ClaimId): OriginId {
  return (document?.origin ?? document?.id ?? claim) as string as OriginId
}

/** The assessment of the model. */
export function toAssessment({ grade, id, ...rest }: AssessmentForm): Assessment {
  return { ...rest, id: id ?? assessmentIdOf(rest), ...grade }
}

/** The assessment as a file has it. */
export function fromAssessment({ reliability, credibility, id, ...rest }: Assessment): AssessmentForm {
  const grade: Grade = reliability === undefined ? { credibility } : { reliability, credibility }
  return { ...rest, grade, ...(id === assessmentIdOf(rest) ? {} : { id }) }
}

function assessmentIdOf(from: Pick<Assessment, 'of' | 'by' | 'publishedAt'>): AssessmentId {
  return derivedId('as', [from.of, from.by, from.publishedAt]) as AssessmentId
}

/** The retraction of the model. */
export function toRetraction(form: WithoutId<Retraction>): Retraction {
  return { ...form, id: form.id ?? retractionIdOf(form) }
}

/** The retraction as a file has it. */
export function fromRetraction({ id, ...rest }: Retraction): WithoutId<Retraction> {
  return id === retractionIdOf(rest) ? rest : { ...rest, id }
}

function retractionIdOf(from: Pick<Retraction, 'of' | 'by' | 'publishedAt'>): string {
  return derivedId('rt', [from.of, from.by, from.publishedAt])
}

/** The declared coverage of the model. */
export function toCoverage({ from, to, id, ...rest }: CoverageForm): CoverageStatement {
  const when = { from, to }
  return { ...rest, when, id: id ?? coverageIdOf({ ...rest, when }) }
}

/** The declared coverage as a file has it. */
export function fromCoverage({ when, id, ...rest }: CoverageStatement): CoverageForm {
  const form = { ...rest, from: when.from, to: when.to }
  return id === coverageIdOf({ ...rest, when }) ? form : { ...form, id }
}

function coverageIdOf(from: Omit<CoverageStatement, 'id' | 'kind'>): string {
  const where = [from.norms.join(' '), from.places.join(' ')]
  return derivedId('cov', [from.source, ...where, from.when.from, from.when.to, from.publishedAt])
}

/** The grading of the model. */
export function toGrading(form: WithoutId<Grading>): Grading {
  return { ...form, id: form.id ?? gradingIdOf(form) }
}

/** The grading as a file has it. */
export function fromGrading({ id, ...rest }: Grading): WithoutId<Grading> {
  return id === gradingIdOf(rest) ? rest : { ...rest, id }
}

function gradingIdOf(from: Pick<Grading, 'of' | 'subject' | 'by' | 'publishedAt'>): string {
  return derivedId('gr', [from.of, from.subject ?? '', from.by, from.publishedAt])
}

/** The regrouping of the model. */
export function toRegrouping(form: WithoutId<Regrouping>): Regrouping {
  return { ...form, id: form.id ?? regroupingIdOf(form) }
}

/** The regrouping as a file has it. */
export function fromRegrouping({ id, ...rest }: Regrouping): WithoutId<Regrouping> {
  return id === regroupingIdOf(rest) ? rest : { ...rest, id }
}

function regroupingIdOf(from: Pick<Regrouping, 'claims' | 'origin' | 'by' | 'publishedAt'>): string {
  return derivedId('rg', [...from.claims, from.origin, from.by, from.publishedAt])
}

/** The decision of the model. */
export function toDecision(form: WithoutId<Decision>): Decision {
  return { ...form, id: form.id ?? decisionIdOf(form) }
}

/** The decision as a file has it. */
export function fromDecision({ id, ...rest }: Decision): WithoutId<Decision> {
  return id === decisionIdOf(rest) ? rest : { ...rest, id }
}

function decisionIdOf(from: Pick<Decision, 'by' | 'what' | 'publishedAt'>): string {
  return derivedId('dec', [from.by, from.what, from.publishedAt])
}
