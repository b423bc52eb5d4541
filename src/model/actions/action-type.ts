/** Whether an action is done once and then over, or must be kept up. */
export type Aspect = 'once' | 'continuing'

/** What part a thing plays in an action. */
export type ActionRole = 'object' | 'recipient' | 'place' | 'quantity'

/** One kind of action as data: everything that other layers may need to know about it stands here. */
export interface ActionType {
  readonly kind: string
  /** As one reads it after "to": `hand over territory`. */
  readonly label: string
  readonly aspect: Aspect
  readonly required: readonly ActionRole[]
  readonly optional: readonly ActionRole[]
  /** How its fulfilment is told: `was handed over`. */
  readonly fulfilledBy: string
  /** Whether it moves who controls a place, and to whom: drives the control map. */
  readonly movesControl?: 'to-counterparty' | 'from-bearer' | 'to-bearer'
  /** Whether it needs a line, zone or route to be clear, so that a missing map matters. */
  readonly needsBoundary?: boolean
  /** Whether it takes a procedure between sides that distrust each other, so that a missing one matters. */
  readonly needsMechanism?: boolean
  /** Whether somebody else must be able to see that it is done. */
  readonly needsVerifier?: boolean
  /** Whether it is how others' performance is watched. */
  readonly verifies?: boolean
  /** Whether whoever does it has charge of a place, so that two of them collide. */
  readonly hasCharge?: boolean
  /** Whether it goes on for a while, so that its start and its end are two days. */
  readonly takesTime?: boolean
  /** Whether it brings a body into being. */
  readonly createsBody?: boolean
  /** How several bearers do it where the text does not say: not apart, or each for itself. */
  readonly doneBy?: 'together' | 'each'
  /** The kind of act by which it is broken while it is to be kept up. */
  readonly brokenBy?: string
  /** Whether it is force that goes on from one moment to the next, so that its hour matters. */
  readonly hourMatters?: boolean
}
