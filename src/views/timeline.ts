import { provisionMark } from '#model/instrument/provision-mark'
import type { Entry, Ledger, WeighedClaim } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { AmendmentId, ClaimId, NormId } from '#model/ids'
import type { Claim, RecordOf } from '#model/record/record'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { lastInstantOf, type Interval } from '#time/interval'
import { firstInstantAt, lastInstantAt, toInterval } from '#time/time-point'
import type { ZoneId } from '#time/zone'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { movesOf, type DeadlineMove } from '#views/deadline-moves'
import { toLedgerRow, type LedgerRow } from '#views/ledger-table'
import { indexRecord, type RecordIndex } from '#views/record-index'
import { gradeWords, standingOfClaim } from '#views/words/claim-words'
import { isThroughout } from '#views/words/due-words'
import { momentWords } from '#views/words/time-words'
import { toVantageDays, type VantageDays } from '#views/words/vantage-words'
import { english, type Speech } from '#views/speech/speech'
import { timelineMessages } from '#views/words/timeline-messages'
import { wordMessages } from '#views/words/word-messages'

/** On which side of the line a claim stands: for the norm being kept, against it, or beside the question. */
export type ClaimSide = 'for' | 'against' | 'beside'

/** A claim on a row: the stretch of time it speaks of, its side, and how far it can be judged. */
export interface TimelineClaim {
  readonly id: ClaimId
  readonly side: ClaimSide
  readonly span: Interval
  readonly grade: string
  /** 1 where the policy admits it, 0.6 where not, 0.35 where it cannot be judged: for drawing only. */
  readonly weight: number
  readonly admitted: boolean
  readonly words: string
  readonly when: string
}

/** The window of a norm as drawn; `softTo` is later than `to` where the end is uncertain. */
export interface TimelineWindow {
  readonly from: Instant
  readonly to: Instant
  readonly softTo: Instant
  readonly throughout: boolean
}

/** One norm on the timeline. */
export interface TimelineRow {
  readonly id: NormId
  readonly row: LedgerRow
  readonly group: string
  readonly window?: TimelineWindow
  readonly claims: readonly TimelineClaim[]
  readonly moves: readonly DeadlineMove[]
}

/** The rows, the stretch of time that holds everything finite, and the vantage they are seen from. */
export interface Timeline {
  readonly title: string
  readonly days: VantageDays
  readonly zone: ZoneId
  readonly asOf: Instant
  readonly span: Interval
  readonly rows: readonly TimelineRow[]
  /** An amendment that is known but moves no day that can be reckoned. */
  readonly unplaced: readonly AmendmentId[]
}

/** The ledger along the time axis: windows, deadlines, claims for and against, and deadlines that were moved. */
export function toTimeline(ledger: Ledger, agreement: Agreement, record: RecordOf, speech: Speech = english): Timeline {
  const index = indexAgreement(agreement, speech)
  const entries = indexRecord(record)
  const moves = movesOf(ledger.question, agreement, record, speech)
  const rows = ledger.entries.map((entry) => toTimelineRow(entry, index, entries, moves))
  return {
    title: agreement.instrument.title,
    days: toVantageDays(ledger.question.vantage, index.zone),
    zone: index.zone,
    asOf: ledger.question.vantage.asOf,
    span: spanOf(rows, agreement, ledger.question.vantage.asOf, index.zone),
    rows,
    unplaced: agreement.amendments
      .filter((amendment) => !moves.some((move) => move.amendment === amendment.id))
      .map((amendment) => amendment.id),
  }
}

function toTimelineRow(
  entry: Entry,
  index: AgreementIndex,
  record: RecordIndex,
  moves: readonly DeadlineMove[],
): TimelineRow {
  const window = fromForceOn(windowOf(entry), index)
  const provision = entry.norm.provision === undefined ? undefined : index.provisionById.get(entry.norm.provision)
  return {
    id: entry.id,
    row: toLedgerRow(entry, index),
    group:
      provision === undefined
        ? index.speech.sayIn(timelineMessages).say('noProvision')
        : provisionMark(provision.number),
    ...(window === undefined ? {} : { window }),
    claims: entry.weighed.flatMap((weighed) => {
      const claim = record.claimById.get(weighed.claim)
      return claim === undefined ? [] : [toTimelineClaim(weighed, claim, record, index)]
    }),
    moves: moves.filter((move) => move.norm === entry.id),
  }
}

/** The stretch that a claim speaks of: when it happened, else as of when it denies, else when it was published. */
export function timeOfClaim(claim: Claim, zone: ZoneId): Interval {
  if (claim.when !== undefined) {
    const from = firstInstantAt(claim.when.from ?? claim.when.to, zone)
    return { from, to: lastInstantAt(claim.when.to, zone) }
  }
  const day = toInterval(claim.asOf ?? claim.publishedAt, zone)
  return { from: day.from, to: lastInstantOf(day) }
}

/** On which side of the question a weighed claim stands. */
export function sideOf(supports: WeighedClaim['supports']): ClaimSide {
  if (supports === 'done' || supports === 'observance') return 'for'
  return supports === 'nothing' ? 'beside' : 'against'
}

function toTimelineClaim(
  weighed: WeighedClaim,
  claim: Claim,
  record: RecordIndex,
  index: AgreementIndex,
): TimelineClaim {
  const { zone, speech } = index
  const span = timeOfClaim(claim, zone)
  const source = record.sourceById.get(claim.source)?.name ?? claim.source
  const first = momentWords(span.from, zone, 'short', speech)
  const last = momentWords(span.to, zone, 'short', speech)
  return {
    id: weighed.claim,
    side: sideOf(weighed.supports),
    span,
    grade: gradeWords(weighed.reliability, weighed.credibility),
    weight: weightOf(weighed),
    admitted: weighed.admitted,
    words: `${source}, ${standingOfClaim(claim.standing, speech)}: ${claim.says}`,
    when: first === last ? first : speech.sayIn(wordMessages).say('stretch', { first, last }),
  }
}

function weightOf(weighed: WeighedClaim): number {
  if (weighed.admitted) return 1
  return weighed.reliability === 'F' || weighed.credibility === 6 ? 0.35 : 0.6
}

function windowOf(entry: Entry): TimelineWindow | undefined {
  const { due } = entry
  const throughout = isThroughout(entry)
  if (due.kind === 'window') {
    const { from, to } = due.window
    return from <= BEGINNING_OF_TIME && to >= END_OF_TIME ? undefined : { from, to, softTo: to, throughout }
  }
  if (due.kind === 'uncertain-window') {
    return { from: due.earliest.from, to: due.earliest.to, softTo: due.latest.to, throughout }
  }
  if (due.kind !== 'convention-dependent') return undefined
  const windows = due.answers.map((answer) => answer.window)
  const [first] = windows
  if (first === undefined) return undefined
  const ends = windows.map((window) => window.to)
  return { from: first.from, to: earliest(ends, first.to), softTo: latest(ends, first.to), throughout }
}

/** A window without a beginning is drawn from when the text was in force: before it, nothing was owed. */
function fromForceOn(
  window: TimelineWindow | undefined,
  { agreement, zone }: AgreementIndex,
): TimelineWindow | undefined {
  if (window === undefined || window.from > BEGINNING_OF_TIME) return window
  const { inForce, concludedOn } = agreement.instrument
  const from = firstInstantAt(inForce ?? concludedOn, zone)
  return from < window.to ? { ...window, from } : window
}

function spanOf(rows: readonly TimelineRow[], agreement: Agreement, asOf: Instant, zone: ZoneId): Interval {
  const instants = rows.flatMap((row) => [
    ...(row.window === undefined ? [] : [row.window.from, row.window.softTo]),
    ...row.claims.flatMap((claim) => [claim.span.from, claim.span.to]),
    ...row.moves.flatMap((move) => [move.from, move.to]),
  ])
  const concluded = firstInstantAt(agreement.instrument.concludedOn, zone)
  const finite = [...instants, concluded, asOf].filter((at) => at > BEGINNING_OF_TIME && at < END_OF_TIME)
  return { from: earliest(finite, concluded), to: latest(finite, concluded) }
}

function earliest(instants: readonly Instant[], otherwise: Instant): Instant {
  return instants.reduce((best, at) => (at < best ? at : best), otherwise)
}

function latest(instants: readonly Instant[], otherwise: Instant): Instant {
  return instants.reduce((best, at) => (at > best ? at : best), otherwise)
}
