import type { Entry, Status } from '#engine/ledger'
import type { Amendment, Change } from '#model/instrument/amendment'
import type { NormId } from '#model/ids'
import type { RecordEntry } from '#model/record/record'
import { amendment, partyId, point } from '#testing/worlds/build-agreement'
import { about, done, happened } from '#testing/worlds/build-record'
import { hasFields, skip, type Adapter, type OutsideCase, type Judgement } from './adapter.ts'
import { abstractAgreement, dayOf, entriesAt } from './abstract-time.ts'
import { complianceModel, type ActPattern, type ComplianceModel } from './compliance-models.ts'

interface Event {
  readonly event: string
  readonly at: number
}

/** Traces of contracts with powers: the states that must hold when the trace is over. */
export const complianceTraces: Adapter = {
  name: 'compliance traces',
  fits: (file) => hasFields(file, 'model', 'initials', 'events'),
  judge: (outside) => {
    const model = complianceModel(String(outside['model']), outside['initials'] as readonly string[])
    if (model === undefined) return skip(`the model \`${String(outside['model'])}\` is not in the file`)
    return judged(outside, model)
  },
}

function judged(outside: OutsideCase, model: ComplianceModel): Judgement {
  const events = outside['events'] as readonly Event[]
  const of = abstractAgreement(model.norms, { amendments: events.flatMap((event, at) => changeOf(event, at, model)) })
  const entries = entriesAt(
    of,
    events.flatMap((event, at) => claimsOf(event, at, outside, model)),
    END_OF_TRACE,
  )
  const expected = outside['expected'] as readonly string[]
  const answers = expected.map((state) => answer(state, entries, events))
  const unread = answers.find((each) => typeof each === 'string')
  if (typeof unread === 'string') return skip(unread)
  const got = expected.filter((_, at) => answers[at] === true)
  if (got.length === expected.length) return { kind: 'pass' }
  const labels = [...entries.values()].map((entry) => `${entry.id}: ${entry.status}`)
  return { kind: 'fail', expected: expected.filter((_, at) => answers[at] !== true), got: labels }
}

// What survives its contract is watched up to this number, and no longer.
const END_OF_TRACE = 180

// Whether a state holds, or why we do not mean it.
function answer(state: string, entries: ReadonlyMap<string, Entry>, events: readonly Event[]): boolean | string {
  const match = /^(\w+)\((\w+)(?:,.*)?\)$/.exec(state)
  const [, word = '', of = ''] = match ?? []
  const entry = entries.get(of)
  if (entry === undefined) return contractState(word, { contract: of, entries, events })
  if (word === 'violation') return entry.breaches > 0
  if (word === 'performer') {
    return 'that a subcontract adds a performer is an event that we do not mean: performers are part of the norm'
  }
  return LABELS_OF[word]?.includes(entry.status) ?? `\`${word}\` is no state that we know`
}

const LABELS_OF: Readonly<Record<string, readonly Status[]>> = {
  fulfillment: ['kept', 'kept-late'],
  inEffect: ['due', 'available', 'no-reports'],
  active: ['due', 'available', 'no-reports'],
  suspension: ['suspended'],
  successfulTermination: ['exercised', 'kept'],
  unsuccessfulTermination: ['terminated'],
  discharge: ['terminated', 'waived'],
}

interface OfContract {
  readonly contract: string
  readonly entries: ReadonlyMap<string, Entry>
  readonly events: readonly Event[]
}

function contractState(word: string, { contract, entries, events }: OfContract): boolean | string {
  const isContract = events.some((each) => each.event === `started(${contract})`)
  if (!isContract) return `the model of \`${contract}\` is not in the file`
  const obligations = [...entries.values()].filter((entry) => entry.norm.kind === 'obligation')
  if (word === 'unsuccessfulTermination') return obligations.some((entry) => entry.status === 'terminated')
  if (word !== 'successfulTermination') return `\`${word}\` of a contract is no state that we know`
  return obligations.every((entry) => entry.status === 'kept' || entry.status === 'conditional')
}

function changeOf(event: Event, at: number, model: ComplianceModel): readonly Amendment[] {
  const match = /^(suspended|resumed|terminated)\((\w+)\)$/.exec(event.event)
  if (match === null) return []
  const [, word, of = ''] = match
  const norms = model.norms.some((norm) => norm.id === of) ? [of] : model.norms.map((norm) => norm.id)
  return [
    amendment(`change-${at}`, norms, CHANGES[word ?? ''] ?? { kind: 'end' }, {
      kind: word === 'terminated' ? 'termination' : 'suspension',
      grantedBy: ['a', 'b', 'g'].map(partyId),
      publishedAt: point(dayOf(event.at)),
    }),
  ]
}

// A suspension without an end is taken over by the next one: one that is over at once resumes what was suspended.
const CHANGES: Readonly<Record<string, Change>> = {
  suspended: { kind: 'suspend', stopsClock: false },
  resumed: { kind: 'suspend', until: point(dayOf(-1)), stopsClock: false },
}

function claimsOf(event: Event, at: number, outside: OutsideCase, model: ComplianceModel): readonly RecordEntry[] {
  const used = model.exertions[event.event]
  if (used !== undefined) return [done(`use-${at}`, dayOf(event.at), { standing: 'exercised', about: about(used) })]
  const told = actOf(event.event, outside['attributes'] as readonly string[])
  if (told === undefined) return []
  const performs = Object.entries(model.performedBy).filter(
    ([norm, pattern]) => fits(told, pattern) && isMeant(norm, outside, model),
  )
  return [
    happened(`event-${at}`, told.type, dayOf(event.at)),
    ...performs.map(([norm], number) => {
      const standing = model.norms.find((each) => each.id === norm)?.kind === 'power' ? 'exercised' : 'done'
      return done(`act-${at}-${number}`, dayOf(event.at), { standing, about: about(norm as NormId) })
    }),
  ]
}

// One act can perform two norms of different contracts, but an invoice is paid once: to whoever was invoiced in the trace.
function isMeant(norm: string, outside: OutsideCase, model: ComplianceModel): boolean {
  const trigger = model.norms.find((each) => each.id === norm)?.trigger
  if (trigger?.kind !== 'event') return true
  const attributes = outside['attributes'] as readonly string[]
  return attributes.some((each) => each.startsWith('type(') && each.replaceAll(' ', '').endsWith(`,${trigger.event})`))
}

function actOf(name: string, attributes: readonly string[]): ActPattern | undefined {
  const own = attributes.flatMap((each) => {
    const match = /^(\w+)\((\w+),\s*(\w+)\)$/.exec(each)
    return match === null ? [] : [{ field: match[1] ?? '', of: match[2] ?? '', value: match[3] ?? '' }]
  })
  const type = own.find((each) => each.of === name && each.field === 'type')?.value
  if (type === undefined) return undefined
  const direct = own.filter((each) => each.of === name)
  // What is said of the thing delivered, such as its quality, is said of the delivery.
  const ofThings = own.filter((each) => direct.some(({ value }) => value === each.of))
  return { type, attributes: Object.fromEntries([...ofThings, ...direct].map(({ field, value }) => [field, value])) }
}

function fits(told: ActPattern, wanted: ActPattern): boolean {
  return (
    told.type === wanted.type &&
    Object.entries(wanted.attributes).every(([field, value]) => told.attributes[field] === value)
  )
}
