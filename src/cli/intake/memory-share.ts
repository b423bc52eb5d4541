import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'

// Measured on a hundred thousand reports: the program, two batches with their readings and the store; and of each thread
// what stands beside the part that its limit holds.
const programMb = 350
const besideMb = 60
// The names of the gazetteer, and a report of news length.
const leastThreadMb = 90
const mostThreadMb = 1024

/** What each of so many threads may take, so that the import as a whole takes at most `asked`; nothing where nothing is asked. */
export function memoryShare(asked: string | undefined, jobs: number): Result<number | undefined, Problem> {
  if (asked === undefined) return ok(undefined)
  const least = programMb + jobs * (besideMb + leastThreadMb)
  const memoryMb = /^\d{1,7}$/.test(asked) ? Number(asked) : 0
  if (memoryMb < least) {
    const message = `\`${asked}\` is too little memory for ${jobs} threads: give at least ${least} megabytes, or fewer threads`
    return err({ kind: 'usage', code: 'usage', message })
  }
  return ok(Math.min(mostThreadMb, Math.floor((memoryMb - programMb) / jobs) - besideMb))
}
