import type { Migration, SqlDialect } from '#store/migrations/migration'
import { refusals } from '#store/migrations/0002-append-only'

/** What people did with draft items, and what the workspace holds them to. Like all rows these are only added. */
export const review: Migration = {
  number: 3,
  name: 'review',
  statements(dialect) {
    return [
      ...reviewTables.map((statement) => inDialect(statement, dialect)),
      ...refusals(dialect, [
        ['review_acts', ['document', 'number']],
        ['workspace_settings', ['sequence']],
      ]),
    ]
  },
}

function inDialect(statement: string, dialect: SqlDialect): string {
  const [whole, strict] = dialect === 'sqlite' ? ['integer', 'strict'] : ['bigint', '']
  return statement.replaceAll(/\bwhole\b/g, whole).replaceAll(/\bstrict\b/g, strict)
}

const reviewTables = [
  `create table review_acts (
    document text not null references documents (id), number whole not null check (number > 0), done_at whole not null,
    done_by text not null, act text not null, primary key (document, number)) strict`,
  `create table workspace_settings (
    sequence whole not null primary key check (sequence > 0), name text not null, value text not null,
    set_at whole not null, set_by text not null) strict`,
]
