import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { toPlainName } from '#base/plain-name'
import type { ImportAnswer } from '#api/imports/create-import'
import type { Mapping } from '#api/tables/mapping-shape'
import type { SaidByServer } from '#views/words/told-by-server'
import { CallError } from '#web/client/call'
import { importFile, MOST_UPLOAD_BYTES } from '#web/client/imports'
import { importRows, isTable } from '#web/client/tables'

/** What came of the rows of a table so far. */
export interface RowCounts {
  readonly taken: number
  readonly there: number
  readonly skipped: number
  /** Why the first of those that were skipped were. */
  readonly refusals: ImportAnswer['refusals']
}

/** How it stands with one file. */
export type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'done'; readonly answer: ImportAnswer }
  | { readonly kind: 'rows'; readonly done: boolean; readonly counts: RowCounts }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly message: string; readonly said?: SaidByServer | undefined }

/** One file that was chosen or dropped. */
export interface Uploaded {
  readonly key: number
  readonly name: string
  readonly bytes: number
  readonly outcome: Outcome
}

/** A table that waits for a person to say what its columns mean. */
export interface WaitingTable {
  readonly key: number
  readonly file: File
  readonly published: string | undefined
}

/** The files of this visit, the tables that wait for a mapping, and what can be done with both. */
export interface Uploads {
  readonly files: readonly Uploaded[]
  readonly tables: readonly WaitingTable[]
  readonly take: (files: readonly File[], published: string | undefined) => void
  readonly takeTable: (table: WaitingTable, mapping: Mapping) => void
  readonly leaveTable: (table: WaitingTable) => void
}

/** Takes files in one after the other, so that each is told when it is read and one that fails stops no other. */
export function useUploads(agreement: string): Uploads {
  const client = useQueryClient()
  const [files, setFiles] = useState<readonly Uploaded[]>([])
  const [tables, setTables] = useState<readonly WaitingTable[]>([])
  const queue = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)
  const note = (key: number, outcome: Outcome): void => {
    setFiles((all) => all.map((file) => (file.key === key ? { ...file, outcome } : file)))
  }
  const run = (key: number, outcomes: AsyncGenerator<Outcome>): void => {
    queue.current = queue.current.then(async () => {
      note(key, { kind: 'reading' })
      for await (const outcome of outcomes) note(key, outcome)
      await client.invalidateQueries({ queryKey: ['reviews', agreement] })
    })
  }
  const leaveTable = ({ key }: WaitingTable): void => setTables((all) => all.filter((table) => table.key !== key))
  return {
    files,
    tables,
    leaveTable,
    take: (chosen, published) => {
      const added = chosen.map((file) => {
        count.current += 1
        return { key: count.current, file, published }
      })
      const waiting = added.filter(({ file }) => isTable(file) && faultOf(file) === undefined)
      const others = added.filter((one) => !waiting.includes(one))
      setTables((all) => [...all, ...waiting])
      setFiles((all) => [...others.map(toWaiting), ...all])
      for (const { key, file } of others) run(key, outcomeOf(agreement, file, published))
    },
    takeTable: (table, mapping) => {
      leaveTable(table)
      setFiles((all) => [toWaiting(table), ...all])
      const { key, file, published } = table
      run(key, outcomesOfRows({ agreement, file, mapping, published }))
    },
  }
}

function toWaiting({ key, file: { name, size } }: WaitingTable): Uploaded {
  return { key, name: toPlainName(name), bytes: size, outcome: { kind: 'waiting' } }
}

function faultOf({ size }: File): Outcome | undefined {
  if (size > MOST_UPLOAD_BYTES) return { kind: 'too-large' }
  return size === 0 ? { kind: 'empty' } : undefined
}

async function* outcomeOf(agreement: string, file: File, published: string | undefined): AsyncGenerator<Outcome> {
  const fault = faultOf(file)
  if (fault !== undefined) return yield fault
  try {
    yield { kind: 'done', answer: await importFile(agreement, file, published) }
  } catch (cause) {
    yield toFailed(cause)
  }
}

const MOST_REFUSALS = 20

async function* outcomesOfRows(table: Parameters<typeof importRows>[0]): AsyncGenerator<Outcome> {
  let counts: RowCounts = { taken: 0, there: 0, skipped: 0, refusals: [] }
  try {
    for await (const answer of importRows(table)) {
      counts = {
        taken: counts.taken + answer.taken,
        there: counts.there + answer.alreadyThere,
        skipped: counts.skipped + answer.skipped,
        refusals: [...counts.refusals, ...answer.refusals].slice(0, MOST_REFUSALS),
      }
      yield { kind: 'rows', done: answer.next === null, counts }
    }
  } catch (cause) {
    yield toFailed(cause)
  }
}

function toFailed(cause: unknown): Outcome {
  if (cause instanceof CallError) return { kind: 'failed', message: cause.message, said: cause.said }
  return { kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) }
}
