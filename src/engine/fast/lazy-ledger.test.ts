import { expect, test } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { compileFastWorld } from '#engine/fast/fast-world'
import { lazyLedger } from '#engine/fast/lazy-ledger'
import type { Entry } from '#engine/ledger'
import { dayOf, riverCase } from '#testing/river-case'
import { END_OF_TIME } from '#time/instant'
import { toVantage } from '#views/words/vantage-words'

const { agreement, record, ledger } = riverCase('2021-03-05', '2021-03-05')
const zone = agreement.instrument.zone
const { policy, overlay } = ledger.question

/** An entry as plain data: what every field of it says. */
function plain(entry: Entry, like: Entry): unknown {
  return Object.fromEntries(Object.keys(like).map((key) => [key, Reflect.get(entry, key)]))
}

test.each([
  ['2021-02-20', '2021-02-20'],
  ['2021-03-05', '2021-03-05'],
  ['2021-03-20', '2021-03-15'],
  ['2021-04-02', '2021-03-21'],
])('each field of each entry is that of the reference evaluator, at %s as known at %s', (asOf, knownAt) => {
  if (zone === undefined) throw new Error('the case has a zone')
  const vantage = toVantage({ asOf: dayOf(asOf), knownAt: dayOf(knownAt) }, zone, 'published')
  const question = { vantage, policy, overlay }
  const world = compileFastWorld(agreement, record, {
    policy,
    overlay,
    vantage: { axis: 'published', asKnownAt: END_OF_TIME },
  })
  const lazy = lazyLedger(world, { agreement: agreement.id, zone }, question)
  const reference = drawUpLedger(agreement, record, question)
  expect(lazy.entries.map((entry, at) => plain(entry, reference.entries[at] ?? entry))).toEqual(reference.entries)
})

test('looking at labels alone reckons nothing', () => {
  if (zone === undefined) throw new Error('the case has a zone')
  const world = compileFastWorld(agreement, record, {
    policy,
    overlay,
    vantage: { axis: 'published', asKnownAt: END_OF_TIME },
  })
  const watched = {
    ...world,
    entryAt: (): undefined => {
      throw new Error('reckoned')
    },
  }
  const lazy = lazyLedger(watched, { agreement: agreement.id, zone }, ledger.question)
  expect(lazy.entries.map(({ id, status }) => [id, status])).toEqual(
    ledger.entries.map(({ id, status }) => [id, status]),
  )
})
