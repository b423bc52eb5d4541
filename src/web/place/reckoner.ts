import type { Ledger, Question } from '#engine/ledger'
import { fromDayNumber, type Day } from '#time/calendar-date'
import type { AgreementIndex } from '#views/agreement-index'
import type { ChangeDays } from '#views/change-days'
import type { DeadlineMove } from '#views/deadline-moves'
import type { Asked, Reckoned, SentEntry } from '#web/place/reckoning'

/** What the worker has reckoned so far; a ledger is there once a page wanted one. */
export interface ReckonedState {
  readonly changes?: ChangeDays
  readonly moves: readonly DeadlineMove[]
  readonly ledger?: Ledger
}

/** A worker that reckons the ledgers of one long agreement, and the newest of what it answered. */
export interface Reckoner {
  /** Asks from another vantage; answers to what was asked before are passed over. */
  readonly ask: (question: Question) => void
  /** Says that a page shows whole entries: from now on ledgers are reckoned too. Gives the first one. */
  readonly wantLedger: () => Promise<Ledger>
  readonly state: () => ReckonedState
  readonly subscribe: (listener: () => void) => () => void
  readonly close: () => void
}

/** A reckoner for the agreement; its worker starts with the first question, and again with one after it was closed. */
export function startReckoner(index: AgreementIndex): Reckoner {
  const held = holdState()
  const first = promised<Ledger>()
  let [turn, wanted] = [0, false]
  let question: Question | undefined
  let pieces: SentEntry[] = []
  let worker: Worker | undefined
  const hear = (data: Reckoned): void => {
    if (data.turn !== turn || question === undefined) return
    if (data.kind === 'changes') held.tell({ changes: toChangeDays(data), moves: data.moves })
    else if (data.kind === 'piece') pieces.push(...data.entries)
    else {
      const ledger = toLedger({ question, pieces, index, changesNext: data.changesNext })
      first.keep(ledger)
      held.tell({ ledger })
    }
  }
  const askAgain = (): void => {
    if (question === undefined) return
    turn += 1
    pieces = []
    worker ??= openWorker(index.agreement.id, hear, first.fail)
    const asked: Asked = { kind: wanted ? 'ledger' : 'changes', turn, question }
    worker.postMessage(asked)
  }
  return {
    state: held.state,
    subscribe: held.subscribe,
    ask: (asked) => {
      question = asked
      askAgain()
    },
    wantLedger: () => {
      if (!wanted) {
        wanted = true
        askAgain()
      }
      return first.promise
    },
    close: () => {
      worker?.terminate()
      worker = undefined
    },
  }
}

function openWorker(agreement: string, hear: (data: Reckoned) => void, fail: (fault: Error) => void): Worker {
  const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Reckoned>) => hear(data))
  worker.addEventListener('error', ({ message }) => fail(new Error(`our fault: ${message}`)))
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

interface Promised<T> {
  readonly promise: Promise<T>
  readonly keep: (value: T) => void
  readonly fail: (fault: Error) => void
}

function promised<T>(): Promised<T> {
  let keep: (value: T) => void = () => undefined
  let fail: (fault: Error) => void = () => undefined
  const promise = new Promise<T>((resolve, reject) => {
    keep = resolve
    fail = reject
  })
  // Where no page waits for it, a failure is nobody's; who waits later is told.
  promise.catch(() => undefined)
  return { promise, keep: (value) => keep(value), fail: (fault) => fail(fault) }
}

function toLedger(of: {
  readonly question: Question
  readonly pieces: readonly SentEntry[]
  readonly index: AgreementIndex
  readonly changesNext: Ledger['changesNext']
}): Ledger {
  const { question, pieces, index, changesNext } = of
  const entries = pieces.flatMap((entry) => {
    const norm = index.normById.get(entry.id)
    return norm === undefined ? [] : [{ ...entry, norm, reasons: [] }]
  })
  const next = changesNext === undefined ? {} : { changesNext }
  return { agreement: index.agreement.id, question, entries, ...next }
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
