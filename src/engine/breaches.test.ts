import { describe, expect, test } from 'vitest'
import type { Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry } from '#model/record/record'
import {
  agreement,
  amendment,
  due,
  guarantee,
  normId,
  obligation,
  partyId,
  placeId,
  point,
  power,
  prohibition,
} from '#testing/worlds/build-agreement'
import { about, claim, coverage, done, notDone, question } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'
import { instantAt, type Instant } from '#time/instant'

const byTwentieth = { deadline: due('by 20 November 2020') }
const DAY_MS = 86_400_000
/** The first instant after the 20th, in Moscow. */
const TOO_LATE = instantAt(Date.UTC(2020, 10, 20, 21))

function askedAt(asOf: Instant): Question {
  const base = question('2020-11-25', '2030-12-31')
  return { ...base, vantage: { ...base.vantage, asOf } }
}

function statusAt(of: Agreement, entries: readonly RecordEntry[], asOf: string | Question, id = 'n'): string {
  return entryOf(of, entries, asOf, id).status
}

describe('a breach', () => {
  test('by denial is on record from the first moment past the deadline on', () => {
    const of = agreement([obligation('n', byTwentieth)])
    const denied = [notDone('d', '2020-11-20')]
    expect(statusAt(of, denied, askedAt(instantAt(TOO_LATE - 1)))).toBe('due')
    const entry = entryOf(of, denied, askedAt(TOO_LATE))
    expect([entry.status, entry.performance, entry.breach?.from]).toEqual(['broken', 'false', TOO_LATE])
  })

  test('where somebody watched the whole window, from when it opens', () => {
    const of = agreement([obligation('n', { deadline: due('between 15 November 2020 and 20 November 2020') })])
    expect(statusAt(of, [coverage('w', ['n'], '2020-11-15', '2020-11-20')], '2020-11-21')).toBe('broken')
    expect(statusAt(of, [coverage('w', ['n'], '2020-11-16', '2020-11-20')], '2020-11-21')).toBe('overdue-unknown')
    expect(statusAt(of, [coverage('w', ['n'], '2020-11-15', '2020-11-19')], '2020-11-21')).toBe('overdue-unknown')
    const told = done('c', '2020-11-18')
    expect(statusAt(of, [coverage('w', ['n'], '2020-11-15', '2020-11-20'), told], '2020-11-21')).toBe('kept')
  })

  test('of what any of several owes comes only with the last of them for whom it became impossible', () => {
    const norm = obligation('n', { ...byTwentieth, bearers: ['a', 'c'].map(partyId), bearerMode: 'any' })
    const of = { ...agreement([norm]), parties: [] }
    const impossible = (id: string, on: string, by: string): RecordEntry =>
      done(id, on, { standing: 'impossible', by: [partyId(by)] })
    const entries = [impossible('1', '2020-11-15', 'a'), impossible('2', '2020-11-25', 'c')]
    expect(statusAt(of, entries, '2020-11-22')).toBe('overdue-unknown')
    const entry = entryOf(of, entries, '2020-11-26')
    expect([entry.status, entry.breach?.from]).toEqual(['broken', TOO_LATE])
    expect(statusAt(of, entries.slice(0, 1), '2020-11-26')).toBe('overdue-unknown')
  })

  test('lasts to the act that mends it, or to the moment that is asked about', () => {
    const of = agreement([obligation('n', byTwentieth)])
    const late = entryOf(of, [done('c', '2020-11-25')], '2020-11-30')
    expect([late.status, late.repaired]).toEqual(['kept-late', true])
    expect(late.breach).toEqual({ from: TOO_LATE, to: TOO_LATE + 4 * DAY_MS })
    const open = entryOf(of, [notDone('d', '2020-11-25')], askedAt(instantAt(TOO_LATE + 5)))
    expect([open.repaired, open.breach]).toEqual([false, { from: TOO_LATE, to: TOO_LATE + 5 }])
  })

  test('is none where the norm was suspended from before the deadline to the very moment of the act', () => {
    const act = claim('c', { when: { from: point('2020-11-25 00:00'), to: point('2020-11-25 00:00') } })
    const suspend = (until: string): Agreement =>
      agreement([obligation('n', byTwentieth)], {
        amendments: [
          amendment('am', ['n'], { kind: 'suspend', until: point(until), stopsClock: false }, { kind: 'suspension' }),
        ],
      })
    const spared = entryOf(suspend('2020-11-24'), [act], '2020-11-30')
    expect([spared.status, spared.breaches, spared.breach]).toEqual(['kept-late', 0, undefined])
    const late = entryOf(suspend('2020-11-23'), [act], '2020-11-30')
    expect([late.status, late.breaches, late.breach?.from]).toEqual(['kept-late', 1, TOO_LATE + 3 * DAY_MS])
  })
})

describe('a guarantor', () => {
  const denied = [notDone('d', '2020-11-25')]
  const earlier = [...denied, notDone('e', '2020-11-25', { about: about('m') })]

  test('who answers jointly for the result fails with what it guarantees, from the first failure on', () => {
    const of = agreement([
      obligation('n', byTwentieth),
      obligation('m', { deadline: due('by 15 November 2020') }),
      guarantee('g', ['n', 'm'], { guaranteeOf: 'result' }),
    ])
    const entry = entryOf(of, earlier, '2020-11-30', 'g')
    expect([entry.status, entry.breach?.from]).toEqual(['broken', TOO_LATE - 5 * DAY_MS])
    expect(entryOf(of, denied, '2020-11-30', 'g').breach?.from).toBe(TOO_LATE)
    expect(statusAt(of, [], '2020-11-30', 'g')).toBe('due')
  })

  test.each([
    ['of means', { guaranteeOf: 'means' }],
    ['who watches', { guaranteeOf: 'monitoring' }],
    ['of the result on demand', { guaranteeOf: 'result', call: 'on-demand' }],
    ['of the result on default', { guaranteeOf: 'result', call: 'on-default' }],
  ] as const)('%s does not fail by it', (_, more) => {
    const of = agreement([obligation('n', byTwentieth), guarantee('g', ['n'], more)])
    expect(entryOf(of, denied, '2020-11-30', 'g').breach).toBeUndefined()
  })

  test('of the result of several has done its part with the last of them', () => {
    const of = agreement([
      obligation('n', byTwentieth),
      obligation('m', byTwentieth),
      guarantee('g', ['n', 'm'], { guaranteeOf: 'result', deadline: due('by 20 November 2020') }),
    ])
    const both = [done('c', '2020-11-15'), done('e', '2020-11-18', { about: about('m') })]
    expect(statusAt(of, both, '2020-11-25', 'g')).toBe('kept')
    expect(statusAt(of, both, '2020-11-16', 'g')).toBe('due')
    expect(statusAt(of, both.slice(0, 1), '2020-11-25', 'g')).toBe('overdue-unknown')
  })
})

describe('an entry counts', () => {
  const ceasefire = prohibition('n', { bearers: [partyId('a')] })
  const breach = (id: string, on: string, more: Parameters<typeof done>[2] = {}): RecordEntry =>
    done(id, on, { standing: 'breached', ...more })

  test('a denial whenever it speaks, and a breach from when it happened on', () => {
    const before = entryOf(agreement([ceasefire]), [breach('b', '2020-12-11')], '2020-12-10')
    expect([before.status, before.denying]).toEqual(['no-reports', { claims: 0, origins: 0 }])
    const after = entryOf(agreement([ceasefire]), [breach('b', '2020-12-11')], '2020-12-11')
    expect([after.status, after.denying]).toEqual(['broken', { claims: 1, origins: 1 }])
    const denied = entryOf(agreement([obligation('n', byTwentieth)]), [notDone('d', '2020-11-25')], '2020-11-15')
    expect(denied.denying).toEqual({ claims: 1, origins: 1 })
  })

  test('a claim as contradicted where an admitted one says the opposite of the same', () => {
    const of = agreement([obligation('n', byTwentieth)])
    const contradicted = (...entries: readonly RecordEntry[]): readonly boolean[] =>
      entryOf(of, entries, '2020-11-30').weighed.map((each) => each.contradicted)
    expect(contradicted(done('c', '2020-11-18'), notDone('d', '2020-11-18'))).toEqual([true, true])
    expect(contradicted(done('c', '2020-11-18'), notDone('d', '2020-11-17'))).toEqual([false, false])
    expect(contradicted(done('c', '2020-11-18'))).toEqual([false])
    expect(contradicted(notDone('d', '2020-11-18'))).toEqual([false])
  })

  test('of breaches at two times only those of the disputed one as contradicted', () => {
    const denial = done('x', '2020-12-11', { standing: 'breached', polarity: false })
    const entry = entryOf(
      agreement([ceasefire]),
      [breach('b', '2020-12-11'), breach('c', '2020-12-20'), denial],
      '2020-12-31',
    )
    expect(entry.weighed.map(({ claim: id, contradicted }) => [id, contradicted])).toEqual([
      ['b', true],
      ['c', false],
      ['x', true],
    ])
  })

  test('instances that overlap only in one place, or one time, as two', () => {
    const [east, west] = [placeId('east'), placeId('west')]
    const at = (id: string, from: string, to: string, place: typeof east): RecordEntry =>
      claim(id, { standing: 'breached', when: { from: point(from), to: point(to) }, places: [place] })
    const count = (...entries: readonly RecordEntry[]): number =>
      entryOf(agreement([ceasefire]), entries, '2020-12-31').breaches
    expect(count(at('b', '2020-12-01', '2020-12-05', east), at('c', '2020-12-04', '2020-12-08', east))).toBe(1)
    expect(count(at('b', '2020-12-01', '2020-12-05', east), at('c', '2020-12-04', '2020-12-08', west))).toBe(2)
    expect(count(at('b', '2020-12-01', '2020-12-05', east), at('c', '2020-12-06', '2020-12-08', east))).toBe(2)
  })
})

describe('a power', () => {
  const kept = [done('c', '2020-11-18')]
  const over = (effect: 'demand' | 'terminate', ...ids: readonly string[]): Agreement =>
    agreement([
      obligation('n', byTwentieth),
      obligation('m', byTwentieth),
      power('p', { effect, over: ids.map(normId) }),
    ])

  test('to demand has nothing left once all that it is over was kept or waived', () => {
    expect(statusAt(over('demand', 'n'), kept, '2020-11-25', 'p')).toBe('extinguished')
    expect(statusAt(over('demand', 'n', 'm'), kept, '2020-11-25', 'p')).toBe('available')
    expect(statusAt(over('demand', 'n', 'nobody'), kept, '2020-11-25', 'p')).toBe('available')
    expect(statusAt(over('demand'), kept, '2020-11-25', 'p')).toBe('available')
    const waived = { amendments: [amendment('am', ['m'], { kind: 'release' }, { kind: 'waiver' })] }
    expect(statusAt({ ...over('demand', 'n', 'm'), ...waived }, kept, '2020-11-25', 'p')).toBe('extinguished')
  })

  test('of another kind has', () => {
    expect(statusAt(over('terminate', 'n'), kept, '2020-11-25', 'p')).toBe('available')
  })
})
