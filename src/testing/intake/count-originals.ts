import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** How many originals a workspace folder has by now. */
export function countOriginals(workspace: string): number {
  try {
    const names = readdirSync(join(workspace, 'originals'), { recursive: true, encoding: 'utf8' })
    return names.filter((name) => /[0-9a-f]{64}$/.test(name)).length
  } catch {
    return 0
  }
}

/** How many originals a database has by now. */
export async function countOriginalRows(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const counted = await client.query<{ count: string }>('select count(*) from originals')
    return Number(counted.rows[0]?.count ?? 0)
  } catch {
    // The tables are not there yet.
    return 0
  } finally {
    await client.end()
  }
}
