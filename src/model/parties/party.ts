import type { PartyId } from '#model/ids'

/** What a party is; open questions are `unsaid`, never guessed. */
export type PartyKind = 'state' | 'armed-group' | 'organisation' | 'force' | 'body' | 'population' | 'person' | 'unsaid'

/**
 * Who the instrument speaks of. Roles (bearer, counterparty, guarantor, signatory) are per norm and per instrument,
 * never of the party itself: one state may hold several at once. Source: Vienna Convention on the Law of Treaties, art. 2.
 */
export interface Party {
  readonly id: PartyId
  readonly name: string
  /** Other names the text and the reports use, in any language. */
  readonly also: readonly string[]
  readonly kind: PartyKind
  /** The party that this one belongs to or acts for, such as the state of a contingent. */
  readonly of?: PartyId
  /** Whether the instrument itself counts it among "the Parties". */
  readonly namedAsParty: boolean
}
