import type { Migration, SqlDialect } from '#store/migrations/migration'

/** The tables of the first format. Days and times of the world are text as given; instants are milliseconds. */
export const tables: Migration = {
  number: 1,
  name: 'tables',
  statements(dialect) {
    const all = [...sharedTables, ...(dialect === 'postgres' ? [originalsTable] : []), ...indexes]
    return all.map((statement) => inDialect(statement, dialect))
  },
}

// `whole` stands for the whole number of 64 bits, `strict` for the refusal of values of another type.
function inDialect(statement: string, dialect: SqlDialect): string {
  const [whole, strict] = dialect === 'sqlite' ? ['integer', 'strict'] : ['bigint', '']
  return statement.replaceAll(/\bwhole\b/g, whole).replaceAll(/\bstrict\b/g, strict)
}

const sharedTables = [
  `create table agreement_versions (
    agreement text not null, version whole not null check (version > 0), title text not null, text text not null,
    sha256 text not null, recorded_at whole not null, recorded_by text not null,
    primary key (agreement, version)) strict`,
  `create table record_entries (
    agreement text not null, sequence whole not null check (sequence > 0), kind text not null, id text not null,
    content text not null, digest text not null, recorded_at whole not null, recorded_by text not null,
    primary key (agreement, sequence), unique (agreement, id, kind)) strict`,
  `create table documents (
    sequence whole not null primary key check (sequence > 0), id text not null unique, agreement text,
    name text not null, media_type text not null, sha256 text not null, bytes whole not null check (bytes >= 0),
    text text not null, published_at text, recorded_at whole not null, recorded_by text not null) strict`,
  `create table readings (
    document text not null references documents (id), number whole not null check (number > 0), reading text not null,
    primary key (document, number)) strict`,
  `create table audit_rows (
    sequence whole not null primary key check (sequence > 0), done_at whole not null, done_by text not null,
    did text not null, what text not null, detail text not null) strict`,
]

const originalsTable = 'create table originals (sha256 text not null primary key, bytes bytea not null)'

const indexes = [
  'create index documents_by_hash on documents (sha256)',
  'create index documents_by_agreement on documents (agreement, sequence)',
]
