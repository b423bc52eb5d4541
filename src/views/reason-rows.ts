import type { Reason } from '#engine/ledger'
import type { AmendmentId, ClaimId, NormId, ProvisionId } from '#model/ids'
import type { AgreementIndex } from '#views/agreement-index'
import type { RecordIndex } from '#views/record-index'
import { gradeWords } from '#views/words/claim-words'
import { provisionSign } from '#views/words/names'
import { normTitle } from '#views/words/norm-sentence'
import { pointWords } from '#views/words/time-words'

/** What a step of a derivation rests on, as a chip that can be followed. */
export type SourceChip =
  | { readonly kind: 'provision'; readonly id: ProvisionId; readonly text: string; readonly detail: string }
  | { readonly kind: 'norm'; readonly id: NormId; readonly text: string; readonly detail: string }
  | { readonly kind: 'claim'; readonly id: ClaimId; readonly text: string; readonly detail: string }
  | { readonly kind: 'amendment'; readonly id: AmendmentId; readonly text: string; readonly detail: string }
  | { readonly kind: 'rule'; readonly id: string; readonly text: string; readonly detail: string }

/** One step of a derivation: a plain sentence, and what it rests on. */
export interface ReasonRow {
  readonly step: string
  readonly words: string
  readonly chips: readonly SourceChip[]
}

/** A step with its sources looked up; what is neither clause nor claim nor change is shown as a rule. */
export function toReasonRow(reason: Reason, index: AgreementIndex, record: RecordIndex): ReasonRow {
  return {
    step: reason.step,
    words: reason.words,
    chips: reason.because.map((id) => toChip(id, index, record)),
  }
}

/** The chip for an id of the agreement or the record. */
export function toChip(id: string, index: AgreementIndex, record: RecordIndex): SourceChip {
  const claim = record.claimById.get(id)
  if (claim !== undefined) {
    const source = record.sourceById.get(claim.source)?.name ?? claim.source
    const grade = claim.reliability === undefined ? '' : ` ${gradeWords(claim.reliability, claim.credibility)}`
    const text = `${source}${grade}, ${pointWords(claim.publishedAt)}`
    return { kind: 'claim', id: claim.id, text, detail: claim.says }
  }
  const provision = index.provisionById.get(id)
  if (provision !== undefined) {
    return { kind: 'provision', id: provision.id, text: provisionSign(index, provision.id), detail: provision.says }
  }
  const amendment = index.amendmentById.get(id)
  if (amendment !== undefined) {
    const text = `${amendment.kind}, ${pointWords(amendment.publishedAt)}`
    return { kind: 'amendment', id: amendment.id, text, detail: amendment.basis ?? amendment.form }
  }
  const norm = index.normById.get(id)
  if (norm !== undefined) return { kind: 'norm', id: norm.id, text: normTitle(norm, index), detail: norm.kind }
  return { kind: 'rule', id, text: id, detail: 'a rule of reckoning' }
}
