import type { NormId, PartyId, PlaceId, ProvisionId } from '#model/ids'
import type { Basis } from '#model/norms/basis'
import type { Condition } from '#model/norms/condition'
import type { Quantity } from '#model/norms/quantity'
import type { DueExpression } from '#time/due-expression'

/** How several bearers owe: each for itself, any of them, all together, or the text does not say. */
export type BearerMode = 'each' | 'any' | 'together' | 'unsaid'

/** What every norm has. A missing bearer stays missing: shown, never guessed. Source: semantics of Hohfeld and LegalRuleML. */
export interface NormBase {
  readonly id: NormId
  readonly provision?: ProvisionId
  readonly basis: Basis
  /** What is owed in one line of our own words; absent: made from action, place and parties. */
  readonly says?: string
  readonly bearers: readonly PartyId[]
  readonly bearerMode: BearerMode
  readonly counterparties: readonly PartyId[]
  /** Who acts, and who answers, where these differ from the bearer. */
  readonly performers: readonly PartyId[]
  readonly liable: readonly PartyId[]
  readonly trigger?: Condition
  /** By when, or throughout which time. Absent: no deadline. */
  readonly deadline?: DueExpression
  /** An action kind of the registry. */
  readonly action: string
  readonly object?: string
  readonly places: readonly PlaceId[]
  readonly quantity?: Quantity
  readonly verifiers: readonly PartyId[]
  readonly mechanism?: string
  /** Norms that arise when this one is broken, in order (contrary to duty). Source: LegalRuleML Reparation. */
  readonly consequences: readonly NormId[]
  readonly suspendsOn?: Condition
  /** Whether it outlives the end of its instrument. */
  readonly survives: boolean
  readonly exceptions: readonly string[]
  /** Part of a larger norm, such as one of three districts. */
  readonly partOf?: NormId
  readonly bestEffort: boolean
}

/** Do X once by D (`once`), or keep X throughout (`continuing`). */
export interface Obligation extends NormBase {
  readonly kind: 'obligation'
  readonly aspect: 'once' | 'continuing'
}

/** Leave X undone throughout. */
export interface Prohibition extends NormBase {
  readonly kind: 'prohibition'
}

/** X may be done. */
export interface Permission extends NormBase {
  readonly kind: 'permission'
}

/** What a power can do to norms. Source: Hohfeld; Symboleo. */
export type PowerEffect = 'give-notice' | 'extend' | 'waive' | 'demand' | 'suspend' | 'terminate' | 'other'

/** The right to change what others owe. `bearers` hold it; `counterparties` are those it is used against. */
export interface Power extends NormBase {
  readonly kind: 'power'
  readonly effect: PowerEffect
  readonly over: readonly NormId[]
}

/** What a guarantor owes: the result, the means, or watching. */
export type GuaranteeOf = 'result' | 'means' | 'monitoring'

/** When a guarantor must act: beside the bearer, when the bearer fails, or when asked. */
export type GuaranteeCall = 'joint' | 'on-default' | 'on-demand'

/** The duty to ensure that another keeps a norm; the bearers are the guarantors. It has a status of its own. */
export interface Guarantee extends NormBase {
  readonly kind: 'guarantee'
  readonly guarantees: readonly NormId[]
  readonly guaranteeOf: GuaranteeOf
  readonly call: GuaranteeCall
}

/** Creates a body or defines a term; nobody owes it. */
export interface ConstitutiveRule extends NormBase {
  readonly kind: 'constitutive'
  readonly creates?: PartyId
  readonly defines?: string
}

/** An obligation, prohibition, permission, power, guarantee or constitutive rule. */
export type Norm = Obligation | Prohibition | Permission | Power | Guarantee | ConstitutiveRule

export type NormKind = Norm['kind']

/** `after`: not before the other is kept. `with`: together. `not-before`: not earlier than the other is kept or due. */
export interface OrderEdge {
  readonly kind: 'after' | 'with' | 'not-before'
  readonly norm: NormId
  readonly other: NormId
  readonly basis: Basis
}
