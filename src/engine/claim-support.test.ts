import { expect, test } from 'vitest'
import { eventSupport, supportOf, type Support } from '#engine/claim-support'
import type { NormFamily } from '#engine/norm-family'
import type { Standing } from '#model/record/record'
import { claim } from '#testing/worlds/build-record'

type Row = readonly [Standing, Support, Support]

const rows: Readonly<Record<'achievement' | 'maintenance' | 'power', readonly Row[]>> = {
  achievement: [
    ['done', 'done', 'not-done'],
    ['partly-done', 'done', 'not-done'],
    ['not-done', 'not-done', 'done'],
    ['breached', 'not-done', 'done'],
    ['denied', 'not-done', 'not-done'],
    ['refused', 'refusal', 'nothing'],
    ['impossible', 'refusal', 'nothing'],
    ['in-force', 'nothing', 'nothing'],
    ['exercised', 'nothing', 'nothing'],
    ['promised', 'nothing', 'nothing'],
    ['no-knowledge', 'nothing', 'nothing'],
  ],
  maintenance: [
    ['done', 'observance', 'breach'],
    ['in-force', 'observance', 'breach'],
    ['not-done', 'breach', 'observance'],
    ['breached', 'breach', 'observance'],
    ['denied', 'observance', 'observance'],
    ['refused', 'refusal', 'nothing'],
    ['impossible', 'refusal', 'nothing'],
    ['partly-done', 'nothing', 'nothing'],
    ['demanded', 'nothing', 'nothing'],
  ],
  power: [
    ['exercised', 'done', 'not-done'],
    ['done', 'done', 'not-done'],
    ['demanded', 'done', 'not-done'],
    ['not-done', 'nothing', 'nothing'],
    ['refused', 'nothing', 'nothing'],
  ],
}

test.each(Object.entries(rows).flatMap(([family, each]) => each.map((row) => [family, ...row] as const)))(
  'of %s, `%s` supports %s, and its denial %s',
  (family, standing, told, denied) => {
    const kind = family as NormFamily
    expect(supportOf(kind, claim('c', { standing }))).toBe(told)
    expect(supportOf(kind, claim('c', { standing, polarity: false }))).toBe(denied)
  },
)

test.each(['permission', 'constitutive'] as const)('nothing is performed of a %s', (family) => {
  expect(supportOf(family, claim('c', { standing: 'done' }))).toBe('nothing')
})

test.each([
  ['done', 'done', 'not-done'],
  ['in-force', 'done', 'not-done'],
  ['exercised', 'done', 'not-done'],
  ['denied', 'not-done', 'not-done'],
  ['opinion', 'nothing', 'nothing'],
] as const)('of an event, `%s` supports %s, and its denial %s', (standing, told, denied) => {
  expect(eventSupport(claim('c', { standing }))).toBe(told)
  expect(eventSupport(claim('c', { standing, polarity: false }))).toBe(denied)
})
