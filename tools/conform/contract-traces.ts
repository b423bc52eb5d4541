import type { Status } from '#engine/ledger'
import { normId, obligation, prohibition } from '#testing/worlds/build-agreement'
import { done } from '#testing/worlds/build-record'
import { hasFields, same, skip, type Adapter, type OutsideCase, type Judgement } from './adapter.ts'
import { abstractAgreement, by, entriesAt, dayOf, throughout } from './abstract-time.ts'

/** One duty of a contract in words: who must (or must not) do what within how long, and what follows. */
interface Duty {
  readonly actor: string
  readonly modal: 'must' | 'must not' | 'may'
  readonly verb: string
  readonly amount?: { readonly exactly: boolean; readonly value: number }
  readonly within?: number
  readonly next?: Duty
  /** What is owed in place of `next` unless the amount was exactly this. */
  readonly unlessExactly?: { readonly value: number; readonly otherwise: Duty }
  readonly onBreach?: Duty
}

type Contract =
  | { readonly kind: 'duty'; readonly duty: Duty }
  | { readonly kind: 'fulfilled' }
  | { readonly kind: 'or' | 'and'; readonly of: readonly [Contract, Contract] }

interface Event {
  readonly actor: string
  readonly act: string
  readonly amount: number | undefined
  readonly at: number
}

type Outcome =
  | { readonly kind: 'fulfilled' }
  | { readonly kind: 'open'; readonly duty: Duty; readonly left?: number }
  | { readonly kind: 'breach'; readonly by: string; readonly deadline?: number; readonly at: number }

/** Contracts in a few words with traces of acts: each duty is a norm of ours, its standing decides what follows. */
export const contractTraces: Adapter = {
  name: 'contract traces',
  fits: (file) => hasFields(file, 'contract'),
  judge: (outside) => {
    const contract = parseContract(wordsOf(outside['contract']))
    if (contract === undefined) return skip('the words of the contract are of a form that we do not read')
    const events = ((outside['events'] ?? []) as readonly (readonly [string, string, number])[]).map(toEvent)
    return compared(outside, run(contract, Number(outside['start'] ?? 0), events))
  },
}

function wordsOf(contract: unknown): string {
  const text = typeof contract === 'object' && contract !== null && 'text' in contract ? contract.text : contract
  return typeof text === 'string' ? text : ''
}

function parseContract(words: string): Contract | undefined {
  const text = withoutBrackets(words.trim().replace(/\s+/g, ' '))
  if (text === 'fulfilled') return { kind: 'fulfilled' }
  const both = splitAtWord(text)
  if (both === undefined) {
    const duty = parseDuties(text)
    return duty === undefined ? undefined : { kind: 'duty', duty }
  }
  const [left, right] = [parseContract(both.left), parseContract(both.right)]
  return left === undefined || right === undefined ? undefined : { kind: both.word, of: [left, right] }
}

function withoutBrackets(text: string): string {
  return text.startsWith('(') && closingAt(text) === text.length - 1 ? text.slice(1, -1).trim() : text
}

// Where the bracket that the text begins with closes.
function closingAt(text: string): number {
  let depth = 0
  return [...text].findIndex((sign) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
    return depth === 0
  })
}

interface Both {
  readonly left: string
  readonly word: 'or' | 'and'
  readonly right: string
}

// The first `or` or `and` that stands outside brackets; what follows a duty after `;` belongs to that duty.
function splitAtWord(text: string): Both | undefined {
  const from = text.startsWith('(') ? closingAt(text) + 1 : 0
  const match = /^ ?(or|and) | (or|and) /.exec(text.slice(from))
  if (match === null || from < 0 || (from === 0 && text.includes(';'))) return undefined
  const at = from + match.index
  return {
    left: text.slice(0, at),
    word: (match[1] ?? match[2]) === 'and' ? 'and' : 'or',
    right: text.slice(at + match[0].length),
  }
}

function parseDuties(text: string): Duty | undefined {
  const [head = '', ...rest] = text.split(';').map((part) => part.trim())
  return rest.reduce<Duty | undefined>(
    (duty, part, at) =>
      duty === undefined || duty.next !== undefined ? duty : followed(duty, part, rest.slice(at + 1)),
    parseDuty(head),
  )
}

// What follows a duty: the next one with all that is said after it, one that the amount decides, or one for its breach.
function followed(duty: Duty, part: string, after: readonly string[]): Duty | undefined {
  if (part.startsWith('then ')) {
    const next = parseDuties([part.slice(5), ...after].join('; '))
    return next === undefined ? undefined : { ...duty, next }
  }
  const exactly = /^if \w+ is exactly (\d+) fulfilled, else (.+)$/.exec(part)
  const late = /^if not (?:\w+ )?in time,? (.+)$/.exec(part)
  const inner = parseDuty((exactly?.[2] ?? late?.[1] ?? '').trim())
  if (inner === undefined) return undefined
  if (exactly === null) return { ...duty, onBreach: inner }
  return { ...duty, unlessExactly: { value: Number(exactly[1]), otherwise: inner } }
}

function parseDuty(text: string): Duty | undefined {
  const match =
    /^(\w+) (must not|must|may) (\w+)(?: (?:(exactly) (\d+)|(?:\w+ ?>= ?|at least )(\d+)))?(?: within (\d+))?$/.exec(
      text,
    )
  if (match === null) return undefined
  const [, actor = '', modal, verb = '', exactly, exact, least, within] = match
  const value = exact ?? least
  return {
    actor,
    modal: modal === 'must' || modal === 'may' ? modal : 'must not',
    verb,
    ...(value === undefined ? {} : { amount: { exactly: exactly !== undefined, value: Number(value) } }),
    ...(within === undefined ? {} : { within: Number(within) }),
  }
}

function toEvent([actor, words, at]: readonly [string, string, number]): Event {
  const [act = '', amount] = words.split(' ')
  return { actor, act, amount: amount === undefined ? undefined : Number(amount), at }
}

function run(contract: Contract, start: number, events: readonly Event[]): Outcome {
  switch (contract.kind) {
    case 'fulfilled':
      return { kind: 'fulfilled' }
    case 'duty':
      return runDuty(contract.duty, start, events, lastOf(events, start))
    default: {
      const outcomes = contract.of.map((each) => run(each, start, events))
      const first = contract.kind === 'or' ? 'fulfilled' : 'breach'
      const byKind = (kind: Outcome['kind']): Outcome | undefined => outcomes.find((each) => each.kind === kind)
      // Of two duties both broken the first decides, of two alternatives the last.
      const broken = breachOf(outcomes, contract.kind)
      return (first === 'breach' ? broken : byKind(first)) ?? byKind('open') ?? broken ?? { kind: 'fulfilled' }
    }
  }
}

function breachOf(outcomes: readonly Outcome[], word: 'or' | 'and'): Outcome | undefined {
  const broken = outcomes.flatMap((each) => (each.kind === 'breach' ? [each] : []))
  const byTime = broken.sort((a, b) => (a.deadline ?? a.at) - (b.deadline ?? b.at))
  return word === 'or' ? byTime.at(-1) : byTime[0]
}

function lastOf(events: readonly Event[], start: number): number {
  return events.reduce((last, event) => Math.max(last, event.at), start)
}

function runDuty(duty: Duty, start: number, events: readonly Event[], now: number): Outcome {
  const acts = events.filter((event) => event.actor === duty.actor && isAct(event, duty.verb))
  return duty.modal === 'must not' ? forbidden(duty, start, acts, now) : required(duty, start, { acts, events, now })
}

function forbidden(duty: Duty, start: number, acts: readonly Event[], now: number): Outcome {
  const last = duty.within === undefined ? undefined : start + duty.within
  const of = abstractAgreement([prohibition('n', { deadline: throughout(start, last) })])
  const told = acts.map((act, at) => done(`c${at}`, dayOf(act.at), { standing: 'breached' }))
  const entry = entriesAt(of, told, now).get('n')
  const first = acts.find((act) => act.at >= start && (last === undefined || act.at <= last))
  if (entry !== undefined && entry.breaches > 0 && first !== undefined)
    return { kind: 'breach', by: duty.actor, at: first.at }
  return entry?.status === 'expired' ? { kind: 'fulfilled' } : { kind: 'open', duty }
}

interface Trace {
  readonly acts: readonly Event[]
  readonly events: readonly Event[]
  readonly now: number
}

function required(duty: Duty, start: number, trace: Trace): Outcome {
  const deadline = duty.within === undefined ? undefined : start + duty.within
  const fitting = trace.acts.filter((act) => act.at >= start && isEnough(act, duty))
  const norm = obligation('n', deadline === undefined ? {} : { deadline: by(deadline) })
  const of = abstractAgreement([duty.modal === 'may' ? { ...norm, kind: 'permission', id: normId('n') } : norm])
  const told = fitting.map((act, at) => done(`c${at}`, dayOf(act.at)))
  const status = entriesAt(of, told, trace.now).get('n')?.status
  if (isOver(duty, fitting, status)) return afterwards(duty, fitting[0], trace)
  if (status === 'broken' || status === 'kept-late') return breached(duty, deadline ?? start, trace)
  const left = deadline === undefined ? {} : { left: deadline - trace.now }
  return { kind: 'open', duty, ...left }
}

// What is allowed and was done, or can no longer be done, leaves nothing owed.
function isOver(duty: Duty, fitting: readonly Event[], status: Status | undefined): boolean {
  return status === 'kept' || (duty.modal === 'may' && (fitting.length > 0 || status === 'expired'))
}

function afterwards(duty: Duty, act: Event | undefined, trace: Trace): Outcome {
  const at = act?.at ?? trace.now
  const { unlessExactly, next } = duty
  const rest = trace.events.slice(act === undefined ? 0 : trace.events.indexOf(act) + 1)
  if (unlessExactly !== undefined && act?.amount !== unlessExactly.value)
    return runDuty(unlessExactly.otherwise, at, rest, trace.now)
  return next === undefined ? { kind: 'fulfilled' } : runDuty(next, at, rest, trace.now)
}

// A breach is noticed with the first act after the deadline; what is owed in its place counts from there.
function breached(duty: Duty, deadline: number, trace: Trace): Outcome {
  const noticed = trace.events.find((event) => event.at > deadline)
  const at = noticed?.at ?? trace.now
  if (duty.onBreach === undefined) return { kind: 'breach', by: duty.actor, deadline, at }
  const rest = trace.events.slice(noticed === undefined ? trace.events.length : trace.events.indexOf(noticed) + 1)
  return runDuty(duty.onBreach, at, rest, trace.now)
}

// "deliver" is told as "delivery", "pay" as "payment", "publish" as "publication".
function isAct(event: Event, verb: string): boolean {
  return event.act.startsWith(verb.slice(0, Math.max(3, verb.length - 2)))
}

function isEnough(act: Event, duty: Duty): boolean {
  if (duty.amount === undefined) return true
  return duty.amount.exactly ? act.amount === duty.amount.value : (act.amount ?? 0) >= duty.amount.value
}

function compared(outside: OutsideCase, outcome: Outcome): Judgement {
  const { expected } = outside
  if (expected === 'fulfilled') return same('fulfilled', outcome.kind)
  if (typeof expected !== 'object' || expected === null)
    return skip(`\`${String(expected)}\` is no outcome that we know`)
  if ('open' in expected) return comparedOpen(String(expected.open), outcome)
  if (!('breach_by' in expected)) return skip('the outcome is of a kind that we do not know')
  return comparedBreach(expected, outcome)
}

// Of an open duty only what the words say is compared: who owes it, and how much time is left.
function comparedOpen(words: string, outcome: Outcome): Judgement {
  if (outcome.kind !== 'open') return same('open', outcome.kind)
  const left = /(\d+) left/.exec(words)?.[1]
  const who = /^(\w+) must/.exec(words)?.[1]
  return same([left, who], [left && String(outcome.left), who && outcome.duty.actor])
}

function comparedBreach(expected: object, outcome: Outcome): Judgement {
  if (outcome.kind !== 'breach') return same('breach', outcome.kind)
  const got = { breach_by: outcome.by, at: outcome.at, noticed_at: outcome.at, deadline: outcome.deadline }
  const told = Object.entries(expected).filter(([field]) => field in got)
  return same(
    Object.fromEntries(told),
    Object.fromEntries(Object.entries(got).filter(([field]) => told.some(([each]) => each === field))),
  )
}
