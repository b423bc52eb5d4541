import { describe, expect, test } from 'vitest'
import { changesAfter } from '#app/live/changes-after'
import type { OpenedStore } from '#store/opened-store'
import { transact } from '#testing/store/store-fixtures'
import { storePlaces, storesAt } from '#testing/store/store-places'

async function note(store: OpenedStore, did: string, what: string): Promise<void> {
  await transact(store, (session) => session.addAuditRow({ at: 1 as never, by: 'ana', did, what, detail: '{}' }))
}

async function after(store: OpenedStore, place: number | undefined) {
  const found = await changesAfter({ store }, place)
  if (!found.ok) throw new Error(found.error.message)
  return found.value
}

describe.each(storePlaces)('changes of a workspace in %s', (name) => {
  const fresh = storesAt(name)

  test('a first look tells the place alone, and later ones what came since, each thing once', async () => {
    const store = await fresh()
    await note(store, 'import-agreement', 'ceasefire')
    const first = await after(store, undefined)
    expect(first).toEqual({ last: 1, changes: [] })
    await note(store, 'import-record', 'ceasefire')
    await note(store, 'import-record', 'ceasefire')
    await note(store, 'review-accept', 'doc_1')
    expect(await after(store, first.last)).toEqual({
      last: 4,
      changes: [
        { kind: 'agreement', id: 'ceasefire' },
        { kind: 'document', id: 'doc_1' },
      ],
    })
    expect(await after(store, 4)).toEqual({ last: 4, changes: [] })
  })

  test('what is neither, and a place that this workspace never reached, mean that anything may have changed', async () => {
    const store = await fresh()
    await note(store, 'set-review-rules', 'review')
    const anything = [{ kind: 'workspace', id: '' }]
    expect((await after(store, 0)).changes).toEqual(anything)
    expect((await after(store, 77)).changes).toEqual(anything)
  })
})
