import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import pg from 'pg'
import { startPostgres } from '#testing/start-postgres'

test('a PostgreSQL server answers, keeps Unicode, and leaves no folder behind', async () => {
  const server = await startPostgres()
  const folder = new URL(server.url).searchParams.get('host') ?? ''
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  const answer = await client.query(`select 'Ağdam' as place, version() as version`)
  await client.end()
  expect(answer.rows[0]).toMatchObject({ place: 'Ağdam' })
  expect(existsSync(folder)).toBe(true)
  await server.stop()
  expect(existsSync(folder)).toBe(false)
})
