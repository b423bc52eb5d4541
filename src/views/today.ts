import type { Entry, Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { ClaimId, DocumentId, NormId } from '#model/ids'
import type { Claim, RecordOf } from '#model/record/record'
import { plusDays } from '#time/calendar-date'
import { dayAt } from '#time/zone'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { toLazyRows } from '#views/lazy-row'
import { countByTint, type LedgerRow, type TintCount } from '#views/ledger-table'
import { indexRecord, isKnownAt, knownSince, reliabilityAt, type RecordIndex } from '#views/record-index'
import { gradeMeaning, gradeWords, speakerWords, standingOfClaim } from '#views/words/claim-words'
import { capitalised, semicolonWords, spelledNumber } from '#views/words/list-words'
import { normTitle } from '#views/words/norm-sentence'
import { statusWords, type StatusTint } from '#views/words/status-words'
import { dayWordsAt, pointWords } from '#views/words/time-words'
import { toVantageDays, type VantageDays } from '#views/words/vantage-words'
import { english, type Say, type Speech } from '#views/speech/speech'
import { wordMessages } from '#views/words/word-messages'

/** A claim as news: when it became known, who said what, and which norms it is about. */
export interface HeardClaim {
  readonly id: ClaimId
  readonly published: string
  readonly speaker: string
  readonly standing: string
  readonly says: string
  readonly grade: string
  readonly gradeMeaning: string
  readonly document?: DocumentId
  readonly norms: readonly { readonly id: NormId; readonly title: string }[]
}

/** A group of rows that ask for the same kind of attention, with a finding as its heading. */
export interface TodayGroup {
  readonly heading: string
  readonly teaches: string
  readonly rows: readonly LedgerRow[]
}

/** What a person sees first: the finding, what asks for attention, what was heard lately, and what changes next. */
export interface Today {
  readonly headline: string
  readonly days: VantageDays
  readonly counts: readonly TintCount[]
  readonly groups: readonly TodayGroup[]
  readonly heard: readonly HeardClaim[]
  readonly heardHeading: string
  readonly next?: { readonly day: string; readonly words: string; readonly norm: NormId }
}

const HEARD_DAYS = 7
const HEARD_AT_MOST = 8
const DUE_DAYS = 30

/** The first page: headline, groups that ask for attention, news and the next change. */
export function toToday(ledger: Ledger, agreement: Agreement, record: RecordOf, speech: Speech = english): Today {
  const index = indexAgreement(agreement, speech)
  const indexed = indexRecord(record)
  const rows = toLazyRows(ledger, index, indexed)
  const heard = heardLately(ledger, index, indexed)
  return {
    headline: headlineOf(rows, speech),
    days: toVantageDays(ledger.question.vantage, index.zone),
    counts: countByTint(rows, speech),
    groups: groupsOf(rows, speech),
    ...heard,
    ...nextChangeOf(ledger, index),
  }
}

/** The ledger in one sentence, what asks for attention first: `1 norm is contested; due in 3 days: …`. */
export function headlineOf(rows: readonly LedgerRow[], speech: Speech = english): string {
  const { say } = speech.sayIn(wordMessages)
  if (rows.length === 0) return say('holdsNoNorms')
  const spelled = (count: number): { readonly count: number; readonly spelled: string } => ({
    count,
    spelled: spelledNumber(count, speech),
  })
  const failed = withTint(rows, 'failed').length
  const contested = withTint(rows, 'contested').length
  const overdue = rows.filter((row) => row.status === 'overdue-unknown').length
  const refusals = dueSoon(rows).reduce((sum, row) => sum + row.refusals, 0)
  const findings = [
    failed === 0 ? undefined : say('failedCount', spelled(failed)),
    contested === 0 ? undefined : say('contestedCount', spelled(contested)),
    overdue === 0 ? undefined : say('overdueCount', spelled(overdue)),
    nearestOf(rows, say),
    refusals === 0 ? undefined : say('refusalCount', spelled(refusals)),
  ].filter((finding) => finding !== undefined)
  if (findings.length > 0) return capitalised(semicolonWords(findings, speech))
  return say(rows.every((row) => row.status === 'not-in-force') ? 'nothingInForce' : 'calm')
}

function nearestOf(rows: readonly LedgerRow[], say: Say<typeof wordMessages>): string | undefined {
  const soon = dueSoon(rows)
  const [first] = soon
  if (first?.closesInDays === undefined) return undefined
  const same = soon.filter((row) => row.closesInDays === first.closesInDays).length
  const what = same === 1 ? first.title : say('normCount', { count: same })
  return first.closesInDays === 0 ? say('dueToday', { what }) : say('dueIn', { count: first.closesInDays, what })
}

function dueSoon(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows
    .filter((row) => row.tint === 'open' || row.status === 'refusal-claimed')
    .filter((row) => row.closesInDays !== undefined && row.closesInDays >= 0 && row.closesInDays <= DUE_DAYS)
    .sort((a, b) => (a.closesInDays ?? 0) - (b.closesInDays ?? 0))
}

function groupsOf(rows: readonly LedgerRow[], speech: Speech): readonly TodayGroup[] {
  const { say } = speech.sayIn(wordMessages)
  const group = (kind: GroupKind, members: readonly LedgerRow[]): TodayGroup => ({
    heading: capitalised(say(kind, { count: members.length, spelled: spelledNumber(members.length, speech) })),
    teaches: say(`${kind}Teaches`),
    rows: members,
  })
  const groups: readonly TodayGroup[] = [
    group('groupDue', dueSoon(rows)),
    group('groupContested', withTint(rows, 'contested')),
    group('groupFailed', withTint(rows, 'failed')),
    group(
      'groupOverdue',
      rows.filter((row) => row.status === 'overdue-unknown'),
    ),
  ]
  return groups.filter((other) => other.rows.length > 0)
}

type GroupKind = 'groupDue' | 'groupContested' | 'groupFailed' | 'groupOverdue'

function withTint(rows: readonly LedgerRow[], tint: StatusTint): readonly LedgerRow[] {
  return rows.filter((row) => row.tint === tint)
}

function heardLately(
  ledger: Ledger,
  index: AgreementIndex,
  record: RecordIndex,
): Pick<Today, 'heard' | 'heardHeading'> {
  const { vantage } = ledger.question
  const known = record.claims
    .filter((claim) => isKnownAt(claim, vantage, index.zone))
    .map((claim) => ({ claim, at: knownSince(claim, vantage, index.zone) }))
    .sort((a, b) => b.at - a.at)
  const since = plusDays(dayAt(vantage.asKnownAt, index.zone), -HEARD_DAYS)
  const recent = known.filter((item) => dayAt(item.at, index.zone) > since)
  const shown = (recent.length > 0 ? recent : known).slice(0, HEARD_AT_MOST)
  return {
    heard: shown.map((item) => toHeard(item.claim, ledger, index, record)),
    heardHeading: heardHeading(recent.length, known.length, index.speech),
  }
}

function heardHeading(recent: number, known: number, speech: Speech): string {
  const { say } = speech.sayIn(wordMessages)
  if (known === 0) return say('nothingHeard')
  return recent === 0 ? say('nothingNew') : capitalised(say('heardCount', { count: recent }))
}

function toHeard(claim: Claim, ledger: Ledger, index: AgreementIndex, record: RecordIndex): HeardClaim {
  const source = record.sourceById.get(claim.source)
  const reliability = claim.reliability ?? reliabilityAt(source, ledger.question.vantage, index.zone)
  return {
    id: claim.id,
    published: pointWords(claim.publishedAt, 'short', index.speech),
    speaker: capitalised(speakerWords(claim, source?.name ?? claim.source, index)),
    standing: standingOfClaim(claim.standing, index.speech),
    says: claim.says,
    grade: gradeWords(reliability, claim.credibility),
    gradeMeaning: gradeMeaning(reliability, claim.credibility, index.speech),
    ...(claim.document === undefined ? {} : { document: claim.document }),
    norms: claim.about.flatMap((subject) => {
      const norm = subject.kind === 'norm' ? index.normById.get(subject.norm) : undefined
      return norm === undefined ? [] : [{ id: norm.id, title: normTitle(norm, index) }]
    }),
  }
}

/** What changes next if nothing more becomes known. */
export function nextChangeOf(ledger: Ledger, index: AgreementIndex): Pick<Today, 'next'> {
  const next = ledger.changesNext
  if (next === undefined) return {}
  const entry: Entry | undefined = ledger.entries.find((other) => other.id === next.norm)
  const title = entry === undefined ? next.norm : normTitle(entry.norm, index)
  const { speech } = index
  const from = statusWords(next.from, speech).word
  const to = statusWords(next.to, speech).word
  return {
    next: {
      day: dayWordsAt(next.at, index.zone, 'long', speech),
      words: speech.sayIn(wordMessages).say('turns', { title, from, to }),
      norm: next.norm,
    },
  }
}

/** Days with the most happenings, for somebody who looks at a moment when nothing happens: at most `count`, in order. */
export function eventfulDays<D extends string>(
  days: readonly D[],
  count: number,
): readonly { readonly day: D; readonly changes: number }[] {
  const perDay = new Map<D, number>()
  for (const day of days) perDay.set(day, (perDay.get(day) ?? 0) + 1)
  return [...perDay]
    .map(([day, changes]) => ({ day, changes }))
    .sort((a, b) => b.changes - a.changes || (a.day < b.day ? -1 : 1))
    .slice(0, count)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}
