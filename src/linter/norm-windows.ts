import type { AgreementIndex } from '#linter/agreement-index'
import type { Norm } from '#model/norms/norm'
import { compileDue, type AnchorAnswer } from '#time/compile-due'
import type { CalendarDate } from '#time/calendar-date'
import type { Anchor, CompiledDue, DueExpression } from '#time/due-expression'
import { earlierOf, laterOf, plusMs, type Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import type { Filling } from '#time/statement'
import { parseTimePoint, toInterval, type TimePoint } from '#time/time-point'
import { formatWallClock, UTC, type ZoneId } from '#time/zone'

/** The zone of the instrument; where it names none, a zone in which days can at least be compared. */
export function zoneOf(index: AgreementIndex): ZoneId {
  return index.agreement.instrument.zone ?? UTC
}

/** What the deadline comes to from the text alone: what happens later is not known. */
function reckonDue(index: AgreementIndex, due: DueExpression): CompiledDue {
  const { convention } = index.agreement
  return compileDue(due, {
    zone: zoneOf(index),
    ...(convention === undefined ? {} : { convention }),
    anchors: (anchor) => anchorFromText(index, anchor),
  })
}

/**
 * The widest window that the norm's deadline can mean, where the text alone gives one. Rules that look for
 * contradictions take the widest, so that they never report one that another reading resolves.
 */
export function widestWindow(index: AgreementIndex, norm: Norm): Interval | undefined {
  if (index.windows.has(norm.id)) return index.windows.get(norm.id)
  const window = norm.deadline === undefined ? undefined : widestOf(reckonDue(index, norm.deadline))
  index.windows.set(norm.id, window)
  return window
}

function widestOf(due: CompiledDue): Interval | undefined {
  switch (due.kind) {
    case 'window':
      return due.window
    case 'uncertain-window':
      return hull([due.earliest, due.latest])
    case 'convention-dependent':
      return hull(due.answers.map((answer) => answer.window))
    default:
      return undefined
  }
}

/** The last moment before an instant, which is when a window closes: the day alone where it is the end of one. */
export function lastMomentOf(index: AgreementIndex, { to }: Pick<Interval, 'to'>): Filling {
  return pointAt(lastMomentWords(index, { to }))
}

/** The last moment of a window as texts may have it: `2020-11-20`, with its hour where it is not the end of a day. */
export function lastMomentWords(index: AgreementIndex, { to }: Pick<Interval, 'to'>): string {
  const words = formatWallClock(plusMs(to, -1), zoneOf(index))
  return words.endsWith('23:59') ? words.slice(0, 10) : words
}

/** A moment: the day alone where the moment is its beginning. */
export function momentOf(index: AgreementIndex, moment: Instant): Filling {
  const words = formatWallClock(moment, zoneOf(index))
  return pointAt(words.endsWith('00:00') ? words.slice(0, 10) : words)
}

function pointAt(words: string): Filling {
  const point = parseTimePoint(words)
  return point.ok ? { is: 'point', at: point.value } : words
}

/** When the instrument enters into force, where it says so. */
export function inForceFrom(index: AgreementIndex): Instant | undefined {
  const { inForce } = index.agreement.instrument
  return inForce === undefined ? undefined : toInterval(inForce, zoneOf(index)).from
}

function anchorFromText(index: AgreementIndex, anchor: Anchor): AnchorAnswer {
  const { instrument } = index.agreement
  const days = instrument.signatures.map((signature) => signature.on)
  const signed = days.length === 0 ? [instrument.concludedOn] : days
  switch (anchor.kind) {
    case 'signature':
      return spanOf(index, signed)
    case 'last-signature':
      return lastOf(index, signed)
    case 'entry-into-force':
      return instrument.inForce === undefined ? undefined : spanOf(index, [instrument.inForce])
    case 'expiry':
      return expiryOf(index, instrument.term)
    default:
      return undefined
  }
}

/** When the term of the instrument ends; a term that counts from its own end has none. */
function expiryOf(index: AgreementIndex, term: DueExpression | undefined): AnchorAnswer {
  if (term?.kind !== 'term' || term.from.kind === 'expiry') return undefined
  const due = reckonDue(index, term)
  return due.kind === 'window' ? { lo: due.window.to, hi: due.window.to } : undefined
}

function spanOf(index: AgreementIndex, points: readonly TimePoint[]): AnchorAnswer {
  const covered = points.map((point) => toInterval(point, zoneOf(index)))
  const all = hull(covered)
  return all === undefined ? undefined : { lo: all.from, hi: plusMs(all.to, -1) }
}

function lastOf(index: AgreementIndex, days: readonly CalendarDate[]): AnchorAnswer {
  const covered = days.map((day) => toInterval(day, zoneOf(index)))
  const last = covered.reduce<Interval | undefined>(
    (best, each) => (best === undefined || each.from > best.from ? each : best),
    undefined,
  )
  return last === undefined ? undefined : { lo: last.from, hi: plusMs(last.to, -1) }
}

function hull(intervals: readonly Interval[]): Interval | undefined {
  const [first, ...rest] = intervals
  if (first === undefined) return undefined
  return rest.reduce((all, each) => ({ from: earlierOf(all.from, each.from), to: laterOf(all.to, each.to) }), first)
}
