import { assertNever } from '#base/assert'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry, Ledger, Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { NormId } from '#model/ids'
import type { RecordOf } from '#model/record/record'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { newsBetween, type KnowledgeNews, type NewsKind } from '#views/knowledge-news'
import { indexRecord } from '#views/record-index'
import { dueWords } from '#views/words/due-words'
import { normTitle } from '#views/words/norm-sentence'
import { standingWords, type StatusWords } from '#views/words/status-words'
import { toVantageDays, type VantageDays } from '#views/words/vantage-words'
import { comparisonMessages } from '#views/words/comparison-messages'
import { english, type Speech } from '#views/speech/speech'

/** What brought a change: what became known, or the calendar alone. */
export type ChangeCause = 'knowledge' | 'calendar'

/** Where a norm stood at one of the two vantages, and by when it was owed. */
export interface ComparedStanding extends StatusWords {
  readonly due: string
}

/** A norm that stands otherwise, with what brought it about. */
export interface ChangedNorm {
  readonly id: NormId
  readonly title: string
  readonly before: ComparedStanding
  readonly after: ComparedStanding
  readonly cause: ChangeCause
  readonly causeWords: string
  /** What became known in between and bears on it. */
  readonly news: readonly KnowledgeNews[]
}

/** The families in which news is told. */
export type NewsGroupKind = 'new' | 'retracted' | 'contradicted' | 'regraded' | 'amended' | 'other'

/** News of one family, with its heading. */
export interface NewsGroup {
  readonly kind: NewsGroupKind
  readonly heading: string
  readonly items: readonly KnowledgeNews[]
}

/** Two vantages side by side: which norms stand otherwise, and what became known. */
export interface KnowledgeDiff {
  readonly headline: string
  readonly before: VantageDays
  readonly after: VantageDays
  readonly earlier: Ledger
  readonly later: Ledger
  readonly changes: readonly ChangedNorm[]
  /** How many norms stand as before. */
  readonly unchanged: number
  readonly groups: readonly NewsGroup[]
}

/** What is compared: two questions about one agreement, the earlier first. */
export interface KnowledgeDiffInput {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly before: Question
  readonly after: Question
  readonly speech?: Speech
  /** How a ledger is come by; the reference evaluator draws it up where nothing is said. */
  readonly ledgerAt?: (question: Question) => Ledger
  /** Which norms may stand otherwise between two questions, where that is known beforehand: the others are not looked at. */
  readonly mayDiffer?: (before: Question, after: Question) => (norm: NormId) => boolean
}

const GROUPS: readonly NewsGroupKind[] = ['new', 'retracted', 'contradicted', 'regraded', 'amended', 'other']

/**
 * What changed between two vantages. A norm counts as changed when its label or its deadline is another one; that the
 * earlier label was a forecast is no change. A change is of the calendar when the later day, seen with the earlier
 * knowledge, has the later label and deadline already.
 */
export function toKnowledgeDiff(input: KnowledgeDiffInput): KnowledgeDiff {
  const { agreement, record, before, after, speech = english } = input
  const index = indexAgreement(agreement, speech)
  const ledgerAt = input.ledgerAt ?? ((question) => drawUpLedger(agreement, record, question))
  const [earlier, later] = [ledgerAt(before), ledgerAt(after)]
  const differing = input.mayDiffer?.(before, after) ?? (() => true)
  const [looked, lookedLater] = [lookedAt(earlier, differing), lookedAt(later, differing)]
  const span = { earlier: looked, later: lookedLater, index, record: indexRecord(record), entries: record.entries }
  const news = newsBetween(span)
  const foreseen = foreseenLedger(input, earlier, ledgerAt)
  const changes = changedEntries(looked, lookedLater, index).map((change) =>
    toChangedNorm(change, { index, foreseen, news }),
  )
  const { say } = speech.sayIn(comparisonMessages)
  return {
    headline: say('headline', { changes: changes.length, norms: later.entries.length, news: news.length }),
    before: toVantageDays(before.vantage, index.zone),
    after: toVantageDays(after.vantage, index.zone),
    earlier,
    later,
    changes,
    unchanged: later.entries.length - changes.length,
    groups: GROUPS.flatMap((kind) => {
      const items = news.filter((item) => groupOf(item.kind) === kind)
      return items.length === 0 ? [] : [{ kind, heading: say(`group.${kind}`), items }]
    }),
  }
}

/** The later day as it would have been told with the earlier knowledge; the earlier ledger itself where the day is one. */
function foreseenLedger(
  { before, after }: KnowledgeDiffInput,
  earlier: Ledger,
  ledgerAt: (question: Question) => Ledger,
): Ledger {
  if (before.vantage.asOf === after.vantage.asOf) return earlier
  return ledgerAt({ ...before, vantage: { ...before.vantage, asOf: after.vantage.asOf } })
}

function lookedAt(ledger: Ledger, differing: (norm: NormId) => boolean): Ledger {
  return { ...ledger, entries: ledger.entries.filter(({ id }) => differing(id)) }
}

/** An entry before and after. */
interface ChangedEntry {
  readonly before: Entry
  readonly after: Entry
}

/** The entries whose label or deadline differs between two ledgers of one agreement, in the order of the agreement. */
export function changedEntries(earlier: Ledger, later: Ledger, index: AgreementIndex): readonly ChangedEntry[] {
  const earlierById = entriesById(earlier)
  return later.entries.flatMap((after) => {
    const before = earlierById.get(after.id)
    return before === undefined || isSame(before, after, index) ? [] : [{ before, after }]
  })
}

function entriesById(ledger: Ledger): ReadonlyMap<NormId, Entry> {
  return new Map(ledger.entries.map((entry) => [entry.id, entry]))
}

function isSame(before: Entry, after: Entry, index: AgreementIndex): boolean {
  const [was, is] = [toStanding(before, index), toStanding(after, index)]
  return was.word === is.word && was.due === is.due
}

/** A forecast differs from what is known by its flag alone; that is said by the vantage and is no change. */
function toStanding(entry: Entry, index: AgreementIndex): ComparedStanding {
  const { status, lastDay } = entry
  const broken = status === 'broken' ? entry : UNBROKEN
  const { repaired, breaches } = broken
  const standing = { status, lastDay, repaired, breaches, forecast: false }
  return { ...standingWords(standing, index.speech), due: dueWords(entry, index) }
}

const UNBROKEN = { repaired: false, breaches: 0 }

interface ChangeScene {
  readonly index: AgreementIndex
  readonly foreseen: Ledger
  readonly news: readonly KnowledgeNews[]
}

function toChangedNorm({ before, after }: ChangedEntry, { index, foreseen, news }: ChangeScene): ChangedNorm {
  const expected = foreseen.entries.find((entry) => entry.id === after.id)
  const cause = expected !== undefined && isSame(expected, after, index) ? 'calendar' : 'knowledge'
  return {
    id: after.id,
    title: normTitle(after.norm, index),
    before: toStanding(before, index),
    after: toStanding(after, index),
    cause,
    causeWords: index.speech.sayIn(comparisonMessages).say(`cause.${cause}`),
    news: news.filter((item) => item.norms.includes(after.id)),
  }
}

/** The family in which news of a kind is told. */
export function groupOf(kind: NewsKind): NewsGroupKind {
  switch (kind) {
    case 'claim':
    case 'document':
      return 'new'
    case 'retraction':
      return 'retracted'
    case 'contradiction':
      return 'contradicted'
    case 'assessment':
    case 'grade':
      return 'regraded'
    case 'amendment':
      return 'amended'
    case 'coverage':
    case 'decision':
      return 'other'
    default:
      return assertNever(kind)
  }
}
