import type { Migration, SqlDialect } from '#store/migrations/migration'
import { refusals } from '#store/migrations/0002-append-only'

/** How documents came in, and which feeds are followed. Like all rows these are only added. */
export const intake: Migration = {
  number: 4,
  name: 'intake',
  statements(dialect) {
    return [
      ...intakeTables.map((statement) => inDialect(statement, dialect)),
      ...refusals(dialect, [
        ['custody_rows', ['sequence']],
        ['feed_rows', ['sequence']],
      ]),
    ]
  },
}

function inDialect(statement: string, dialect: SqlDialect): string {
  const [whole, strict] = dialect === 'sqlite' ? ['integer', 'strict'] : ['bigint', '']
  return statement.replaceAll(/\bwhole\b/g, whole).replaceAll(/\bstrict\b/g, strict)
}

const intakeTables = [
  `create table custody_rows (
    sequence whole not null primary key check (sequence > 0), document text not null references documents (id),
    sha256 text not null, within text, locator text not null, came_from text not null, brought_at whole not null,
    brought_by text not null, reader text not null, particulars text) strict`,
  'create index custody_by_document on custody_rows (document, sequence)',
  `create table feed_rows (
    sequence whole not null primary key check (sequence > 0), feed text not null, did text not null,
    done_at whole not null, done_by text not null, content text not null) strict`,
  'create index feed_rows_by_kind on feed_rows (feed, did, sequence)',
]
