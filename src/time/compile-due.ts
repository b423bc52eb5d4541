import { assertNever } from '#base/assert'
import { firstDayOf, parseCalendarDate, plusDays } from '#time/calendar-date'
import { compileTerm } from '#time/compile-term'
import type { Convention } from '#time/convention'
import type { Anchor, BoundWord, CompiledDue, DueExpression } from '#time/due-expression'
import { BEGINNING_OF_TIME, END_OF_TIME, plusMs, type Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import type { reckoningTexts } from '#time/reckoning-texts'
import { quoted, statementsOf, type Filling, type Statement } from '#time/statement'
import { toInterval, type TimePoint } from '#time/time-point'
import { startOfDay, type ZoneId } from '#time/zone'

const state = statementsOf<typeof reckoningTexts>()

/** When an anchor happened, as far as known: between `lo` and `hi`, both included; `unknown` when it is not known to have. */
export type AnchorAnswer = { readonly lo: Instant; readonly hi: Instant } | 'unknown' | undefined

/** What reckoning needs beside the words: the zone of civil days, the chosen convention, and what is known of anchors. */
export interface DueContext {
  readonly zone: ZoneId
  readonly convention?: Convention
  readonly anchors: (anchor: Anchor) => AnchorAnswer
}

/**
 * The half-open window in which the deadline is met. `by`, `no later than`, `until` and `on or before` include their
 * day, `before` excludes it, `from` includes it, `between` includes both. A term in days does not count the day of its
 * anchor and ends with its last day; a term in hours runs from the moment and includes its last instant. An anchor that
 * is not known to have happened gives `conditional`; one known only between two times gives `uncertain-window`; a choice
 * that the convention would decide, where none is chosen and the answer depends on it, gives `convention-dependent` with
 * every answer. Rest days extend only terms that are counted, never a day that is named. Sources: ETS 76 arts. 3-5;
 * Regulation (EEC, Euratom) 1182/71 art. 3.
 */
export function compileDue(due: DueExpression, context: DueContext): CompiledDue {
  const inZone = due.zone === undefined ? context : { ...context, zone: due.zone }
  switch (due.kind) {
    case 'bound':
      return exact(boundWindow(due.word, toInterval(due.at, inZone.zone)), boundSteps(due.word, due.at, inZone.zone))
    case 'between':
      return exact({ from: toInterval(due.first, inZone.zone).from, to: toInterval(due.last, inZone.zone).to }, [
        state('due.between', { first: point(due.first), last: point(due.last), zone: inZone.zone }),
      ])
    case 'within':
    case 'from-anchor':
    case 'counting-back':
    case 'at-anchor':
    case 'term':
      return withAnchor(due, inZone)
    case 'part-of-month':
      return {
        kind: 'window',
        window: partOfMonth(due.part, due.month, inZone.zone),
        vague: true,
        steps: [state(`due.${due.part}`)],
      }
    case 'throughout':
      return exact(throughoutWindow(due.first, due.last, inZone.zone), [state('due.throughout')])
    case 'no-due':
      return { kind: 'no-clock', steps: [state('due.none', { said: quoted(due.said) })] }
    case 'symbolic':
      return { kind: 'no-clock', steps: [state('due.symbolic', { said: quoted(due.said) })] }
    default:
      return assertNever(due)
  }
}

function exact(window: Interval, steps: readonly Statement[]): CompiledDue {
  return { kind: 'window', window, vague: false, steps }
}

function boundWindow(word: BoundWord, covered: Interval): Interval {
  switch (word) {
    case 'by':
    case 'no-later-than':
    case 'on-or-before':
    case 'until':
      return { from: BEGINNING_OF_TIME, to: covered.to }
    case 'before':
      return { from: BEGINNING_OF_TIME, to: covered.from }
    case 'on':
      return covered
    case 'from':
      return { from: covered.from, to: END_OF_TIME }
    case 'after':
      return { from: covered.to, to: END_OF_TIME }
    default:
      return assertNever(word)
  }
}

function boundSteps(word: BoundWord, at: TimePoint, zone: ZoneId): readonly Statement[] {
  const edges = edgesOf(boundWindow(word, toInterval(at, zone)), zone)
  const values = { bound: state(`bound.${word}`, { at: point(at) }), edges, zone }
  const isExcluded = word === 'before' || word === 'after'
  return [isExcluded ? state('due.excluded', values) : state('due.included', values)]
}

function edgesOf(window: Interval, zone: ZoneId): Statement {
  const [from, to] = [momentIn(window.from, zone), momentIn(window.to, zone)]
  if (window.from === BEGINNING_OF_TIME) return state('edges.to', { to })
  return window.to === END_OF_TIME ? state('edges.from', { from }) : state('edges.both', { from, to })
}

function point(at: TimePoint): Filling {
  return { is: 'point', at }
}

function momentIn(at: Instant, zone: ZoneId): Filling {
  return { is: 'moment', at, zone }
}

function partOfMonth(part: 'early' | 'mid' | 'late', month: string, zone: ZoneId): Interval {
  const date = parseCalendarDate(month)
  if (!date.ok) throw new Error(`our fault: unchecked month ${month}`)
  const first = firstDayOf(date.value)
  const whole = toInterval(date.value, zone)
  const eleventh = startOfDay(plusDays(first, 10), zone)
  const twentyFirst = startOfDay(plusDays(first, 20), zone)
  if (part === 'early') return { from: whole.from, to: eleventh }
  return part === 'mid' ? { from: eleventh, to: twentyFirst } : { from: twentyFirst, to: whole.to }
}

function throughoutWindow(first: TimePoint | undefined, last: TimePoint | undefined, zone: ZoneId): Interval {
  return {
    from: first === undefined ? BEGINNING_OF_TIME : toInterval(first, zone).from,
    to: last === undefined ? END_OF_TIME : toInterval(last, zone).to,
  }
}

type Anchored = Extract<DueExpression, { kind: 'within' | 'from-anchor' | 'counting-back' | 'at-anchor' | 'term' }>

function withAnchor(due: Anchored, context: DueContext): CompiledDue {
  const anchor = anchorOf(due)
  const when = whenOf(anchor, context)
  if (when === 'unknown' || when === undefined) {
    return { kind: 'conditional', on: anchor, steps: [state('due.awaited', { anchor: { is: 'anchor', anchor } })] }
  }
  return compileTerm(due, when, context)
}

function anchorOf(due: Anchored): Anchor {
  if (due.kind === 'counting-back') return due.before
  return due.kind === 'term' ? due.from : due.of
}

function whenOf(anchor: Anchor, context: DueContext): AnchorAnswer {
  if (anchor.kind !== 'time') return context.anchors(anchor)
  const covered = toInterval(anchor.at, context.zone)
  return { lo: covered.from, hi: plusMs(covered.to, -1) }
}
