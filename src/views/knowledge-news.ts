import { assertNever } from '#base/assert'
import type { Ledger } from '#engine/ledger'
import type { ClaimId, DocumentId, NormId, SourceId } from '#model/ids'
import type { Known, RecordEntry } from '#model/record/record'
import { firstInstantAt, type TimePoint } from '#time/time-point'
import type { AgreementIndex } from '#views/agreement-index'
import { newContradictions } from '#views/contradictions'
import { amendmentWords } from '#views/norm-page'
import { isKnownAt, type RecordIndex } from '#views/record-index'
import { pointWords } from '#views/words/time-words'
import { comparisonMessages } from '#views/words/comparison-messages'

/** What kind of thing became known; `contradiction` is of a claim that is contradicted now and was not. */
export type NewsKind =
  | 'claim'
  | 'document'
  | 'retraction'
  | 'contradiction'
  | 'assessment'
  | 'grade'
  | 'amendment'
  | 'coverage'
  | 'decision'

/** Something that became known between two vantages. */
export interface KnowledgeNews {
  readonly kind: NewsKind
  readonly id: string
  readonly publishedAt: TimePoint
  readonly published: string
  readonly says: string
  /** The claim that it is or is about. */
  readonly claim?: ClaimId
  /** Of a contradiction, what says the opposite. */
  readonly against?: readonly ClaimId[]
  readonly document?: DocumentId
  /** The name of whoever published a claim or a document. */
  readonly source?: string
  readonly norms: readonly NormId[]
}

/** The two ledgers between which something became known, with what they are told from. */
export interface KnowledgeSpan {
  readonly earlier: Ledger
  readonly later: Ledger
  readonly index: AgreementIndex
  readonly record: RecordIndex
  readonly entries: readonly RecordEntry[]
}

/** What became known between two vantages, in the order in which the public could know it. */
export function newsBetween(span: KnowledgeSpan): readonly KnowledgeNews[] {
  const { zone } = span.index
  return [...amendmentNews(span), ...gradeNews(span), ...entryNews(span), ...contradictionNews(span)]
    .map((item) => ({ item, at: firstInstantAt(item.publishedAt, zone) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function isNews(known: Known, { earlier, later, index }: KnowledgeSpan): boolean {
  const { zone } = index
  return isKnownAt(known, later.question.vantage, zone) && !isKnownAt(known, earlier.question.vantage, zone)
}

function amendmentNews(span: KnowledgeSpan): readonly KnowledgeNews[] {
  const { index } = span
  return index.agreement.amendments
    .filter((amendment) => isNews(amendment, span))
    .map((amendment) => ({
      kind: 'amendment',
      id: amendment.id,
      ...stampOf(amendment, index),
      says: amendmentWords(amendment, index),
      norms: amendment.of,
    }))
}

function gradeNews(span: KnowledgeSpan): readonly KnowledgeNews[] {
  const { index, record } = span
  const { say } = index.speech.sayIn(comparisonMessages)
  return record.sources.flatMap((source) =>
    // The first grade of a source comes with the source; only a later one is news.
    source.grades.slice(1).flatMap((grade): readonly KnowledgeNews[] => {
      if (!isNews(grade, span)) return []
      const words = { source: source.name, reliability: grade.reliability }
      const says =
        grade.why === undefined
          ? say('sourceGradedUnexplained', words)
          : say('sourceGraded', { ...words, why: grade.why })
      return [{ kind: 'grade', id: source.id, ...stampOf(grade, index), says, norms: [] }]
    }),
  )
}

function entryNews(span: KnowledgeSpan): readonly KnowledgeNews[] {
  return span.entries.flatMap((entry) => {
    // A grading stands among the grades of its source, and is told there.
    if (entry.kind === 'source' || entry.kind === 'event' || entry.kind === 'grading') return []
    if (!isNews(entry, span)) return []
    return [toNews(entry, span)]
  })
}

type DatedEntry = Exclude<RecordEntry, { readonly kind: 'source' | 'event' | 'grading' }>

function toNews(entry: DatedEntry, span: KnowledgeSpan): KnowledgeNews {
  const { index, record } = span
  const { say } = index.speech.sayIn(comparisonMessages)
  const base = { id: entry.id, ...stampOf(entry, index) }
  const nameOf = (source: SourceId): string => record.sourceById.get(source)?.name ?? source
  switch (entry.kind) {
    case 'claim': {
      const document = entry.document === undefined ? {} : { document: entry.document }
      const told = { says: entry.says, source: nameOf(entry.source), claim: entry.id, ...document }
      return { kind: 'claim', ...base, ...told, norms: normsOf(entry.id, span) }
    }
    case 'document':
      return {
        kind: 'document',
        ...base,
        says: entry.title,
        source: nameOf(entry.source),
        document: entry.id,
        norms: [],
      }
    case 'assessment': {
      const says = say('regraded', { who: entry.by, credibility: entry.credibility, why: entry.why })
      return { kind: 'assessment', ...base, says, claim: entry.of, norms: normsOf(entry.of, span) }
    }
    case 'retraction': {
      const says = say('takesBack', { who: entry.by, says: record.claimById.get(entry.of)?.says ?? entry.of })
      return { kind: 'retraction', ...base, says, claim: entry.of, norms: normsOf(entry.of, span) }
    }
    case 'coverage': {
      const { from, to } = entry.when
      const says = say('watched', {
        source: nameOf(entry.source),
        first: pointWords(from, 'short', index.speech),
        last: pointWords(to, 'short', index.speech),
      })
      return { kind: 'coverage', ...base, says, norms: entry.norms }
    }
    case 'regrouping':
      return {
        kind: 'decision',
        ...base,
        says: entry.why,
        norms: [...new Set(entry.claims.flatMap((claim) => normsOf(claim, span)))],
      }
    case 'decision':
      return { kind: 'decision', ...base, says: entry.what, norms: [] }
    default:
      return assertNever(entry)
  }
}

/**
 * Claims that are contradicted now and were not: each that was known before, and of new ones that contradict each other the
 * one that was published first. It is told from the day on which both sides were known.
 */
function contradictionNews(span: KnowledgeSpan): readonly KnowledgeNews[] {
  const { earlier, later, index, record } = span
  const { say } = index.speech.sayIn(comparisonMessages)
  const found = newContradictions(earlier, later, record)
  const known = found.filter(({ claim }) => !isNews(claim, span))
  const anew = byDay(found, ({ claim }) => claim, index).filter(({ claim }) => isNews(claim, span))
  const told = new Set<ClaimId>()
  return [...known, ...anew].flatMap(({ claim, against, norms }): readonly KnowledgeNews[] => {
    const isNew = isNews(claim, span)
    if (isNew && against.every(({ id }) => told.has(id))) return []
    told.add(claim.id)
    const says = say(isNew ? 'contradictedAnew' : 'contradicted', {
      says: claim.says,
      others: against.map((other) => other.says).join('; '),
    })
    const [first = claim] = byDay(against, (other) => other, index)
    const since = byDay([claim, first], (each) => each, index).at(-1) ?? claim
    const sides = { claim: claim.id, against: against.map(({ id }) => id) }
    return [{ kind: 'contradiction', id: claim.id, ...stampOf(since, index), says, ...sides, norms }]
  })
}

function byDay<T>(all: readonly T[], knownOf: (one: T) => Known, { zone }: AgreementIndex): readonly T[] {
  const dayOf = (one: T): number => firstInstantAt(knownOf(one).publishedAt, zone)
  return all.toSorted((a, b) => dayOf(a) - dayOf(b))
}

/** The norms that a claim bears on in the later ledger: those it speaks of, and their parts. */
function normsOf(id: ClaimId, { later, record }: KnowledgeSpan): readonly NormId[] {
  const named = new Set<string>()
  for (const subject of record.claimById.get(id)?.about ?? []) if (subject.kind === 'norm') named.add(subject.norm)
  if (named.size === 0) return []
  return later.entries
    .filter(({ norm }) => named.has(norm.id) || (norm.partOf !== undefined && named.has(norm.partOf)))
    .filter((entry) => entry.weighed.some((weighed) => weighed.claim === id))
    .map((entry) => entry.id)
}

function stampOf(known: Known, index: AgreementIndex): Pick<KnowledgeNews, 'publishedAt' | 'published'> {
  return { publishedAt: known.publishedAt, published: pointWords(known.publishedAt, 'short', index.speech) }
}
