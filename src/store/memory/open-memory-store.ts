import type { StoreProblem, StoreReader, StoreSession } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { isFailed } from '#store/is-failed'
import { memoryOriginals } from '#store/memory/memory-originals'
import { memorySession } from '#store/memory/memory-session'
import { emptyState, type MemoryState } from '#store/memory/memory-state'
import type { OpenedStore } from '#store/opened-store'
import { serialQueue } from '#store/serial-queue'

/** A store that forgets everything when it is let go: for tests, the playground, and work on files alone. */
export function openMemoryStore(): OpenedStore {
  let state = emptyState
  const inTurn = serialQueue()
  const transact = <T>(work: (session: StoreSession) => Promise<T>): Promise<Result<T, StoreProblem>> =>
    inTurn(async () => {
      const draft = { state }
      const answer = await work(memorySession(draft))
      if (!isFailed(answer)) state = draft.state
      return ok(answer)
    })
  const read = async <T>(work: (reader: StoreReader) => Promise<T>): Promise<Result<T, StoreProblem>> =>
    ok(await work(memorySession({ state })))
  return {
    kind: 'memory',
    originals: memoryOriginals(),
    transact,
    read,
    check: async () => [{ name: 'memory', fine: true, found: describe(state) }],
    backUpTo: async () => err(noBackup),
    restoreFrom: async () => err(noBackup),
    close: async () => undefined,
  }
}

const noBackup: StoreProblem = {
  kind: 'unreachable',
  message: 'what is kept in memory cannot be backed up: open a workspace folder with `servanda init`',
}

function describe(state: MemoryState): string {
  return `${state.versions.length} versions of agreements, ${state.entries.length} entries, ${state.documents.length} documents`
}
