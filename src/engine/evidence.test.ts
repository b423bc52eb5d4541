import { expect, test } from 'vitest'
import { agreement, due, obligation, partyId, placeId, point, prohibition } from '#testing/worlds/build-agreement'
import {
  about,
  assessment,
  claim,
  coverage,
  done,
  notDone,
  origin,
  question,
  record,
  retraction,
  source,
} from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { toldInEnglish, wordsOf } from '#engine/words-of'

const of = agreement([obligation('n', { deadline: due('by 20 November 2020') })])

test('a denial of the 16th does not contradict a handover on the 20th', () => {
  expect(entryOf(of, [notDone('d', '2020-11-16'), done('c', '2020-11-20')], '2020-11-21').status).toBe('kept')
})

test('a denial that the act outlives narrows when it was done', () => {
  const some = claim('c', { when: { from: point('2020-11-18'), to: point('2020-11-25') } })
  expect(entryOf(of, [some], '2020-11-30').status).toBe('kept-time-unclear')
  const narrowed = entryOf(of, [some, notDone('d', '2020-11-20')], '2020-11-30')
  expect([narrowed.status, narrowed.breaches]).toEqual(['kept-late', 1])
})

test('a retraction counts from when it is known, and the claim stays on record', () => {
  const entries = [done('c', '2020-11-19'), retraction('r', 'c', '2020-11-20')]
  expect(entryOf(of, entries, question('2020-11-19', '2020-11-19')).status).toBe('kept')
  const after = entryOf(of, entries, question('2020-11-19', '2020-11-20'))
  expect([after.status, after.weighed[0]?.admitted, after.weighed[0] && wordsOf(after.weighed[0].why)]).toEqual([
    'due',
    false,
    'taken back by the author',
  ])
})

test('the newest judgement of a claim is weighed, of two of one moment the more cautious', () => {
  const told = done('c', '2020-11-18', { credibility: 6 })
  const first = assessment('a1', 'c', { credibility: 2, publishedAt: point('2020-11-19') })
  const second = assessment('a2', 'c', { credibility: 5, publishedAt: point('2020-11-20') })
  const same = assessment('a3', 'c', { credibility: 4, publishedAt: point('2020-11-19') })
  expect(entryOf(of, [told, first], '2020-11-30').status).toBe('kept')
  expect(entryOf(of, [told, first, second], '2020-11-30').status).toBe('overdue-unknown')
  expect(entryOf(of, [told, first, same], '2020-11-30').status).toBe('overdue-unknown')
  expect(entryOf(of, [told, { ...first, reliability: 'F' }], '2020-11-30').status).toBe('overdue-unknown')
})

test('a source has the grade it was known to have, for its subject before in general', () => {
  const graded = source('s', 'B', {
    grades: [
      { reliability: 'A', publishedAt: point('2020-01-01') },
      { reliability: 'E', publishedAt: point('2020-11-25') },
      { reliability: 'D', publishedAt: point('2020-01-01'), subject: 'other' },
    ],
  })
  expect(entryOf(of, [graded, done('c', '2020-11-18')], question('2020-11-21')).weighed[0]?.reliability).toBe('D')
  expect(
    entryOf(of, [graded, done('c', '2020-11-18')], question('2020-11-21', '2020-11-30')).weighed[0]?.reliability,
  ).toBe('E')
})

test('two origins are needed where the policy asks for two, for and against', () => {
  const two = (asOf: string) => question(asOf, '2030-12-31', { originsNeeded: 2 })
  const first = done('c', '2020-11-15', { origin: origin('x') })
  const second = done('d', '2020-11-19', { origin: origin('y') })
  expect(entryOf(of, [first, second], two('2020-11-18')).status).toBe('due')
  expect(entryOf(of, [first, second], two('2020-11-19')).status).toBe('kept')
  expect(entryOf(of, [notDone('e', '2020-11-30')], two('2020-12-05')).status).toBe('overdue-unknown')
  expect(entryOf(of, [notDone('e', '2020-11-30'), notDone('f', '2020-11-21')], two('2020-12-05')).status).toBe('broken')
})

test('an act told of some of several places is a part, and all of them together are the whole', () => {
  const places = ['north', 'south'].map(placeId)
  const two = agreement([obligation('n', { deadline: due('by 20 November 2020'), places })])
  const north = done('c', '2020-11-15', { places: places.slice(0, 1) })
  const south = done('d', '2020-11-18', { places: places.slice(1) })
  expect(entryOf(two, [north], '2020-11-16').status).toBe('partly-kept')
  expect(entryOf(two, [north, south], '2020-11-19').status).toBe('kept')
})

test('partial performance without an amount is partly kept', () => {
  expect(entryOf(of, [done('c', '2020-11-15', { standing: 'partly-done' })], '2020-11-16').status).toBe('partly-kept')
})

test('promises, demands, opinions and absence of knowledge move nothing', () => {
  const standings = ['promised', 'demanded', 'predicted', 'opinion', 'conditional', 'no-knowledge'] as const
  const entries = standings.map((standing) => done(standing, '2020-11-15', { standing }))
  const entry = entryOf(of, entries, '2020-11-21')
  expect([entry.status, entry.weighed.length]).toEqual(['overdue-unknown', 6])
})

const ceasefire = agreement([prohibition('n', { bearers: [partyId('a')], counterparties: [partyId('b')] })])
const breach = (id: string, side: string) =>
  done(id, '2020-12-11', { standing: 'breached', speakers: [{ name: side, side: partyId(side), named: true }] })

test('an admission of the bearer establishes a breach, an accusation by the counterparty does not', () => {
  expect(entryOf(ceasefire, [breach('c', 'b')], '2020-12-12').status).toBe('breach-claimed')
  expect(entryOf(ceasefire, [breach('c', 'a')], '2020-12-12').status).toBe('broken')
})

test('breaches at different times or places are counted apart, overlapping ones once', () => {
  const told = [
    done('x', '2020-12-11', { standing: 'breached', places: [placeId('north')] }),
    done('y', '2020-12-11', { standing: 'breached', places: [placeId('south')] }),
    done('z', '2020-12-20', { standing: 'breached' }),
    claim('w', { standing: 'breached', when: { from: point('2020-12-19'), to: point('2020-12-21') } }),
  ]
  expect(entryOf(ceasefire, told, '2020-12-31').breaches).toBe(3)
})

test('a bearer that says it keeps the peace is no observer', () => {
  const own = done('c', '2020-12-11', {
    standing: 'in-force',
    speakers: [{ name: 'a', side: partyId('a'), named: true }],
  })
  expect(entryOf(ceasefire, [own], '2020-12-11').status).toBe('no-reports')
  expect(entryOf(ceasefire, [done('d', '2020-12-11', { standing: 'in-force' })], '2020-12-11').status).toBe('observed')
})

test('coverage by a source that cannot be judged watches nothing', () => {
  const statement = { ...coverage('cov', ['n'], '2020-12-01', '2020-12-31'), source: source('f', 'F').id }
  expect(entryOf(ceasefire, [source('f', 'F'), statement], '2020-12-11').status).toBe('no-reports')
})

test('on the axis of recording only what was recorded by then is known', () => {
  const entries = [{ ...done('c', '2020-11-18'), recordedAt: point('2020-12-01') }, done('d', '2020-11-18')]
  const asked = (known: string) => {
    const base = question('2020-11-21', known)
    return { ...base, vantage: { ...base.vantage, axis: 'recorded' as const } }
  }
  expect(entryOf(of, entries, asked('2020-11-30')).status).toBe('overdue-unknown')
  const after = entryOf(of, entries, asked('2020-12-01'))
  expect([after.status, after.supporting.claims]).toEqual(['kept', 1])
})

test('a ledger says when a label changes next, and to what', () => {
  const ledger = drawUpLedger(
    of,
    record([done('c', '2020-11-25', { about: about('unrelated') })]),
    question('2020-11-17'),
  )
  expect([ledger.changesNext?.norm, ledger.changesNext?.from, ledger.changesNext?.to]).toEqual([
    'n',
    'due',
    'overdue-unknown',
  ])
  expect(ledger.changesNext?.at).toBe(Date.UTC(2020, 10, 20, 21))
})

test('a claim that has copies says how many claims are of its origin', () => {
  const copies = (count: number) =>
    Array.from({ length: count }, (_, at) => done(`c${at}`, '2020-11-18', { origin: origin('report') }))
  const words = (count: number): string | undefined =>
    entryOf(of, copies(count), '2020-11-21')
      .reasons.map(toldInEnglish)
      .find(({ step }) => step === 'claim:c1')?.words
  expect(words(3)).toMatch(/; one of 3 claims of one origin$/)
  expect(words(8)).toMatch(/; one of 8 claims of one origin$/)
  const alone = entryOf(of, [done('c1', '2020-11-18')], '2020-11-21')
    .reasons.map(toldInEnglish)
    .find(({ step }) => step === 'claim:c1')
  expect(alone?.words).not.toContain('of one origin')
})
