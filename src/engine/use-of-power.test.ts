import { describe, expect, test } from 'vitest'
import type { Condition } from '#model/norms/condition'
import type { Power } from '#model/norms/norm'
import type { Claim } from '#model/record/record'
import { agreement, due, normId, obligation, power } from '#testing/worlds/build-agreement'
import { about, done, notDone } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

const used = (on: string): Claim => done('u', on, { standing: 'exercised', about: about('p') })
const state = (norm: string, is: 'broken' | 'overdue' | 'kept'): Condition => ({ kind: 'norm', norm: normId(norm), is })

/** What a norm that the power may waive stands as when the power was used on a day. */
function afterUse(more: Partial<Power>, on: string, others: readonly Claim[] = []): string {
  const of = agreement([
    obligation('n', { deadline: due('by 20 November 2020') }),
    obligation('m', { deadline: due('by 22 November 2020') }),
    obligation('later', { deadline: due('by 1 December 2020') }),
    power('p', { effect: 'waive', over: [normId('later')], ...more }),
  ])
  return entryOf(of, [...others, used(on)], '2020-11-28', 'later').status
}

describe('a power was there to use', () => {
  test('from the day on which the text came into force, and not before', () => {
    expect(afterUse({}, '2020-11-09')).toBe('due')
    expect(afterUse({}, '2020-11-10')).toBe('waived')
  })

  test.each([
    ['by 20 November 2020', '2020-11-20', 'waived'],
    ['by 20 November 2020', '2020-11-21', 'due'],
    ['from 20 November 2020', '2020-11-19', 'due'],
    ['from 20 November 2020', '2020-11-20', 'waived'],
  ])('in its window alone: %s, used on %s', (window, on, status) => {
    expect(afterUse({ deadline: due(window) }, on)).toBe(status)
  })

  test('in a window that hangs on what another norm saw done, once it was', () => {
    const more = { deadline: due('within 5 days of n') }
    const performed = [done('c', '2020-11-18')]
    expect(afterUse(more, '2020-11-22', performed)).toBe('waived')
    expect(afterUse(more, '2020-11-25', performed)).toBe('due')
    expect(afterUse(more, '2020-11-22')).toBe('due')
  })

  test.each<[string, Condition]>([
    ['is broken', state('n', 'broken')],
    ['or another is', { kind: 'any', of: [state('m', 'broken'), state('n', 'broken')] }],
    ['and is not kept', { kind: 'all', of: [state('n', 'broken'), { kind: 'not', of: state('n', 'kept') }] }],
  ])('only once the norm that it asks about %s', (_, trigger) => {
    const broken = [notDone('c', '2020-11-30')]
    expect(afterUse({ trigger }, '2020-11-25', broken)).toBe('waived')
    expect(afterUse({ trigger }, '2020-11-18', broken)).toBe('due')
    expect(afterUse({ trigger }, '2020-11-25', [done('c', '2020-11-18')])).toBe('due')
    expect(afterUse({ trigger }, '2020-11-25')).toBe('due')
  })

  test('while a norm is overdue, where it asks for that', () => {
    const trigger = state('n', 'overdue')
    expect(afterUse({ trigger }, '2020-11-25', [notDone('c', '2020-11-30')])).toBe('waived')
    expect(afterUse({ trigger }, '2020-11-18', [notDone('c', '2020-11-30')])).toBe('due')
  })
})
