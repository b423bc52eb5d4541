import type { OriginalsStore, Store } from '#app/ports'

/** An open workspace: the store together with the originals that belong to it. */
export interface OpenedStore extends Store {
  readonly originals: OriginalsStore
}
