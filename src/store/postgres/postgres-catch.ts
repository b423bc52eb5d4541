import type { StoreProblem } from '#app/ports'
import { err, type Result } from '#base/result'
import { postgresProblem } from '#store/postgres/postgres-problem'

/** Runs work on the database and answers with a problem where the database could not; mistakes of ours still throw. */
export type PostgresCatch = <T>(work: () => Promise<Result<T, StoreProblem>>) => Promise<Result<T, StoreProblem>>

/** Catches for one database. */
export function postgresCatch(server: string): PostgresCatch {
  return async (work) => {
    try {
      return await work()
    } catch (error) {
      const problem = postgresProblem(error, server)
      if (problem === undefined) throw error
      return err(problem)
    }
  }
}
