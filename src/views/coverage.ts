import type { Agreement } from '#model/instrument/agreement'
import type { Provision } from '#model/instrument/provision'
import type { ProvisionId } from '#model/ids'

/** A provision with how far it is kept in the model. */
export interface CoverageRow {
  readonly provision: ProvisionId
  readonly number: string
  readonly state: 'modelled' | 'out-of-scope' | 'open'
  /** Why it is out of scope. */
  readonly reason?: string
  readonly says: string
}

/** How much of a text is modelled, out of scope with a reason, or open: figures that sum up to `total`, and every provision. */
export interface CoverageFigure {
  readonly total: number
  readonly modelled: number
  readonly outOfScope: number
  readonly open: number
  readonly provisions: readonly CoverageRow[]
}

/** The coverage of an agreement, provision by provision in the order of the text. */
export function coverageFigure({ provisions }: Pick<Agreement, 'provisions'>): CoverageFigure {
  const rows = provisions.map(toRow)
  const count = (state: CoverageRow['state']): number => rows.filter((row) => row.state === state).length
  return {
    total: rows.length,
    modelled: count('modelled'),
    outOfScope: count('out-of-scope'),
    open: count('open'),
    provisions: rows,
  }
}

function toRow({ id, number, says, coverage }: Provision): CoverageRow {
  return {
    provision: id,
    number,
    state: coverage.kind,
    ...(coverage.kind === 'out-of-scope' ? { reason: coverage.reason } : {}),
    says,
  }
}
