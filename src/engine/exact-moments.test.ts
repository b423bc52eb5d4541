import { describe, expect, test } from 'vitest'
import type { Question } from '#engine/ledger'
import type { RecordEntry } from '#model/record/record'
import type { CalendarDate } from '#time/calendar-date'
import {
  agreement,
  amendment,
  due,
  obligation,
  partyId,
  placeId,
  point,
  power,
  prohibition,
} from '#testing/worlds/build-agreement'
import { claim, done, notDone, question } from '#testing/worlds/build-record'
import { closingOf, entryOf } from '#testing/worlds/entry-of'

const byTwentieth = { deadline: due('by 20 November 2020') }
const plain = agreement([obligation('n', byTwentieth)])

test('what ends with the moment that is asked about has happened', () => {
  const entry = entryOf(plain, [done('c', '2020-11-18')], '2020-11-18')
  expect([entry.status, entry.supporting]).toEqual(['kept', { claims: 1, origins: 1 }])
  expect(entryOf(plain, [done('c', '2020-11-18')], '2020-11-17').supporting).toEqual({ claims: 0, origins: 0 })
})

test('a refusal counts from the moment that it is told', () => {
  const refused = [claim('c', { standing: 'refused', publishedAt: point('2020-11-16') })]
  const from = Date.UTC(2020, 10, 15, 21)
  const at = (asOf: number): string => {
    const base = question('2020-11-16', '2020-12-31')
    const asked: Question = { ...base, vantage: { ...base.vantage, asOf: asOf as Question['vantage']['asOf'] } }
    return entryOf(plain, refused, asked).status
  }
  expect([at(from - 1), at(from)]).toEqual(['due', 'refusal-claimed'])
})

test('who only denies a breach has not watched', () => {
  const of = agreement([prohibition('n')])
  const told = (standing: 'denied' | 'in-force'): string =>
    entryOf(of, [done('c', '2020-12-11', { standing })], '2020-12-11').status
  expect([told('denied'), told('in-force')]).toEqual(['no-reports', 'observed'])
})

test('a breach at a named place may be the one of which no place is told', () => {
  const of = agreement([prohibition('n')])
  const breach = (id: string, ...places: readonly string[]): RecordEntry =>
    done(id, '2020-12-11', { standing: 'breached', places: places.map(placeId) })
  expect(entryOf(of, [breach('b', 'east'), breach('c')], '2020-12-31').breaches).toBe(1)
  expect(entryOf(of, [breach('b'), breach('c', 'east')], '2020-12-31').breaches).toBe(1)
})

describe('a part of what is owed', () => {
  const ten = agreement([obligation('n', { ...byTwentieth, quantity: { min: 10, unit: 'truck' } })])
  const partly = (quantity?: object): string =>
    entryOf(
      ten,
      [
        done('c', '2020-11-15', {
          standing: 'partly-done',
          ...(quantity === undefined ? {} : { quantity: { unit: 'truck', ...quantity } }),
        }),
      ],
      '2020-11-16',
    ).status

  test('is done where an amount is told for certain, or no amount at all', () => {
    expect([partly({ min: 4 }), partly()]).toEqual(['partly-kept', 'partly-kept'])
  })

  test('is not done for certain where at most some is told', () => {
    expect(partly({ max: 4 })).toBe('due')
  })

  test('may be done by a bearer of whom the claims contradict each other', () => {
    const base = agreement([obligation('n', { ...byTwentieth, bearers: ['a', 'c'].map(partyId), bearerMode: 'each' })])
    const c = { id: partyId('c'), name: 'Party c', also: [], kind: 'state', namedAsParty: true } as const
    const of = { ...base, parties: [...base.parties, c] }
    const aActed = done('1', '2020-11-15', { by: [partyId('a')] })
    const cActed = done('2', '2020-11-15', { by: [partyId('c')] })
    const cDidNot = notDone('3', '2020-11-15', { by: [partyId('c')] })
    expect(entryOf(of, [aActed], '2020-11-16').measured).toMatchObject({ min: 1, max: 1, required: 2 })
    expect(entryOf(of, [aActed, cActed, cDidNot], '2020-11-16').measured).toMatchObject({ min: 1, max: 2, required: 2 })
  })
})

test('claims of two origins that make a thing known are cited in order', () => {
  const two = question('2020-11-25', '2020-12-31', { originsNeeded: 2 })
  const entry = entryOf(plain, [done('b', '2020-11-15'), done('a', '2020-11-16')], two)
  expect(entry.status).toBe('kept')
  expect(entry.reasons.find(({ step }) => step === 'evidence')?.because).toEqual(['a', 'b'])
})

test('a term counts from the earliest publication of its texts', () => {
  const base = agreement([obligation('n', { deadline: due('within 5 days of publication') })])
  const text = (language: string, publishedOn?: string) => ({
    language,
    authentic: true,
    ...(publishedOn === undefined ? {} : { publishedOn: publishedOn as CalendarDate }),
  })
  const texts = [text('ru', '2020-11-14'), text('en'), text('az', '2020-11-12')] as const
  expect(closingOf({ ...base, instrument: { ...base.instrument, texts: texts as never } }, [], '2020-12-31')).toBe(
    '2020-11-18 00:00',
  )
  expect(closingOf(base, [], '2020-12-31')).toBeUndefined()
})

test('a later change of another kind leaves the new deadline as it is', () => {
  const later = { kind: 'new-deadline', deadline: due('by 25 November 2020') } as const
  const extended = amendment('a', ['n'], later, { publishedAt: point('2020-11-12') })
  const suspend = { kind: 'suspend', until: point('2020-11-17'), stopsClock: false } as const
  const suspended = amendment('b', ['n'], suspend, { kind: 'suspension', publishedAt: point('2020-11-15') })
  expect(closingOf({ ...plain, amendments: [extended, suspended] }, [], '2020-12-31')).toBe('2020-11-26 00:00')
  expect(closingOf({ ...plain, amendments: [suspended] }, [], '2020-12-31')).toBe('2020-11-21 00:00')
})

test('powers before the end of an instrument that renews itself count to the end of the term in which they are used', () => {
  const term = due('for 10 days from signature, renewed for 10 days unless notice 2 days before expiry', 'term')
  const status = (effect: 'give-notice' | 'other', on: string): string => {
    const used = done('u', on, { standing: 'exercised' })
    const of = agreement([power('n', { effect, deadline: due('2 days before expiry') })])
    return entryOf({ ...of, instrument: { ...of.instrument, term } }, [used], '2020-11-29').status
  }
  expect(status('give-notice', '2020-11-25')).toBe('exercised')
  expect(status('other', '2020-11-25')).toBe('exercised')
  expect(status('other', '2020-11-29')).not.toBe('exercised')
})
