import type { Entry, Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { ClaimId, DocumentId, NormId } from '#model/ids'
import type { Claim, RecordOf } from '#model/record/record'
import { plusDays } from '#time/calendar-date'
import { dayAt } from '#time/zone'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { countByTint, toLedgerRow, type LedgerRow, type TintCount } from '#views/ledger-table'
import { indexRecord, isKnownAt, knownSince, reliabilityAt, type RecordIndex } from '#views/record-index'
import { gradeMeaning, gradeWords, speakerWords, standingOfClaim } from '#views/words/claim-words'
import { capitalised, countWords, joinWords, spelledCount } from '#views/words/list-words'
import { normTitle } from '#views/words/norm-sentence'
import { statusWords, type StatusTint } from '#views/words/status-words'
import { dayWordsAt, pointWords } from '#views/words/time-words'
import { toVantageDays, type VantageDays } from '#views/words/vantage-words'

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
export function toToday(ledger: Ledger, agreement: Agreement, record: RecordOf): Today {
  const index = indexAgreement(agreement)
  const rows = ledger.entries.map((entry) => toLedgerRow(entry, index))
  const heard = heardLately(ledger, index, indexRecord(record))
  return {
    headline: headlineOf(rows),
    days: toVantageDays(ledger.question.vantage, index.zone),
    counts: countByTint(rows),
    groups: groupsOf(rows),
    ...heard,
    ...nextChangeOf(ledger, index),
  }
}

/** The ledger in one sentence, what asks for attention first: `1 norm is contested; due in 3 days: …`. */
export function headlineOf(rows: readonly LedgerRow[]): string {
  if (rows.length === 0) return 'This agreement holds no norms yet'
  const findings = [
    countOf(rows, 'failed', 'broken or only partly kept'),
    countOf(rows, 'contested', 'contested'),
    overdueOf(rows),
    nearestOf(rows),
    refusalsOf(rows),
  ].filter((finding) => finding !== undefined)
  const calm = rows.every((row) => row.status === 'not-in-force')
    ? 'Nothing is in force yet'
    : 'Nothing is contested and nothing falls due soon'
  return findings.length === 0 ? calm : capitalised(findings.join('; '))
}

function countOf(rows: readonly LedgerRow[], tint: StatusTint, word: string): string | undefined {
  const count = rows.filter((row) => row.tint === tint).length
  return count === 0 ? undefined : `${spelledCount(count, 'norm')} ${count === 1 ? 'is' : 'are'} ${word}`
}

function overdueOf(rows: readonly LedgerRow[]): string | undefined {
  const count = rows.filter((row) => row.status === 'overdue-unknown').length
  return count === 0 ? undefined : `${spelledCount(count, 'norm')} past the deadline without an admitted answer`
}

function nearestOf(rows: readonly LedgerRow[]): string | undefined {
  const soon = dueSoon(rows)
  const [first] = soon
  if (first?.closesInDays === undefined) return undefined
  const when = first.closesInDays === 0 ? 'due today' : `due in ${countWords(first.closesInDays, 'day')}`
  const same = soon.filter((row) => row.closesInDays === first.closesInDays).length
  return `${when}: ${same === 1 ? first.title : countWords(same, 'norm')}`
}

function refusalsOf(rows: readonly LedgerRow[]): string | undefined {
  const count = dueSoon(rows).reduce((sum, row) => sum + row.refusals, 0)
  return count === 0 ? undefined : `${spelledCount(count, 'refusal')} ${count === 1 ? 'is' : 'are'} claimed`
}

function dueSoon(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows
    .filter((row) => row.tint === 'open' || row.status === 'refusal-claimed')
    .filter((row) => row.closesInDays !== undefined && row.closesInDays >= 0 && row.closesInDays <= DUE_DAYS)
    .sort((a, b) => (a.closesInDays ?? 0) - (b.closesInDays ?? 0))
}

function groupsOf(rows: readonly LedgerRow[]): readonly TodayGroup[] {
  const groups: readonly TodayGroup[] = [
    group('falls due within 30 days', 'Owed now, with a day in sight.', dueSoon(rows)),
    group('contested', 'Claims contradict each other, or a refusal or breach is claimed.', withTint(rows, 'contested')),
    group('broken or partly kept', 'Admitted claims say so; each row says which.', withTint(rows, 'failed')),
    group(
      'past the deadline, and nobody has said what happened',
      'Silence is not breach: these wait for a report.',
      rows.filter((row) => row.status === 'overdue-unknown'),
    ),
  ]
  return groups.filter((other) => other.rows.length > 0)
}

function group(what: string, teaches: string, rows: readonly LedgerRow[]): TodayGroup {
  const verb = what.startsWith('falls') && rows.length !== 1 ? what.replace('falls', 'fall') : what
  const is = what.startsWith('falls') ? '' : rows.length === 1 ? 'is ' : 'are '
  return { heading: capitalised(`${spelledCount(rows.length, 'norm')} ${is}${verb}`), teaches, rows }
}

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
    heardHeading: heardHeading(recent.length, known.length),
  }
}

function heardHeading(recent: number, known: number): string {
  if (known === 0) return 'Nothing was heard yet'
  if (recent === 0) return 'Nothing new in the 7 days before; last heard'
  return `${capitalised(countWords(recent, 'claim'))} became known in the 7 days before`
}

function toHeard(claim: Claim, ledger: Ledger, index: AgreementIndex, record: RecordIndex): HeardClaim {
  const source = record.sourceById.get(claim.source)
  const reliability = claim.reliability ?? reliabilityAt(source, ledger.question.vantage, index.zone)
  return {
    id: claim.id,
    published: pointWords(claim.publishedAt),
    speaker: capitalised(speakerWords(claim, source?.name ?? claim.source, index)),
    standing: standingOfClaim(claim.standing),
    says: claim.says,
    grade: gradeWords(reliability, claim.credibility),
    gradeMeaning: gradeMeaning(reliability, claim.credibility),
    ...(claim.document === undefined ? {} : { document: claim.document }),
    norms: claim.about.flatMap((subject) => {
      const norm = subject.kind === 'norm' ? index.normById.get(subject.norm) : undefined
      return norm === undefined ? [] : [{ id: norm.id, title: normTitle(norm, index) }]
    }),
  }
}

function nextChangeOf(ledger: Ledger, index: AgreementIndex): Pick<Today, 'next'> {
  const next = ledger.changesNext
  if (next === undefined) return {}
  const entry: Entry | undefined = ledger.entries.find((other) => other.id === next.norm)
  const title = entry === undefined ? next.norm : normTitle(entry.norm, index)
  const [from, to] = [statusWords(next.from).word, statusWords(next.to).word]
  return {
    next: {
      day: dayWordsAt(next.at, index.zone, 'long'),
      words: `“${title}” turns from ${from} to ${to}`,
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

/** Who signed, in one line: `Signed on 10 Nov 2020 by A, B and C`; the day it was concluded where nobody is named. */
export function signedWords(agreement: Agreement): string {
  const index = indexAgreement(agreement)
  const { signatures, concludedOn } = agreement.instrument
  const names = signatures.map((signature) => index.partyById.get(signature.party)?.name ?? signature.party)
  const day = pointWords(concludedOn)
  return names.length === 0 ? `Concluded on ${day}` : `Signed on ${day} by ${joinWords(names)}`
}
