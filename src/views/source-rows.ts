import type { Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { DocumentId, SourceId } from '#model/ids'
import type { RecordOf, Source, SourceDocument } from '#model/record/record'
import type { Vantage } from '#time/vantage'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { groupedAt, indexRecord, isKnownAt, knownSince, reliabilityAt, type RecordIndex } from '#views/record-index'
import { gradeWords, standingOfClaim } from '#views/words/claim-words'
import { countWords } from '#views/words/list-words'
import { partyName } from '#views/words/names'
import { pointWords } from '#views/words/time-words'
import type { Reliability } from '#model/record/grades'
import { english, type Speech } from '#views/speech/speech'
import { wordMessages } from '#views/words/word-messages'

/** A source as it is graded at the vantage, with how much it says and from how many origins. */
export interface SourceRow {
  readonly id: SourceId
  readonly name: string
  readonly kind: string
  readonly named: boolean
  readonly side: string
  readonly reliability: Reliability
  /** Every grade that was known by then, oldest first, with the reason. */
  readonly grades: readonly { readonly reliability: Reliability; readonly since: string; readonly why: string }[]
  readonly claims: readonly SourceClaim[]
  readonly counts: string
}

/** One claim of a source in a line. */
export interface SourceClaim {
  readonly id: string
  readonly published: string
  readonly says: string
  readonly standing: string
  readonly grade: string
  readonly document?: DocumentId
}

/** The sources of the record, those that speak most first; sources that say nothing yet are at the end. */
export function toSourceRows(ledger: Ledger, agreement: Agreement, record: RecordOf): readonly SourceRow[] {
  const index = indexAgreement(agreement)
  const entries = groupedAt(indexRecord(record), ledger.question.vantage, index.zone)
  return entries.sources
    .map((source) => toSourceRow(source, ledger.question.vantage, index, entries))
    .sort((a, b) => b.claims.length - a.claims.length)
}

function toSourceRow(source: Source, vantage: Vantage, index: AgreementIndex, record: RecordIndex): SourceRow {
  const { zone } = index
  const claims = record.claims.filter((claim) => claim.source === source.id && isKnownAt(claim, vantage, zone))
  const reliability = reliabilityAt(source, vantage, zone)
  const origins = new Set(claims.map((claim) => claim.origin)).size
  return {
    id: source.id,
    name: source.name,
    kind: source.sourceKind === 'unsaid' ? '' : source.sourceKind.replace('-', ' '),
    named: source.named,
    side: source.side === undefined ? '' : partyName(index, source.side),
    reliability,
    grades: source.grades
      .filter((grade) => isKnownAt(grade, vantage, zone))
      .map((grade) => ({
        reliability: grade.reliability,
        since: pointWords(grade.publishedAt),
        why: grade.why ?? '',
      })),
    claims: claims.map((claim) => ({
      id: claim.id,
      published: pointWords(claim.publishedAt),
      says: claim.says,
      standing: standingOfClaim(claim.standing),
      grade: gradeWords(claim.reliability ?? reliability, claim.credibility),
      ...(claim.document === undefined ? {} : { document: claim.document }),
    })),
    counts:
      claims.length === 0 ? 'no claims' : `${countWords(claims.length, 'claim')}, ${countWords(origins, 'origin')}`,
  }
}

/** A document of the record in a list: when, whose, of which origin, and what it says of which norms. */
export interface DocumentRow {
  readonly id: DocumentId
  readonly title: string
  readonly published: string
  readonly source: SourceId
  readonly sourceName: string
  readonly language: string
  readonly complete: boolean
  readonly claims: number
  /** `one of 4 reports of one origin`; empty where it is alone. */
  readonly copies: string
}

/** The documents that were known at the vantage, newest first. */
export function toDocumentRows(
  ledger: Ledger,
  agreement: Agreement,
  record: RecordOf,
  speech: Speech = english,
): readonly DocumentRow[] {
  const [index, entries] = [indexAgreement(agreement, speech), indexRecord(record)]
  const { vantage } = ledger.question
  return entries.documents
    .filter((document) => isKnownAt(document, vantage, index.zone))
    .sort((a, b) => knownSince(b, vantage, index.zone) - knownSince(a, vantage, index.zone))
    .map((document) => toDocumentRow(document, entries, speech))
}

function toDocumentRow(document: SourceDocument, record: RecordIndex, speech: Speech): DocumentRow {
  const same = record.documents.filter((other) => originOf(other) === originOf(document)).length
  return {
    id: document.id,
    title: document.title,
    published: pointWords(document.publishedAt, 'short', speech),
    source: document.source,
    sourceName: record.sourceById.get(document.source)?.name ?? document.source,
    language: document.language ?? '',
    complete: document.complete,
    claims: record.claims.filter((claim) => claim.document === document.id).length,
    copies: same < 2 ? '' : speech.sayIn(wordMessages).say('oneOfOrigin', { count: same }),
  }
}

function originOf(document: SourceDocument): string {
  return document.origin ?? document.id
}
