import { expect, test } from 'vitest'
import { supposeThat } from '#engine/suppose-that'
import { agreement, due, normId, obligation, power } from '#testing/worlds/build-agreement'
import { notDone, question, record } from '#testing/worlds/build-record'

test('supposing a failure shows what would follow from it, and leaves the record as it is', () => {
  const of = agreement([
    obligation('n', { deadline: due('by 20 November 2020') }),
    power('demand', {
      effect: 'demand',
      over: [normId('n')],
      trigger: { kind: 'norm', norm: normId('n'), is: 'broken' },
    }),
    obligation('unrelated'),
  ])
  const told = record()
  const { differences } = supposeThat(of, told, question('2020-11-25'), [notDone('c', '2020-11-21')])
  expect(differences.map(({ norm, from, to }) => [norm, from, to])).toEqual([
    ['n', 'overdue-unknown', 'broken'],
    ['demand', 'unavailable', 'available'],
  ])
  expect(told.entries).toHaveLength(1)
})
