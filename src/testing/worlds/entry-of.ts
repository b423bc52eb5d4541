import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry, Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry } from '#model/record/record'
import { question, record } from '#testing/worlds/build-record'

/** The entry of one norm, by default `n`, as of a day with everything known. */
export function entryOf(of: Agreement, entries: readonly RecordEntry[], asOf: string | Question, id = 'n'): Entry {
  const asked = typeof asOf === 'string' ? question(asOf, '2030-12-31') : asOf
  const entry = drawUpLedger(of, record(entries), asked).entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`no entry ${id}`)
  return entry
}
