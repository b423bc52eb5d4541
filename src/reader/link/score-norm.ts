import { actionTypeOf } from '#model/actions/registry'
import type { AgreementIndex, KnownNorm } from '#reader/link/agreement-index'
import type { ItemMarks } from '#reader/link/item-marks'

/** How well an item and a norm fit, and what they have in common. */
export interface Fit {
  readonly known: KnownNorm
  readonly points: number
  readonly shared: readonly string[]
}

// What speaks for and against: a place or a day tells norms of one agreement apart better than who owes them.
const SAME_ACT = 3
const KINDRED_ACT = 1.5
const OTHER_ACT = -2
const SAME_PLACE = 3
const PLACE_ABOVE = 1
const OTHER_PLACE = -4
const SAME_DOER = 1.5
const OTHER_DOER = -1.5
const SAME_OTHER = 0.5
const SAME_DAY = 2.5
const OTHER_DAY = -1
const WHOLE_OF_PARTS = -2
const READ_INTO = -1

/** Compares the marks of an item with a norm of the agreement. */
export function scoreNorm(marks: ItemMarks, known: KnownNorm, index: AgreementIndex): Fit {
  const shared: string[] = []
  const points =
    actPoints(marks, known, shared) +
    placePoints(marks, known, index, shared) +
    partyPoints(marks, known, shared) +
    dayPoints(marks, known, shared) +
    (isWhole(known, index) && marks.places.length <= 1 ? WHOLE_OF_PARTS : 0) +
    (known.norm.basis.kind === 'opinion' ? READ_INTO : 0)
  return { known, points, shared }
}

function isWhole({ norm }: KnownNorm, { norms }: AgreementIndex): boolean {
  return norms.some((each) => each.norm.partOf === norm.id)
}

function actPoints(marks: ItemMarks, known: KnownNorm, shared: string[]): number {
  const { action } = known.norm
  if (marks.action === undefined) return takesOver(marks, known, shared) ? KINDRED_ACT : 0
  if (marks.action === action) {
    shared.push('the same act')
    return SAME_ACT
  }
  if (isKindred(marks.action, action)) {
    shared.push('an act of the same kind')
    return KINDRED_ACT
  }
  return takesOver(marks, known, shared) ? KINDRED_ACT : OTHER_ACT
}

/** Leaving a place and handing it over; using force and ceasing to. */
function isKindred(one: string, other: string): boolean {
  const [a, b] = [actionTypeOf(one), actionTypeOf(other)]
  const moves = a?.movesControl !== undefined && b?.movesControl !== undefined
  return moves || (a?.hourMatters === true && b?.hourMatters === true)
}

/** What an item has in common with a norm where it shows the handover without telling it. */
export const TAKES_OVER = 'who is to receive the place acts there'

/** Who is to receive a place and moves into it shows that it was handed over. */
function takesOver(marks: ItemMarks, { norm, receivers, places }: KnownNorm, shared: string[]): boolean {
  if (actionTypeOf(norm.action)?.movesControl !== 'to-counterparty') return false
  const moves = marks.doers.some((doer) => receivers.has(doer)) && marks.places.some((place) => places.has(place))
  if (moves) shared.push(TAKES_OVER)
  return moves
}

function placePoints(marks: ItemMarks, { places }: KnownNorm, index: AgreementIndex, shared: string[]): number {
  if (marks.places.length === 0 || places.size === 0) return 0
  const same = marks.places.filter((place) => places.has(place))
  if (same.length > 0) {
    shared.push(`the same place (${same.map((place) => nameOf(place, index)).join(', ')})`)
    return SAME_PLACE
  }
  const above = marks.places.some((place) => index.withinOf(place).some((each) => places.has(each)))
  if (!above) return OTHER_PLACE
  shared.push('a place inside the one of the norm')
  return PLACE_ABOVE
}

function nameOf(id: string, { agreement }: AgreementIndex): string {
  return agreement.places.find((place) => place.id === id)?.names[0]?.name ?? id
}

function partyPoints(marks: ItemMarks, { doers, receivers }: KnownNorm, shared: string[]): number {
  const other = marks.others.some((party) => receivers.has(party)) ? SAME_OTHER : 0
  if (marks.doers.length === 0 || doers.size === 0) return other
  if (marks.doers.some((party) => doers.has(party))) {
    shared.push('the same party')
    return SAME_DOER + other
  }
  return marks.doers.some((party) => receivers.has(party)) ? other : OTHER_DOER + other
}

/** Another day speaks against a norm only where the item says what is owed; what happened has a day of its own. */
function dayPoints(marks: ItemMarks, { days }: KnownNorm, shared: string[]): number {
  if (days.length === 0 || marks.days.length === 0) return 0
  const same = days.find((day) => marks.days.includes(day))
  if (same === undefined) return marks.owed ? OTHER_DAY : 0
  shared.push(`the same day (${same})`)
  return SAME_DAY
}
