import type { Migration, SqlDialect } from '#store/migrations/migration'

/**
 * The database itself refuses to change or delete a row, whoever asks: our own code has no such statement, and a hand
 * at the database's prompt is told so. On SQLite the third trigger is needed since `insert or replace` deletes unseen.
 */
export const appendOnly: Migration = {
  number: 2,
  name: 'append-only',
  statements(dialect) {
    if (dialect === 'sqlite') return keysByTable.flatMap(([table, key]) => sqliteTriggers(table, key))
    return [refuseFunction, ...[...keysByTable, originalsKey].flatMap(([table]) => postgresTriggers(table))]
  },
}

/** The triggers that refuse changes, for tables of later formats; the function they call is there since this one. */
export function refusals(dialect: SqlDialect, tables: readonly KeyOfTable[]): readonly string[] {
  return tables.flatMap(([table, key]) => (dialect === 'sqlite' ? sqliteTriggers(table, key) : postgresTriggers(table)))
}

type KeyOfTable = readonly [string, readonly string[]]

const keysByTable: readonly KeyOfTable[] = [
  ['agreement_versions', ['agreement', 'version']],
  ['record_entries', ['agreement', 'sequence']],
  ['documents', ['sequence']],
  ['readings', ['document', 'number']],
  ['audit_rows', ['sequence']],
]

const originalsKey = ['originals', ['sha256']] as const

const refuseFunction = `create function servanda_refuse() returns trigger language plpgsql as
  $$ begin raise exception 'append-only: rows of % are never changed or deleted', tg_table_name; end $$`

function postgresTriggers(table: string): readonly string[] {
  return [
    `create trigger ${table}_stay before update or delete on ${table} for each row execute function servanda_refuse()`,
    `create trigger ${table}_remain before truncate on ${table} for each statement execute function servanda_refuse()`,
  ]
}

function sqliteTriggers(table: string, key: readonly string[]): readonly string[] {
  const refuse = `begin select raise(abort, 'append-only: rows of ${table} are never changed or deleted'); end`
  const same = key.map((column) => `${column} = new.${column}`).join(' and ')
  return [
    `create trigger ${table}_no_update before update on ${table} ${refuse}`,
    `create trigger ${table}_no_delete before delete on ${table} ${refuse}`,
    `create trigger ${table}_no_replace before insert on ${table}
      when exists (select 1 from ${table} where ${same}) ${refuse}`,
  ]
}
