import { expect, test } from 'vitest'
import type { Ledger } from '#engine/ledger'
import { supposeThat } from '#engine/suppose-that'
import { supposedClaim } from '#engine/supposed-claim'
import { toldInEnglish, wordsOf } from '#engine/words-of'
import { agreement, due, normId, obligation, point, power } from '#testing/worlds/build-agreement'
import { about, done, notDone, question, record } from '#testing/worlds/build-record'

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

test('each difference says why: what a breach rests on, else the row of the table', () => {
  const of = agreement([
    obligation('n', { deadline: due('by 20 November 2020') }),
    obligation('part', { partOf: normId('whole'), deadline: due('by 20 November 2020') }),
    obligation('whole'),
  ])
  const supposed = [notDone('c', '2020-11-21'), notDone('d', '2020-11-21', { about: about('part') })]
  const { differences, before, after } = supposeThat(of, record(), question('2020-11-25'), supposed)
  const because = new Map(differences.map((each) => [each.norm as string, wordsOf(each.because)]))
  expect(because.get('n')).toBe(wordsAt(after, 'n', 'breach'))
  expect(because.get('part')).toBe(wordsAt(after, 'part', 'breach'))
  expect(because.get('whole')).toBe(wordsAt(after, 'whole', 'label'))
  const { differences: kept } = supposeThat(of, record(), question('2020-11-25'), [done('e', '2020-11-18')])
  expect(kept.map(({ norm, because }) => [norm, wordsOf(because)])).toEqual([
    ['n', 'kept: performed at the latest by the deadline'],
  ])
  expect(before.entries.map(({ status }) => status)).toEqual(['overdue-unknown', 'overdue-unknown', 'overdue-unknown'])
})

function wordsAt(ledger: Ledger, norm: string, step: string): string | undefined {
  const entry = ledger.entries.find(({ id }) => id === norm)
  return entry?.reasons.map(toldInEnglish).find((reason) => reason.step === step)?.words
}

test('a supposition is a claim in words of its own, by a source of its own, known when the asker says', () => {
  const [first, other] = ['talks are held', 'something else'].map((words) =>
    supposedClaim({
      words,
      about: { kind: 'norm', norm: normId('n') },
      standing: 'done',
      on: point('2020-11-18'),
      known: point('2020-11-20'),
      reliability: 'A',
      credibility: 1,
    }),
  )
  expect(first).toMatchObject({
    kind: 'claim',
    says: 'it is assumed: talks are held',
    about: [{ kind: 'norm', norm: 'n' }],
    standing: 'done',
    polarity: true,
    when: { to: '2020-11-18' },
    asOf: '2020-11-18',
    reliability: 'A',
    credibility: 1,
    interest: 'neutral',
    confidential: false,
    places: [],
    speakers: [],
    publishedAt: '2020-11-20',
    recordedAt: '2020-11-20',
  })
  expect(first?.id).not.toBe(other?.id)
})
