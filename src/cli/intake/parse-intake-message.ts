import type { IntakeItem } from '#app/intake/intake-item'
import type { ReadItem } from '#app/intake/read-item'
import type { Problem } from '#app/problems/problem'
import type { Result } from '#base/result'

/** What a thread of an import begins with. */
export interface IntakeStart {
  /** The agreement that the documents are about, as it is kept: its parties and places are known by name. */
  readonly agreement?: { readonly id: string; readonly text: string }
  readonly gazetteer: string
}

/** The beginning as it came from our own main thread. */
export function parseStart(message: unknown): IntakeStart {
  if (typeof message !== 'object' || message === null || !('gazetteer' in message))
    throw new Error('our fault: no start of an import')
  return message as IntakeStart
}

/** The item as it came from our own main thread. */
export function parseJob(message: unknown): IntakeItem {
  if (typeof message !== 'object' || message === null || !('bytes' in message)) throw new Error('our fault: no item')
  return message as IntakeItem
}

/** The answer as it came from our own thread. */
export function parseAnswer(message: unknown): Result<ReadItem, Problem> {
  if (typeof message !== 'object' || message === null || !('ok' in message)) throw new Error('our fault: no answer')
  return message as Result<ReadItem, Problem>
}
