/** Which database a migration is for; they differ in types and in how a trigger is written. */
export type SqlDialect = 'sqlite' | 'postgres'

/** One step forward of the format. What is released is never edited: a change is a further migration. */
export interface Migration {
  readonly number: number
  readonly name: string
  statements(dialect: SqlDialect): readonly string[]
}

/** The statements of all steps that lie after the format `from`, in their order. They run in one transaction. */
export function statementsAfter(from: number, steps: readonly Migration[], dialect: SqlDialect): readonly string[] {
  return steps.filter(({ number }) => number > from).flatMap((step) => step.statements(dialect))
}
