import { describe, expect, test } from 'vitest'
import type { Entry, Status } from '#engine/ledger'
import { fastEvaluator } from '#engine/fast/fast-evaluator'
import { toldInEnglish } from '#engine/words-of'
import type { BearerMode, Norm } from '#model/norms/norm'
import type { Claim } from '#model/record/record'
import { agreement, due, obligation, partyId, power, prohibition } from '#testing/worlds/build-agreement'
import { claim, coverage, done, notDone, question, record } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

const A = [partyId('a')]
const C = [partyId('c')]

function owed(mode: BearerMode, more: Partial<Extract<Norm, { kind: 'obligation' }>> = {}): Norm {
  return obligation('n', {
    bearers: [...A, ...C],
    bearerMode: mode,
    deadline: due('by 20 November 2020'),
    ...more,
  })
}

function shared(norm: Norm): ReturnType<typeof agreement> {
  const base = agreement([norm])
  return { ...base, parties: [...base.parties, { ...PARTY_C, id: partyId('c') }] }
}

const PARTY_C = { name: 'Party c', also: [], kind: 'state', namedAsParty: true } as const

function entry(norm: Norm, claims: readonly Claim[], asOf = '2020-11-25'): Entry {
  const found = entryOf(shared(norm), claims, asOf)
  const asked = question(asOf, '2030-12-31')
  expect(fastEvaluator.labelsAt(shared(norm), record(claims), asked).get(norm.id), 'the fast engine').toBe(found.status)
  return found
}

function wordsOf(found: Entry, step: string): string | undefined {
  return found.reasons.map(toldInEnglish).find((reason) => reason.step === step)?.words
}

const aActed = done('1', '2020-11-18', { by: A })
const cActed = done('2', '2020-11-19', { by: C })
const aDidNot = notDone('3', '2020-11-21', { by: A })
const cDidNot = notDone('4', '2020-11-21', { by: C })

describe('where each of several bearers owes', () => {
  test('all have to act', () => {
    expect(entry(owed('each'), [aActed, cActed]).status).toBe('kept')
  })

  test('one that acted is a part before the deadline', () => {
    const found = entry(owed('each'), [aActed], '2020-11-19')
    expect(found).toMatchObject({ status: 'partly-kept', measured: { min: 1, max: 1, required: 2, unit: 'bearer' } })
  })

  test('one that did not act by the deadline breaks it, and is named', () => {
    const found = entry(owed('each'), [aActed, cDidNot])
    expect(found).toMatchObject({
      status: 'broken',
      byBearer: [
        { bearer: 'a', performance: 'true' },
        { bearer: 'c', performance: 'neither' },
      ],
    })
    expect(entry(owed('each'), [aActed, cDidNot], '2020-11-21').byBearer[1]).toMatchObject({ performance: 'false' })
    expect(wordsOf(found, 'bearers')).toBe(
      'Party a has acted; Party c had not acted by 2020-11-21 23:59, and nothing later is known; each has to act for itself',
    )
    expect(wordsOf(found, 'parties')).toBe('owed by Party a, Party c, each for itself, to Party b')
  })

  test('one of whom nothing is known leaves it open, however the other stands', () => {
    expect(entry(owed('each'), [aActed]).status).toBe('partly-kept')
    expect(entry(owed('each'), [aDidNot]).status).toBe('broken')
  })

  test('it is kept with the last of them, and late when that one is', () => {
    const late = done('2', '2020-11-23', { by: C })
    expect(entry(owed('each'), [aActed, late])).toMatchObject({ status: 'kept-late', performance: 'true' })
  })

  test('a denial of one does not contradict what is told of the other', () => {
    const found = entry(owed('each'), [aActed, notDone('4', '2020-11-19', { by: C }), cDidNot])
    expect(found.weighed.map(({ contradicted }) => contradicted)).toEqual([false, false, false])
  })

  test('what is claimed and denied of one is disputed', () => {
    expect(entry(owed('each'), [aActed, cActed, cDidNot]).status).toBe('disputed')
    expect(entry(owed('each'), [aActed, cActed, cDidNot]).weighed.map((each) => each.contradicted)).toEqual([
      false,
      true,
      true,
    ])
  })

  test('a claim that names nobody tells of all', () => {
    expect(entry(owed('each'), [done('1', '2020-11-18')])).toMatchObject({ status: 'kept', byBearer: [] })
    expect(entry(owed('each'), [done('1', '2020-11-18'), cDidNot]).status).toBe('disputed')
  })

  test('each has to reach what is owed by itself', () => {
    const norm = owed('each', { quantity: { min: 10, unit: 'vehicle' } })
    const part = (id: string, by: Claim['by'], amount: number): Claim =>
      done(id, '2020-11-18', {
        ...(by === undefined ? {} : { by }),
        quantity: { min: amount, max: amount, unit: 'vehicle' },
        lot: id,
      })
    expect(entry(norm, [part('1', A, 10), part('2', C, 4)])).toMatchObject({
      status: 'partly-kept',
      measured: { min: 4, max: 4, required: 10, unit: 'vehicle' },
    })
    expect(entry(norm, [part('1', A, 10), part('2', C, 4), part('3', C, 6)]).status).toBe('kept')
  })

  test('two origins are needed of each where the policy asks for two', () => {
    const asked = {
      ...question('2020-11-25', '2030-12-31'),
      policy: { ...question('2020-11-25').policy, originsNeeded: 2 },
    }
    const both = [aActed, cActed, done('5', '2020-11-18', { by: A })]
    expect(entryOf(shared(owed('each')), both, asked).status).toBe('partly-kept')
    expect(entryOf(shared(owed('each')), [...both, done('6', '2020-11-19', { by: C })], asked).status).toBe('kept')
  })
})

describe('where any of several bearers suffices', () => {
  test('the act of one keeps it, with the first that acted', () => {
    const late = done('2', '2020-11-23', { by: C })
    expect(entry(owed('any'), [aActed, late]).status).toBe('kept')
    expect(entry(owed('any'), [late]).status).toBe('kept-late')
  })

  test('it breaks only when all are denied', () => {
    expect(entry(owed('any'), [cDidNot]).status).toBe('overdue-unknown')
    expect(entry(owed('any'), [aDidNot, cDidNot]).status).toBe('broken')
    expect(entry(owed('any'), [aActed, cDidNot]).status).toBe('kept')
  })

  test('what several did in part adds up', () => {
    const norm = owed('any', { quantity: { min: 10, unit: 'vehicle' } })
    const quantity = (amount: number): Claim['quantity'] => ({ min: amount, max: amount, unit: 'vehicle' })
    const claims = [
      done('1', '2020-11-18', { by: A, quantity: quantity(6) ?? {}, lot: 'x' } as Partial<Claim>),
      done('2', '2020-11-18', { by: C, quantity: quantity(4) ?? {}, lot: 'y' } as Partial<Claim>),
    ]
    expect(entry(norm, claims).status).toBe('kept')
  })

  test('the refusal of one says nothing of the other', () => {
    const refuses = (id: string, by: NonNullable<Claim['by']>): Claim => claim(id, { standing: 'refused', by })
    expect(entry(owed('any'), [refuses('1', A)], '2020-11-19').status).toBe('due')
    expect(entry(owed('any'), [refuses('1', A), refuses('2', C)], '2020-11-19').status).toBe('refusal-claimed')
    expect(entry(owed('each'), [refuses('1', A)], '2020-11-19').status).toBe('refusal-claimed')
  })

  test('it is impossible only when it is so for all', () => {
    const cannot = (id: string, by: NonNullable<Claim['by']>): Claim => claim(id, { standing: 'impossible', by })
    expect(entry(owed('any'), [cannot('1', A)]).status).toBe('overdue-unknown')
    expect(entry(owed('any'), [cannot('1', A), cannot('2', C)]).status).toBe('broken')
    expect(entry(owed('each'), [cannot('1', A)]).status).toBe('broken')
  })
})

describe('where several bearers owe a joint act', () => {
  test('only an act of all is one', () => {
    expect(entry(owed('together'), [done('1', '2020-11-18', { by: [...A, ...C] })]).status).toBe('kept')
    const apart = entry(owed('together'), [aActed, cActed])
    expect(apart.status).toBe('overdue-unknown')
    expect(wordsOf(apart, 'claim:1')).toContain('it tells of Party a alone')
    expect(wordsOf(apart, 'parties')).toContain('all of them together')
  })

  test('one that did not take part denies it', () => {
    expect(entry(owed('together'), [cDidNot]).status).toBe('broken')
  })
})

describe('where the text does not say how several bearers owe', () => {
  const cases: readonly (readonly [string, readonly Claim[], Status, readonly Status[]])[] = [
    ['all acted', [aActed, cActed], 'kept', []],
    ['one acted', [aActed], 'overdue-unknown', ['partly-kept', 'kept']],
    ['one did not', [cDidNot], 'overdue-unknown', ['broken', 'overdue-unknown']],
    ['one acted and one did not', [aActed, cDidNot], 'overdue-unknown', ['broken', 'kept']],
    ['none acted', [aDidNot, cDidNot], 'broken', []],
    ['one is disputed', [cActed, cDidNot], 'disputed', []],
  ]
  test.each(cases)(
    '%s: only what holds either way counts, and both answers stand beside it',
    (_, claims, status, both) => {
      const found = entry(owed('unsaid'), claims)
      expect(found.status).toBe(status)
      const byMode = found.alternatives.filter(({ side }) => side === undefined && found.status !== 'disputed')
      expect(byMode.map((each) => each.status)).toEqual(both)
    },
  )

  test('the reasons say so', () => {
    expect(wordsOf(entry(owed('unsaid'), [aActed]), 'bearers')).toContain('the text does not say whether')
  })
})

describe('a duty to keep something up', () => {
  const breach = (id: string, by?: Claim['by']): Claim =>
    claim(id, { standing: 'breached', when: { to: '2020-11-18' as never }, ...(by === undefined ? {} : { by }) })
  const observed = (by: Claim['by']): Claim =>
    claim('o', {
      when: { from: '2020-11-12' as never, to: '2020-11-24' as never },
      ...(by === undefined ? {} : { by }),
    })
  const forbidden = (bearerMode: BearerMode): Norm => prohibition('n', { bearers: [...A, ...C], bearerMode })

  test.each(['each', 'unsaid', 'together'] as const)('is broken by one of its bearers (%s)', (mode) => {
    expect(entry(forbidden(mode), [breach('1', A)]).status).toBe('broken')
  })

  test('is not broken by one where any of them suffices', () => {
    expect(entry(forbidden('any'), [breach('1', A)]).status).toBe('no-reports')
    expect(entry(forbidden('any'), [breach('1', [...A, ...C])]).status).toBe('broken')
  })

  test('is not seen to be kept by all in watching one', () => {
    expect(entry(forbidden('each'), [observed(A)], '2020-11-18').status).toBe('no-reports')
    expect(entry(forbidden('any'), [observed(A)], '2020-11-18').status).toBe('observed')
    expect(entry(forbidden('each'), [observed(undefined)], '2020-11-18').status).toBe('observed')
  })

  test('the observance of one does not contradict the breach of another', () => {
    expect(entry(forbidden('each'), [breach('1', A), observed(C)]).status).toBe('broken')
    expect(entry(forbidden('each'), [breach('1', A), observed(A)]).status).toBe('disputed')
  })

  test('breaches of two bearers at one time are two instances', () => {
    expect(entry(forbidden('each'), [breach('1', A), breach('2', C)]).breaches).toBe(2)
    expect(entry(forbidden('each'), [breach('1', A), breach('2')]).breaches).toBe(1)
  })
})

describe('who is told of', () => {
  test('somebody who does not owe it does not perform it', () => {
    const found = entry(obligation('n', { deadline: due('by 20 November 2020') }), [done('1', '2020-11-18', { by: C })])
    expect(found.status).toBe('overdue-unknown')
    expect(wordsOf(found, 'claim:1')).toContain('it tells of Party c, who does not owe it')
  })

  test('who acts for a bearer acts as that bearer', () => {
    const norm = owed('each')
    const base = shared(norm)
    const army = { ...PARTY_C, id: partyId('army'), name: 'The army', kind: 'force', of: partyId('a') } as const
    const world = { ...base, parties: [...base.parties, army] }
    const claims = [done('1', '2020-11-18', { by: [army.id] }), cActed]
    expect(entryOf(world, claims, '2020-11-25').status).toBe('kept')
  })

  test('a performer acts for all', () => {
    const norm = owed('each', { performers: [partyId('engineers')] })
    expect(entry(norm, [done('1', '2020-11-18', { by: [partyId('engineers')] })]).status).toBe('kept')
  })

  test('a power is used by any of its holders, unless they hold it together', () => {
    const used = [done('1', '2020-11-18', { standing: 'exercised', by: A })]
    const held = (bearerMode: BearerMode): Norm => power('n', { bearers: [...A, ...C], bearerMode })
    expect(entry(held('unsaid'), used).status).toBe('exercised')
    expect(entry(held('each'), used).status).toBe('exercised')
    expect(entry(held('together'), used).status).toBe('available')
  })

  test('a bearer that tells of itself alone admits what is against its interest', () => {
    const source = { speakers: [{ name: 'A minister', side: partyId('a'), named: true }] }
    const admits = entry(owed('each'), [notDone('1', '2020-11-21', { by: A, ...source })])
    expect(wordsOf(admits, 'claim:1')).toContain('an admission against interest')
    const accuses = entry(owed('each'), [notDone('1', '2020-11-21', { by: C, ...source })])
    expect(wordsOf(accuses, 'claim:1')).not.toContain('an admission')
  })

  test('who watched throughout turns silence about one bearer into an answer only where nothing was claimed', () => {
    const watched = coverage('w', ['n'], '2020-11-10', '2020-11-21')
    const asked = (claims: readonly Claim[]): Status =>
      entryOf(shared(owed('each')), [...claims, watched], '2020-11-25').status
    expect(asked([])).toBe('broken')
    expect(asked([aActed])).toBe('partly-kept')
  })
})
