// Two general libraries on the same workload: a state machine interpreted by XState and rules run by json-rules-engine,
// both replayed for every date, since neither knows of two times.
import { Engine } from 'json-rules-engine'
import { createMachine, initialTransition, transition } from 'xstate'
import { vantages, type DrawnNorm } from './deadline-status.ts'

const machine = createMachine({
  initial: 'inEffect',
  states: {
    inEffect: { on: { fulfilled: 'kept', expired: 'overdue' } },
    overdue: { on: { fulfilled: 'keptLate', denied: 'broken' } },
    broken: { on: { fulfilled: 'keptLate' } },
    kept: { on: { denied: 'disputed' } },
    keptLate: {},
    disputed: {},
  },
})

interface Event {
  readonly day: number
  readonly type: 'fulfilled' | 'expired' | 'denied'
}

/** Replays every norm's events up to each vantage through the machine; gives the number of norms kept. */
export function replayByXState(norms: readonly DrawnNorm[]): number {
  const [start] = initialTransition(machine)
  let kept = 0
  for (const { asOfDay, knownDay } of vantages) {
    for (const norm of norms) {
      let state = start
      for (const { type } of eventsOf(norm, asOfDay, knownDay)) [state] = transition(machine, state, { type })
      if (state.value === 'kept') kept += 1
    }
  }
  return kept
}

function eventsOf(norm: DrawnNorm, asOfDay: number, knownDay: number): readonly Event[] {
  const told = norm.claims
    .filter((claim) => claim.counts && claim.knownDay <= knownDay)
    .map((claim): Event => ({ day: claim.day, type: claim.done ? 'fulfilled' : 'denied' }))
  const events: readonly Event[] = [...told, { day: norm.dueDay + 1, type: 'expired' }]
  return events.filter((event) => event.day <= asOfDay).sort((a, b) => a.day - b.day)
}

/** Runs the rules for every norm at each vantage; gives the number of norms kept. */
export async function runJsonRules(norms: readonly DrawnNorm[]): Promise<number> {
  const engine = rulesEngine()
  let kept = 0
  for (const { asOfDay, knownDay } of vantages) {
    for (const norm of norms) {
      const { events } = await engine.run(factsOf(norm, asOfDay, knownDay))
      if (events[0]?.type === 'kept') kept += 1
    }
  }
  return kept
}

function rulesEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const rule = (type: string, all: readonly { fact: string; operator: string; value: unknown }[]): void => {
    engine.addRule({ conditions: { all: [...all] }, event: { type } })
  }
  const fact = (name: string, value: boolean): { fact: string; operator: string; value: unknown } => ({
    fact: name,
    operator: 'equal',
    value,
  })
  rule('disputed', [fact('done', true), fact('contradicted', true)])
  rule('kept', [fact('done', true), fact('contradicted', false), fact('inTime', true)])
  rule('kept-late', [fact('done', true), fact('contradicted', false), fact('inTime', false)])
  rule('due', [fact('done', false), fact('pastDue', false)])
  rule('broken', [fact('done', false), fact('pastDue', true), fact('denied', true)])
  rule('overdue-unknown', [fact('done', false), fact('pastDue', true), fact('denied', false)])
  return engine
}

function factsOf(norm: DrawnNorm, asOfDay: number, knownDay: number): Record<string, boolean> {
  const known = norm.claims.filter((claim) => claim.counts && claim.knownDay <= knownDay)
  const firstDone = Math.min(...known.filter((claim) => claim.done).map((claim) => claim.day))
  const lastDenied = Math.max(...known.filter((claim) => !claim.done).map((claim) => claim.day))
  return {
    done: firstDone <= asOfDay,
    contradicted: firstDone <= lastDenied,
    inTime: firstDone <= norm.dueDay,
    pastDue: asOfDay > norm.dueDay,
    denied: lastDenied >= norm.dueDay && firstDone > norm.dueDay,
  }
}
