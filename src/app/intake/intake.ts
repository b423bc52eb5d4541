import type { IntakeItem } from '#app/intake/intake-item'
import type { IntakeReport } from '#app/intake/intake-report'
import type { ItemReader, ReadItem } from '#app/intake/read-item'
import type { CustodyRow, Ports } from '#app/ports'
import type { DocumentId } from '#model/ids'

/** What goes with every document of an import. */
export interface Intake {
  readonly ports: Pick<Ports, 'store' | 'originals' | 'clock'>
  readonly reader: ItemReader
  readonly agreement?: string | undefined
  readonly by: string
  /** Told after each batch that was kept. */
  readonly tell?: ((soFar: IntakeReport) => void) | undefined
}

/** An item with its hash and the id that it will have. */
export interface HashedItem {
  readonly item: IntakeItem
  readonly sha256: string
  readonly id: DocumentId
}

/** An item that was read, and that is to be kept. */
export interface FreshDocument extends HashedItem {
  readonly read: ReadItem
}

/** An item whose document stands there already, with how it came in before. */
export interface StandingDocument extends HashedItem {
  readonly standing: DocumentId
  readonly custody: readonly CustodyRow[]
}

/** What a batch became. */
export interface SortedBatch {
  readonly fresh: readonly FreshDocument[]
  readonly standing: readonly StandingDocument[]
}
