import { describe, expect, test } from 'vitest'
import { compileFastWorld } from '#engine/fast/fast-world'
import type { Question } from '#engine/ledger'
import type { RecordEntry } from '#model/record/record'
import { agreement, due, obligation, point } from '#testing/worlds/build-agreement'
import { coverage, done, grading, origin, question, record, regrouping, source } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

const of = agreement([obligation('n', { deadline: due('by 20 November 2020') })])

function asked(asOf: string, knownAt: string, originsNeeded = 1): Question {
  const plain = question(asOf, knownAt)
  return { ...plain, policy: { ...plain.policy, originsNeeded } }
}

function statusAt(entries: readonly RecordEntry[], knownAt: string, originsNeeded = 1): string {
  const at = asked('2020-11-25', knownAt, originsNeeded)
  const entry = entryOf(of, entries, at)
  // Whatever the reference says, the columns say too.
  const fast = compileFastWorld(of, record(entries), at)
  expect(fast.statusAt(0, { v: at.vantage.asOf, k: at.vantage.asKnownAt })).toBe(entry.status)
  return entry.status
}

describe('a later grade of a source', () => {
  const later = grading('gr', 's', 'E', point('2020-12-10'))

  test('counts from when it is known on, and no earlier answer changes', () => {
    const entries = [source('s', 'B'), done('c', '2020-11-18'), later]
    expect(statusAt(entries, '2020-12-09')).toBe('kept')
    expect(statusAt(entries, '2020-12-10')).toBe('overdue-unknown')
  })

  test('is found whatever stands first, and is named among the reasons', () => {
    const entries = [later, done('c', '2020-11-18'), source('s', 'B')]
    expect(statusAt(entries, '2020-12-10')).toBe('overdue-unknown')
    const { weighed, reasons } = entryOf(of, [...entries, done('d', '2020-11-19')], asked('2020-11-25', '2020-12-10'))
    expect(weighed.map(({ reliability }) => reliability)).toEqual(['E', 'E'])
    expect(reasons.flatMap(({ because }) => because)).toContain('gr')
  })

  test('of one subject says nothing of others', () => {
    const entries = [source('s', 'B'), done('c', '2020-11-18'), { ...later, subject: 'hold-vote' }]
    expect(statusAt(entries, '2020-12-10')).toBe('kept')
  })

  test('decides too whether an observer is one who can be relied on', () => {
    const mission = source('mission', 'F')
    const watched = [mission, { ...coverage('cov', ['n'], '2020-11-10', '2020-11-22'), source: mission.id }]
    expect(statusAt(watched, '2020-12-31')).toBe('overdue-unknown')
    expect(statusAt([...watched, grading('up', 'mission', 'A', point('2020-12-10'))], '2020-12-31')).toBe('broken')
  })

  test('added to a compiled record changes what rests on the source', () => {
    const at = asked('2020-11-25', '2020-12-31')
    const fast = compileFastWorld(of, record([source('s', 'B'), done('c', '2020-11-18')]), at)
    expect(fast.add(later)).toEqual([0])
    expect(fast.statusAt(0, { v: at.vantage.asOf, k: at.vantage.asKnownAt })).toBe('overdue-unknown')
  })
})

describe('origins that a person joined or split', () => {
  const two = [
    source('s', 'B'),
    done('c', '2020-11-17', { origin: origin('o') }),
    done('d', '2020-11-18', { origin: origin('p') }),
  ]

  test('joined they are one from when that is known on', () => {
    const joined = [...two, regrouping('rg', ['c', 'd'], 'o', point('2020-12-10'))]
    expect(statusAt(joined, '2020-12-09', 2)).toBe('kept')
    expect(statusAt(joined, '2020-12-10', 2)).toBe('overdue-unknown')
    expect(statusAt(joined, '2020-12-10', 1)).toBe('kept')
  })

  test('split again by a later word they are two', () => {
    const joined = regrouping('rg', ['c', 'd'], 'o', point('2020-12-10'))
    const split = regrouping('sp', ['d'], 'p', point('2020-12-20'))
    expect(statusAt([...two, split, joined], '2020-12-15', 2)).toBe('overdue-unknown')
    expect(statusAt([...two, split, joined], '2020-12-20', 2)).toBe('kept')
  })

  test('a regrouping added to a compiled record counts, and so does a claim added after it', () => {
    const at = asked('2020-11-25', '2020-12-31', 2)
    const vantage = { v: at.vantage.asOf, k: at.vantage.asKnownAt }
    const fast = compileFastWorld(of, record(two.slice(0, 2)), at)
    fast.add(regrouping('rg', ['d'], 'o', point('2020-12-10')))
    fast.add(done('d', '2020-11-18', { origin: origin('p') }))
    expect(fast.statusAt(0, vantage)).toBe('overdue-unknown')
  })

  test('of two words of one moment the one with the first id holds, wherever they stand', () => {
    const joined = regrouping('b', ['c', 'd'], 'o', point('2020-12-10'))
    const split = regrouping('a', ['d'], 'p', point('2020-12-10'))
    expect(statusAt([...two, joined, split], '2020-12-31', 2)).toBe('kept')
    expect(statusAt([...two, split, joined], '2020-12-31', 2)).toBe('kept')
    expect(statusAt([...two, joined, { ...split, id: 'c' }], '2020-12-31', 2)).toBe('overdue-unknown')
  })

  test('the later word holds whatever its id', () => {
    const joined = regrouping('a', ['c', 'd'], 'o', point('2020-12-10'))
    const split = regrouping('z', ['d'], 'p', point('2020-12-20'))
    expect(statusAt([...two, joined, split], '2020-12-31', 2)).toBe('kept')
    expect(statusAt([...two, { ...joined, publishedAt: point('2020-12-25') }, split], '2020-12-31', 2)).toBe(
      'overdue-unknown',
    )
  })

  test('are named among the reasons of the claims they concern', () => {
    const joined = regrouping('rg', ['d'], 'o', point('2020-12-10'))
    const { reasons } = entryOf(of, [...two, joined], asked('2020-11-25', '2020-12-31'))
    const because = (id: string): readonly string[] => reasons.find(({ step }) => step === `claim:${id}`)?.because ?? []
    expect([because('c').includes('rg'), because('d').includes('rg')]).toEqual([false, true])
  })

  test('of a claim that is not there changes nothing', () => {
    expect(statusAt([...two, regrouping('rg', ['nobody'], 'o', point('2020-11-20'))], '2020-12-31', 2)).toBe('kept')
  })
})
