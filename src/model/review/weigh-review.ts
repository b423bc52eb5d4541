import { byEach, compareNumbers, sorted } from '#base/compare'
import { groupBy } from '#base/group'
import type { Span } from '#base/span'
import {
  isKept,
  isReviewable,
  type PlacedAct,
  type PlacedDecision,
  type ReviewedItem,
  type ReviewRules,
} from '#model/review/review-act'

/**
 * Where a draft item stands: `open` (nobody decided), `coded` (a second person is still to decide or to confirm),
 * `differs` (two coders see it differently), `settled`.
 */
export type ItemState = 'open' | 'coded' | 'differs' | 'settled'

/** One draft item with what was decided about it. */
export interface WeighedItem {
  /** As whoever decided last left it, else as it was read. */
  readonly item: ReviewedItem
  readonly state: ItemState
  /** The outcome that counts; absent while it is not settled. */
  readonly settledBy?: PlacedDecision
  /** The newest standing decision of each person, oldest first. */
  readonly decisions: readonly PlacedDecision[]
  /** What the newest reading has in this place, where a person decided about something else. */
  readonly nowRead?: ReviewedItem
}

/** One who codes the document, and whether they said that they are done. */
export interface Coder {
  readonly by: string
  readonly decided: number
  readonly done: boolean
}

/** A document's review as it stands. */
export interface WeighedReview {
  /** In the order of the text. */
  readonly items: readonly WeighedItem[]
  readonly coders: readonly Coder[]
  /** Whether as many coders as the rules ask for are done. */
  readonly coded: boolean
}

/**
 * The review of a document from the items of its newest reading and every act so far. A decision keeps the item it is
 * about, so an item that a later reading no longer finds stays where somebody decided about it, and one that is read
 * anew in the same place stands beside it as `nowRead` and asks for nothing. Acts may be a part of all there are, such as
 * those that one coder may see.
 */
export function weighReview(
  read: readonly ReviewedItem[],
  acts: readonly PlacedAct[],
  rules: ReviewRules,
): WeighedReview {
  const standing = standingDecisions(acts)
  const coders = codersOf(acts, standing)
  const coded = coders.filter(({ done }) => done).length >= rules.coders
  const byItem = groupBy(standing, ({ item }) => item.id)
  const readById = new Map(read.map((item) => [item.id, item]))
  const decided = [...byItem.values()].flatMap((decisions) => weighItem(decisions, readById, { rules, coders, coded }))
  const open = read.filter((item) => isReviewable(item.kind) && !byItem.has(item.id))
  const placed = placeAnew(decided, open)
  return { items: sorted(placed, inTextOrder), coders, coded }
}

/** The newest decision of each person and role about each item, those taken back left out, oldest first. */
export function standingDecisions(acts: readonly PlacedAct[]): readonly PlacedDecision[] {
  const undone = new Set(acts.flatMap((act) => (act.kind === 'undo' ? [act.of] : [])))
  const left = acts.flatMap((act) => (act.kind === 'decide' && !undone.has(act.number) ? [act] : []))
  const newest = new Map(left.map((act) => [JSON.stringify([act.by, act.role, act.item.id]), act]))
  return sorted(newest.values(), (a, b) => a.number - b.number)
}

/** The acts that a person may see: with two coders, those of others only when both are done. */
export function visibleActs(acts: readonly PlacedAct[], as: string, rules: ReviewRules): readonly PlacedAct[] {
  if (rules.coders === 1) return acts
  const done = codersOf(acts, standingDecisions(acts)).filter((coder) => coder.done)
  return done.length >= rules.coders ? acts : acts.filter((act) => act.by === as)
}

interface Surroundings {
  readonly rules: ReviewRules
  readonly coders: readonly Coder[]
  readonly coded: boolean
}

function codersOf(acts: readonly PlacedAct[], standing: readonly PlacedDecision[]): readonly Coder[] {
  const coding = acts.filter((act) => act.kind !== 'decide' || act.role === 'coder')
  return [...groupBy(coding, ({ by }) => by)].map(([by, own]) => ({
    by,
    decided: standing.filter((act) => act.by === by && act.role === 'coder').length,
    done: own.findLast(({ kind }) => kind === 'finish' || kind === 'reopen')?.kind === 'finish',
  }))
}

function weighItem(
  decisions: readonly PlacedDecision[],
  readById: ReadonlyMap<string, ReviewedItem>,
  around: Surroundings,
): readonly WeighedItem[] {
  const settledBy = settle(decisions, around)
  const last = settledBy ?? decisions.at(-1)
  if (last === undefined) return []
  const read = readById.get(last.item.id)
  const changed = read !== undefined && !isSameItem(read, last.was ?? last.item)
  return [
    {
      item: last.item,
      state: settledBy === undefined ? waitingState(around) : 'settled',
      ...(settledBy === undefined ? {} : { settledBy }),
      decisions,
      ...(changed ? { nowRead: read } : {}),
    },
  ]
}

// What a reviewer says settles; coders settle alone where the rules ask for one and no other eye, or where both agree.
function settle(decisions: readonly PlacedDecision[], { rules, coded }: Surroundings): PlacedDecision | undefined {
  const coding = decisions.filter(({ role }) => role === 'coder')
  const reviewed = decisions.findLast(
    (decision) => decision.role === 'reviewer' && mayReview(decision.by, coding, rules),
  )
  const last = coding.at(-1)
  if (reviewed !== undefined) return reviewed
  if (last === undefined) return undefined
  if (rules.coders === 1) return rules.reviewerDiffers ? undefined : last
  // Who left an item alone left it out, as who rejected it did.
  const heard = coding.length > 1 || !isKept(last.outcome)
  return coded && heard && coding.every((decision) => isSameDecision(decision, last)) ? last : undefined
}

// With two coders an item that one of them left alone is one they see differently, once both are done.
function waitingState({ rules, coded }: Surroundings): ItemState {
  return rules.coders === 1 || !coded ? 'coded' : 'differs'
}

/** Whether somebody may settle what others coded: anybody, unless coder and reviewer must differ. */
export function mayReview(by: string, coding: readonly PlacedDecision[], rules: ReviewRules): boolean {
  return !rules.reviewerDiffers || coding.every((decision) => decision.by !== by)
}

/** Whether two decisions come to the same: both leave the item out, or both keep it in the same words and parts. */
function isSameDecision(a: PlacedDecision, b: PlacedDecision): boolean {
  if (isKept(a.outcome) !== isKept(b.outcome)) return false
  return isKept(a.outcome) ? isSameItem(a.item, b.item) : true
}

/** Whether two items say the same, however sure their readers are. */
export function isSameItem(a: ReviewedItem, b: ReviewedItem): boolean {
  return plain(a) === plain(b)
}

// How sure a reader is, and why, is no part of what it reads.
const BESIDE: ReadonlySet<string> = new Set(['sure', 'reasons', 'id'])

function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const kept = Object.entries(value).filter(([key, inner]) => !BESIDE.has(key) && inner !== undefined)
  const parts = kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => `${key}:${plain(inner)}`)
  return `{${parts.join(',')}}`
}

// An item that is read anew where somebody decided about one of its kind is that item, read otherwise.
function placeAnew(decided: readonly WeighedItem[], open: readonly ReviewedItem[]): readonly WeighedItem[] {
  const near = indexPlaces(decided)
  const anew = new Map<string, ReviewedItem>()
  const left = open.filter((item) => {
    const held = near(item).find((weighed) => weighed.nowRead === undefined && !anew.has(weighed.item.id))
    if (held !== undefined) anew.set(held.item.id, item)
    return held === undefined
  })
  const placed = decided.map((weighed) => {
    const nowRead = anew.get(weighed.item.id)
    return nowRead === undefined ? weighed : { ...weighed, nowRead }
  })
  return [...placed, ...left.map((item): WeighedItem => ({ item, state: 'open', decisions: [] }))]
}

// Of a long document only what stands in the same stretch is compared, so that the work grows with its items.
const STRETCH = 2000

function indexPlaces(decided: readonly WeighedItem[]): (item: ReviewedItem) => readonly WeighedItem[] {
  const byStretch = groupBy(
    decided.flatMap((weighed) => {
      const seen = [weighed.item, ...weighed.decisions.map(({ was, item }) => was ?? item)]
      const stretches = new Set(seen.flatMap(({ span }) => stretchesOf(span)))
      return [...stretches].map((stretch) => ({ stretch, weighed }))
    }),
    ({ stretch }) => stretch,
  )
  return (item) => {
    const found = new Set(
      stretchesOf(item.span)
        .flatMap((stretch) => byStretch.get(stretch) ?? [])
        .map(({ weighed }) => weighed),
    )
    return [...found].filter((weighed) => isSamePlace(weighed, item))
  }
}

function stretchesOf({ from, to }: Span): readonly number[] {
  const first = Math.floor(from / STRETCH)
  return Array.from({ length: Math.floor(to / STRETCH) - first + 1 }, (_, at) => first + at)
}

function isSamePlace({ item, decisions }: WeighedItem, read: ReviewedItem): boolean {
  const seen = decisions.map(({ was }) => was ?? item)
  return [...seen, item].some((one) => one.kind === read.kind && mostlyOver(one, read))
}

function mostlyOver({ span: a }: ReviewedItem, { span: b }: ReviewedItem): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return shared > 0 && 2 * shared >= Math.max(a.to - a.from, b.to - b.from)
}

const inTextOrder = byEach<WeighedItem>(
  (a, b) => compareNumbers(a.item.span.from, b.item.span.from),
  (a, b) => compareNumbers(a.item.span.to, b.item.span.to),
  (a, b) => (a.item.id < b.item.id ? -1 : 1),
)

/** How the items of a review stand, counted. */
export type ReviewCounts = Readonly<Record<ItemState, number>> & { readonly kept: number }

/** Counts items by state, and how many of those settled are kept. */
export function countReview(items: readonly WeighedItem[]): ReviewCounts {
  const count = (state: ItemState): number => items.filter((item) => item.state === state).length
  const kept = items.filter(({ settledBy }) => settledBy !== undefined && isKept(settledBy.outcome)).length
  return { open: count('open'), coded: count('coded'), differs: count('differs'), settled: count('settled'), kept }
}
