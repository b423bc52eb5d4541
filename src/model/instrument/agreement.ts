import type { Amendment } from '#model/instrument/amendment'
import type { Instrument } from '#model/instrument/instrument'
import type { Provision } from '#model/instrument/provision'
import type { Reading } from '#model/instrument/reading'
import type { AgreementId } from '#model/ids'
import type { Gap } from '#model/norms/gap'
import type { Norm, OrderEdge } from '#model/norms/norm'
import type { Party } from '#model/parties/party'
import type { Place } from '#model/places/place'
import type { Convention } from '#time/convention'

/** The newest version of the agreement file that we write; older ones are read and lifted. */
export const AGREEMENT_FORMAT = 1

/**
 * An agreement as reviewed data: the instrument, its provisions, everything they owe, and what they leave open. Every
 * id that one part names stands in another; the codec sees to that, so that nothing later has to ask.
 */
export interface Agreement {
  readonly id: AgreementId
  readonly instrument: Instrument
  readonly parties: readonly Party[]
  readonly places: readonly Place[]
  readonly provisions: readonly Provision[]
  readonly norms: readonly Norm[]
  readonly order: readonly OrderEdge[]
  readonly amendments: readonly Amendment[]
  readonly readings: readonly Reading[]
  readonly gaps: readonly Gap[]
  readonly convention?: Convention
  /** Lint rules that are allowed here, each with the reason. */
  readonly allowed: readonly { readonly rule: string; readonly reason: string; readonly norm?: string }[]
}
