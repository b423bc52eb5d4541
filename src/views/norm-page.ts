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
import { groupedAt, indexRecord } from '#views/record-index'
import { toReasonRow, type ReasonRow } from '#views/reason-rows'
import { dueWords } from '#views/words/due-words'
import { capitalised, joinWords } from '#views/words/list-words'
import { partyName, partyNames, provisionSign } from '#views/words/names'
import { normSentence, normTitle, type SentencePart } from '#views/words/norm-sentence'
import { standingWords, statusWords, type StatusWords } from '#views/words/status-words'
import { statementWords } from '#views/words/statement-words'
import { firstInstantAt } from '#time/time-point'
import { intervalWords, lastDayWords, pointWords } from '#views/words/time-words'
import { english, type Say, type Speech } from '#views/speech/speech'
import { normPageMessages } from '#views/words/norm-page-messages'
import { wordMessages } from '#views/words/word-messages'
import type { Interval } from '#time/interval'

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
  /** In which language; English where none is named. */
  readonly speech?: Speech
}

/** The page of one norm, or nothing where the ledger holds no such norm. */
export function toNormPage(input: NormPageInput, id: NormId): NormPage | undefined {
  const entry = input.ledger.entries.find((other) => other.id === id)
  if (entry === undefined) return undefined
  const { speech = english } = input
  const index = indexAgreement(input.agreement, speech)
  const { vantage } = input.ledger.question
  const record = groupedAt(indexRecord(input.record), vantage, index.zone)
  const link = linkerOf(input.ledger, index)
  return {
    row: toLedgerRow(entry, index),
    sentence: normSentence(entry.norm, index, dueWords(entry, index, 'long')),
    provision: quotedProvision(entry, index),
    standing: standingWords(entry, speech),
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
      ...statusWords(stretch.status, speech),
      when: capitalised(intervalWords(stretch.interval, index.zone, 'short', speech)),
    })),
  }
}

/** The norms that the page of an entry links to, each once. */
export function linkedNorms({ id, consequences, parts, blockedBy, guaranteedBy }: Entry): readonly NormId[] {
  const linked = [
    ...consequences.map((other) => other.id),
    ...parts.map((part) => part.id),
    ...blockedBy,
    ...guaranteedBy,
  ]
  return [...new Set(linked)].filter((other) => other !== id)
}

/** On what a norm rests, in words; an opinion always names whose it is. */
function basisWords(basis: Basis, say: Say<typeof normPageMessages>): string {
  switch (basis.kind) {
    case 'clause':
      return say('basisText')
    case 'later-instrument':
      return say('basisLater', { title: basis.title })
    case 'reported':
      return say('basisReported')
    case 'opinion':
      return say('basisOpinion', { speaker: basis.speaker })
  }
}

function linkerOf(ledger: Ledger, index: AgreementIndex): (id: NormId) => LinkedNorm {
  const entryById = new Map(ledger.entries.map((entry) => [entry.id, entry]))
  return (id) => {
    const entry = entryById.get(id)
    const norm = entry?.norm ?? index.normById.get(id)
    const title = norm === undefined ? id : normTitle(norm, index)
    if (entry !== undefined) return { id, title, ...standingWords(entry, index.speech) }
    const { say } = index.speech.sayIn(wordMessages)
    return {
      id,
      title,
      word: say('notInLedger'),
      means: say('notInLedgerMeans'),
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
    basis: basisWords(norm.basis, index.speech.sayIn(normPageMessages).say),
  }
}

function toAlternative(alternative: AlternativeStatus, index: AgreementIndex): NormPage['alternatives'][number] {
  const { side } = alternative
  const words = capitalised(statementWords(alternative.under, { index }))
  // The claims of a side are called by its name already.
  const isNamed = side === undefined || alternative.under.key === 'under.side'
  return {
    ...statusWords(alternative.status, index.speech),
    under: isNamed ? words : `${words} (${partyName(index, side)})`,
    ...(alternative.deadline === undefined ? {} : { deadline: byDay(alternative.deadline, index) }),
  }
}

function byDay(window: Interval, { zone, speech }: AgreementIndex): string {
  return speech.sayIn(wordMessages).say('byDay', { day: lastDayWords(window, zone, 'short', speech) })
}

function unclearOf(entry: Entry, index: AgreementIndex): readonly string[] {
  const { norm } = entry
  const { say } = index.speech.sayIn(normPageMessages)
  const flags = [
    norm.bearers.length === 0 && norm.kind !== 'constitutive' ? say('noBearer') : undefined,
    norm.kind === 'obligation' && norm.deadline === undefined ? say('noDeadline') : undefined,
    norm.bearerMode === 'unsaid' && norm.bearers.length > 1 ? say('bearerModeUnsaid') : undefined,
    entry.conventionDependent ? say('dayByConvention') : undefined,
    entry.contestedTerm ? say('termContested') : undefined,
  ]
  const gaps = gapsOf(index).filter((gap) => gap.norms.includes(entry.id))
  return [...flags.filter((flag) => flag !== undefined), ...gaps.map((gap) => gap.words)]
}

function changesOf(entry: Entry, index: AgreementIndex, knownAt: number): readonly ChangeRow[] {
  return index.agreement.amendments
    .filter((amendment) => amendment.of.includes(entry.id))
    .filter((amendment) => isAmendmentKnown(amendment, index, knownAt))
    .map((amendment) => ({
      known: pointWords(amendment.publishedAt, 'short', index.speech),
      words: amendmentWords(amendment, index),
    }))
}

function isAmendmentKnown(amendment: Amendment, index: AgreementIndex, knownAt: number): boolean {
  return firstInstantAt(amendment.publishedAt, index.zone) <= knownAt
}

/** A change in words: what it does, who asked and granted, in what form, and who contests it. */
export function amendmentWords(amendment: Amendment, index: AgreementIndex): string {
  const { askedBy, askedThrough, grantedBy, contestedBy, kind, form } = amendment
  const { say } = index.speech.sayIn(normPageMessages)
  const asked = say('askedBy', { parties: partyNames(index, askedBy) })
  const through = say('askedThrough', { parties: partyNames(index, askedBy), through: partyNames(index, askedThrough) })
  const parts = [
    changeWords(amendment, capitalised(say(`amendment.${kind}`)), index.speech),
    askedBy.length === 0 ? undefined : askedThrough.length === 0 ? asked : through,
    grantedBy.length === 0 ? undefined : say('grantedBy', { parties: partyNames(index, grantedBy) }),
    index.speech.sayIn(wordMessages).say(`form.${form}`),
    contestedBy.length === 0 ? undefined : say('contestedBy', { parties: partyNames(index, contestedBy) }),
  ].filter((part) => part !== undefined)
  const words = parts.reduce((first, next) => say('comma', { first, next }))
  return amendment.basis === undefined ? words : `${words}. ${amendment.basis}`
}

function changeWords({ change }: Amendment, kind: string, speech: Speech): string {
  const { say } = speech.sayIn(normPageMessages)
  switch (change.kind) {
    case 'new-deadline':
      return say('newDeadline', { kind, deadline: change.deadline.said })
    case 'release':
      return say('released', { kind })
    case 'suspend':
      return change.until === undefined
        ? say('suspended', { kind })
        : say('suspendedUntil', { kind, day: pointWords(change.until, 'short', speech) })
    case 'end':
      return say('ended', { kind })
    case 'replace':
      return say('replacedBy', {
        kind,
        norms: joinWords(
          change.by.map((norm) => `\`${norm}\``),
          'and',
          speech,
        ),
      })
  }
}
