import type { GapId, NormId, ProvisionId } from '#model/ids'

/** What an instrument can leave open. */
export type GapKind =
  | 'bearer'
  | 'counterparty'
  | 'deadline'
  | 'mechanism'
  | 'verifier'
  | 'guarantor'
  | 'consequence'
  | 'map'
  | 'definition'
  | 'sequence'
  | 'scope'
  | 'other'

/** Something the instrument leaves open, with who noticed it: the person who modelled the text, or a source. */
export interface Gap {
  readonly id: GapId
  readonly kind: GapKind
  readonly words: string
  readonly provision?: ProvisionId
  readonly norms: readonly NormId[]
  readonly claimedBy?: string
}
