import { expect, test } from 'vitest'
import { toldInEnglish } from '#engine/words-of'
import type { Reading } from '#model/instrument/reading'
import type { ReadingId } from '#model/ids'
import { ETS_76 } from '#time/convention'
import { agreement, amendment, due, normId, obligation, partyId, point, power } from '#testing/worlds/build-agreement'
import { claim, done, notDone, question } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

const byTwentieth = obligation('n', { deadline: due('by 20 November 2020') })
const extension = amendment('am', ['n'], { kind: 'new-deadline', deadline: due('by 30 November 2020') })

test('before a change is known the old terms hold for every moment', () => {
  const of = agreement([byTwentieth], { amendments: [extension] })
  expect(entryOf(of, [], question('2020-11-25', '2020-11-14')).status).toBe('overdue-unknown')
  expect(entryOf(of, [], question('2020-11-25', '2020-11-15')).status).toBe('due')
})

test('an extension at the very instant of the deadline saves it', () => {
  const late = { ...extension, effectiveFrom: point('2020-11-21 00:00') }
  const of = agreement([byTwentieth], { amendments: [late] })
  expect(entryOf(of, [notDone('c', '2020-11-21')], '2020-11-25').status).toBe('due')
})

test('an extension after a breach does not take it off the record', () => {
  const late = { ...extension, effectiveFrom: point('2020-11-22') }
  const of = agreement([byTwentieth], { amendments: [late] })
  const entry = entryOf(of, [notDone('c', '2020-11-21')], '2020-11-25')
  expect([entry.status, entry.breaches]).toEqual(['broken', 1])
})

test('of several effective changes the one that became known last gives the terms', () => {
  const second = amendment(
    'am2',
    ['n'],
    { kind: 'new-deadline', deadline: due('by 25 November 2020') },
    {
      publishedAt: point('2020-11-16'),
      effectiveFrom: point('2020-11-11'),
    },
  )
  const of = agreement([byTwentieth], { amendments: [extension, second] })
  expect(entryOf(of, [], '2020-11-18').amendedBy).toBe('am2')
})

test('a contested extension shows the label without it beside, for the side that contests it', () => {
  const contested = { ...extension, contestedBy: [partyId('a')] }
  const entry = entryOf(agreement([byTwentieth], { amendments: [contested] }), [], '2020-11-25')
  expect([entry.status, entry.contestedTerm]).toEqual(['due', true])
  expect(entry.alternatives.map(({ side, status }) => [side, status])).toEqual([['a', 'overdue-unknown']])
})

test('an admitted claim that denies a change makes it contested', () => {
  const denial = claim('c', { about: [{ kind: 'amendment', amendment: extension.id }], standing: 'denied' })
  expect(entryOf(agreement([byTwentieth], { amendments: [extension] }), [denial], '2020-11-25').contestedTerm).toBe(
    true,
  )
})

test('the holder of a power to extend can extend what is owed to another', () => {
  const byGuarantor = { ...extension, grantedBy: [partyId('g')] }
  const holder = power('p', { effect: 'extend', over: [normId('n')], bearers: [partyId('g')] })
  expect(entryOf(agreement([byTwentieth], { amendments: [byGuarantor] }), [], '2020-11-25').status).toBe(
    'overdue-unknown',
  )
  expect(entryOf(agreement([byTwentieth, holder], { amendments: [byGuarantor] }), [], '2020-11-25').status).toBe('due')
})

test('a decision binds when a body takes it, an interpretation only when all share it', () => {
  const body = { id: partyId('council'), name: 'Council', also: [], kind: 'body', namedAsParty: false } as const
  const base = agreement([byTwentieth])
  const decided = { ...extension, kind: 'decision', grantedBy: [partyId('council')] } as const
  const of = { ...base, parties: [...base.parties, body], amendments: [decided] }
  expect(entryOf(of, [], '2020-11-25').status).toBe('due')
  const read = { ...extension, kind: 'interpretation' } as const
  expect(entryOf(agreement([byTwentieth], { amendments: [read] }), [], '2020-11-25').status).toBe('overdue-unknown')
})

test('whoever acts for a counterparty can grant in its name', () => {
  const base = agreement([byTwentieth])
  const aide = {
    id: partyId('aide'),
    name: 'Aide',
    also: [],
    kind: 'person',
    of: partyId('b'),
    namedAsParty: false,
  } as const
  const of = { ...base, parties: [...base.parties, aide], amendments: [{ ...extension, grantedBy: [partyId('aide')] }] }
  expect(entryOf(of, [], '2020-11-25').status).toBe('due')
})

test('an open convention gives the label under each, and shows the latest', () => {
  const base = agreement([obligation('n', { deadline: due('within 1 month of signature') })])
  const signed = '2021-01-30' as typeof base.instrument.concludedOn
  const of = {
    ...base,
    instrument: {
      ...base.instrument,
      inForce: point('2021-01-30'),
      concludedOn: signed,
      signatures: [{ party: partyId('a'), on: signed }],
    },
  }
  const entry = entryOf(of, [], '2021-03-01')
  expect([entry.status, entry.conventionDependent]).toEqual(['due', true])
  expect(entry.alternatives.map((each) => each.status)).toEqual(['overdue-unknown', 'due'])
  expect(entryOf({ ...of, convention: ETS_76 }, [], '2021-03-01').status).toBe('overdue-unknown')
})

const reading = (kind: Reading['kind']): Reading => ({
  id: 'reading' as ReadingId,
  kind,
  of: [],
  heldBy: 'a speaker',
  side: partyId('b'),
  norms: [power('opined', { basis: { kind: 'opinion', speaker: 'a speaker' } })],
  terms: [{ norm: normId('n'), deadline: due('before 20 November 2020') }],
})

test('the window names the convention that was chosen where a term is counted, and nowhere else', () => {
  const windowOf = (words: string): string | undefined =>
    entryOf(agreement([obligation('n', { deadline: due(words) })], { convention: ETS_76 }), [], '2020-11-18')
      .reasons.map(toldInEnglish)
      .find(({ step }) => step === 'window')?.words
  expect(windowOf('within 3 months of signature')).toMatch(/; by the convention ets-76$/)
  expect(windowOf('by 20 November 2020')).not.toMatch(/convention/)
  expect(windowOf('immediately')).not.toMatch(/convention/)
})

test('an interpretation held by a side is shown beside the clause, and laid over it when asked', () => {
  const of = agreement([byTwentieth], { readings: [reading('interpretation')] })
  const entry = entryOf(of, [], '2020-11-20')
  expect(entry.status).toBe('due')
  expect(entry.alternatives.map(({ side, status }) => [side, status])).toEqual([['b', 'overdue-unknown']])
  const asked = { ...question('2020-11-20'), overlay: ['reading' as ReadingId] }
  expect(entryOf(of, [], asked).status).toBe('overdue-unknown')
})

test('an opinion adds norms only where it is switched on', () => {
  const of = agreement([byTwentieth], { readings: [{ ...reading('opinion'), terms: [] }] })
  expect(() => entryOf(of, [], '2020-11-20', 'opined')).toThrow('no entry')
  const asked = { ...question('2020-11-20'), overlay: ['reading' as ReadingId] }
  expect(entryOf(of, [], asked, 'opined').status).toBe('available')
})

test('an extension granted after the act leaves the act late', () => {
  const after = { ...extension, effectiveFrom: point('2020-11-25') }
  const entry = entryOf(agreement([byTwentieth], { amendments: [after] }), [done('c', '2020-11-23')], '2020-11-26')
  expect(entry.status).toBe('kept-late')
})

test('a suspension that begins while another is open takes its place', () => {
  const open = amendment(
    's1',
    ['n'],
    { kind: 'suspend', stopsClock: false },
    { kind: 'suspension', publishedAt: point('2020-11-12') },
  )
  const resumed = amendment(
    's2',
    ['n'],
    { kind: 'suspend', until: point('2020-11-14'), stopsClock: false },
    {
      kind: 'suspension',
      publishedAt: point('2020-11-14'),
    },
  )
  const of = agreement([byTwentieth], { amendments: [open, resumed] })
  expect(entryOf(of, [], '2020-11-13').status).toBe('suspended')
  expect(entryOf(of, [], '2020-11-15').status).toBe('due')
})
