import type { AgreementIndex, KnownNorm } from '#reader/link/agreement-index'
import type { DraftDeadline, DraftItem, MeantDeadline } from '#reader/reading'

/**
 * Items of a linked reading with the deadlines that words mean which name no date themselves: that of the norm the item
 * bears on, else the only deadline the agreement has. A length without a start ("within ten days") stays as it is.
 */
export function meantDeadlines(items: readonly DraftItem[], index: AgreementIndex): readonly DraftItem[] {
  return items.map((item, at) => {
    if (item.kind !== 'time') return withMeant(item, index)
    if (item.symbolic !== true) return item
    const around = items.slice(Math.max(0, at - MOST_AROUND), at).filter((each) => holds(each, item))
    const meant = meantBy(around, index)
    return meant === undefined ? item : { ...item, meant }
  })
}

// A sentence holds a few items; a bound keeps the work linear.
const MOST_AROUND = 16

function holds(outer: DraftItem, inner: DraftItem): boolean {
  return outer.span.from <= inner.span.from && inner.span.to <= outer.span.to
}

function withMeant(item: DraftItem, index: AgreementIndex): DraftItem {
  if (item.kind === 'claim') {
    const { time } = item.about
    const meant = isOpen(time) ? meantBy([item], index) : undefined
    return meant === undefined || !isOpen(time) ? item : { ...item, about: { ...item.about, time: { ...time, meant } } }
  }
  if (!('deadline' in item) || !isOpen(item.deadline)) return item
  const meant = meantBy([item], index)
  return meant === undefined ? item : { ...item, deadline: { ...item.deadline, meant } }
}

/** Words for a time that say no date: "the set deadline". */
function isOpen(deadline: DraftDeadline | undefined): deadline is DraftDeadline {
  return deadline?.value === ''
}

function meantBy(items: readonly DraftItem[], { norms, normById }: AgreementIndex): MeantDeadline | undefined {
  const links = items.flatMap((item) =>
    'norm' in item && item.norm !== undefined ? (item.bearsOn ?? []).slice(0, 1) : [],
  )
  const sure = links.find((link) => normById.get(link.norm)?.norm.deadline !== undefined)
  if (sure !== undefined) {
    const known = normById.get(sure.norm)
    return known === undefined
      ? undefined
      : toMeant(known, sure.sure, `the deadline of the norm it bears on: ${sure.because}`)
  }
  if (links.length > 0) return undefined
  const dated = norms.filter(({ norm }) => norm.deadline !== undefined && norm.basis.kind !== 'opinion')
  const [only] = dated
  return only === undefined || dated.length > 1 ? undefined : toMeant(only, 0.6, 'the only deadline of the agreement')
}

function toMeant({ norm }: KnownNorm, sure: number, because: string): MeantDeadline | undefined {
  return norm.deadline === undefined ? undefined : { norm: norm.id, deadline: norm.deadline.said, sure, because }
}
