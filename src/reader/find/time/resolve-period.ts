import { type Fields } from '#reader/find/time/fields'
import { ordinalOfQuarter, type Point } from '#reader/find/time/point'
import { shiftPoint, UNIT } from '#reader/find/time/shift-point'
import { referenceDay, type TimeState } from '#reader/find/time/time-state'

/** The reporting period that the words point to: the last quarter named, or that quarter a year before. */
export function resolvePeriod(fields: Fields, given: Point | undefined, state: TimeState): Point | undefined {
  const known = knownQuarter(fields, state)
  const year = fields['year'] ?? given?.year ?? yearBefore(fields, known ?? referenceDay(state))
  if (year === undefined) return undefined
  const quarter = fields['ord'] ?? known?.quarter
  return { year, ...(quarter !== undefined && { quarter }) }
}

function yearBefore(fields: Fields, base: Point | undefined): number | undefined {
  const isBack = fields['ago'] !== undefined || fields['earlier'] !== undefined
  return base?.year === undefined || !isBack ? base?.year : base.year - 1
}

/** The quarter the text is about; "the latest" cannot be one that has not ended. */
function knownQuarter(fields: Fields, state: TimeState): Point | undefined {
  const { quarter } = state
  const isLatest = fields['latest'] !== undefined
  const completed = isLatest || fields['quarter'] !== undefined ? completedQuarter(state) : undefined
  if (quarter === undefined) return completed
  if (!isLatest || completed === undefined) return quarter
  const ahead = ordinalOfQuarter(quarter) - ordinalOfQuarter(completed)
  return ahead < -1 || ahead > (state.quarterIsPast ? 1 : 0) ? completed : quarter
}

/** The last quarter that had ended at the reference. */
function completedQuarter(state: TimeState): Point | undefined {
  const day = referenceDay(state)
  return day === undefined ? undefined : shiftPoint(day, UNIT.QUARTER, -1)
}
