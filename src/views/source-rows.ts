import { groupBy } from '#base/group'
import type { Agreement } from '#model/instrument/agreement'
import type { DocumentId, SourceId } from '#model/ids'
import type { Claim, RecordOf, Source, SourceDocument } from '#model/record/record'
import type { Vantage } from '#time/vantage'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import {
  carrierOf,
  groupedAt,
  indexRecord,
  isKnownAt,
  knownSince,
  reliabilityAt,
  type RecordIndex,
} from '#views/record-index'
import { gradeWords, standingOfClaim } from '#views/words/claim-words'
import { sourceWordMessages } from '#views/words/source-messages'
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
  /** Its kind, side, whether it is named, and how much it says from how many origins, each in words. */
  readonly facts: readonly string[]
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
export function toSourceRows(
  vantage: Vantage,
  agreement: Agreement,
  record: RecordOf,
  speech: Speech = english,
): readonly SourceRow[] {
  const index = indexAgreement(agreement, speech)
  const entries = groupedAt(indexRecord(record), vantage, index.zone)
  const known = entries.claims.filter((claim) => isKnownAt(claim, vantage, index.zone))
  const bySource = groupBy(known, (claim) => String(claim.source))
  const byCarrier = groupBy(known, (claim) => String(carrierOf(claim, entries)))
  return entries.sources
    .map((source) => {
      const passedOn = byCarrier.get(source.id)?.length ?? 0
      return toSourceRow(source, vantage, index, { claims: bySource.get(source.id) ?? [], passedOn })
    })
    .sort((a, b) => b.claims.length - a.claims.length)
}

function toSourceRow(
  source: Source,
  vantage: Vantage,
  index: AgreementIndex,
  { claims, passedOn }: { readonly claims: readonly Claim[]; readonly passedOn: number },
): SourceRow {
  const { zone, speech } = index
  const reliability = reliabilityAt(source, vantage, zone)
  const origins = new Set(claims.map((claim) => claim.origin)).size
  return {
    id: source.id,
    name: source.name,
    kind: kindOfSource(source, speech),
    named: source.named,
    side: source.side === undefined ? '' : partyName(index, source.side),
    reliability,
    grades: source.grades
      .filter((grade) => isKnownAt(grade, vantage, zone))
      .map((grade) => ({
        reliability: grade.reliability,
        since: pointWords(grade.publishedAt, 'short', speech),
        why: grade.why ?? '',
      })),
    claims: claims.map((claim) => ({
      id: claim.id,
      published: pointWords(claim.publishedAt, 'short', speech),
      says: claim.says,
      standing: standingOfClaim(claim.standing, speech),
      grade: gradeWords(claim.reliability ?? reliability, claim.credibility),
      ...(claim.document === undefined ? {} : { document: claim.document }),
    })),
    facts: factsOf(source, index, { claims: claims.length, origins, passedOn }),
  }
}

function factsOf(
  source: Source,
  index: AgreementIndex,
  { claims, origins, passedOn }: { readonly claims: number; readonly origins: number; readonly passedOn: number },
): readonly string[] {
  const { speech } = index
  const { say } = speech.sayIn(sourceWordMessages)
  const side =
    source.side === undefined ? '' : speech.sayIn(wordMessages).say('sideOf', { party: partyName(index, source.side) })
  const own = claims === 0 ? say('noClaims') : say('counts', { claims, origins })
  const carried = passedOn === 0 ? '' : say('passedOn', { count: passedOn })
  const counts = claims === 0 && passedOn > 0 ? [carried] : [own, carried]
  const parts = [kindOfSource(source, speech), side, source.named ? '' : say('unnamed'), ...counts]
  return [...new Set(parts)].filter((part) => part !== '')
}

/** What kind of source it is, in words; nothing where it was not said. */
export function kindOfSource({ sourceKind }: Source, speech: Speech): string {
  return sourceKind === 'unsaid' ? '' : speech.sayIn(sourceWordMessages).say(`kind.${sourceKind}`)
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
  vantage: Vantage,
  agreement: Agreement,
  record: RecordOf,
  speech: Speech = english,
): readonly DocumentRow[] {
  const [index, entries] = [indexAgreement(agreement, speech), indexRecord(record)]
  const counts = {
    claims: groupBy(entries.claims, (claim) => String(claim.document)),
    origins: groupBy(entries.documents, originOf),
  }
  return entries.documents
    .filter((document) => isKnownAt(document, vantage, index.zone))
    .sort((a, b) => knownSince(b, vantage, index.zone) - knownSince(a, vantage, index.zone))
    .map((document) => toDocumentRow(document, entries, counts, speech))
}

/** How many claims each document makes, and how many documents share an origin. */
interface DocumentCounts {
  readonly claims: ReadonlyMap<string, readonly unknown[]>
  readonly origins: ReadonlyMap<string, readonly unknown[]>
}

function toDocumentRow(
  document: SourceDocument,
  record: RecordIndex,
  counts: DocumentCounts,
  speech: Speech,
): DocumentRow {
  const same = counts.origins.get(originOf(document))?.length ?? 0
  return {
    id: document.id,
    title: document.title,
    published: pointWords(document.publishedAt, 'short', speech),
    source: document.source,
    sourceName: record.sourceById.get(document.source)?.name ?? document.source,
    language: document.language ?? '',
    complete: document.complete,
    claims: counts.claims.get(document.id)?.length ?? 0,
    copies: same < 2 ? '' : speech.sayIn(wordMessages).say('oneOfOrigin', { count: same }),
  }
}

function originOf(document: SourceDocument): string {
  return document.origin ?? document.id
}
