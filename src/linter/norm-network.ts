import { isOnce, type AgreementIndex } from '#linter/agreement-index'
import { widestWindow } from '#linter/norm-windows'
import type { TimeConstraint } from '#linter/temporal-network'
import { waitsOf } from '#linter/waiting'
import type { NormId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import { BEGINNING_OF_TIME, DAY_MS, END_OF_TIME, HOUR_MS } from '#time/instant'
import type { Anchor } from '#time/due-expression'
import type { Period } from '#time/period'

/** What a constraint rests on: a norm's own times, in its words, or that one norm comes after another. */
export interface TimeReason {
  readonly kind: 'window' | 'order'
  readonly norms: readonly NormId[]
  readonly words: string
}

/** The simple temporal network of an agreement: node 0 is the calendar, the others are acts done once. */
export interface TimeNetwork {
  readonly count: number
  readonly constraints: readonly TimeConstraint<TimeReason>[]
}

/**
 * When each act can be done, as constraints between acts and the calendar. Windows are taken as wide as their words
 * allow (a month is at most 31 days), so that a contradiction is one under every reading. What must be kept up has no
 * one time and is left out.
 */
export function toTimeNetwork(index: AgreementIndex): TimeNetwork {
  const acts = index.norms.filter(isOnce)
  const nodes: ReadonlyMap<string, number> = new Map(acts.map((norm, at) => [norm.id, at + 1]))
  const constraints = acts.flatMap((norm, at) => [
    ...windowConstraints(index, norm, at + 1),
    ...termConstraints(norm, at + 1, nodes),
  ])
  for (const wait of waitsOf(index)) {
    const [later, earlier] = [nodes.get(wait.norm), nodes.get(wait.for)]
    if (later === undefined || earlier === undefined || later === earlier || wait.because === 'together') continue
    const why: TimeReason = { kind: 'order', norms: [wait.norm, wait.for], words: '' }
    constraints.push({ from: later, to: earlier, most: 0, why })
  }
  return { count: acts.length + 1, constraints }
}

function windowConstraints(index: AgreementIndex, norm: Norm, node: number): readonly TimeConstraint<TimeReason>[] {
  const window = widestWindow(index, norm)
  if (window === undefined) return []
  const why: TimeReason = { kind: 'window', norms: [norm.id], words: norm.deadline?.said ?? '' }
  const constraints: TimeConstraint<TimeReason>[] = []
  if (window.to !== END_OF_TIME) constraints.push({ from: 0, to: node, most: window.to - 1, why })
  if (window.from !== BEGINNING_OF_TIME) constraints.push({ from: node, to: 0, most: 0 - window.from, why })
  return constraints
}

/** How far an act may lie from the act it counts from; the waiting itself is an order of its own. */
function termConstraints(
  norm: Norm,
  node: number,
  nodes: ReadonlyMap<string, number>,
): readonly TimeConstraint<TimeReason>[] {
  const due = norm.deadline
  if (due === undefined) return []
  const why: TimeReason = { kind: 'window', norms: [norm.id], words: due.said }
  if (due.kind === 'counting-back') {
    const other = nodeOf(due.before, nodes)
    return other === undefined ? [] : [{ from: other, to: node, most: -shortestMs(due.period), why }]
  }
  if (due.kind !== 'within' && due.kind !== 'from-anchor') return []
  const other = nodeOf(due.of, nodes)
  if (other === undefined) return []
  const most = longestMs(due.period)
  const after = { from: other, to: node, most, why }
  return due.kind === 'within' && due.eitherSide ? [after, { from: node, to: other, most, why }] : [after]
}

function nodeOf(anchor: Anchor, nodes: ReadonlyMap<string, number>): number | undefined {
  return anchor.kind === 'norm' ? nodes.get(anchor.name) : undefined
}

/** The longest that a period can be, to the end of its last day and with a day for changes of the clock. */
function longestMs(period: Period): number {
  const days = (period.years ?? 0) * 366 + (period.months ?? 0) * 31 + (period.weeks ?? 0) * 7 + (period.days ?? 0)
  const workingDays = (period.workingDays ?? 0) * 7
  return (days + workingDays + 2) * DAY_MS + hoursMs(period)
}

/** The shortest that a period can be, less two days for the ends of days and changes of the clock. */
function shortestMs(period: Period): number {
  const days = (period.years ?? 0) * 365 + (period.months ?? 0) * 28 + (period.weeks ?? 0) * 7 + (period.days ?? 0)
  return Math.max((days + (period.workingDays ?? 0) - 2) * DAY_MS + hoursMs(period), 0)
}

function hoursMs(period: Period): number {
  return (period.hours ?? 0) * HOUR_MS + (period.minutes ?? 0) * 60_000
}
