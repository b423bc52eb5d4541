import type { Span } from '#base/span'
import type { NormId, ProvisionId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'

/** An agreement made of what the reader read, and where in the text each of its parts stands. Nobody has reviewed it. */
export interface DraftedAgreement {
  readonly agreement: Agreement
  /** Whether the text gives the day of conclusion; else the day of drafting stands for it, and nobody has signed. */
  readonly isDated: boolean
  /** Where each provision's words stand in the text. */
  readonly provisionAt: ReadonlyMap<ProvisionId, Span>
  /** How sure the reader is of each norm, 0 to 1. */
  readonly sureOf: ReadonlyMap<NormId, number>
}
