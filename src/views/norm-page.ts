import type { AlternativeStatus, Entry, LabelledInterval, Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment } from '#model/instrument/amendment'
import type { Basis } from '#model/norms/basis'
import type { NormId, ProvisionId } from '#model/ids'
import type { RecordOf } from '#model/record/record'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { toEvidence, type EvidenceRow } from '#views/evidence-rows'
import { gapsOf } from '#views/gap-rows'
import { toLedgerRow, type LedgerRow } from '#views/ledger-table'
import { indexRecord } from '#views/record-index'
import { toReasonRow, type ReasonRow } from '#views/reason-rows'
import { dueWords } from '#views/words/due-words'
import { capitalised, joinWords } from '#views/words/list-words'
import { partyName, partyNames, provisionSign } from '#views/words/names'
import { normSentence, normTitle, type SentencePart } from '#views/words/norm-sentence'
import { standingWords, statusWords, type StatusWords } from '#views/words/status-words'
import { firstInstantAt } from '#time/time-point'
import { intervalWords, lastDayWords, pointWords } from '#views/words/time-words'

/** Another norm with its own standing, to link to. */
export interface LinkedNorm extends StatusWords {
  readonly id: NormId
  readonly title: string
}

/** The words of the text that a norm rests on. */
export interface QuotedProvision {
  readonly id?: ProvisionId
  readonly sign: string
  /** What the provision says in the words that the agreement file keeps. */
  readonly says: string
  /** A quotation letter for letter, where the agreement has one. */
  readonly quote?: string
  readonly basis: string
}

/** A stretch of the norm's past or future at one state of knowledge. */
export interface HistoryRow extends StatusWords {
  readonly when: string
}

/** A known change of the norm: who asked, who granted, in what form. */
export interface ChangeRow {
  readonly known: string
  readonly words: string
}

/** Everything that an obligation's page shows, top to bottom. */
export interface NormPage {
  readonly row: LedgerRow
  readonly sentence: readonly SentencePart[]
  readonly provision: QuotedProvision
  readonly standing: StatusWords
  readonly reasons: readonly ReasonRow[]
  readonly evidence: readonly EvidenceRow[]
  readonly alternatives: readonly (StatusWords & { readonly under: string; readonly deadline?: string })[]
  readonly consequences: readonly LinkedNorm[]
  readonly parts: readonly LinkedNorm[]
  readonly blockedBy: readonly LinkedNorm[]
  readonly guarantors: string
  readonly guaranteedBy: readonly LinkedNorm[]
  readonly unclear: readonly string[]
  readonly changes: readonly ChangeRow[]
  readonly history: readonly HistoryRow[]
}

/** What the page of one norm is made from. */
export interface NormPageInput {
  readonly ledger: Ledger
  readonly agreement: Agreement
  readonly record: RecordOf
  /** The norm's labels over all of time at this state of knowledge. */
  readonly history: readonly LabelledInterval[]
}

/** The page of one norm, or nothing where the ledger holds no such norm. */
export function toNormPage(input: NormPageInput, id: NormId): NormPage | undefined {
  const entry = input.ledger.entries.find((other) => other.id === id)
  if (entry === undefined) return undefined
  const index = indexAgreement(input.agreement)
  const record = indexRecord(input.record)
  const link = linkerOf(input.ledger, index)
  const { vantage } = input.ledger.question
  return {
    row: toLedgerRow(entry, index),
    sentence: normSentence(entry.norm, index, dueWords(entry, index.zone, 'long')),
    provision: quotedProvision(entry, index),
    standing: standingWords(entry),
    reasons: entry.reasons.map((reason) => toReasonRow(reason, index, record)),
    evidence: toEvidence(entry, { index, record, vantage }),
    alternatives: entry.alternatives.map((alternative) => toAlternative(alternative, index)),
    consequences: entry.consequences.map((other) => link(other.id)),
    parts: entry.parts.map((part) => link(part.id)),
    blockedBy: entry.blockedBy.map(link),
    guarantors: partyNames(index, entry.guarantors),
    guaranteedBy: entry.guaranteedBy.map(link),
    unclear: unclearOf(entry, index),
    changes: changesOf(entry, index, vantage.asKnownAt),
    history: input.history.map((stretch) => ({
      ...statusWords(stretch.status),
      when: capitalised(intervalWords(stretch.interval, index.zone)),
    })),
  }
}

/** On what a norm rests, in words; an opinion always names whose it is. */
function basisWords(basis: Basis): string {
  switch (basis.kind) {
    case 'clause':
      return 'a clause of the text'
    case 'later-instrument':
      return `a later instrument: ${basis.title}`
    case 'reported':
      return 'a report of what the text says'
    case 'opinion':
      return `the opinion of ${basis.speaker}, not a clause`
  }
}

function linkerOf(ledger: Ledger, index: AgreementIndex): (id: NormId) => LinkedNorm {
  const entryById = new Map(ledger.entries.map((entry) => [entry.id, entry]))
  return (id) => {
    const entry = entryById.get(id)
    const norm = entry?.norm ?? index.normById.get(id)
    const title = norm === undefined ? id : normTitle(norm, index)
    if (entry !== undefined) return { id, title, ...standingWords(entry) }
    return {
      id,
      title,
      word: 'not in this ledger',
      means: 'a reading that is switched off',
      mark: 'dash',
      tint: 'ended',
    }
  }
}

function quotedProvision(entry: Entry, index: AgreementIndex): QuotedProvision {
  const { norm } = entry
  const provision = norm.provision === undefined ? undefined : index.provisionById.get(norm.provision)
  return {
    ...(provision === undefined ? {} : { id: provision.id }),
    sign: provision === undefined ? '' : provisionSign(index, provision.id),
    says: provision?.says ?? '',
    ...(norm.basis.quote === undefined ? {} : { quote: norm.basis.quote }),
    basis: basisWords(norm.basis),
  }
}

function toAlternative(alternative: AlternativeStatus, index: AgreementIndex): NormPage['alternatives'][number] {
  const side = alternative.side === undefined ? '' : ` (${partyName(index, alternative.side)})`
  return {
    ...statusWords(alternative.status),
    under: `${alternative.under}${side}`,
    ...(alternative.deadline === undefined ? {} : { deadline: `by ${lastDayWords(alternative.deadline, index.zone)}` }),
  }
}

function unclearOf(entry: Entry, index: AgreementIndex): readonly string[] {
  const { norm } = entry
  const flags = [
    norm.bearers.length === 0 && norm.kind !== 'constitutive' ? 'the text does not say who owes this' : undefined,
    norm.kind === 'obligation' && norm.deadline === undefined ? 'the text gives no deadline' : undefined,
    norm.bearerMode === 'unsaid' && norm.bearers.length > 1
      ? 'the text does not say whether each, any or all together owe it'
      : undefined,
    entry.conventionDependent ? 'the day depends on the convention of reckoning' : undefined,
    entry.contestedTerm ? 'which deadline holds is contested' : undefined,
  ]
  const gaps = gapsOf(index).filter((gap) => gap.norms.includes(entry.id))
  return [...flags.filter((flag) => flag !== undefined), ...gaps.map((gap) => gap.words)]
}

function changesOf(entry: Entry, index: AgreementIndex, knownAt: number): readonly ChangeRow[] {
  return index.agreement.amendments
    .filter((amendment) => amendment.of.includes(entry.id))
    .filter((amendment) => isAmendmentKnown(amendment, index, knownAt))
    .map((amendment) => ({
      known: pointWords(amendment.publishedAt),
      words: amendmentWords(amendment, index),
    }))
}

function isAmendmentKnown(amendment: Amendment, index: AgreementIndex, knownAt: number): boolean {
  return firstInstantAt(amendment.publishedAt, index.zone) <= knownAt
}

/** A change in words: what it does, who asked and granted, in what form, and who contests it. */
export function amendmentWords(amendment: Amendment, index: AgreementIndex): string {
  const { askedBy, askedThrough, grantedBy, contestedBy } = amendment
  const through = askedThrough.length === 0 ? '' : ` through ${partyNames(index, askedThrough)}`
  const parts = [
    `${capitalised(amendment.kind)}${changeWords(amendment)}`,
    askedBy.length === 0 ? undefined : `asked by ${partyNames(index, askedBy)}${through}`,
    grantedBy.length === 0 ? undefined : `granted by ${partyNames(index, grantedBy)}`,
    amendment.form === 'unsaid' ? 'form unsaid' : amendment.form,
    contestedBy.length === 0 ? undefined : `contested by ${partyNames(index, contestedBy)}`,
  ].filter((part) => part !== undefined)
  return `${parts.join(', ')}${amendment.basis === undefined ? '' : `. ${amendment.basis}`}`
}

function changeWords(amendment: Amendment): string {
  const { change } = amendment
  switch (change.kind) {
    case 'new-deadline':
      return `: new deadline ${change.deadline.said}`
    case 'release':
      return ': released'
    case 'suspend':
      return change.until === undefined ? ': suspended' : `: suspended until ${pointWords(change.until)}`
    case 'end':
      return ': ended'
    case 'replace':
      return `: replaced by ${joinWords(change.by.map((norm) => `\`${norm}\``))}`
  }
}
