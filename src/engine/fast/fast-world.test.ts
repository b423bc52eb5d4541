import { expect, test } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { compileFastWorld } from '#engine/fast/fast-world'
import { instantAt } from '#time/instant'
import {
  agreement,
  due,
  guarantee,
  normId,
  obligation,
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
  notDone,
  question,
  record,
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
