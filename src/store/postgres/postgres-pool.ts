import pg from 'pg'

/** Connections to one database. */
export function postgresPool(url: string, connections: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    application_name: 'servanda',
    types: { getTypeParser },
  })
  // A connection that dies while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

const bigint = 20

// Whole numbers of 64 bits come as text; ours (milliseconds, counts) are exact as numbers.
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === bigint) return Number
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
}
