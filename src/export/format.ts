import type { NormId } from '#model/ids'
import type { Instant } from '#time/instant'
import type { ZoneId } from '#time/zone'
import type { ControlMap } from '#views/control-map'
import type { EvidenceRow } from '#views/evidence-rows'
import type { LedgerTable } from '#views/ledger-table'
import type { Timeline } from '#views/timeline'

/** A shape of a set of boundaries as GeoJSON geometry, with who drew it under which licence. */
export interface BoundaryShape {
  readonly geometry: unknown
  readonly author: string
  readonly licence: string
  readonly date?: string
  readonly accuracy?: string
  /** Whether it is only drawn under others, for orientation. */
  readonly beneath?: boolean
}

/** What every format is written from: views of one agreement from one vantage, and the shapes of its places. */
export interface ExportInput {
  readonly agreement: string
  readonly zone: ZoneId
  readonly asOf: Instant
  readonly asKnownAt: Instant
  readonly table: LedgerTable
  /** The claims that bear on each norm, by its id. */
  readonly evidence: ReadonlyMap<NormId, readonly EvidenceRow[]>
  readonly timeline: Timeline
  readonly control: ControlMap
  /** By `set#feature`. */
  readonly shapes: ReadonlyMap<string, BoundaryShape>
}

/** A format that views can be written in. The same input gives the same bytes: fixed order, no present time. */
export interface Format {
  readonly name: string
  readonly mediaType: string
  readonly extension: string
  readonly doc: string
  readonly write: (input: ExportInput) => string
}
