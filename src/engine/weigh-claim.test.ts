import { describe, expect, test } from 'vitest'
import type { Weighed } from '#engine/evidence'
import { prepareWorld } from '#engine/world'
import type { Norm } from '#model/norms/norm'
import type { Claim } from '#model/record/record'
import { agreement, obligation, partyId, placeId, point, power, prohibition } from '#testing/worlds/build-agreement'
import { claim, done, notDone, question, record, source } from '#testing/worlds/build-record'
import { BEGINNING_OF_TIME } from '#time/instant'

function weighed(one: Claim, norm: Norm = obligation('n')): Weighed {
  const base = agreement([norm])
  const office = {
    id: partyId('office'),
    name: 'Office',
    also: [],
    kind: 'body',
    namedAsParty: false,
    of: partyId('a'),
  } as const
  const of = { ...base, parties: [...base.parties, office] }
  const entries = [one, source('desk', 'B', { side: partyId('a') })]
  const found = prepareWorld(of, record(entries), question('2020-12-31')).materialOf('n')?.weighed[0]
  if (found === undefined) throw new Error('nothing was weighed')
  return found
}

const by = (...sides: readonly (string | undefined)[]): Pick<Claim, 'speakers'> => ({
  speakers: sides.map((side) => ({
    name: 'somebody',
    named: true,
    ...(side === undefined ? {} : { side: partyId(side) }),
  })),
})

describe('the stake of who speaks', () => {
  const stake = (one: Claim, norm?: Norm): Weighed['stake'] => weighed(one, norm).stake

  test('is of a party where it says what serves it, and else against its interest or a confirmation', () => {
    expect(stake(done('c', '2020-11-18', by('a')))).toBe('party')
    expect(stake(notDone('c', '2020-11-18', by('a')))).toBe('against-interest')
    expect(stake(notDone('c', '2020-11-18', by('b')))).toBe('party')
    expect(stake(done('c', '2020-11-18', by('b')))).toBe('confirmed')
    expect(stake(done('c', '2020-11-18', by('g')))).toBe('none')
    expect(stake(done('c', '2020-11-18'))).toBe('none')
  })

  test('is that of the last speaker with a side, else of the source, and of whomever it acts for', () => {
    expect(stake(done('c', '2020-11-18', by('b', 'a')))).toBe('party')
    expect(stake(done('c', '2020-11-18', by('a', 'b', undefined)))).toBe('confirmed')
    expect(stake(done('c', '2020-11-18', { source: source('desk').id }))).toBe('party')
    expect(stake(notDone('c', '2020-11-18', by('office')))).toBe('against-interest')
  })

  test('of who is bearer and counterparty, or one of several bearers, is that of a party', () => {
    const both = obligation('n', { bearers: [partyId('a')], counterparties: [partyId('a')] })
    expect([stake(done('c', '2020-11-18', by('a')), both), stake(notDone('c', '2020-11-18', by('a')), both)]).toEqual([
      'party',
      'party',
    ])
    const several = obligation('n', { bearers: ['a', 'c'].map(partyId) })
    expect(stake(notDone('c', '2020-11-18', by('a')), several)).toBe('party')
    expect(stake(notDone('c', '2020-11-18', { ...by('a'), by: [partyId('a')] }), several)).toBe('against-interest')
    expect(stake(notDone('c', '2020-11-18', { ...by('a'), by: [partyId('c')] }), several)).toBe('party')
  })

  test('is what the record says, where it says so', () => {
    const said = (interest: Claim['interest']): Weighed['stake'] =>
      stake(done('c', '2020-11-18', { ...by('a'), interest }))
    expect(said('admission-against-interest')).toBe('against-interest')
    expect(said('confirmed-by-other-side')).toBe('confirmed')
    expect(said('party')).toBe('party')
    expect(said('neutral')).toBe('none')
    expect(said('unsaid')).toBe('party')
  })
})

describe('the time of a claim', () => {
  const start = (day: number): number => Date.UTC(2020, 10, day - 1, 21)
  const times = (one: Claim, norm?: Norm): readonly number[] => {
    const { lo, hi, asOf } = weighed(one, norm)
    return [lo, hi, asOf]
  }

  test('is when it says that the thing happened, and it speaks to the end of that', () => {
    const span = { from: point('2020-11-12'), to: point('2020-11-14') }
    expect(times(claim('c', { when: span }))).toEqual([start(12), start(15) - 1, start(15) - 1])
    expect(times(claim('c', { when: { to: point('2020-11-14') } }))).toEqual([start(14), start(15) - 1, start(15) - 1])
    expect(times(claim('c', { when: span, asOf: point('2020-11-16') }))).toEqual([
      start(12),
      start(15) - 1,
      start(17) - 1,
    ])
    const backwards = { from: point('2020-11-14'), to: point('2020-11-12') }
    expect(times(claim('c', { when: backwards }))).toEqual([start(13) - 1, start(13) - 1, start(13) - 1])
  })

  test('is before it was told, where it does not say', () => {
    expect(times(claim('c'))).toEqual([BEGINNING_OF_TIME, start(19) - 1, start(18)])
    expect(times(claim('c', { asOf: point('2020-11-16') }))).toEqual([BEGINNING_OF_TIME, start(17) - 1, start(17) - 1])
  })

  test('is from when it is told on of a refusal, and of what is said to be in force', () => {
    expect(times(claim('c', { standing: 'refused' }))).toEqual([start(18), start(19) - 1, start(18)])
    const truce = prohibition('n')
    expect(times(claim('c', { standing: 'in-force' }), truce)).toEqual([start(18), start(19) - 1, start(18)])
    expect(times(claim('c', { standing: 'done' }), truce)[0]).toBe(BEGINNING_OF_TIME)
  })
})

test('a claim speaks of a part only where it says that something was done', () => {
  const places = ['east', 'west'].map(placeId)
  const norm = obligation('n', { places })
  const east = { places: places.slice(0, 1) }
  expect(weighed(done('c', '2020-11-18', east), norm).partial).toBe(true)
  expect(weighed(notDone('c', '2020-11-18', east), norm).partial).toBe(false)
  expect(weighed(done('c', '2020-11-18', { standing: 'exercised' }), power('n')).partial).toBe(false)
})

test('of several bearers a claim tells of those it names, of all where it names none or all', () => {
  const norm = obligation('n', { bearers: ['a', 'c'].map(partyId), performers: [partyId('army')] })
  const told = (...names: readonly string[]): Weighed =>
    weighed(done('c', '2020-11-18', { by: names.map(partyId) }), norm)
  expect(told('c').bearers).toEqual(['c'])
  expect(told('office').bearers).toEqual(['a'])
  expect([told().bearers, told('a', 'c').bearers, told('army').bearers]).toEqual([undefined, undefined, undefined])
  expect([told('x').bearers, told('x').supports]).toEqual([[], 'nothing'])
  const together = { ...norm, bearerMode: 'together' } as const
  expect(weighed(done('c', '2020-11-18', { by: [partyId('a')] }), together).supports).toBe('nothing')
  expect(weighed(notDone('c', '2020-11-18', { by: [partyId('a')] }), together).supports).toBe('not-done')
  const any = { ...norm, bearerMode: 'any' } as const
  expect(weighed(notDone('c', '2020-11-18', { by: [partyId('a')] }), any).supports).toBe('not-done')
  const kept = prohibition('n', { bearers: norm.bearers, bearerMode: 'any' })
  const breach = { standing: 'breached', by: [partyId('a')] } as const
  expect(weighed(done('c', '2020-11-18', breach), kept).supports).toBe('nothing')
  expect(weighed(done('c', '2020-11-18', breach), { ...kept, bearerMode: 'each' }).supports).toBe('breach')
  expect(weighed(done('c', '2020-11-18', { ...breach, polarity: false }), kept).supports).toBe('observance')
})
