import type { ProvisionId } from '#model/ids'

/** How far a provision is kept in the model: modelled, out of scope with a reason, or still open. */
export type Coverage =
  | { readonly kind: 'modelled' }
  | { readonly kind: 'out-of-scope'; readonly reason: string }
  | { readonly kind: 'open' }

/** A numbered unit of an instrument, with what it says in the words the agreement file keeps. */
export interface Provision {
  readonly id: ProvisionId
  /** The number as printed: `2`, `4(a)`, `III.1`. */
  readonly number: string
  readonly says: string
  readonly within?: ProvisionId
  readonly coverage: Coverage
}
