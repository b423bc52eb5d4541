import { expect, test } from 'vitest'
import { parseAssumption } from '#app/ledgers/parse-assumption'
import { showSupposition } from '#app/ledgers/show-supposition'
import { instantAt } from '#time/instant'
import { agreement, due, eventId, normId, obligation, power } from '#testing/worlds/build-agreement'
import { question, record } from '#testing/worlds/build-record'

const of = agreement([
  obligation('n', { deadline: due('by 20 November 2020') }),
  power('demand', {
    effect: 'demand',
    over: [normId('n')],
    trigger: { kind: 'norm', norm: normId('n'), is: 'broken' },
  }),
])
const event = { kind: 'event', id: eventId('deployed'), what: 'the force is deployed' } as const
const context = { agreement: of, record: record([event]), question: question('2020-11-25') }

test.each([
  ['n on 2020-11-20', 'done', '2020-11-20'],
  ['n not done as of 2020-11-21', 'not-done', '2020-11-21'],
  ['demand used on 2020-11-22', 'exercised', '2020-11-22'],
  ['demand', 'exercised', '2020-11-25T20:59:59.999Z'],
  ['deployed on 2020-11-12', 'done', '2020-11-12'],
])('`%s` assumes that it is %s', (words, standing, on) => {
  const parsed = parseAssumption(words, context)
  expect(parsed).toMatchObject({ ok: true, value: { standing, when: { to: on } } })
})

test.each([
  ['nobody on 2020-11-20', 'the id of no norm and no event'],
  ['n on 20/11/2020', '20/11/2020'],
  ['n was perhaps done', 'no assumption we can read'],
])('`%s` is refused with what to do', (words, says) => {
  const parsed = parseAssumption(words, context)
  expect(parsed.ok ? '' : parsed.error.message).toContain(says)
})

test('what would follow is told, and nothing is recorded', () => {
  const loaded = { agreement: of, record: record(), text: '', name: 'a test' }
  const shown = showSupposition(
    loaded,
    { asOf: '2020-11-25', knownAt: '2020-11-25', assumed: ['n not done as of 2020-11-21'] },
    instantAt(0),
  )
  expect(shown.ok ? shown.value.changes.map(({ id, before, after }) => [id, before, after]) : shown.error).toEqual([
    ['n', 'overdue-unknown', 'broken'],
    ['demand', 'unavailable', 'available'],
  ])
})
