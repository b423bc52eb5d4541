// A process of its own that works on a workspace: `commit FOLDER NAME COUNT` adds COUNT entries, each with an original and
// an audit row in one transaction, and prints each id when it is kept; `hold FOLDER` holds the workspace until it is ended;
// `sit FOLDER` stays inside a transaction; `visit FOLDER NAME COUNT` opens the workspace, adds an audit row and closes it,
// COUNT times, and prints what came of it.
import { writeSync } from 'node:fs'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import type { OpenedStore } from '#store/opened-store'
import { auditRow, awaited, ceasefire, instant, transact, valueOf } from '#testing/store/store-fixtures'

const [mode = '', folder = '', name = '', count = '0'] = process.argv.slice(2)
if (mode === 'visit') await visit()
const options = { doing: `servanda ${mode}`, create: true, hold: mode === 'hold', waitMs: 60_000 }
const opened = mode === 'visit' ? undefined : await openSqliteStore(folder, options)
if (opened === undefined) say('done')
else if (opened.ok) await work(opened.value)
else say(opened.error.kind)

async function work(store: OpenedStore): Promise<void> {
  if (mode === 'commit') return await commit(store)
  if (mode === 'hold') return await stay()
  await store.transact(async (session) => {
    await session.addAuditRow(auditRow('sitting'))
    await stay()
  })
}

async function visit(): Promise<void> {
  for (let index = 0; index < Number(count); index += 1) {
    const visited = await openSqliteStore(folder, { doing: 'servanda visit', create: true })
    if (!visited.ok) return say(visited.error.message)
    const added = await visited.value.transact((session) => session.addAuditRow(auditRow(`${name}_${index}`)))
    say(added.ok ? `${name}_${index}` : added.error.message)
    await visited.value.close()
  }
}

async function commit(store: OpenedStore): Promise<void> {
  for (let index = 0; index < Number(count); index += 1) {
    const id = `${name}_${index}`
    const original = await store.originals.put(new TextEncoder().encode(id))
    if (!original.ok) return say(original.error.kind)
    const added = await store.transact(async (session) => {
      await session.addAuditRow(auditRow(id))
      return await session.addEntries(ceasefire, [awaited(id)], { at: instant(index), by: name })
    })
    if (!added.ok) return say(added.error.kind)
    say(valueOf(added.value).added === 1 ? id : 'not added')
  }
  await transact(store, (session) => session.addAuditRow(auditRow('done')))
  await store.close()
}

async function stay(): Promise<void> {
  say('here')
  await new Promise((resolve) => setTimeout(resolve, 600_000))
}

// Written at once: what is printed is printed, whatever ends this process.
function say(line: string): void {
  writeSync(1, `${line}\n`)
}
