import type { EventId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { RecordEntry } from '#model/record/record'
import { normId, obligation, partyId, power } from '#testing/worlds/build-agreement'
import { about, done, happened } from '#testing/worlds/build-record'
import { hasFields, same, skip, type Adapter, type CaseFile, type OutsideCase, type Judgement } from './adapter.ts'
import { abstractAgreement, by, dayOf, entriesAt } from './abstract-time.ts'
import type { Entry } from '#engine/ledger'

/** Scenarios told step by step: step i happens on day i. Duties of ours arise, are done, or fall due by what is told. */
export const dutyScenarios: Adapter = {
  name: 'duty scenarios',
  fits: (file) => hasFields(file, 'steps', 'expected'),
  judge: (outside, file) => {
    const first = goesOn(outside) || 'act' in outside ? firstOf(outside, file) : outside
    if (goesOn(outside) && first === undefined) return skip('it goes on from a telling that is not in the file')
    if ('act' in outside) return ofOneAct(outside, stepsOf(first ?? outside, file))
    const steps = stepsOf(outside, file)
    return first !== undefined && 'duty' in first ? ofOneDuty(outside, steps) : ofDebts(outside, steps)
  },
}

// The first telling of the same matter, which the others go on from.
function firstOf(outside: OutsideCase, file: CaseFile): OutsideCase | undefined {
  const family = outside.id.replace(/-\d+$/, '')
  return file.cases.find((each) => each.id.startsWith(family) && 'steps' in each && !goesOn(each))
}

function goesOn(outside: OutsideCase): boolean {
  return String((outside['steps'] as readonly string[] | undefined)?.[0]).startsWith('...')
}

function stepsOf(outside: OutsideCase, file: CaseFile): readonly string[] {
  const steps = (outside['steps'] as readonly string[] | undefined) ?? []
  if (!goesOn(outside)) return steps
  // "As before" means the first telling, not what others added to it.
  const first = firstOf(outside, file)
  return [...((first?.['steps'] as readonly string[] | undefined) ?? []), ...steps.slice(1)]
}

// An act on somebody's data is a power that rests on that person's consent.
function ofOneAct(outside: OutsideCase, steps: readonly string[]): Judgement {
  const act = /^\w+\((\w+),/.exec(String(outside['act']))
  if (act === null) return skip('the act is told in words that we do not read')
  const trigger = { kind: 'event', event: `consent-${act[1]}` as EventId } as const
  const told = steps.flatMap((step, at) => {
    const consents = /^(\w+) consents/.exec(step)
    return consents === null ? [] : [happened(`c${at}`, `consent-${consents[1]}`, dayOf(at))]
  })
  const of = abstractAgreement([power('act', { trigger })])
  const status = entriesAt(of, told, steps.length).get('act')?.status
  const enabled = !String(outside['expected']).startsWith('not enabled')
  return same(enabled ? 'available' : 'unavailable', status)
}

// A duty arises when somebody asks for it or demands it, is done when its holder acts, and is late once its time is told
// to have passed.
function ofOneDuty(outside: OutsideCase, steps: readonly string[]): Judgement {
  const asked = steps.findIndex((step) => /\basks\b|\bdemands\b/.test(step))
  const late = steps.findIndex((step) => /falls due|undue delay|expires/.test(step))
  const norm = obligation('duty', {
    trigger: { kind: 'event', event: 'asked' as EventId },
    ...(late < 0 ? {} : { deadline: by(late - 1) }),
  })
  const acted = (step: string): boolean => /\bhelps\b|\bcorrects\b|\bdeletes\b|\bprovides\b/.test(step)
  const told: RecordEntry[] = steps.flatMap((step, at) =>
    acted(step) ? [done(`c${at}`, dayOf(at), { about: about('duty') })] : [],
  )
  const entries = [...(asked < 0 ? [] : [happened('asked', 'asked', dayOf(asked))]), ...told]
  const of = abstractAgreement([norm])
  const first = same(outside['expected'], inTheirWords(entriesAt(of, entries, steps.length).get('duty')))
  const next = outside['then']
  if (first.kind !== 'pass' || typeof next !== 'string') return first
  if (!acted(next)) return skip('what happens then is told in words that we do not read')
  const then = [...entries, done('then', dayOf(steps.length + 1), { about: about('duty') })]
  return same(outside['expected_then'], inTheirWords(entriesAt(of, then, steps.length + 1).get('duty')))
}

function inTheirWords(entry: Entry | undefined): string {
  switch (entry?.status) {
    case 'due':
      return 'active, not violated'
    case 'broken':
      return 'violated'
    case 'kept':
    case 'kept-late':
      return 'duty gone'
    default:
      return entry?.status ?? 'no duty'
  }
}

interface Debts {
  readonly norms: readonly Norm[]
  readonly told: readonly RecordEntry[]
}

function ofDebts(outside: OutsideCase, steps: readonly string[]): Judgement {
  const late = steps.findIndex((step) => /payment expires/.test(step))
  const debts = steps.reduce<Debts>((all, step, at) => merged(all, readStep(step, at, late)), { norms: [], told: [] })
  if (debts.norms.length === 0) return skip('the steps are told in words that we do not read')
  const entries = [...entriesAt(abstractAgreement(debts.norms), debts.told, steps.length).values()]
  const open = entries.filter((entry) => entry.status !== 'kept' && entry.status !== 'kept-late')
  const expected = String(outside['expected'])
  if (/no open duty|terminated/.test(expected))
    return same(
      [],
      open.map((entry) => entry.id),
    )
  if (/\bviolated$/.test(expected))
    return same(
      !/\bnot violated$/.test(expected),
      entries.some((entry) => entry.breaches > 0),
    )
  const stays = /duty (?:of \w+ )?to pay (\d+) (?:stays|remains)/.exec(expected)
  if (stays === null) return skip(`\`${expected}\` is no outcome that we know`)
  return same(
    true,
    open.some((entry) => isOwed(entry, Number(stays[1]))),
  )
}

// The whole debt, or what is left of it.
function isOwed({ norm, measured }: Entry, amount: number): boolean {
  const whole = norm.quantity?.min
  return whole !== undefined && (whole === amount || whole - (measured?.min ?? 0) === amount)
}

function readStep(step: string, at: number, late: number): Debts {
  const owes = [...step.matchAll(/(\w+)(?: owes)? (\d+)/g)].filter(() => /\bowes\b/.test(step))
  if (owes.length > 0) return { norms: owes.map(([, who = '', amount]) => debt(who, Number(amount), late)), told: [] }
  const buys = /^(\w+) buys .+ from (\w+) at (\d+)$/.exec(step)
  if (buys !== null) {
    const [, buyer = '', seller = '', price] = buys
    return { norms: [debt(buyer, Number(price), late), obligation(`deliver-${seller}`)], told: [] }
  }
  const pays = /^(\w+) pays (\d+)/.exec(step)
  if (pays !== null) {
    const amount = Number(pays[2])
    const quantity = { min: amount, max: amount, unit: 'euro' }
    const paid = { about: about(`pay-${pays[1]}`), standing: 'partly-done', quantity, lot: `lot-${at}` } as const
    return { norms: [], told: [done(`c${at}`, dayOf(at), paid)] }
  }
  const delivers = /^(\w+) delivers/.exec(step)
  const told = delivers === null ? [] : [done(`c${at}`, dayOf(at), { about: about(`deliver-${delivers[1]}`) })]
  return { norms: [], told }
}

function debt(who: string, amount: number, late: number): Norm {
  return obligation(`pay-${who}`, {
    id: normId(`pay-${who}`),
    bearers: [partyId(who)],
    quantity: { min: amount, unit: 'euro' },
    ...(late < 0 ? {} : { deadline: by(late - 1) }),
  })
}

function merged(a: Debts, b: Debts): Debts {
  return { norms: [...a.norms, ...b.norms], told: [...a.told, ...b.told] }
}
