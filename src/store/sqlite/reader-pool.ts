import type { Kysely } from 'kysely'
import { openReader, type SqliteConnection } from '#store/sqlite/connection'
import type { Tables } from '#store/tables/tables'

/** Connections that read, each in one transaction at a time. */
export interface ReaderPool {
  run<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  close(): void
}

const mostReaders = 4

/** Opens readers when they are wanted, and lets further work wait for one of them. */
export function readerPool(file: string): ReaderPool {
  const all: SqliteConnection[] = []
  const idle: SqliteConnection[] = []
  const waiting: ((reader: SqliteConnection) => void)[] = []
  const acquire = (): SqliteConnection | Promise<SqliteConnection> => {
    const reader = idle.pop() ?? (all.length < mostReaders ? opened(file, all) : undefined)
    return reader ?? new Promise((resolve) => waiting.push(resolve))
  }
  const release = (reader: SqliteConnection): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(reader)
    else next(reader)
  }
  return {
    run: async (work) => {
      const reader = await acquire()
      try {
        reader.raw.exec('begin')
        return await work(reader.db)
      } finally {
        if (reader.raw.inTransaction) reader.raw.exec('rollback')
        release(reader)
      }
    },
    close: () => {
      for (const reader of all) reader.raw.close()
    },
  }
}

function opened(file: string, all: SqliteConnection[]): SqliteConnection {
  const reader = openReader(file)
  all.push(reader)
  return reader
}
