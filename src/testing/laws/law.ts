import type fc from 'fast-check'
import type { Evaluator } from '#engine/evaluator'
import type { Question, Status } from '#engine/ledger'
import type { NormId } from '#model/ids'
import type { Realised } from '#testing/laws/realize-plan'

/** A law of the engine: its number and words in the specification, and the property that holds it of an evaluator. */
export interface Law {
  readonly number: number
  readonly name: string
  readonly says: string
  /** Set where the law holds an evaluator to the reference: of the reference itself it says nothing. */
  readonly comparesEngines?: true
  readonly property: (evaluator: Evaluator) => fc.IRawProperty<unknown>
}

/** The labels of a ledger by norm. */
export function labelsOf(evaluator: Evaluator, world: Realised, question: Question): Readonly<Record<string, Status>> {
  return Object.fromEntries(evaluator.labelsAt(world.agreement, world.record, question))
}

/** Whether both worlds give the norms of the first the same labels. */
export function haveSameLabels(
  evaluator: Evaluator,
  worlds: readonly [Realised, Realised],
  question: Question,
): boolean {
  const [before, after] = worlds.map((world) => labelsOf(evaluator, world, question))
  return before !== undefined && after !== undefined && Object.keys(before).every((id) => before[id] === after[id])
}

/** The world with more entries at the end of its record. */
export function withEntries(world: Realised, entries: Realised['record']['entries']): Realised {
  return { ...world, record: { ...world.record, entries: [...world.record.entries, ...entries] } }
}

/** The question asked from another moment in the world or another state of knowledge. */
export function from(question: Question, vantage: Partial<Question['vantage']>): Question {
  return { ...question, vantage: { ...question.vantage, ...vantage } }
}

/** The ids of the norms in the world. */
export function normIds(world: Realised): readonly NormId[] {
  return world.agreement.norms.map((norm) => norm.id)
}
