import { problemResponse } from '#server/http/problem-response'

/** Answers a repeated write with what the first one was answered with. */
export interface Idempotency {
  /** Runs `work` once a key; the same key with another request is refused. Keys are kept for a bounded while. */
  once(key: string, request: string, work: () => Promise<Response>): Promise<Response>
}

const MOST_KEYS = 1000

/** Keeps the newest keys in memory; our writes are known by their content, so a forgotten key does no harm either. */
export function createIdempotency(): Idempotency {
  const answers = new Map<string, { readonly request: string; readonly response: Promise<Response> }>()
  return {
    once: async (key, request, work) => {
      const known = answers.get(key)
      if (known !== undefined && known.request !== request) return problemResponse(KEY_REUSED)
      if (known !== undefined) return (await known.response).clone()
      const response = work()
      answers.set(key, { request, response })
      const oldest = answers.keys().next()
      if (answers.size > MOST_KEYS && oldest.done !== true) answers.delete(oldest.value)
      const answered = await response
      if (answered.status >= 500) answers.delete(key)
      return answered.clone()
    },
  }
}

const KEY_REUSED = {
  kind: 'conflict',
  code: 'key-reused',
  message: 'this `Idempotency-Key` came with another request before: take a new one',
} as const
