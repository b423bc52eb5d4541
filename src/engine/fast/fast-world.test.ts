import { expect, test } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { compileFastWorld } from '#engine/fast/fast-world'
import type { ReadingId } from '#model/ids'
import { instantAt } from '#time/instant'
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
import {
  about,
  claim,
  coverage,
  done,
  grading,
  happened,
  notDone,
  question,
  record,
  regrouping,
  retraction,
  source,
} from '#testing/worlds/build-record'

const byTwentieth = { deadline: due('by 20 November 2020') }
const asked = question('2020-11-21', '2020-12-31')
const at = { v: asked.vantage.asOf, k: asked.vantage.asKnownAt }

test('norms that stand alone are decided by columns, others by the reference', () => {
  const of = agreement([obligation('n', byTwentieth), prohibition('m'), obligation('other', byTwentieth)])
  const world = compileFastWorld(of, record([done('c', '2020-11-18')]), asked)
  expect(world.plainCount).toBe(2)
  expect([0, 1, 2].map((norm) => world.statusAt(norm, at))).toEqual(['kept', 'no-reports', 'overdue-unknown'])
})

test('an added claim changes its norm and no other', () => {
  const of = agreement([obligation('n', byTwentieth), obligation('other', byTwentieth)])
  const world = compileFastWorld(of, record(), asked)
  expect(world.add(notDone('c', '2020-11-30'))).toEqual([0])
  expect([0, 1].map((norm) => world.statusAt(norm, at))).toEqual(['broken', 'overdue-unknown'])
  world.add(retraction('r', 'c', '2020-12-01'))
  expect(world.statusAt(0, at)).toBe('overdue-unknown')
})

test('coverage added later takes its norm out of the columns', () => {
  const world = compileFastWorld(agreement([obligation('n', byTwentieth)]), record(), asked)
  world.add(coverage('cov', ['n'], '2020-11-10', '2020-11-20'))
  expect(world.statusAt(0, at)).toBe('broken')
})

test('the entry of a norm is the one that the whole ledger holds', () => {
  const of = agreement([
    obligation('n', { ...byTwentieth, consequences: [normId('remedy')] }),
    obligation('remedy', { deadline: due('by 30 November 2020') }),
    guarantee('watch', ['n']),
    power('demand', {
      effect: 'demand',
      over: [normId('n')],
      trigger: { kind: 'norm', norm: normId('n'), is: 'broken' },
    }),
    obligation('unrelated', byTwentieth),
  ])
  const told = record([notDone('c', '2020-11-30'), done('d', '2020-11-18', { about: about('unrelated') })])
  const world = compileFastWorld(of, told, asked)
  for (const [norm, entry] of drawUpLedger(of, told, asked).entries.entries()) {
    expect(world.entryAt(norm, at)).toEqual(entry)
  }
})

const plainNorms = (count: number): ReturnType<typeof agreement> =>
  agreement(Array.from({ length: count }, (_, at) => obligation(`n${at}`, byTwentieth)))

test('columns hold every way in which a claim counts, and grow with the record', () => {
  const of = plainNorms(8)
  const entries = [
    source('weak', 'E'),
    source('later', 'E', {
      grades: [
        { reliability: 'E', publishedAt: point('2000-01-01') },
        { reliability: 'B', publishedAt: point('2020-12-01') },
      ],
    }),
    done('own', '2020-11-18', { about: about('n0'), reliability: 'A' }),
    done('not-own', '2020-11-18', { about: about('n1'), reliability: 'E' }),
    done('weak-one', '2020-11-18', { about: about('n2'), source: source('weak').id }),
    done('graded-later', '2020-11-18', { about: about('n3'), source: source('later').id }),
    done('of-nobody', '2020-11-18', { about: about('n4'), source: source('unknown').id }),
    claim('refused', { about: about('n5'), standing: 'refused', publishedAt: point('2020-11-15') }),
    done('two-norms', '2020-11-18', { about: [...about('n6'), ...about('n7')] }),
    done('elsewhere', '2020-11-18', { about: about('nowhere') }),
    ...Array.from({ length: 40 }, (_, at) => notDone(`stale${at}`, '2020-11-12', { about: about('n7') })),
  ]
  const told = record(entries)
  for (const policy of [{}, { originsNeeded: 2 }]) {
    for (const day of ['2020-11-15', '2020-11-21', '2020-12-05']) {
      const q = question(day, day, policy)
      const added = compileFastWorld(of, record(), q)
      for (const entry of entries) added.add(entry)
      const whole = compileFastWorld(of, told, q)
      const expected = drawUpLedger(of, told, q).entries.map((entry) => entry.status)
      const vantage = { v: q.vantage.asOf, k: q.vantage.asKnownAt }
      for (const world of [whole, added]) {
        expect(of.norms.map((_, norm) => world.statusAt(norm, vantage))).toEqual(expected)
      }
    }
  }
})

test('entries without the stamp that is asked for are not known, in columns as elsewhere', () => {
  const q = question('2020-11-21', '2020-12-31')
  const recorded = { ...q, vantage: { ...q.vantage, axis: 'recorded' as const } }
  const told = record([
    done('never', '2020-11-18', { about: about('n0') }),
    done('then', '2020-11-18', { about: about('n1'), recordedAt: point('2020-11-19') }),
  ])
  const graded = {
    ...told,
    entries: told.entries.map((e) =>
      e.kind === 'source' ? { ...e, grades: e.grades.map((g) => ({ ...g, recordedAt: point('2000-01-01') })) } : e,
    ),
  }
  const world = compileFastWorld(plainNorms(2), graded, recorded)
  const vantage = { v: q.vantage.asOf, k: q.vantage.asKnownAt }
  expect([0, 1].map((norm) => world.statusAt(norm, vantage))).toEqual(['overdue-unknown', 'kept'])
})

test('many states of knowledge are answered one after another, and asked of no norm nothing is said', () => {
  const of = agreement([obligation('n', { trigger: { kind: 'norm', norm: normId('m'), is: 'kept' } }), obligation('m')])
  const world = compileFastWorld(of, record([done('c', '2020-11-18', { about: about('m') })]), asked)
  const days = Array.from({ length: 40 }, (_, day) => ({ v: at.v, k: instantAt(at.k - day * 86_400_000) }))
  expect(days.map((vantage) => world.statusAt(0, vantage))).toEqual(Array.from({ length: 40 }, () => 'due'))
  expect(world.statusAt(0, { v: at.v, k: instantAt(at.k - 60 * 86_400_000) })).toBe('conditional')
  expect(world.numberOf('nobody')).toBeUndefined()
  expect(world.entryAt(9, at)).toBeUndefined()
})

test('whoever watched a place watched every norm that is owed there alone', () => {
  const places = [placeId('east')]
  const of = agreement([obligation('n', { ...byTwentieth, places }), obligation('elsewhere', byTwentieth)])
  const watched = { ...coverage('w', [], '2020-11-01', '2020-11-25'), places }
  const told = record([watched])
  const world = compileFastWorld(of, told, asked)
  expect([0, 1].map((norm) => world.statusAt(norm, at))).toEqual(['broken', 'overdue-unknown'])
})

test('windows are told apart by their zone, and what has none by the calendar is asked of the reference', () => {
  const byTokyo = due('by 20 November 2020 Asia/Tokyo')
  const of = agreement(
    [
      obligation('moscow', byTwentieth),
      obligation('tokyo', { deadline: byTokyo }),
      obligation('none', { deadline: due('immediately') }),
      obligation('early', { deadline: due('within 5 days of event talks') }),
    ],
    {},
  )
  const night = { ...asked, vantage: { ...asked.vantage, asOf: instantAt(Date.UTC(2020, 10, 20, 18)) } }
  const world = compileFastWorld(of, record(), night)
  const vantage = { v: night.vantage.asOf, k: night.vantage.asKnownAt }
  const expected = drawUpLedger(of, record(), night).entries.map((entry) => entry.status)
  expect(expected).toEqual(['due', 'overdue-unknown', 'due', 'conditional'])
  expect(of.norms.map((_, norm) => world.statusAt(norm, vantage))).toEqual(expected)
})

test.each([
  ['an act by a day', obligation('n', byTwentieth), 1],
  ['an act by no day', obligation('n'), 1],
  ['an act at once', obligation('n', { deadline: due('immediately') }), 1],
  ['an act at one place', obligation('n', { places: [placeId('east')] }), 1],
  ['an act within days of the signature', obligation('n', { deadline: due('within 5 days of signature') }), 1],
  ['an act in a term', obligation('n', { deadline: due('for 5 days from signature', 'term') }), 1],
  ['an act that has to be done at several places', obligation('n', { places: [placeId('east'), placeId('west')] }), 0],
  ['an amount', obligation('n', { quantity: { min: 2, unit: 'vehicle' } }), 0],
  ['a duty to keep something up', obligation('n', { aspect: 'continuing' }), 0],
  ['a prohibition', prohibition('n'), 0],
  ['what has a condition', obligation('n', { trigger: { kind: 'time', from: point('2020-11-15') } }), 0],
  ['what a condition suspends', obligation('n', { suspendsOn: { kind: 'time', from: point('2020-11-15') } }), 0],
  ['what counts from an event', obligation('n', { deadline: due('within 5 days of event e') }), 0],
  ['what counts from a norm', obligation('n', { deadline: due('within 5 days of norm m') }), 0],
  ['what counts back from the end', obligation('n', { deadline: due('5 days before expiry') }), 0],
  ['what hangs on the convention', obligation('n', { deadline: due('within 1 month of 31 January 2021') }), 0],
  [
    'what renews itself',
    obligation('n', {
      deadline: due('for 5 days from signature, renewed for 5 days unless notice 1 day before expiry', 'term'),
    }),
    0,
  ],
] as const)('columns hold, of one norm, %s: %s', (_, norm, held) => {
  expect(compileFastWorld(agreement([norm]), record(), asked).plainCount).toBe(held)
})

test('columns hold no norm that something else in the agreement changes or holds back', () => {
  const [n, m] = [obligation('n', byTwentieth), obligation('m', byTwentieth)]
  const plainCount = (...of: Parameters<typeof agreement>): number =>
    compileFastWorld(agreement(...of), record(), asked).plainCount
  expect(plainCount([n, m])).toBe(2)
  const basis = { kind: 'clause' } as const
  expect(plainCount([n, m], { order: [{ kind: 'after', norm: n.id, other: m.id, basis }] })).toBe(1)
  expect(plainCount([n, m], { amendments: [amendment('am', ['n'], { kind: 'release' })] })).toBe(1)
  expect(plainCount([n, { ...m, partOf: n.id }])).toBe(0)
  expect(plainCount([{ ...n, consequences: [m.id] }, m])).toBe(1)
  for (const effect of ['waive', 'suspend', 'terminate'] as const) {
    expect(plainCount([n, m, power('p', { effect, over: [n.id] })])).toBe(1)
    expect(plainCount([n, m, power('p', { effect, over: [] })])).toBe(0)
  }
  for (const effect of ['demand', 'give-notice', 'extend', 'other'] as const) {
    expect(plainCount([n, m, power('p', { effect, over: [] })])).toBe(2)
  }
})

test('columns hold norms of an instrument with a term only where the calendar ends it', () => {
  const { instrument } = agreement([])
  const plainCount = (words: string): number => {
    const term = due(words, 'term')
    const norms = [obligation('n', byTwentieth), obligation('stays', { ...byTwentieth, survives: true })]
    return compileFastWorld(agreement(norms, { instrument: { ...instrument, term } }), record(), asked).plainCount
  }
  expect(plainCount('for 5 years from signature')).toBe(2)
  expect(plainCount('for 5 years from event e')).toBe(1)
  expect(plainCount('for 5 years from signature, renewed for 5 years unless notice 1 month before expiry')).toBe(1)
})

test('an added entry is said to concern the norms it bears on, and no other', () => {
  const other = source('other')
  const of = agreement([...plainNorms(3).norms, prohibition('p')])
  const told = [
    other,
    done('c', '2020-11-18', { about: [...about('n0'), ...about('n1')] }),
    done('d', '2020-11-18', { about: about('n2'), source: other.id }),
  ]
  const world = compileFastWorld(of, record(told), asked)
  expect(world.add(retraction('r', 'c', '2020-12-01'))).toEqual([0, 1])
  expect(world.add(retraction('r2', 'nobody', '2020-12-01'))).toEqual([])
  expect(world.add(grading('g', 'other', 'E', point('2020-12-01')))).toEqual([2])
  expect(world.add(source('other', 'A'))).toEqual([2])
  expect(world.add(regrouping('rg', ['d', 'c', 'nobody'], 'o', point('2020-12-01')))).toEqual([2, 0, 1])
  expect(world.add(done('e', '2020-11-18', { about: about('p') }))).toEqual([3])
  expect(
    world.add(done('f', '2020-11-18', { about: [...about('n1'), ...about('elsewhere'), ...about('n1')] })),
  ).toEqual([1])
  expect(world.add(happened('h', 'e', '2020-11-18'))).toEqual([])
  expect(world.add(coverage('w', ['n1', 'elsewhere'], '2020-11-10', '2020-11-20'))).toEqual([1])
  expect(world.add({ ...coverage('w2', [], '2020-11-10', '2020-11-20'), places: [placeId('east')] })).toEqual([])
})

test('a power that a reading adds grants nobody a change, in either engine', () => {
  const held = power('opined', { basis: { kind: 'opinion', speaker: 'a speaker' }, bearers: [partyId('a')] })
  const reading = {
    id: 'reading' as ReadingId,
    kind: 'opinion',
    of: [],
    heldBy: 'a speaker',
    norms: [held],
    terms: [],
  } as const
  const of = agreement([prohibition('n')], {
    readings: [reading],
    amendments: [amendment('x', ['n'], { kind: 'replace', by: [] }, { kind: 'decision', grantedBy: [partyId('a')] })],
  })
  const overlaid = { ...asked, overlay: [reading.id] }
  const world = compileFastWorld(of, record(), overlaid)
  const reference = drawUpLedger(of, record(), overlaid).entries.map(({ status }) => status)
  expect(reference).toEqual(['no-reports', 'available'])
  expect([0, 1].map((norm) => world.statusAt(norm, at))).toEqual(reference)
})
