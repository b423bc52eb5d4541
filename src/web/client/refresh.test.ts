import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { refresh } from '#web/client/refresh'

const KEY = ['review', 'doc_1', '']
const CHANGE = { kind: 'document', id: 'doc_1' } as const

/** A browser that shows one review, and the state of it at the server. */
function showing(): { readonly client: QueryClient; readonly server: { etag: string }; readonly leave: () => void } {
  const client = new QueryClient()
  const server = { etag: 'one' }
  const queryFn = (): { readonly etag: string } => ({ ...server })
  client.setQueryData(KEY, { etag: 'one' })
  const leave = new QueryObserver(client, { queryKey: KEY, queryFn, staleTime: Infinity }).subscribe(() => undefined)
  return { client, server, leave }
}

test('what somebody else changed is news', async () => {
  const { client, server, leave } = showing()
  server.etag = 'two'
  expect(await refresh(client, [CHANGE])).toBe(true)
  expect(client.getQueryData(KEY)).toEqual({ etag: 'two' })
  leave()
})

test('an own act that the server tells of before it answers is no news', async () => {
  const { client, server, leave } = showing()
  let answer: (etag: string) => void = () => undefined
  const act = new MutationObserver<string>(client, {
    mutationFn: () => new Promise((resolve) => (answer = resolve)),
    onSuccess: (etag) => client.setQueryData(KEY, { etag }),
  })
  const acted = act.mutate()
  await Promise.resolve()
  server.etag = 'two'
  const isNews = refresh(client, [CHANGE])
  answer('two')
  await acted
  expect(await isNews).toBe(false)
  leave()
})
