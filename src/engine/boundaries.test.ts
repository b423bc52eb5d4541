import { describe, expect, test } from 'vitest'
import {
  dependenciesOf,
  eventsOf,
  reachableFrom,
  renewsItself,
  sameMomentDependencies,
  toldDependencies,
} from '#engine/boundaries'
import type { Question } from '#engine/ledger'
import type { Standings } from '#engine/standing'
import { prepareStandings } from '#engine/standings'
import { prepareWorld } from '#engine/world'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry } from '#model/record/record'
import {
  agreement,
  amendment,
  due,
  eventId,
  guarantee,
  normId,
  obligation,
  point,
  power,
  prohibition,
  zone,
} from '#testing/worlds/build-agreement'
import { about, claim, coverage, done, happened, notDone, question, record } from '#testing/worlds/build-record'
import { formatWallClock } from '#time/zone'

const byTwentieth = { deadline: due('by 20 November 2020') }
const ASKED = question('2020-11-25', '2020-12-31')

function standings(of: Agreement, entries: readonly RecordEntry[] = [], asked: Question = ASKED): Standings {
  return prepareStandings(prepareWorld(of, record(entries), asked))
}

/** The moments at which norm `n` can change, in Moscow time; the last millisecond of a day shows as 23:59. */
function moments(of: Agreement, entries: readonly RecordEntry[] = [], asked: Question = ASKED): readonly string[] {
  const found = standings(of, entries, asked).boundariesOf(normId('n'))
  return found.map((at) => formatWallClock(at, zone('Europe/Moscow')))
}

const IN_FORCE = '2020-11-10 00:00'

describe('a label can change, and at no other moment,', () => {
  test('when the instrument enters into force and when the window closes', () => {
    expect(moments(agreement([obligation('n')]))).toEqual([IN_FORCE])
    expect(moments(agreement([obligation('n', byTwentieth)]))).toEqual([IN_FORCE, '2020-11-21 00:00'])
  })

  test('around what a claim tells of, and around when it speaks', () => {
    const span = { when: { from: point('2020-11-12'), to: point('2020-11-14') }, asOf: point('2020-11-18') }
    expect(moments(agreement([obligation('n')]), [claim('c', span)])).toEqual([
      IN_FORCE,
      '2020-11-12 00:00',
      '2020-11-14 23:59',
      '2020-11-15 00:00',
      '2020-11-18 23:59',
      '2020-11-19 00:00',
    ])
  })

  test('when silence after the deadline becomes an answer', () => {
    const asked = question('2020-11-25', '2020-12-31', { closingRule: { kind: 'after-deadline', days: 5 } })
    const of = agreement([obligation('n', byTwentieth)])
    expect(moments(of, [], asked)).toEqual([IN_FORCE, '2020-11-21 00:00', '2020-11-26 00:00'])
  })

  test('at the days and the events of its condition, however deep', () => {
    const day = { kind: 'time', from: point('2020-11-15') } as const
    const event = { kind: 'not', of: { kind: 'event', event: eventId('e') } } as const
    const of = agreement([obligation('n', { trigger: { kind: 'all', of: [day, event] } })])
    expect(moments(of, [happened('h', 'e', '2020-11-17')])).toEqual([
      IN_FORCE,
      '2020-11-15 00:00',
      '2020-11-17 00:00',
      '2020-11-17 23:59',
      '2020-11-18 00:00',
    ])
  })

  test('when a change takes effect, when it ends, and when the new window closes', () => {
    const suspend = { kind: 'suspend', until: point('2020-11-17'), stopsClock: false } as const
    const suspended = amendment('am', ['n'], suspend, { kind: 'suspension' })
    expect(moments(agreement([obligation('n')], { amendments: [suspended] }))).toEqual([
      IN_FORCE,
      '2020-11-15 00:00',
      '2020-11-18 00:00',
    ])
    const extended = amendment('am', ['n'], { kind: 'new-deadline', deadline: due('by 25 November 2020') })
    expect(moments(agreement([obligation('n', byTwentieth)], { amendments: [extended] }))).toEqual([
      IN_FORCE,
      '2020-11-15 00:00',
      '2020-11-21 00:00',
      '2020-11-26 00:00',
    ])
    const usurped = { ...extended, grantedBy: [] }
    expect(moments(agreement([obligation('n', byTwentieth)], { amendments: [usurped] }))).toEqual([
      IN_FORCE,
      '2020-11-21 00:00',
    ])
  })

  test('where its window moves with what it counts from', () => {
    const of = agreement([obligation('n', { deadline: due('within 5 days of event e') })])
    expect(moments(of, [happened('h', 'e', '2020-11-17')])).toEqual([
      IN_FORCE,
      '2020-11-17 00:00',
      '2020-11-17 23:59',
      '2020-11-18 00:00',
      '2020-11-23 00:00',
    ])
    const some = happened('h', 'e', '2020-11-14', { when: { from: point('2020-11-12'), to: point('2020-11-14') } })
    // From the 18th on it may be late, from the 20th it is.
    expect(moments(of, [some])).toEqual([
      IN_FORCE,
      '2020-11-12 00:00',
      '2020-11-14 23:59',
      '2020-11-15 00:00',
      '2020-11-18 00:00',
      '2020-11-20 00:00',
    ])
  })

  test('where a window counts from a breach that only another window gives', () => {
    const primary = obligation('m', { ...byTwentieth, consequences: [normId('n')] })
    const of = agreement([primary, obligation('n', { deadline: due('within 5 days of norm m') })])
    expect(moments(of, [notDone('d', '2020-11-22', { about: about('m') })])).toEqual([
      IN_FORCE,
      '2020-11-21 00:00',
      '2020-11-22 23:59',
      '2020-11-23 00:00',
      '2020-11-27 00:00',
    ])
  })

  test('with the windows of norms whose standing it asks about, and not of those whose acts it asks about', () => {
    const m = obligation('m', byTwentieth)
    const when = (is: 'kept' | 'broken'): Agreement =>
      agreement([obligation('n', { trigger: { kind: 'norm', norm: normId('m'), is } }), m])
    expect(moments(when('broken'))).toEqual([IN_FORCE, '2020-11-21 00:00'])
    expect(moments(when('kept'))).toEqual([IN_FORCE])
    const basis = { kind: 'clause' } as const
    const order = [{ kind: 'not-before', norm: normId('n'), other: normId('m'), basis }] as const
    expect(moments(agreement([obligation('n'), m], { order }))).toEqual([IN_FORCE, '2020-11-21 00:00'])
  })

  test('when somebody begins and ends to watch, and when the instrument runs out', () => {
    expect(moments(agreement([prohibition('n')]), [coverage('w', ['n'], '2020-11-12', '2020-11-14')])).toEqual([
      IN_FORCE,
      '2020-11-12 00:00',
      '2020-11-15 00:00',
    ])
    const instrument = { ...agreement([]).instrument, term: due('for 10 days from signature', 'term') }
    expect(moments(agreement([obligation('n')], { instrument }))).toEqual([IN_FORCE, '2020-11-20 00:00'])
  })
})

describe('what a norm depends on', () => {
  const [kept, broken, overdue] = (['kept', 'broken', 'overdue'] as const).map((is) => ({
    kind: 'norm' as const,
    norm: normId(is),
    is,
  }))
  if (kept === undefined || broken === undefined || overdue === undefined) throw new Error('three conditions')
  const n = obligation('n', {
    trigger: {
      kind: 'any',
      of: [
        kept,
        broken,
        { kind: 'not', of: overdue },
        { kind: 'words', words: 'all is calm', event: eventId('calm') },
        { kind: 'words', words: 'nobody asks' },
      ],
    },
    suspendsOn: { kind: 'event', event: eventId('storm') },
    deadline: due('within 5 days of norm anchor'),
  })
  const of = agreement(
    [
      n,
      ...['kept', 'broken', 'overdue', 'anchor', 'before'].map((id) => obligation(id)),
      obligation('part', { partOf: n.id }),
      obligation('part-of-part', { partOf: normId('part') }),
      obligation('primary', { consequences: [n.id] }),
      guarantee('g', ['n']),
      power('over-n', { effect: 'waive', over: [n.id] }),
      power('over-any', { effect: 'terminate', over: [] }),
      power('over-kept', { effect: 'terminate', over: [normId('kept')] }),
      power('over-g', { effect: 'demand', over: [normId('g')] }),
    ],
    { order: [{ kind: 'after', norm: n.id, other: normId('before'), basis: { kind: 'clause' } }] },
  )
  const world = standings(of)

  test('is what its condition, order, parts and primaries ask, and the powers over it', () => {
    expect(new Set(dependenciesOf(world, 'n'))).toEqual(
      new Set(['broken', 'overdue', 'primary', 'part', 'before', 'kept', 'anchor', 'over-n', 'over-any']),
    )
    expect(dependenciesOf(world, 'g')).toEqual(['n', 'over-n', 'over-any', 'over-g'])
    expect(dependenciesOf(world, 'over-n')).toEqual(['n', 'over-any'])
    expect(dependenciesOf(world, 'kept')).toEqual(['over-any', 'over-kept'])
    expect(dependenciesOf(world, 'nobody')).toEqual([])
  })

  test('at the same moment is what it asks for breaches, parts, primaries and order', () => {
    expect(sameMomentDependencies(world, n)).toEqual(['broken', 'overdue', 'primary', 'part', 'before'])
  })

  test('and is told by claims alone is what it asks to be kept or counts from', () => {
    expect(toldDependencies(world, 'n')).toEqual(['kept', 'broken', 'overdue', 'anchor'])
    expect(toldDependencies(world, 'g')).toEqual(['n', 'part', 'part-of-part'])
    expect(toldDependencies(world, 'over-n')).toEqual([])
    expect(toldDependencies(world, 'nobody')).toEqual([])
    // A part has the deadline of its whole.
    expect(toldDependencies(world, 'part')).toEqual(['anchor'])
  })

  test('is all that can be reached in this way, with the norm itself', () => {
    const all = of.norms.map(({ id }) => id).filter((id) => id !== 'g' && id !== 'over-g')
    expect(new Set(reachableFrom(world, 'n'))).toEqual(new Set(all))
    expect([...reachableFrom(world, 'kept')].sort()).toEqual(['kept', 'over-any', 'over-kept'])
    expect(reachableFrom(world, 'nobody')).toEqual(['nobody'])
  })

  test('are the events of its conditions, of its deadlines, also new ones, and of the term of the instrument', () => {
    const events = (one: Agreement): readonly string[] => {
      const asked = standings(one)
      const material = asked.world.materialOf('n')
      return material === undefined ? [] : eventsOf(asked, material)
    }
    expect(events(of)).toEqual(['calm', 'storm'])
    const deadline = due('within 5 days of event later')
    const extended = amendment('am', ['n'], { kind: 'new-deadline', deadline })
    const released = amendment('rel', ['n'], { kind: 'release' })
    const instrument = { ...agreement([]).instrument, term: due('for 5 years from event start', 'term') }
    const first = obligation('n', { deadline: due('5 days before event first') })
    expect(events(agreement([first], { amendments: [extended, released], instrument }))).toEqual([
      'first',
      'later',
      'start',
    ])
    expect(events(agreement([obligation('n', { deadline: due('upon event now') })]))).toEqual(['now'])
  })
})

test('a norm renews itself with its own term, with one that it was given, or with the instrument', () => {
  const renewing = due('for 5 days from signature, renewed for 5 days unless notice 1 day before expiry', 'term')
  const once = due('for 5 days from signature', 'term')
  const renews = (of: Agreement, id = 'n'): boolean => renewsItself(standings(of), id)
  expect(renews(agreement([obligation('n', { deadline: renewing })]))).toBe(true)
  expect(renews(agreement([obligation('n', { deadline: once })]))).toBe(false)
  expect(renews(agreement([obligation('n', { deadline: renewing })]), 'nobody')).toBe(false)
  const given = amendment('am', ['n'], { kind: 'new-deadline', deadline: renewing })
  expect(renews(agreement([obligation('n', byTwentieth)], { amendments: [given] }))).toBe(true)
  const { instrument } = agreement([])
  expect(renews(agreement([obligation('n')], { instrument: { ...instrument, term: renewing } }))).toBe(true)
  expect(renews(agreement([obligation('n')], { instrument: { ...instrument, term: once } }))).toBe(false)
})

test('two windows that count from each other end the search for moments', () => {
  const of = agreement([
    obligation('n', { deadline: due('within 5 days of norm m') }),
    obligation('m', { deadline: due('within 5 days of norm n') }),
  ])
  expect(moments(of, [done('c', '2020-11-15', { about: about('m') })])).toContain('2020-11-21 00:00')
})
