import type { ChangeTold } from '#api/changes/changes-told'
import type { Asker } from '#app/audience'
import { changesAfter } from '#app/live/changes-after'
import { publicChanges, publicStanding, type PublicStanding } from '#app/live/public-changes'
import type { Ports } from '#app/ports'

/** What a listener is told: what changed, and the place to go on from after a break of the line. */
export interface ChangeNews {
  readonly place: string
  readonly changes: readonly ChangeTold[]
}

/** Who listens: told of every change, and once at the beginning where it stands or what it missed. */
export type ChangeListener = (news: ChangeNews) => void

/** Watches the workspace for changes, by whichever process they come, for as long as somebody listens. */
export interface ChangeWatch {
  /** Listens from now on, or from the place that was last heard of; `undefined` when there are too many already. */
  listen(from: string | undefined, listener: ChangeListener): Promise<(() => void) | undefined>
}

/** How often the workspace is looked at, and where a look that failed by our own mistake is told. */
export interface WatchOptions {
  readonly pollMs: number
  readonly tell: (cause: unknown) => void
}

const MOST_LISTENERS = 500

/**
 * The workspace is looked at again and again: its newest row is read off an index, on either database, so that changes of
 * other processes are seen without a second channel between them.
 */
export function createChangeWatch(
  ports: Pick<Ports, 'store'>,
  asker: Asker,
  { pollMs, tell }: WatchOptions,
): ChangeWatch {
  const listeners = new Set<ChangeListener>()
  const look = asker === 'public' ? publicLook(ports) : workspaceLook(ports)
  let timer: NodeJS.Timeout | undefined
  const poll = async (): Promise<void> => {
    try {
      const news = await look.next()
      if (news !== undefined && news.changes.length > 0) for (const listener of listeners) listener(news)
    } catch (cause) {
      tell(cause)
    }
    timer = listeners.size === 0 ? undefined : setTimeout(() => void poll(), pollMs)
  }
  return {
    listen: async (from, listener) => {
      if (listeners.size >= MOST_LISTENERS) return undefined
      const first = await look.since(from)
      listeners.add(listener)
      listener(first)
      timer ??= setTimeout(() => void poll(), pollMs)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearTimeout(timer)
        timer = undefined
      }
    },
  }
}

/** A way to see changes: what came since the last look, and what came since a place. */
interface Look {
  next(): Promise<ChangeNews | undefined>
  since(from: string | undefined): Promise<ChangeNews>
}

function workspaceLook(ports: Pick<Ports, 'store'>): Look {
  let seen: number | undefined
  return {
    next: async () => {
      const found = await changesAfter(ports, seen)
      // A store that is busy or gone for a moment is asked again at the next look.
      if (!found.ok) return undefined
      seen = found.value.last
      return { place: String(found.value.last), changes: found.value.changes }
    },
    since: async (from) => {
      const place = from !== undefined && /^\d{1,15}$/.test(from) ? Number(from) : undefined
      const found = await changesAfter(ports, place)
      if (!found.ok) return { place: from ?? '', changes: [] }
      // The others hear at the next look of what came since the last one.
      seen ??= found.value.last
      return { place: String(found.value.last), changes: found.value.changes }
    },
  }
}

function publicLook(ports: Pick<Ports, 'store'>): Look {
  let row: number | undefined
  let standing: PublicStanding | undefined
  const look = async (): Promise<PublicStanding | undefined> => {
    const found = await changesAfter(ports, row)
    if (!found.ok || (standing !== undefined && found.value.last === row)) return standing
    row = found.value.last
    const stands = await publicStanding(ports)
    return stands.ok ? stands.value : standing
  }
  return {
    next: async () => {
      const before = standing
      standing = await look()
      if (before === undefined || standing === undefined) return undefined
      return { place: standing.place, changes: publicChanges(before, standing) }
    },
    since: async (from) => {
      standing ??= await look()
      const place = standing?.place ?? ''
      return { place, changes: from === undefined || from === place ? [] : [{ kind: 'workspace', id: '' }] }
    },
  }
}
