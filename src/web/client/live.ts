import type { ChangesTold, ChangeTold } from '#api/changes/changes-told'

/** What a listener of this browser hears: what changed, or that the line to the server broke or came back. */
export type LiveNews =
  | { readonly kind: 'changed'; readonly changes: readonly ChangeTold[] }
  | { readonly kind: 'line'; readonly open: boolean }

const STREAM = '/api/v1/changes'
const NAME = 'servanda.live'

/**
 * Listens to changes in the workspace. A browser opens six lines to one server at most, so of all tabs one holds the line
 * and passes on what it hears; when it is closed another takes over. Where the browser cannot share, each tab listens.
 */
export function listenToChanges(hear: (news: LiveNews) => void): () => void {
  if (typeof EventSource === 'undefined') return () => undefined
  if (!('locks' in navigator) || typeof BroadcastChannel === 'undefined') return openStream(hear)
  const channel = new BroadcastChannel(NAME)
  const leaving = new AbortController()
  channel.addEventListener('message', (event: MessageEvent<LiveNews>) => hear(event.data))
  const holdTheLine = async (): Promise<void> => {
    // Whoever left while the line was being handed over must not open it: nobody would close it again.
    if (leaving.signal.aborted) return
    const close = openStream((news) => {
      hear(news)
      channel.postMessage(news)
    })
    await new Promise((resolve) => leaving.signal.addEventListener('abort', resolve))
    close()
  }
  // Waiting for the line ends with the tab or the page: neither is a fault.
  navigator.locks.request(NAME, { signal: leaving.signal }, holdTheLine).catch(() => undefined)
  return () => {
    leaving.abort()
    channel.close()
  }
}

/** One line to the server. The browser opens it again by itself after a break, and names the last place it heard of. */
function openStream(hear: (news: LiveNews) => void): () => void {
  const stream = new EventSource(STREAM)
  stream.addEventListener('ready', () => hear({ kind: 'line', open: true }))
  stream.addEventListener('changed', (event: MessageEvent<string>) => {
    hear({ kind: 'line', open: true })
    const told: ChangesTold = JSON.parse(event.data)
    hear({ kind: 'changed', changes: told.changes })
  })
  stream.addEventListener('error', () => hear({ kind: 'line', open: false }))
  return () => stream.close()
}
