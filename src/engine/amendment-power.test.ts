import { expect, test } from 'vitest'
import { amendingPower, principalOf } from '#engine/amendment-power'
import { wordsOf } from '#engine/words-of'
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment, AmendmentKind } from '#model/instrument/amendment'
import type { Norm, Power } from '#model/norms/norm'
import { agreement, amendment, normId, obligation, partyId, power } from '#testing/worlds/build-agreement'

const n = obligation('n')
const all = ['a', 'b', 'g'].map(partyId)

function granted(kind: AmendmentKind, by: readonly string[], more: Partial<Amendment> = {}): Amendment {
  return amendment('am', ['n'], { kind: 'release' }, { kind, grantedBy: by.map(partyId), ...more })
}

function why(change: Amendment, of: Agreement = agreement([n]), norm: Norm = n): string {
  const { holds, why: said } = amendingPower(of, change, norm)
  const words = wordsOf(said)
  return `${holds ? 'yes' : 'no'}: ${words}`
}

const KINDS = ['all-party', 'interpretation', 'decision', 'extension', 'waiver', 'suspension', 'termination'] as const

test('all who signed together can change anything, those who ask counted among them', () => {
  for (const kind of KINDS) {
    expect(why(granted(kind, ['a', 'b', 'g']))).toBe('yes: all parties agreed')
    expect(why(granted(kind, ['b', 'g'], { askedBy: [partyId('a')] }))).toBe('yes: all parties agreed')
    // Who asks and is granted nothing has changed nothing.
    expect(why(granted(kind, [], { askedBy: all }))).toContain('no:')
  }
  expect(why(granted('all-party', ['a', 'b']))).toBe('no: not all parties agreed')
  expect(why(granted('interpretation', ['a', 'b']))).toBe('no: an interpretation binds only when all parties share it')
})

test('where nobody is said to have signed, those who are named as parties agree', () => {
  const of = agreement([n])
  const unsigned = { ...of, instrument: { ...of.instrument, signatures: [] } }
  expect(why(granted('all-party', ['a', 'b']), unsigned)).toBe('yes: all parties agreed')
  expect(why(granted('all-party', ['a', 'g']), unsigned)).toBe('no: not all parties agreed')
  const nobody = { ...unsigned, parties: [] }
  expect(why(granted('all-party', ['a', 'b']), nobody)).toBe('no: not all parties agreed')
})

test('those to whom it is owed can extend, waive, suspend and end it, if they all do', () => {
  const owedToTwo = { ...n, counterparties: ['b', 'c'].map(partyId) }
  for (const kind of ['extension', 'waiver', 'suspension', 'termination'] as const) {
    expect(why(granted(kind, ['b']))).toBe('yes: granted by whom it is owed to')
    expect(why(granted(kind, ['a']))).toBe('no: granted by nobody who has that power')
    expect(why(granted(kind, ['b']), agreement([owedToTwo]), owedToTwo)).toBe(
      'no: granted by nobody who has that power',
    )
    expect(why(granted(kind, ['c', 'b']), agreement([owedToTwo]), owedToTwo)).toBe('yes: granted by whom it is owed to')
    const owedToNobody = { ...n, counterparties: [] }
    expect(why(granted(kind, ['b']), agreement([owedToNobody]), owedToNobody)).toContain('no:')
  }
})

test('whoever holds a power of that kind over it, or over anything, can use it', () => {
  const effects = { extension: 'extend', waiver: 'waive', suspension: 'suspend', termination: 'terminate' } as const
  const held = (more: Partial<Power>): Agreement =>
    agreement([
      n,
      power('other', { effect: 'other', bearers: [partyId('g')] }),
      power('p', { bearers: [partyId('g')], ...more }),
    ])
  for (const kind of ['extension', 'waiver', 'suspension', 'termination'] as const) {
    const effect = effects[kind]
    const byG = granted(kind, ['g'])
    expect(why(byG, held({ effect, over: [normId('n')] }))).toBe('yes: granted under the power p')
    expect(why(byG, held({ effect, over: [] }))).toBe('yes: granted under the power p')
    expect(why(byG, held({ effect, over: [normId('m')] }))).toContain('no:')
    expect(why(byG, held({ effect: 'demand', over: [normId('n')] }))).toContain('no:')
    expect(why(byG, held({ effect, bearers: [partyId('a')], over: [normId('n')] }))).toContain('no:')
    expect(why(granted(kind, ['x']), held({ effect, over: [] }))).toContain('no:')
  }
})

test('a body decides, or whoever holds any power over it', () => {
  const of = agreement([n])
  const withParty = (kind: 'body' | 'organisation' | 'state'): Agreement => ({
    ...of,
    parties: [...of.parties, { id: partyId('c'), name: 'The Council', also: [], kind, namedAsParty: false }],
  })
  for (const kind of ['body', 'organisation'] as const) {
    expect(why(granted('decision', ['c']), withParty(kind))).toBe('yes: decided by a body')
    expect(why(granted('decision', ['a']), withParty(kind))).toBe('no: decided by no body with that power')
  }
  expect(why(granted('decision', ['c']), withParty('state'))).toBe('no: decided by no body with that power')
  const held = agreement([n, power('p', { effect: 'demand', over: [normId('n')], bearers: [partyId('g')] })])
  expect(why(granted('decision', ['g']), held)).toBe('yes: granted under the power p')
})

test('whoever belongs to a party speaks for it, through however many', () => {
  const of = agreement([n])
  const member = (id: string, principal: string) =>
    ({ id: partyId(id), name: id, also: [], kind: 'body', namedAsParty: false, of: partyId(principal) }) as const
  const withMembers = {
    ...of,
    parties: [...of.parties, member('aide', 'office'), member('office', 'b'), member('x', 'y'), member('y', 'x')],
  }
  expect(['aide', 'office', 'b', 'nobody'].map((id) => principalOf(withMembers, partyId(id)))).toEqual([
    'b',
    'b',
    'b',
    'nobody',
  ])
  expect(['x', 'y']).toContain(principalOf(withMembers, partyId('x')))
  expect(why(granted('extension', ['aide']), withMembers)).toBe('yes: granted by whom it is owed to')
  expect(why(granted('all-party', ['a', 'aide', 'g']), withMembers)).toBe('yes: all parties agreed')
})
