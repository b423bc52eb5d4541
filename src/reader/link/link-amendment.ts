import type { Amendment } from '#model/instrument/amendment'
import { type AgreementIndex, dayOfChange } from '#reader/link/agreement-index'
import type { ItemMarks } from '#reader/link/item-marks'
import type { DraftAmendment } from '#reader/reading'

// A day or a norm that fits makes an amendment the one that is meant; that it is of the same kind alone does not.
const SAME_DAY = 3
const SAME_NORM = 2
const SAME_KIND = 1
const SAME_PARTY = 0.5
const LEAST_POINTS = 3
const MOST_POINTS = 7

/** The amendment of the agreement that a drafted one announces or repeats; none where two fit alike or none does. */
export function linkAmendment(item: DraftAmendment, marks: ItemMarks, { agreement }: AgreementIndex): DraftAmendment {
  const fits = agreement.amendments
    .map((amendment) => ({ amendment, ...fitOf(item, marks, amendment) }))
    .filter(({ points }) => points >= LEAST_POINTS)
    .sort((a, b) => b.points - a.points)
  const [first, second] = fits
  if (first === undefined || first.points === second?.points) return item
  const sure = Math.round(Math.min(0.95, first.points / MOST_POINTS) * 100) / 100
  const announces = { amendment: first.amendment.id, sure, because: first.shared.join(', ') }
  const [norm, another] = first.amendment.of
  if (item.norm !== undefined || norm === undefined || another !== undefined) return { ...item, announces }
  return { ...item, announces, norm, bearsOn: [{ norm, sure, because: 'what the announced amendment changes' }] }
}

interface AmendmentFit {
  readonly points: number
  readonly shared: readonly string[]
}

function fitOf(item: DraftAmendment, marks: ItemMarks, amendment: Amendment): AmendmentFit {
  if (!CHANGES[item.changes].includes(amendment.change.kind)) return { points: 0, shared: [] }
  const shared: string[] = ['the same kind of change']
  let points = SAME_KIND
  const [day] = dayOfChange(amendment.change)
  if (day !== undefined && marks.days.includes(day)) {
    points += SAME_DAY
    shared.push(`the same new day (${day})`)
  }
  const norms = item.norm === undefined ? (item.bearsOn ?? []).map(({ norm }) => norm) : [item.norm]
  if (norms.some((norm) => amendment.of.includes(norm))) {
    points += SAME_NORM
    shared.push('the same norm')
  }
  const parties = [...amendment.askedBy, ...amendment.grantedBy]
  if (marks.others.some((party) => parties.includes(party))) {
    points += SAME_PARTY
    shared.push('the same party')
  }
  return { points, shared }
}

const CHANGES: Readonly<Record<DraftAmendment['changes'], readonly Amendment['change']['kind'][]>> = {
  extends: ['new-deadline'],
  shortens: ['new-deadline'],
  replaces: ['replace', 'new-deadline'],
  suspends: ['suspend'],
  ends: ['end', 'release'],
  adds: ['replace'],
}
