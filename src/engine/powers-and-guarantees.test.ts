import { expect, test } from 'vitest'
import { toldInEnglish } from '#engine/words-of'
import type { Agreement } from '#model/instrument/agreement'
import type { Power } from '#model/norms/norm'
import type { Claim } from '#model/record/record'
import { agreement, due, eventId, guarantee, normId, obligation, power } from '#testing/worlds/build-agreement'
import { about, done, happened, notDone } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

const byTwentieth = obligation('n', { deadline: due('by 20 November 2020') })
const onBreach = { kind: 'norm', norm: normId('n'), is: 'broken' } as const
const used = (id: string, on: string, what = 'p'): Claim => done(id, on, { standing: 'exercised', about: about(what) })

function withPower(more: Partial<Power>): Agreement {
  return agreement([byTwentieth, obligation('later', { deadline: due('by 1 December 2020') }), power('p', more)])
}

test('a power to terminate that was used ends what was still open, and nothing that was broken before', () => {
  const of = withPower({ effect: 'terminate', trigger: onBreach })
  const entries = [notDone('c', '2020-11-30'), used('u', '2020-11-25')]
  expect(entryOf(of, entries, '2020-11-26').status).toBe('broken')
  expect(entryOf(of, entries, '2020-11-26', 'later').status).toBe('terminated')
  expect(entryOf(of, entries, '2020-11-24', 'later').status).toBe('due')
})

test('a power used while its condition was not met has no effect', () => {
  const of = withPower({ effect: 'terminate', trigger: onBreach })
  expect(entryOf(of, [used('u', '2020-11-25')], '2020-11-26', 'later').status).toBe('due')
})

test('a power to suspend suspends the norms it is over', () => {
  const of = withPower({ effect: 'suspend', over: [normId('later')], trigger: onBreach })
  const entries = [notDone('c', '2020-11-30'), used('u', '2020-11-25')]
  expect(entryOf(of, entries, '2020-11-26', 'later').status).toBe('suspended')
  expect(entryOf(of, entries, '2020-11-26').status).toBe('broken')
})

test('a power to waive releases only the norms it names', () => {
  const named = withPower({ effect: 'waive', over: [normId('later')] })
  expect(entryOf(named, [used('u', '2020-11-25')], '2020-11-26', 'later').status).toBe('waived')
  const unnamed = withPower({ effect: 'waive' })
  expect(entryOf(unnamed, [used('u', '2020-11-25')], '2020-11-26', 'later').status).toBe('due')
})

test('a power whose use is claimed and denied is disputed', () => {
  const of = withPower({ effect: 'demand' })
  const denied = { ...used('d', '2020-11-30'), polarity: false }
  expect(entryOf(of, [used('u', '2020-11-25'), denied], '2020-12-05', 'p').status).toBe('disputed')
})

test('a guarantee on default waits until the bearer has failed', () => {
  const of = agreement([byTwentieth, guarantee('g', ['n'], { guaranteeOf: 'result', call: 'on-default' })])
  expect(entryOf(of, [], '2020-11-25', 'g').status).toBe('conditional')
  expect(entryOf(of, [notDone('c', '2020-11-30')], '2020-11-25', 'g').status).toBe('due')
})

test('a guarantee on demand waits until somebody demands it', () => {
  const demand = power('p', { effect: 'demand', over: [normId('n')] })
  const of = agreement([byTwentieth, demand, guarantee('g', ['n'], { call: 'on-demand' })])
  expect(entryOf(of, [], '2020-11-25', 'g').status).toBe('conditional')
  expect(entryOf(of, [used('u', '2020-11-22')], '2020-11-25', 'g').status).toBe('no-reports')
  const demanded = done('d', '2020-11-22', { standing: 'demanded', about: about('g') })
  expect(entryOf(of, [demanded], '2020-11-25', 'g').status).toBe('no-reports')
})

test('a joint guarantee of the result is kept and broken with its norm, one of means is not', () => {
  const of = agreement([
    byTwentieth,
    guarantee('result', ['n'], { guaranteeOf: 'result' }),
    guarantee('means', ['n'], { guaranteeOf: 'means' }),
  ])
  const broken = [notDone('c', '2020-11-30')]
  expect(entryOf(of, broken, '2020-11-25', 'result').status).toBe('broken')
  expect(entryOf(of, broken, '2020-11-25', 'means').status).toBe('no-reports')
  expect(entryOf(of, [done('c', '2020-11-18')], '2020-11-25', 'result').status).toBe('kept')
  expect(entryOf(of, broken, '2020-11-25').guarantors).toEqual(['g'])
})

test('in a chain the next link arises with the breach, and its time runs from there', () => {
  const remedy = obligation('remedy', { deadline: due('within 10 days of n') })
  const of = agreement([{ ...byTwentieth, consequences: [normId('remedy')] }, remedy])
  const broken = notDone('c', '2020-11-30')
  expect(entryOf(of, [], '2020-11-25', 'remedy').status).toBe('conditional')
  expect(entryOf(of, [broken], '2020-11-25', 'remedy').status).toBe('due')
  expect(entryOf(of, [broken], '2020-12-02', 'remedy').status).toBe('overdue-unknown')
  const entry = entryOf(of, [broken, done('d', '2020-11-28', { about: about('remedy') })], '2020-12-02')
  expect(entry.consequences).toEqual([{ id: 'remedy', status: 'kept' }])
  expect(entry.reasons.map(toldInEnglish).find((reason) => reason.step === 'chain')?.words).toContain('remedy is kept')
})

test('an awaited event starts a term and a condition at once', () => {
  const trigger = { kind: 'event', event: eventId('deployed') } as const
  const of = agreement([obligation('n', { trigger, deadline: due('within 7 days of event deployed') })])
  const deployed = happened('e', 'deployed', '2020-11-12')
  expect(entryOf(of, [deployed], '2020-11-19').lastDay).toBe(true)
  expect(entryOf(of, [deployed], '2020-11-20').status).toBe('overdue-unknown')
})
