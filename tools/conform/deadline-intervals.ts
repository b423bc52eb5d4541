import { hasFields, same, skip, type Adapter, type OutsideCase, type Judgement } from './adapter.ts'
import { stretchesOf, type Fluent, type Stretch } from './fluents.ts'

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

interface Rule {
  readonly begins: (event: string) => boolean
  readonly ends: (event: string) => boolean
}

// A quote is begun by presenting it and ended by accepting it, with the same merchant, client and good.
function ruleOf(outside: OutsideCase): Rule | string {
  if (typeof outside['initiates'] === 'string') {
    return { begins: (event) => event === outside['initiates'], ends: (event) => event === outside['terminates'] }
  }
  const quote = /^quote\((\w+),(\w+),(\w+)\)$/.exec(String(outside['fluent']))
  if (quote === null) return 'what begins and ends the state, and how long it lasts, is not in the file'
  const [, merchant, client, good] = quote
  return {
    begins: (event) => event.startsWith(`present_quote(${merchant}, ${client}, ${good},`),
    ends: (event) => event === `accept_quote(${client}, ${merchant}, ${good})`,
  }
}

function lastWindow(outside: OutsideCase, rule: Rule): Judgement {
  return same(
    outside['expected_last_window'],
    stretchesOf(fluentOf(outside['events'] as readonly Event[], rule, outside)),
  )
}

function everyWindow(outside: OutsideCase, rule: Rule): Judgement {
  const [first, last] = outside['range'] as readonly [number, number]
  const [step, window] = [Number(outside['step']), Number(outside['window'])]
  const queries: number[] = []
  for (let query = first + step; query <= last; query += step) queries.push(query)
  const shown = queries.map((query) => {
    const heard = heardBy(
      outside['events'] as readonly Event[],
      queries.filter((each) => each <= query),
      window,
    )
    return seenAt(stretchesOf(fluentOf(heard, rule, outside)), query, window)
  })
  return same(outside['expected_windows'], shown)
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

function fluentOf(events: readonly Event[], rule: Rule, outside: OutsideCase): Fluent {
  const at = (matches: (event: string) => boolean): readonly number[] =>
    events.filter(({ event }) => matches(event)).map((each) => each.at)
  return {
    begins: at(rule.begins),
    ends: at(rule.ends),
    duration: Number(outside['duration']),
    prolongs: outside['restart_extends'] === true,
  }
}
