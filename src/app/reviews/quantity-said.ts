import { fieldOf } from '#app/reviews/field-of'
import type { Quantity } from '#model/norms/quantity'
import { singular } from '#reader/syntax/singular'

/**
 * How much a claim tells of, as the record keeps it, the unit in the singular; that of the norm where it is the same word.
 * None for a share of something whose whole is not told.
 */
export function quantitySaid(about: unknown, unitOwed: string | undefined): Quantity | undefined {
  const said = fieldOf(about, 'quantity')
  const value = fieldOf(said, 'value')
  const unit = fieldOf(said, 'unit')
  if (typeof value !== 'number' || typeof unit !== 'string' || unit === SHARE) return undefined
  const same = unitOwed !== undefined && singularUnit(unitOwed) === singularUnit(unit)
  return {
    min: numberOr(fieldOf(said, 'low'), value),
    max: numberOr(fieldOf(said, 'high'), value),
    unit: same ? unitOwed : singularUnit(unit),
  }
}

const SHARE = 'share'

function numberOr(value: unknown, other: number): number {
  return typeof value === 'number' ? value : other
}

const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['people', 'person'],
  ['children', 'child'],
])

/** The singular of an English noun of counting, by its ending. */
function singularUnit(unit: string): string {
  const known = SINGULARS.get(unit)
  if (known !== undefined) return known
  return unit.endsWith('men') ? `${unit.slice(0, -3)}man` : singular(unit)
}
