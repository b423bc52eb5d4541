import type { Brand } from '#base/brand'

/** Ids that a person writes in an agreement file: lower-case words with hyphens, unique within the agreement. */
export type AgreementId = Brand<string, 'AgreementId'>
export type PartyId = Brand<string, 'PartyId'>
export type PlaceId = Brand<string, 'PlaceId'>
export type ProvisionId = Brand<string, 'ProvisionId'>
export type NormId = Brand<string, 'NormId'>
export type AmendmentId = Brand<string, 'AmendmentId'>
export type ReadingId = Brand<string, 'ReadingId'>
export type GapId = Brand<string, 'GapId'>

/** Ids of the record. What the system makes has a prefix (`cl_`, `src_`); what a person writes in a record file may be any slug. */
export type SourceId = Brand<string, 'SourceId'>
export type DocumentId = Brand<string, 'DocumentId'>
export type ClaimId = Brand<string, 'ClaimId'>
export type EventId = Brand<string, 'EventId'>
export type AssessmentId = Brand<string, 'AssessmentId'>
export type OriginId = Brand<string, 'OriginId'>

/** Ids for what is supposed and never recorded; the blank in them keeps them apart from every id of a file or a store. */
export function supposedIds(words: string): {
  readonly claim: ClaimId
  readonly source: SourceId
  readonly origin: OriginId
} {
  const id = `assumed: ${words}`
  return { claim: id as ClaimId, source: 'assumption' as SourceId, origin: id as OriginId }
}

/** Ids of a draft, each made of words of the text by whoever drafts; lower-case letters, digits and hyphens. */
export const draftId = {
  agreement: (slug: string): AgreementId => slug as AgreementId,
  party: (slug: string): PartyId => slug as PartyId,
  place: (slug: string): PlaceId => slug as PlaceId,
  provision: (slug: string): ProvisionId => slug as ProvisionId,
  norm: (slug: string): NormId => slug as NormId,
  gap: (slug: string): GapId => slug as GapId,
}

/** The event that an anchor of a deadline names by its plain word. */
export function eventNamed(name: string): EventId {
  return name as EventId
}
