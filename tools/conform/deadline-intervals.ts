import { hasFields, same, skip, type Adapter, type OutsideCase, type Judgement } from './adapter.ts'
import { holdsAt, stretchesOf, type Fluent, type Stretch } from './fluents.ts'

interface Event {
  readonly event: string
  readonly at: number
}

/** States with durations, recognised in a sliding window over a stream in which events may come late. */
export const deadlineIntervals: Adapter = {
  name: 'deadline intervals',
  fits: (file) => hasFields(file, 'events', 'duration', 'window'),
  judge: (outside) => {
    const rule = ruleOf(outside)
    if (typeof rule === 'string') return skip(rule)
    return 'expected_windows' in outside ? everyWindow(outside, rule) : lastWindow(outside, rule)
  },
}

/** What the events that were heard make of the state. */
type Rule = (heard: readonly Event[]) => Fluent

function ruleOf(outside: OutsideCase): Rule | string {
  if (typeof outside['initiates'] === 'string') {
    const { initiates, terminates } = outside
    return fluentRule(
      outside,
      (event) => event === plain(String(initiates)),
      (event) => event === plain(String(terminates)),
    )
  }
  const words = String(outside['fluent']).replace(/\s+/g, '')
  const [, merchant, client, good] = /^quote\((\w+),(\w+),(\w+)\)$/.exec(words) ?? []
  if (merchant !== undefined) {
    // A quote is begun by presenting it and ended by accepting it, with the same merchant, client and good.
    return fluentRule(
      outside,
      (event) => event.startsWith(`present_quote(${merchant},${client},${good},`),
      (event) => event === `accept_quote(${client},${merchant},${good})`,
    )
  }
  const [, suspended] = /^suspended\((\w+),merchant\)$/.exec(words) ?? []
  if (suspended !== undefined) return suspensionRule(suspended)
  return 'what begins and ends the state, and how long it lasts, is not in the file'
}

function fluentRule(outside: OutsideCase, begins: (event: string) => boolean, ends: (event: string) => boolean): Rule {
  return (heard) => ({
    begins: timesOf(heard, begins),
    ends: timesOf(heard, ends),
    duration: Number(outside['duration']),
    prolongs: outside['restart_extends'] === true,
  })
}

// The rules of suspension do not stand in the file; they are those of the published example of an online market: whoever
// presents a quote to a client may present none to it for a while unless that client asks for one, and whoever does so all
// the same is suspended for a while.
const NO_PERMISSION = 10
const SUSPENSION = 3

function suspensionRule(merchant: string): Rule {
  return (heard) => {
    const presented = `present_quote(${merchant},`
    const clients = new Set(heard.flatMap((each) => clientOf(plain(each.event), presented)))
    const begins = [...clients].flatMap((client) => {
      const times = timesOf(heard, (event) => event.startsWith(`${presented}${client},`))
      const asked = timesOf(heard, (event) => event.startsWith(`request_quote(${client},${merchant},`))
      const forbidden = stretchesOf({ begins: times, ends: asked, duration: NO_PERMISSION, prolongs: true })
      return times.filter((at) => holdsAt(forbidden, at))
    })
    return { begins, ends: [], duration: SUSPENSION, prolongs: true }
  }
}

function clientOf(event: string, presented: string): readonly string[] {
  return event.startsWith(presented) ? event.slice(presented.length).split(',', 1) : []
}

function timesOf(heard: readonly Event[], matches: (event: string) => boolean): readonly number[] {
  return heard.filter(({ event }) => matches(plain(event))).map(({ at }) => at)
}

function plain(event: string): string {
  return event.replace(/\s+/g, '')
}

function lastWindow(outside: OutsideCase, rule: Rule): Judgement {
  return same(outside['expected_last_window'], windowsOf(outside, rule).at(-1) ?? [])
}

function everyWindow(outside: OutsideCase, rule: Rule): Judgement {
  return same(outside['expected_windows'], windowsOf(outside, rule))
}

function windowsOf(outside: OutsideCase, rule: Rule): readonly (readonly Stretch[])[] {
  const [first, last] = outside['range'] as readonly [number, number]
  const [step, window] = [Number(outside['step']), Number(outside['window'])]
  const queries: number[] = []
  for (let query = first + step; query <= last; query += step) queries.push(query)
  return queries.map((query) => {
    const heard = heardBy(
      outside['events'] as readonly Event[],
      queries.filter((each) => each <= query),
      window,
    )
    return seenAt(stretchesOf(rule(heard)), query, window)
  })
}

// An event is heard when it has come by a query whose window holds it. The stream is in the order of coming: what stands
// after a later event came after it.
function heardBy(events: readonly Event[], queries: readonly number[], window: number): readonly Event[] {
  return events.filter(({ at }, index) => {
    const cameAt = Math.max(...events.slice(0, index + 1).map((each) => each.at))
    return queries.some((query) => cameAt <= query && query - window < at && at <= query)
  })
}

// A window shows the stretches that reach into it; one that goes on beyond it is open.
function seenAt(stretches: readonly Stretch[], query: number, window: number): readonly Stretch[] {
  return stretches.flatMap(([from, to]): readonly Stretch[] => {
    if (from > query + 1 || (to !== null && to <= query - window + 1)) return []
    return [[from, to !== null && to > query + 1 ? null : to]]
  })
}
