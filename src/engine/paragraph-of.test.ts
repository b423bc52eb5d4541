import { expect, test } from 'vitest'
import { paragraphOf } from '#engine/paragraph-of'
import { agreement, due, obligation } from '#testing/worlds/build-agreement'
import { notDone } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

test('the reasons of an entry read as one paragraph', () => {
  const of = agreement([obligation('n', { says: 'a hands the district over', deadline: due('by 20 November 2020') })])
  const entry = entryOf(of, [notDone('c', '2020-11-16')], '2020-11-21')
  expect(paragraphOf(entry.reasons)).toBe(
    'The text: a hands the district over. Owed by Party a, to Party b. In force. ' +
      '`by 20 November 2020`: `by 2020-11-20` includes it: in time before 2020-11-21 00:00, in Europe/Moscow. ' +
      'The window closed 2020-11-21 00:00 (Europe/Moscow). ' +
      'By reasonable-grounds version 1 (C3 or better, one origin): nothing is known either way; the last denial speaks to 2020-11-16 23:59. ' +
      'Overdue-unknown: past due, and nothing is known; a stale denial is shown. ' +
      'It is not kept: no admitted claim says that it was done by then. ' +
      'It is not due: the deadline has passed. ' +
      'It is not broken: nobody who counts denies performance as of the deadline; silence is never breach.',
  )
})

test('the steps of a derivation have stable names in a fixed order', () => {
  const of = agreement([obligation('n', { deadline: due('by 20 November 2020') })])
  const steps = entryOf(of, [notDone('c', '2020-11-30')], '2020-11-21').reasons.map((reason) => reason.step)
  expect(steps).toEqual([
    'clause',
    'parties',
    'force',
    'window',
    'clock',
    'claim:c',
    'evidence',
    'breach',
    'label',
    'not:kept',
    'not:due',
  ])
})
