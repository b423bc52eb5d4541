import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry, Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry } from '#model/record/record'
import { zone } from '#testing/worlds/build-agreement'
import { question, record } from '#testing/worlds/build-record'
import { formatWallClock } from '#time/zone'

/** The entry of one norm, by default `n`, as of a day with everything known. */
export function entryOf(of: Agreement, entries: readonly RecordEntry[], asOf: string | Question, id = 'n'): Entry {
  const asked = typeof asOf === 'string' ? question(asOf, '2030-12-31') : asOf
  const entry = drawUpLedger(of, record(entries), asked).entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`no entry ${id}`)
  return entry
}

/** When the window of one norm closes, by the clock of Moscow; nothing where it has none. */
export function closingOf(of: Agreement, entries: readonly RecordEntry[], asOf: string, id = 'n'): string | undefined {
  const { window } = entryOf(of, entries, asOf, id)
  return window === undefined ? undefined : formatWallClock(window.to, zone('Europe/Moscow'))
}
