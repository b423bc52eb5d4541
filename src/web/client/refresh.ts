import type { Query, QueryClient } from '@tanstack/react-query'
import type { ChangeTold } from '#api/changes/changes-told'

/** Asks again for whatever of this browser's answers the changes touch; true where something that is shown has changed. */
export async function refresh(client: QueryClient, changes: readonly ChangeTold[]): Promise<boolean> {
  await ownActsOver(client)
  const isTouched = (query: Query): boolean => changes.some((change) => touches(change, query.queryKey))
  const shown = client.getQueryCache().findAll({ predicate: isTouched, type: 'active' })
  const before = shown.map((query) => tagOf(query.state.data))
  await client.invalidateQueries({ predicate: isTouched })
  return shown.some((query, at) => tagOf(query.state.data) !== before[at])
}

// The server tells of an act as soon as it is kept, which may be before the one who acted has its answer: that is no news.
function ownActsOver(client: QueryClient): Promise<void> {
  if (client.isMutating() === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const leave = client.getMutationCache().subscribe(() => {
      if (client.isMutating() > 0) return
      leave()
      resolve()
    })
  })
}

/** Whether an answer kept under the key may have changed: it names what changed, or it is a list, or anything may have. */
function touches(change: ChangeTold, key: readonly unknown[]): boolean {
  const [name, ...ids] = key
  if (change.kind === 'workspace') return name !== 'boundaries'
  return (
    ids.includes(change.id) ||
    ids.length === 0 ||
    (typeof name === 'string' && name.endsWith('s') && name !== 'boundaries')
  )
}

/** What tells whether an answer is another one: its tag. Answers without one are lists, whose change alone is no news. */
function tagOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'etag' in data ? data.etag : undefined
}
