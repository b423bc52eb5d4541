import type { Agreement } from '#model/instrument/agreement'
import { type AgreementIndex, indexAgreement, type KnownNorm } from '#reader/link/agreement-index'
import { type ItemMarks, marksOf, tellingItems } from '#reader/link/item-marks'
import { linkAmendment } from '#reader/link/link-amendment'
import { meantDeadlines } from '#reader/link/meant-deadline'
import { type Fit, scoreNorm, TAKES_OVER } from '#reader/link/score-norm'
import type { DraftItem, NormLink, Reading } from '#reader/reading'

/**
 * The reading with its items linked to a chosen agreement: the norms that each bears on, the deadline that words such
 * as "the set deadline" mean, the amendment that a report announces. Nothing else of an item changes. What has nothing
 * in common with any norm stays without a link; what fits several alike names them all and none of them stands out.
 */
export function linkToAgreement(reading: Reading, agreement: Agreement): Reading {
  const index = indexAgreement(agreement)
  const linked = linkGaps(linkItems(reading, index))
  return {
    document: { ...reading.document, agreement: agreement.id },
    items: meantDeadlines(
      reading.items.map((item) => linked.get(item.id) ?? item),
      index,
    ),
  }
}

// Points of a fit: below the first there is no link; from the second on it can stand out.
const LEAST_POINTS = 3
const CLEAR_POINTS = 4.5
const CLEAR_LEAD = 1
const MOST_POINTS = 10
const MOST_LINKS = 3
/** How far on, in characters, a text still speaks of what it spoke of. */
const FOCUS_REACH = 700
const SURE_OF_FOCUS = 0.4

interface Focus {
  readonly known: KnownNorm
  readonly to: number
  readonly quote: string
}

/** What the text speaks of is followed from item to item: "the district", "by then" take up the norm before. */
function linkItems(reading: Reading, index: AgreementIndex): ReadonlyMap<string, DraftItem> {
  const marks = marksOf(reading, index)
  const linked = new Map<string, DraftItem>()
  let focus: Focus | undefined
  for (const item of tellingItems(reading.items)) {
    const own = marks(item)
    const { links, clear, fits } = bearingsOf(item, own, { index, focus })
    const bearing = withLinks(item, links, clear)
    linked.set(item.id, bearing.kind === 'amendment' ? linkAmendment(bearing, own, index) : bearing)
    if (bearing.norm !== undefined) focus = nextFocus(bearing, { index, focus, fits })
  }
  return linked
}

interface Bearings {
  readonly links: readonly NormLink[]
  readonly clear: boolean
  /** Whether the item itself has something in common with the norm. */
  readonly fits: boolean
}

function bearingsOf(
  item: DraftItem,
  marks: ItemMarks,
  { index, focus }: { readonly index: AgreementIndex; readonly focus: Focus | undefined },
): Bearings {
  const fits = fitsOf(marks, index)
  if (fits.length > 0)
    return { links: fits.map((fit) => toLink(fit)), clear: isClear(fits, marks) && saysWhat(item, fits), fits: true }
  const links = goesOn(item, marks, focus)
  return { links, clear: links.length > 0, fits: false }
}

function withLinks<T extends DraftItem>(item: T, links: readonly NormLink[], clear: boolean): T {
  const [first] = links
  return first === undefined ? item : { ...item, bearsOn: links, ...(clear && { norm: first.norm }) }
}

/**
 * The norm that the text speaks of from here on. A weak link does not turn it to another one, nor does what somebody
 * only reads into the text.
 */
function nextFocus(
  item: DraftItem,
  { index, focus, fits }: { readonly index: AgreementIndex; readonly focus: Focus | undefined; readonly fits: boolean },
): Focus | undefined {
  const known = item.norm === undefined ? undefined : index.normById.get(item.norm)
  if (known === undefined) return focus
  if (!fits && focus !== undefined) return { ...focus, to: item.span.to }
  return isStrong(item, known) || focus === undefined ? { known, to: item.span.to, quote: item.quote } : focus
}

function isStrong({ bearsOn = [] }: DraftItem, { norm }: KnownNorm): boolean {
  return (bearsOn[0]?.sure ?? 0) >= CLEAR_POINTS / MOST_POINTS && norm.basis.kind !== 'opinion'
}

/** "does not say how the withdrawal is carried out": the gap is in what it says is owed, which stands right behind it. */
function linkGaps(linked: ReadonlyMap<string, DraftItem>): ReadonlyMap<string, DraftItem> {
  const items = [...linked.values()]
  return new Map(
    items.map((item, at): [string, DraftItem] => {
      if (item.kind !== 'gap') return [item.id, item]
      const behind = items.slice(at + 1, at + 1 + MOST_INSIDE)
      const inside = behind.find((each) => isOwed(each) && lies(each.span, item.span))
      return [item.id, inside === undefined ? item : { ...item, ...linkOf(inside) }]
    }),
  )
}

function isOwed(item: DraftItem): boolean {
  return 'conditions' in item && item.norm !== undefined
}

// A sentence holds a few items; a bound keeps the work linear.
const MOST_INSIDE = 12

function lies(inner: DraftItem['span'], outer: DraftItem['span']): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

function linkOf({ norm, bearsOn }: DraftItem): Pick<DraftItem, 'norm' | 'bearsOn'> {
  return { ...(norm !== undefined && { norm }), ...(bearsOn !== undefined && { bearsOn }) }
}

function fitsOf(marks: ItemMarks, index: AgreementIndex): readonly Fit[] {
  return index.norms
    .map((known) => scoreNorm(marks, known, index))
    .filter((fit) => fit.points >= LEAST_POINTS && fit.shared.length > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_LINKS)
}

/** Whether an item speaks of how something owed stands, of what follows, or of a time that another norm sets. */
function takesUp(item: DraftItem): boolean {
  if (item.kind === 'claim') return STANDINGS.has(item.standing) || item.about.time?.value === ''
  return item.kind !== 'gap' || item.gap === 'mechanism'
}

const STANDINGS: ReadonlySet<string> = new Set([
  'refused',
  'not-done',
  'delayed',
  'denied',
  'promised',
  'no-knowledge',
  'conditional',
  'opinion',
])

/** That somebody did something at the place of a norm does not say that the norm was kept, unless it says what was done. */
function saysWhat(item: DraftItem, fits: readonly Fit[]): boolean {
  if (item.kind !== 'claim' || item.about.action !== undefined || !DONE.has(item.standing)) return true
  return fits[0]?.shared.includes(TAKES_OVER) === true
}

const DONE: ReadonlySet<string> = new Set(['done', 'partly-done'])

/** The best one stands out by its points, or because it alone owes the act. */
function isClear(fits: readonly Fit[], { action }: ItemMarks): boolean {
  const [first, second] = fits
  if (first === undefined) return false
  if (second === undefined && first.known.norm.action === action) return true
  return first.points >= CLEAR_POINTS && (second === undefined || first.points - second.points >= CLEAR_LEAD)
}

function toLink({ known, points, shared }: Fit): NormLink {
  const sure = Math.round(Math.min(0.95, points / MOST_POINTS) * 100) / 100
  return { norm: known.norm.id, sure, because: shared.join(', ') }
}

/** An item without a place, a day or an act of its own goes on about what was spoken of just before. */
function goesOn(item: DraftItem, marks: ItemMarks, focus: Focus | undefined): readonly NormLink[] {
  if (focus === undefined || item.span.from - focus.to > FOCUS_REACH || !takesUp(item)) return []
  if (marks.places.length > 0 || marks.days.length > 0) return []
  if (marks.action !== undefined && marks.action !== focus.known.norm.action) return []
  const quote = focus.quote.length <= 60 ? focus.quote : `${focus.quote.slice(0, 57)}...`
  return [{ norm: focus.known.norm.id, sure: SURE_OF_FOCUS, because: `the text goes on about \`${quote}\`` }]
}
