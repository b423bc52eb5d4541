import { expect, test } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { compileFastWorld } from '#engine/fast/fast-world'
import { agreement, due, guarantee, normId, obligation, power, prohibition } from '#testing/worlds/build-agreement'
import { about, coverage, done, notDone, question, record, retraction } from '#testing/worlds/build-record'

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
