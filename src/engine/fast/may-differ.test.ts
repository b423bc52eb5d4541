import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileFastWorld } from '#engine/fast/fast-world'
import { lazyLedger } from '#engine/fast/lazy-ledger'
import { mayDiffer } from '#engine/fast/may-differ'
import { coverIn } from '#engine/knowledge'
import { dayOf, riverCase } from '#testing/river-case'
import { plusDays } from '#time/calendar-date'
import { END_OF_TIME } from '#time/instant'
import { UTC } from '#time/zone'
import { toKnowledgeDiff } from '#views/knowledge-diff'
import { toVantage } from '#views/words/vantage-words'

const { agreement, record, ledger } = riverCase('2021-03-05', '2021-03-05')
const { zone = UTC } = agreement.instrument
const { policy, overlay } = ledger.question
const world = compileFastWorld(agreement, record, {
  policy,
  overlay,
  vantage: { axis: 'published', asKnownAt: END_OF_TIME },
})
const FIRST = dayOf('2021-02-15')
const day = fc.integer({ min: 0, max: 60 }).map((days) => plusDays(FIRST, days))

test('a comparison that passes over what cannot differ says the same as one that looks at everything', () => {
  fc.assert(
    fc.property(day, day, day, day, (asOf, known, laterAsOf, laterKnown) => {
      const question = (of: typeof asOf, at: typeof asOf) => ({
        vantage: toVantage({ asOf: of, knownAt: at }, zone, 'published'),
        policy,
        overlay,
      })
      const asked = { agreement, record, before: question(asOf, known), after: question(laterAsOf, laterKnown) }
      const whole = toKnowledgeDiff(asked)
      const quick = toKnowledgeDiff({
        ...asked,
        ledgerAt: (at) => lazyLedger(world, { agreement: agreement.id, zone }, at),
        mayDiffer: (before, after) => mayDiffer(world, { record, zone, cover: coverIn(zone) }, before, after),
      })
      expect([quick.changes, quick.groups, quick.unchanged]).toEqual([whole.changes, whole.groups, whole.unchanged])
    }),
    { numRuns: 40 },
  )
})

test('what nothing new speaks of is passed over', () => {
  const [before, after] = ['2021-03-01', '2021-03-02'].map((knownAt) => ({
    vantage: toVantage({ asOf: dayOf('2021-03-05'), knownAt: dayOf(knownAt) }, zone, 'published'),
    policy,
    overlay,
  }))
  if (before === undefined || after === undefined) throw new Error('two questions')
  const differs = mayDiffer(world, { record, zone, cover: coverIn(zone) }, before, after)
  const passed = world.norms.filter(({ id }) => !differs(id))
  expect(passed.length).toBe(world.plainCount)
})
