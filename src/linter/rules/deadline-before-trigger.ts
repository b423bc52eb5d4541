import type { AgreementIndex } from '#linter/agreement-index'
import { inForceFrom, lastMomentOf, momentOf, widestWindow, zoneOf } from '#linter/norm-windows'
import { called } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import { isDueTooSoon, waitsOf } from '#linter/waiting'
import type { Condition } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import type { Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import { toInterval } from '#time/time-point'
import type { Filling, Statement } from '#time/statement'

/** Norms that fall due before they bite. */
export const deadlineBeforeTrigger: Rule = {
  name: 'deadline-before-trigger',
  group: 'time',
  severity: 'error',
  doc: {
    finds:
      'a norm that falls due before the instrument is in force, before its own condition begins, or before the norm it waits for can begin',
    matters: 'it is broken before it exists, or never owed; whoever wants a pretext has one',
    question: 'what comes first, and by how many days must the second follow?',
    realCase:
      'annex 9 of the Lusaka protocol counts days from the initialling and puts the formal signature, D+5, after steps that are due later',
    sources: ['Lusaka protocol (Angola), annex 9 (1994)', 'Dechter, Meiri and Pearl 1991'],
  },
  *check(index) {
    yield* startFaults(index)
    yield* waitFaults(index)
  },
}

/** Norms due before the instrument or their own condition begins. */
function* startFaults(index: AgreementIndex): Generator<Fault> {
  const inForce = inForceFrom(index)
  for (const norm of index.norms) {
    const window = closingWindow(index, norm)
    const begins = laterStart(index, inForce, norm)
    if (window === undefined || begins === undefined || window.to > begins.at) continue
    const found = state(begins.key, { ...dueOf(index, norm, window), begins: momentOf(index, begins.at) })
    yield faultOf(norm, found)
  }
}

/** Norms due before the norm they wait for can begin. */
function* waitFaults(index: AgreementIndex): Generator<Fault> {
  for (const wait of waitsOf(index)) {
    const [norm, other] = [index.normById.get(wait.norm), index.normById.get(wait.for)]
    if (norm === undefined || other === undefined) continue
    const [window, first] = [closingWindow(index, norm), widestWindow(index, other)]
    if (window === undefined || first === undefined || !isDueTooSoon(index, norm, other)) continue
    const begins = momentOf(index, first.from)
    const due = dueOf(index, norm, window)
    yield faultOf(norm, state('deadline-before-trigger.other', { ...due, other: called(other), begins }))
  }
}

/** The window of a norm that is due at some time; one that must be kept up from a day on is never late. */
function closingWindow(index: AgreementIndex, norm: Norm): Interval | undefined {
  if (norm.kind !== 'obligation' || norm.aspect !== 'once') return undefined
  return widestWindow(index, norm)
}

interface Start {
  readonly at: Instant
  readonly key: 'deadline-before-trigger.in-force' | 'deadline-before-trigger.condition'
}

function laterStart(index: AgreementIndex, inForce: Instant | undefined, norm: Norm): Start | undefined {
  const starts: Start[] = inForce === undefined ? [] : [{ at: inForce, key: 'deadline-before-trigger.in-force' }]
  for (const at of startsIn(index, norm.trigger)) starts.push({ at, key: 'deadline-before-trigger.condition' })
  return starts.reduce<Start | undefined>(
    (latest, each) => (latest === undefined || each.at > latest.at ? each : latest),
    undefined,
  )
}

/** The times from which a condition can hold at the earliest; where any of several is enough, none binds. */
function startsIn(index: AgreementIndex, condition: Condition | undefined): readonly Instant[] {
  if (condition?.kind === 'time') return [toInterval(condition.from, zoneOf(index)).from]
  return condition?.kind === 'all' ? condition.of.flatMap((part) => startsIn(index, part)) : []
}

function dueOf(index: AgreementIndex, norm: Norm, window: Interval): { readonly norm: Filling; readonly due: Filling } {
  return { norm: called(norm), due: lastMomentOf(index, window) }
}

function faultOf(norm: Norm, found: Statement): Fault {
  return { found, norms: [norm.id], quotes: norm.deadline === undefined ? [] : [norm.deadline.said] }
}
