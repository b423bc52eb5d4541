import { describe, expect, test } from 'vitest'
import { compileFastWorld } from '#engine/fast/fast-world'
import type { RecordEntry } from '#model/record/record'
import { agreement, due, obligation, point } from '#testing/worlds/build-agreement'
import { claim, notDone, origin, question, record, source } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

const of = agreement([obligation('n', { deadline: due('by 20 November 2020') })])

function statusAt(entries: readonly RecordEntry[], originsNeeded: number): string {
  const at = question('2020-11-25', '2020-12-31', { originsNeeded })
  const { status } = entryOf(of, entries, at)
  // Whatever the reference says, the columns say too.
  const fast = compileFastWorld(of, record(entries), at)
  expect(fast.statusAt(0, { v: at.vantage.asOf, k: at.vantage.asKnownAt })).toBe(status)
  return status
}

describe('a flood of copies', () => {
  const flood = Array.from({ length: 10_000 }, (_, at) =>
    claim(`copy-${at}`, {
      source: source(`paper-${at % 50}`).id,
      origin: origin('statement'),
      when: { to: point('2020-11-18') },
    }),
  )
  const papers = Array.from({ length: 50 }, (_, at) => source(`paper-${at}`, 'B'))
  const denial = [source('s', 'B'), notDone('no', '2020-11-22')]

  test.each([1, 2])('of ten thousand changes no status where %i origins are needed', (needed) => {
    const [one] = flood
    const first = one === undefined ? [] : [one]
    for (const beside of [[], denial]) {
      const alone = statusAt([...papers, ...beside, ...first], needed)
      expect(statusAt([...papers, ...beside, ...flood], needed)).toBe(alone)
    }
  })
})
