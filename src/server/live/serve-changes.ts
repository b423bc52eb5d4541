import type { Context } from 'hono'
import type { ChangesTold } from '#api/changes/changes-told'
import { problemResponse } from '#server/http/problem-response'
import type { ChangeNews, ChangeWatch } from '#server/live/change-watch'

const BEAT_MS = 15_000

/**
 * Tells of changes as they come, as server-sent events: `changed` with what changed, each with the place to go on from, so
 * that a browser whose line broke asks for what it missed (`Last-Event-ID`). Source: HTML Living Standard, 9.2.
 */
export function serveChanges(watch: ChangeWatch): (context: Context) => Promise<Response> {
  return async (context) => {
    const line = openLine()
    const leave = await watch.listen(context.req.header('last-event-id'), (news) => line.send(toEvent(news)))
    if (leave === undefined) return problemResponse(TOO_MANY)
    const beat = setInterval(() => line.send(': still here\n\n'), BEAT_MS)
    line.onEnd(() => {
      clearInterval(beat)
      leave()
    })
    return new Response(line.stream, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    })
  }
}

/** One line to a reader: what is sent waits until it is read, up to a bound; then the line is cut and the reader comes again. */
interface Line {
  readonly stream: ReadableStream<Uint8Array>
  readonly send: (words: string) => void
  readonly onEnd: (end: () => void) => void
}

function openLine(): Line {
  const ends = new Set<() => void>()
  const letters = new TextEncoder()
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  let waiting = 0
  const end = (): void => {
    for (const one of ends) one()
    ends.clear()
  }
  writer.closed.then(end, end)
  return {
    stream: readable,
    onEnd: (one) => void ends.add(one),
    send: (words) => {
      if (waiting > MOST_WAITING) {
        void writer.abort(new Error('the reader does not read')).catch(end)
        return
      }
      waiting += 1
      writer.write(letters.encode(words)).then(() => (waiting -= 1), end)
    },
  }
}

const TOO_MANY = {
  kind: 'locked',
  code: 'too-many-listeners',
  message: 'too many listen to changes already: what is shown is right as of when it was loaded',
} as const

const MOST_WAITING = 1000

function toEvent({ place, changes }: ChangeNews): string {
  const told: ChangesTold = { changes: [...changes] }
  const name = changes.length === 0 ? 'ready' : 'changed'
  return `id: ${place}\nevent: ${name}\ndata: ${JSON.stringify(told)}\n\n`
}
