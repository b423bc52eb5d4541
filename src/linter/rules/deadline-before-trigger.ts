import { titleOf, type AgreementIndex } from '#linter/agreement-index'
import { inForceFrom, lastMomentWords, momentWords, widestWindow, zoneOf } from '#linter/norm-windows'
import type { Fault, Rule } from '#linter/rule'
import { waitsOf } from '#linter/waiting'
import { quoted } from '#linter/words'
import type { Condition } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import type { Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import { toInterval } from '#time/time-point'

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
    const inForce = inForceFrom(index)
    const waits = waitsOf(index)
    for (const norm of index.norms) {
      const window = closingWindow(index, norm)
      if (window === undefined) continue
      const begins = laterStart(index, inForce, norm)
      if (begins !== undefined && window.to <= begins.at)
        yield fault(index, norm, window, `${begins.what} on ${momentWords(index, begins.at)}`)
    }
    for (const wait of waits) {
      const [norm, other] = [index.normById.get(wait.norm), index.normById.get(wait.for)]
      const [window, first] = [norm, other].map((each) =>
        each === undefined ? undefined : (closingWindow(index, each) ?? widestWindow(index, each)),
      )
      if (norm === undefined || other === undefined || window === undefined || first === undefined) continue
      if (window.to <= first.from)
        yield fault(index, norm, window, `${quoted(titleOf(other))} can begin on ${momentWords(index, first.from)}`)
    }
  },
}

/** The window of a norm that is due at some time; one that must be kept up from a day on is never late. */
function closingWindow(index: AgreementIndex, norm: Norm): Interval | undefined {
  if (norm.kind !== 'obligation' || norm.aspect !== 'once') return undefined
  return widestWindow(index, norm)
}

interface Start {
  readonly at: Instant
  readonly what: string
}

function laterStart(index: AgreementIndex, inForce: Instant | undefined, norm: Norm): Start | undefined {
  const starts: Start[] = inForce === undefined ? [] : [{ at: inForce, what: 'the instrument enters into force' }]
  for (const at of startsIn(index, norm.trigger)) starts.push({ at, what: 'its condition begins' })
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

function fault(index: AgreementIndex, norm: Norm, window: Interval, before: string): Fault {
  return {
    message: `deadline before trigger: ${quoted(titleOf(norm))} is due by ${lastMomentWords(index, window)}, before ${before}`,
    norms: [norm.id],
    quotes: norm.deadline === undefined ? [] : [norm.deadline.said],
  }
}
