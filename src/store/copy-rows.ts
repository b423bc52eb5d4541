import { sql, type Kysely } from 'kysely'
import type { Tables } from '#store/tables/tables'

interface CopiedTable {
  readonly name: Exclude<keyof Tables, 'originals'>
  /** The columns by which its rows are told apart. */
  readonly key: readonly string[]
  /** So many rows are in memory at once: a text may have megabytes. */
  readonly page: number
}

// Each behind the tables that its rows refer to.
const copied: readonly CopiedTable[] = [
  { name: 'agreement_versions', key: ['agreement', 'version'], page: 20 },
  { name: 'record_entries', key: ['agreement', 'sequence'], page: 500 },
  { name: 'documents', key: ['sequence'], page: 20 },
  { name: 'readings', key: ['document', 'number'], page: 20 },
  { name: 'review_acts', key: ['document', 'number'], page: 500 },
  { name: 'workspace_settings', key: ['sequence'], page: 500 },
  { name: 'custody_rows', key: ['sequence'], page: 500 },
  { name: 'feed_rows', key: ['sequence'], page: 500 },
  { name: 'audit_rows', key: ['sequence'], page: 500 },
]

type Row = Readonly<Record<string, unknown>>

/**
 * Copies every row, with its numbers and stamps as they are, into tables of the same format that are empty; the tables are
 * the same on both databases. Originals are no part of it. Both sides should be in a transaction of their own.
 */
export async function copyRows(from: Kysely<Tables>, to: Kysely<Tables>): Promise<void> {
  for (const table of copied) {
    for await (const rows of pagesOf(from, table)) await insert(to, table.name, rows)
  }
}

/** Whether nothing was ever kept: every change leaves a row in one of these. */
export async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  for (const { name } of copied) {
    const found = await sql<Row>`select 1 as found from ${sql.table(name)} limit 1`.execute(db)
    if (found.rows.length > 0) return false
  }
  return true
}

async function* pagesOf(db: Kysely<Tables>, { name, key, page }: CopiedTable): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let last: Row | undefined
  do {
    const behind = sql.join(key.map((column) => sql`${last?.[column]}`))
    const later = last === undefined ? sql`` : sql`where (${columns}) > (${behind})`
    const wanted = sql<Row>`select * from ${sql.table(name)} ${later} order by ${columns} limit ${page}`
    const { rows } = await wanted.execute(db)
    if (rows.length > 0) yield rows
    last = rows.length < page ? undefined : rows.at(-1)
  } while (last !== undefined)
}

async function insert(db: Kysely<Tables>, name: CopiedTable['name'], rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => sql`${row[column]}`))})`)
  const into = sql`${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})`
  await sql`insert into ${into} values ${sql.join(values)}`.execute(db)
}
