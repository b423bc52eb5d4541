import { describe, expect, test } from 'vitest'
import { state } from '#engine/state'
import { wordsOf } from '#engine/words-of'
import { named } from '#time/statement'
import { judgeCondition } from '#engine/condition'
import { prepareStandings } from '#engine/standings'
import { prepareWorld } from '#engine/world'
import type { Condition } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import type { RecordEntry } from '#model/record/record'
import { agreement, due, eventId, normId, obligation, point, power } from '#testing/worlds/build-agreement'
import { about, done, happened, notDone, question, record } from '#testing/worlds/build-record'

const event = (id: string): Condition => ({ kind: 'event', event: eventId(id) })
const norm = (id: string, is: 'kept' | 'broken' | 'overdue' | 'exercised'): Condition => ({
  kind: 'norm',
  norm: normId(id),
  is,
})
const not = (of: Condition): Condition => ({ kind: 'not', of })

const RECORD: readonly RecordEntry[] = [
  happened('yes', 'came', '2020-11-15'),
  notDone('no', '2020-11-30', { about: [{ kind: 'event', event: eventId('never') }] }),
  happened('c', 'contested', '2020-11-15'),
  notDone('d', '2020-11-30', { about: [{ kind: 'event', event: eventId('contested') }] }),
]

function judged(
  condition: Condition,
  norms: readonly Norm[] = [],
  entries: readonly RecordEntry[] = RECORD,
): readonly string[] {
  const asked = question('2020-11-25', '2020-12-31')
  const standings = prepareStandings(prepareWorld(agreement([obligation('n'), ...norms]), record(entries), asked))
  const { truth, said, because } = judgeCondition(standings, condition, asked.vantage.asOf, 'n')
  return [truth, wordsOf(said), ...because]
}

describe('an event', () => {
  test('came about, is denied, is disputed, or is not known to have come about', () => {
    expect(judged(event('came'))).toEqual(['true', '`came` came about', 'came', 'yes'])
    expect(judged(event('never'))).toEqual(['false', '`never` is denied', 'never'])
    expect(judged(event('contested'))).toEqual([
      'unknown',
      'whether `contested` came about is disputed',
      'contested',
      'c',
    ])
    expect(judged(event('silent'))).toEqual(['unknown', '`silent` is not known to have come about', 'silent'])
  })

  test('that is denied makes its opposite true, one that is disputed or unknown makes nothing of it', () => {
    expect(judged(not(event('never')))).toEqual(['true', 'not so: `never` is denied', 'never'])
    expect(judged(not(event('came')))).toEqual(['false', 'not so: `came` came about', 'came', 'yes'])
    for (const id of ['contested', 'silent']) expect(judged(not(event(id))).slice(0, 1)).toEqual(['unknown'])
  })

  test('in words is the event that the words name, and words without one are never known', () => {
    expect(judged({ kind: 'words', words: 'they came', event: eventId('came') }).slice(0, 2)).toEqual([
      'true',
      '`they came` came about',
    ])
    expect(judged({ kind: 'words', words: 'all is calm' }).slice(0, 1)).toEqual(['unknown'])
  })
})

describe('several conditions', () => {
  const [yes, no, open] = [event('came'), event('never'), event('silent')]

  test('all hold when each does, and fail with the first that fails', () => {
    const all = (...of: readonly Condition[]): readonly string[] => judged({ kind: 'all', of })
    expect(all(yes, not(no))).toEqual([
      'true',
      '`came` came about and not so: `never` is denied',
      'came',
      'yes',
      'never',
    ])
    expect(all(yes, open, no)).toEqual(['false', '`never` is denied', 'never'])
    expect(all(yes, open)).toEqual(['unknown', '`silent` is not known to have come about', 'silent'])
    expect(all()).toEqual(['true', ''])
  })

  test('any holds with the first that does, and fails when each fails', () => {
    const any = (...of: readonly Condition[]): readonly string[] => judged({ kind: 'any', of })
    expect(any(no, open, yes)).toEqual(['true', '`came` came about', 'came', 'yes'])
    expect(any(no, open)).toEqual(['unknown', '`silent` is not known to have come about', 'silent'])
    expect(any(no, not(yes)).slice(0, 2)).toEqual(['false', '`never` is denied or not so: `came` came about'])
    expect(any()).toEqual(['false', ''])
  })
})

test('a day holds from its first moment on', () => {
  const from = (day: string): readonly string[] => judged({ kind: 'time', from: point(day) })
  expect(from('2020-11-25')).toEqual(['true', 'from 2020-11-25 on'])
  expect(from('2020-11-26')).toEqual(['false', 'from 2020-11-26 on'])
  expect(judged(not({ kind: 'time', from: point('2020-11-26') }))).toEqual(['true', 'not so: from 2020-11-26 on'])
})

describe('another norm', () => {
  const m = obligation('m', { deadline: due('by 20 November 2020') })
  const of = about('m')

  test('is kept when its performance is told, not kept when denied, and else not known to be', () => {
    const kept = (...entries: readonly RecordEntry[]): readonly string[] => judged(norm('m', 'kept'), [m], entries)
    expect(kept(done('c', '2020-11-18', { about: of }))).toEqual(['true', 'm was kept', 'm'])
    expect(kept(notDone('d', '2020-11-30', { about: of }))).toEqual(['false', 'm is not known to be kept', 'm'])
    expect(kept(done('c', '2020-11-18', { about: of }), notDone('d', '2020-11-30', { about: of })).slice(0, 1)).toEqual(
      ['unknown'],
    )
    expect(kept()).toEqual(['unknown', 'm is not known to be kept', 'm'])
    expect(judged(norm('nobody', 'kept')).slice(0, 1)).toEqual(['unknown'])
  })

  test('that is a whole is kept when all its parts are, and not when one is not', () => {
    const whole = [obligation('m'), obligation('x', { partOf: normId('m') }), obligation('y', { partOf: normId('m') })]
    const kept = (...entries: readonly RecordEntry[]): readonly string[] => judged(norm('m', 'kept'), whole, entries)
    const [x, y] = [done('c', '2020-11-18', { about: about('x') }), done('d', '2020-11-18', { about: about('y') })]
    expect(kept(x).slice(0, 1)).toEqual(['unknown'])
    expect(kept(x, y).slice(0, 1)).toEqual(['true'])
    expect(kept(x, notDone('e', '2020-11-30', { about: about('y') })).slice(0, 1)).toEqual(['false'])
  })

  test('is broken when a breach is on record, and overdue also when nothing is known past its deadline', () => {
    const is = (what: 'broken' | 'overdue', ...entries: readonly RecordEntry[]): readonly string[] =>
      judged(norm('m', what), [m], entries)
    expect(is('broken')).toEqual(['false', 'm is not broken', 'm'])
    expect(is('overdue')).toEqual(['true', 'm is overdue', 'm'])
    expect(is('broken', notDone('d', '2020-11-21', { about: of }))).toEqual(['true', 'm is broken', 'm'])
    expect(is('overdue', notDone('d', '2020-11-21', { about: of })).slice(0, 2)).toEqual(['true', 'm is overdue'])
    expect(is('overdue', done('c', '2020-11-18', { about: of }))).toEqual(['false', 'm is not overdue', 'm'])
    const partly = done('c', '2020-11-18', { about: of, standing: 'partly-done' })
    expect(is('overdue', partly).slice(0, 1)).toEqual(['true'])
    const open = { ...m, deadline: due('by 30 November 2020') }
    expect(judged(norm('m', 'overdue'), [open], [partly]).slice(0, 1)).toEqual(['false'])
    expect(judged(norm('nobody', 'broken'))).toEqual(['unknown', 'nobody is not known'])
  })

  test('that waits for this one in turn is no reason', () => {
    const waiting = obligation('m', { trigger: norm('n', 'broken') })
    const asked = question('2020-11-25', '2020-12-31')
    const n = obligation('n', { trigger: norm('m', 'broken') })
    const standings = prepareStandings(prepareWorld(agreement([n, waiting]), record(), asked))
    expect(judgeCondition(standings, norm('m', 'broken'), asked.vantage.asOf, 'n')).toEqual({
      truth: 'unknown',
      said: state('norm.mutual', { norm: named('m'), other: named('n') }),
      because: [],
    })
  })

  test('that is a power was used only while it was there to use', () => {
    const used = done('u', '2020-11-18', { about: of, standing: 'exercised' })
    const exercised = (p: Norm): readonly string[] => judged(norm('m', 'exercised'), [p], [used])
    expect(exercised(power('m'))).toEqual(['true', 'm was exercised', 'm'])
    expect(exercised(power('m', { deadline: due('by 15 November 2020') })).slice(0, 1)).toEqual(['unknown'])
  })
})
