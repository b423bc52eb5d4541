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
  // A connection that dies is replaced, and the query that it was needed for fails; without listeners, here for the idle
  // and below for those in use between two queries, it would end the whole process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

const bigint = 20

// Whole numbers of 64 bits come as text; ours (milliseconds, counts) are exact as numbers.
function getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (oid === bigint) return Number
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
}
