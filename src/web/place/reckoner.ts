import type { Ledger, Question } from '#engine/ledger'
import { fromDayNumber, type Day } from '#time/calendar-date'
import type { AgreementIndex } from '#views/agreement-index'
import type { ChangeDays } from '#views/change-days'
import type { DeadlineMove } from '#views/deadline-moves'
import type { Asked, Reckoned } from '#web/place/reckoning'

/** What the worker has reckoned so far, and what changes next from the vantage of a question. */
export interface ReckonedState {
  readonly changes?: ChangeDays
  readonly moves: readonly DeadlineMove[]
  readonly next?: { readonly question: Question; readonly changesNext: Ledger['changesNext'] }
}

/** A worker that reckons what happens when in one long agreement, and the newest of what it answered. */
export interface Reckoner {
  /** Asks from another vantage; answers to what was asked before are passed over. */
  readonly ask: (question: Question) => void
  readonly state: () => ReckonedState
  readonly subscribe: (listener: () => void) => () => void
  readonly close: () => void
}

/** A reckoner for the agreement; its worker starts with the first question, and again with one after it was closed. */
export function startReckoner(index: AgreementIndex): Reckoner {
  const held = holdState()
  let turn = 0
  let question: Question | undefined
  let worker: Worker | undefined
  const hear = (data: Reckoned): void => {
    if (data.turn !== turn || question === undefined) return
    const { moves, changesNext } = data
    held.tell({ changes: toChangeDays(data), moves, next: { question, changesNext } })
  }
  return {
    state: held.state,
    subscribe: held.subscribe,
    ask: (asked) => {
      question = asked
      turn += 1
      worker ??= openWorker(index.agreement.id, hear)
      const asking: Asked = { kind: 'changes', turn, question }
      worker.postMessage(asking)
    },
    close: () => {
      worker?.terminate()
      worker = undefined
    },
  }
}

function openWorker(agreement: string, hear: (data: Reckoned) => void): Worker {
  const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Reckoned>) => hear(data))
  const begin: Asked = { kind: 'open', agreement }
  worker.postMessage(begin)
  return worker
}

interface HeldState extends Pick<Reckoner, 'state' | 'subscribe'> {
  readonly tell: (more: Partial<ReckonedState>) => void
}

function holdState(): HeldState {
  const listeners = new Set<() => void>()
  let state: ReckonedState = { moves: [] }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell: (more) => {
      state = { ...state, ...more }
      for (const listener of listeners) listener()
    },
  }
}

function toChangeDays(sent: { readonly world: Int32Array; readonly knowledge: Int32Array }): ChangeDays {
  return { world: toDays(sent.world), knowledge: toDays(sent.knowledge) }
}

/** Many changes fall on few days: each day is written once and used again. */
function toDays(numbers: Int32Array): readonly Day[] {
  const days: Day[] = []
  let [last, day] = [Number.NaN, fromDayNumber(0)]
  for (const number of numbers) {
    if (number !== last) [last, day] = [number, fromDayNumber(number)]
    days.push(day)
  }
  return days
}
