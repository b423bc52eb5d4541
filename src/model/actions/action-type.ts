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
}
