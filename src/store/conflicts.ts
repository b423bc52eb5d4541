import type { StoreProblem } from '#app/ports'
import { err, type Result } from '#base/result'

/** The agreement has another newest version than the one the change was made to. */
export function staleVersion(agreement: string, newest: number, expected: number): Result<never, StoreProblem> {
  const found = newest === 0 ? `there is no \`${agreement}\` yet` : `\`${agreement}\` is at version ${newest}`
  const wanted = expected === 0 ? 'the change would begin it' : `the change was made to version ${expected}`
  return conflict(`${found}, but ${wanted}: read it again and repeat the change`)
}

/** The record has an entry of this id with other words. */
export function changedEntry(kind: string, id: string): Result<never, StoreProblem> {
  return conflict(
    `${kind} \`${id}\` stands in the record with other content and nothing is overwritten: enter the correction as a new entry with an id of its own`,
  )
}

/** A document of this id came with other bytes before. */
export function changedDocument(id: string): Result<never, StoreProblem> {
  return conflict(`document \`${id}\` is kept with other content: a changed document needs an id of its own`)
}

function conflict(message: string): Result<never, StoreProblem> {
  return err({ kind: 'conflict', message })
}
