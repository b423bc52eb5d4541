import type { ResolvedVantage } from '#api/common/vantage'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import { toEntryDeadline } from '#app/ledgers/to-entry-deadline'
import type { Problem } from '#app/problems/problem'
import { toResolvedVantage } from '#app/vantage/resolve-vantage'
import { err, ok, type Result } from '#base/result'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry, Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry, RecordOf } from '#model/record/record'
import type { Instant } from '#time/instant'
import type { Vantage } from '#time/vantage'
import type { ZoneId } from '#time/zone'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { amendmentWords } from '#views/norm-page'
import { isKnownAt } from '#views/record-index'
import { normSentence, sentenceText } from '#views/words/norm-sentence'
import { standingWords } from '#views/words/status-words'

/** Where a norm stood at one of the two states of knowledge. */
export interface ComparedStanding {
  readonly status: string
  readonly label: string
  readonly deadline: string | null
}

/** A norm whose standing or deadline differs between two states of knowledge. */
export interface ChangedEntry {
  readonly id: string
  readonly says: string
  readonly before: ComparedStanding
  readonly after: ComparedStanding
}

/** Something that became known in between. */
export interface LearnedEntry {
  readonly kind: string
  readonly id: string
  readonly publishedAt: string
  readonly says: string
}

/** What changed in what was known about one moment in the world. */
export interface ComparedKnowledge {
  readonly agreement: string
  readonly before: ResolvedVantage
  readonly after: ResolvedVantage
  readonly changes: readonly ChangedEntry[]
  readonly learned: readonly LearnedEntry[]
}

/** A question with the second state of knowledge. Without a moment in the world, the later of the two is meant. */
export interface AskedComparison extends AskedQuestion {
  readonly and?: string | undefined
}

/** The same moment in the world, seen from two states of knowledge: what changed, and what became known in between. */
export function compareKnowledge(
  { agreement, record }: LoadedAgreement,
  asked: AskedComparison,
  now: Instant,
): Result<ComparedKnowledge, Problem> {
  const after = resolveQuestion({ ...asked, asOf: asked.asOf ?? asked.and, knownAt: asked.and }, agreement, now)
  if (!after.ok) return after
  const before = resolveQuestion({ ...asked, asOf: asked.asOf ?? asked.and }, agreement, now)
  if (!before.ok) return before
  if (before.value.vantage.asKnownAt > after.value.vantage.asKnownAt) return err(WRONG_ORDER)
  const index = indexAgreement(agreement)
  const between = { from: before.value.vantage, to: after.value.vantage, zone: index.zone }
  return ok({
    agreement: agreement.id,
    before: toResolvedVantage(before.value.vantage, index.zone),
    after: toResolvedVantage(after.value.vantage, index.zone),
    changes: changesBetween(before.value, after.value, index, record),
    learned: [...learnedAmendments(agreement, index, between), ...learnedEntries(record, between)],
  })
}

const WRONG_ORDER: Problem = {
  kind: 'usage',
  code: 'wrong-order',
  message: '`--known-at` lies after `--and`: give the earlier state of knowledge first',
}

interface Between {
  readonly from: Vantage
  readonly to: Vantage
  readonly zone: ZoneId
}

function changesBetween(
  before: Question,
  after: Question,
  index: AgreementIndex,
  record: RecordOf,
): readonly ChangedEntry[] {
  const earlier = drawUpLedger(index.agreement, record, before)
  const later = drawUpLedger(index.agreement, record, after)
  const earlierById = new Map(earlier.entries.map((entry) => [entry.id, entry]))
  return later.entries.flatMap((entry) => {
    const was = earlierById.get(entry.id)
    if (was === undefined) return []
    const [then, since] = [toStanding(was, index), toStanding(entry, index)]
    if (then.label === since.label && then.deadline === since.deadline) return []
    const says = entry.norm.says ?? sentenceText(normSentence(entry.norm, index))
    return [{ id: entry.id, says, before: then, after: since }]
  })
}

function toStanding(entry: Entry, index: AgreementIndex): ComparedStanding {
  const deadline = toEntryDeadline(entry, index)?.value ?? null
  // A forecast differs from what is known by its flag alone; that is said by the vantage and is no change.
  return { status: entry.status, label: standingWords({ ...entry, forecast: false }).word, deadline }
}

function learnedAmendments(agreement: Agreement, index: AgreementIndex, between: Between): readonly LearnedEntry[] {
  return agreement.amendments
    .filter((amendment) => isLearned(amendment, between))
    .map((amendment) => ({
      kind: 'amendment',
      id: amendment.id,
      publishedAt: amendment.publishedAt,
      says: amendmentWords(amendment, index),
    }))
}

function learnedEntries({ entries }: RecordOf, between: Between): readonly LearnedEntry[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'source' || entry.kind === 'event' || !isLearned(entry, between)) return []
    return [{ kind: entry.kind, id: entry.id, publishedAt: entry.publishedAt, says: wordsOf(entry) }]
  })
}

function isLearned(known: Parameters<typeof isKnownAt>[0], { from, to, zone }: Between): boolean {
  return isKnownAt(known, to, zone) && !isKnownAt(known, from, zone)
}

function wordsOf(entry: Exclude<RecordEntry, { readonly kind: 'source' | 'event' }>): string {
  switch (entry.kind) {
    case 'claim':
      return entry.says
    case 'document':
      return entry.title
    case 'assessment':
      return `${entry.of} is now judged ${entry.credibility}: ${entry.why}`
    case 'retraction':
      return `${entry.by} takes back ${entry.of}`
    case 'coverage':
      return `${entry.source} watched from ${entry.when.from} to ${entry.when.to}`
    case 'decision':
      return entry.what
  }
}
