import type { Reason } from '#engine/ledger'
import type { Amendment } from '#model/instrument/amendment'
import type { AmendmentId, ClaimId, NormId, PartyId, ProvisionId, SourceId } from '#model/ids'
import type { TimePoint } from '#time/time-point'
import type { AgreementIndex } from '#views/agreement-index'
import type { RecordIndex } from '#views/record-index'
import { gradeWords } from '#views/words/claim-words'
import { capitalised } from '#views/words/list-words'
import { provisionSign } from '#views/words/names'
import { normTitle } from '#views/words/norm-sentence'
import { nameOf, statementWords, type Named } from '#views/words/statement-words'
import { pointWords } from '#views/words/time-words'
import { reasonMessages } from '#views/words/reason-messages'
import type { Speech } from '#views/speech/speech'
import { sayKnown } from '#views/speech/say-known'
import { statusMessages } from '#views/words/status-messages'
import { wordMessages } from '#views/words/word-messages'

/** What a step of a derivation rests on, as a chip that can be followed. */
export type SourceChip =
  | { readonly kind: 'provision'; readonly id: ProvisionId; readonly text: string; readonly detail: string }
  | { readonly kind: 'norm'; readonly id: NormId; readonly text: string; readonly detail: string }
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly text: string; readonly detail: string }
  | { readonly kind: 'amendment'; readonly id: AmendmentId; readonly text: string; readonly detail: string }
  | { readonly kind: 'party'; readonly id: PartyId; readonly text: string; readonly detail: string }
  | { readonly kind: 'source'; readonly id: SourceId; readonly text: string; readonly detail: string }
  | {
      readonly kind: 'judgement'
      readonly id: string
      readonly of: ClaimId
      readonly text: string
      readonly detail: string
    }
  | { readonly kind: 'rule'; readonly id: string; readonly text: string; readonly detail: string }

/** One step of a derivation: a plain sentence, and what it rests on. */
export interface ReasonRow {
  readonly step: string
  readonly words: string
  readonly chips: readonly SourceChip[]
}

/**
 * A step with its sources looked up; what is neither clause nor claim nor change is shown as a rule. What the sentence
 * itself already names (its parties, the source of its claim) gets no chip of its own. Days are told with the month in
 * letters, as everywhere, and all of it in the language of the index.
 */
export function toReasonRow(reason: Reason, index: AgreementIndex, record: RecordIndex): ReasonRow {
  const chips = reason.because.map((id) => toChip(id, index, record))
  return {
    step: reason.step,
    words: capitalised(stepWords(reason, { index, record })),
    chips: chips.filter((chip) => chip.kind !== 'party' && chip.kind !== 'source'),
  }
}

// A step on a label that does not hold says which.
function stepWords({ step, said }: Reason, named: Named): string {
  const words = statementWords(said, named)
  if (!step.startsWith(NOT)) return words
  const status = statusWord(step.slice(NOT.length), named)
  return named.index.speech.sayIn(reasonMessages).say('not.row', { status, why: words })
}

/** The chip for an id of the agreement or the record. */
function toChip(id: string, index: AgreementIndex, record: RecordIndex): SourceChip {
  return (
    chipOfRecord(id, index, record) ??
    chipOfJudgement(id, index, record) ??
    chipOfAgreement(id, index) ?? {
      kind: 'rule',
      id,
      text: id,
      detail: index.speech.sayIn(reasonMessages).say('kind.rule'),
    }
  )
}

function chipOfRecord(id: string, { speech }: AgreementIndex, record: RecordIndex): SourceChip | undefined {
  const claim = record.claimById.get(id)
  if (claim === undefined) {
    const source = record.sourceById.get(id)
    return source === undefined
      ? undefined
      : { kind: 'source', id: source.id, text: source.name, detail: source.sourceKind }
  }
  const source = record.sourceById.get(claim.source)?.name ?? claim.source
  const grade = claim.reliability === undefined ? '' : ` ${gradeWords(claim.reliability, claim.credibility)}`
  return {
    kind: 'claim',
    id: claim.id,
    text: chipText(`${source}${grade}`, claim.publishedAt, speech),
    detail: claim.says,
  }
}

/** What a person said of a claim: it leads to the claim. */
function chipOfJudgement(id: string, { speech }: AgreementIndex, record: RecordIndex): SourceChip | undefined {
  const said = record.judgementById.get(id)
  const of = said?.kind === 'regrouping' ? said.claims[0] : said?.of
  if (said === undefined || of === undefined) return undefined
  const text = chipText(said.by, said.publishedAt, speech)
  return { kind: 'judgement', id, of, text, detail: said.why ?? '' }
}

function chipText(who: string, at: TimePoint, speech: Speech): string {
  return speech.sayIn(reasonMessages).say('chip', { who, day: pointWords(at, 'short', speech) })
}

function formWords({ form }: Amendment, { speech }: AgreementIndex): string {
  return speech.sayIn(wordMessages).say(`form.${form}`)
}

function chipOfAgreement(id: string, index: AgreementIndex): SourceChip | undefined {
  const provision = index.provisionById.get(id)
  if (provision !== undefined) {
    return { kind: 'provision', id: provision.id, text: provisionSign(index, provision.id), detail: provision.says }
  }
  const amendment = index.amendmentById.get(id)
  if (amendment !== undefined) {
    const text = nameOf(amendment.id, { index })
    return { kind: 'amendment', id: amendment.id, text, detail: amendment.basis ?? formWords(amendment, index) }
  }
  const norm = index.normById.get(id)
  if (norm !== undefined) {
    const detail = index.speech.sayIn(wordMessages).say(`kind.${norm.kind}`)
    return { kind: 'norm', id: norm.id, text: normTitle(norm, index), detail }
  }
  const party = index.partyById.get(id)
  return party === undefined ? undefined : { kind: 'party', id: party.id, text: party.name, detail: party.kind }
}

/**
 * A derivation as one paragraph: the steps that lead to the label, then why the other labels did not apply. The claims one by
 * one and what was asked about stay in the derivation itself.
 */
export function reasonParagraph(reasons: readonly Reason[], named: Named): string {
  const { say } = named.index.speech.sayIn(reasonMessages)
  return reasons
    .flatMap(({ step, said }) => {
      const words = statementWords(said, named).replace(/\.$/, '')
      if (step.startsWith(NOT))
        return [say('not.label', { status: statusWord(step.slice(NOT.length), named), why: words })]
      return TOLD.has(step) || step.startsWith('amendment:') ? [say('sentence', { words: capitalised(words) })] : []
    })
    .join(' ')
}

const NOT = 'not:'

const TOLD = new Set([
  'clause',
  'parties',
  'force',
  'condition',
  'order',
  'window',
  'clock',
  'evidence',
  'breach',
  'chain',
  'label',
])

function statusWord(status: string, { index }: Named): string {
  return sayKnown(index.speech, statusMessages, 'word', status)
}
