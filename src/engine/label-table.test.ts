import { expect, test } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Entry, Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry } from '#model/record/record'
import {
  agreement,
  amendment,
  due,
  normId,
  obligation,
  partyId,
  point,
  power,
  prohibition,
} from '#testing/worlds/build-agreement'
import {
  about,
  claim,
  coverage,
  done,
  happened,
  notDone,
  origin,
  question,
  record,
  source,
} from '#testing/worlds/build-record'

const byTwentieth = obligation('n', { deadline: due('by 20 November 2020') })
const ceasefire = prohibition('n', { bearers: [partyId('a'), partyId('b')], counterparties: [] })

function entryOf(
  of: Agreement,
  entries: readonly RecordEntry[],
  asked: Question = question('2020-11-17', '2020-12-31'),
  id = 'n',
): Entry {
  const entry = drawUpLedger(of, record(entries), asked).entries.find((each) => each.id === id)
  if (entry === undefined) throw new Error(`no entry ${id}`)
  return entry
}

const at = (asOf: string, known = '2020-12-31'): Question => question(asOf, known)

test('before entry into force nothing is owed', () => {
  expect(entryOf(agreement([byTwentieth]), [], at('2020-11-09')).status).toBe('not-in-force')
})

test('a norm replaced while open is superseded', () => {
  const change = amendment(
    'am',
    ['n'],
    { kind: 'replace', by: [] },
    { kind: 'all-party', grantedBy: ['a', 'b', 'g'].map(partyId) },
  )
  expect(entryOf(agreement([byTwentieth], { amendments: [change] }), [], at('2020-11-16')).status).toBe('superseded')
})

test('a norm ended while open is terminated, and one kept before stays kept', () => {
  const ended = amendment('am', ['n'], { kind: 'end' }, { kind: 'termination' })
  const of = agreement([byTwentieth], { amendments: [ended] })
  expect(entryOf(of, [], at('2020-11-16')).status).toBe('terminated')
  expect(entryOf(of, [done('c', '2020-11-12')], at('2020-11-16')).status).toBe('kept')
})

test('a duty to keep something up expires with its term', () => {
  const truce = prohibition('n', { deadline: due('3 days from entry into force', 'term') })
  expect(entryOf(agreement([truce]), [], at('2020-11-12')).status).toBe('no-reports')
  expect(entryOf(agreement([truce]), [], at('2020-11-13')).status).toBe('expired')
})

test('a suspension covers its time and no more', () => {
  const change = amendment(
    'am',
    ['n'],
    { kind: 'suspend', until: point('2020-11-17'), stopsClock: false },
    { kind: 'suspension' },
  )
  const of = agreement([byTwentieth], { amendments: [change] })
  expect(entryOf(of, [], at('2020-11-16')).status).toBe('suspended')
  expect(entryOf(of, [], at('2020-11-18')).status).toBe('due')
})

test('a stopped clock moves the deadline by the time of the suspension', () => {
  const change = amendment(
    'am',
    ['n'],
    { kind: 'suspend', until: point('2020-11-17'), stopsClock: true },
    { kind: 'suspension' },
  )
  const of = agreement([byTwentieth], { amendments: [change] })
  expect(entryOf(of, [], at('2020-11-23')).clock).toBe('last-day')
  expect(entryOf(of, [], at('2020-11-24')).status).toBe('overdue-unknown')
})

test('a counterparty can waive what is owed to it, somebody else cannot', () => {
  const waiver = amendment('am', ['n'], { kind: 'release' }, { kind: 'waiver' })
  expect(entryOf(agreement([byTwentieth], { amendments: [waiver] }), [], at('2020-11-16')).status).toBe('waived')
  const usurped = { ...waiver, grantedBy: [partyId('g')] }
  expect(entryOf(agreement([byTwentieth], { amendments: [usurped] }), [], at('2020-11-16')).status).toBe('due')
})

test('a norm whose condition is not known to be met is conditional', () => {
  const waiting = obligation('n', { trigger: { kind: 'event', event: 'e' as never } })
  expect(entryOf(agreement([waiting]), [], at('2020-11-17')).status).toBe('conditional')
  expect(entryOf(agreement([waiting]), [happened('c', 'e', '2020-11-15')], at('2020-11-17')).status).toBe('due')
})

test('a deadline that counts from something unknown leaves the norm conditional', () => {
  const waiting = obligation('n', { deadline: due('within 10 days of event e') })
  expect(entryOf(agreement([waiting]), [], at('2020-11-17')).status).toBe('conditional')
})

test('a norm that waits for another is blocked, and names it', () => {
  const of = agreement([byTwentieth, obligation('other')], {
    order: [{ kind: 'after', norm: normId('n'), other: normId('other'), basis: { kind: 'clause' } }],
  })
  const entry = entryOf(of, [], at('2020-11-25'))
  expect([entry.status, entry.blockedBy]).toEqual(['blocked', ['other']])
  expect(entryOf(of, [done('c', '2020-11-12', { about: about('other') })], at('2020-11-17')).status).toBe('due')
})

test('in a cycle all are blocked and nobody is overdue', () => {
  const edge = (norm: string, other: string) =>
    ({ kind: 'after', norm: normId(norm), other: normId(other), basis: { kind: 'clause' } }) as const
  const of = agreement([byTwentieth, { ...byTwentieth, id: normId('m') }], { order: [edge('n', 'm'), edge('m', 'n')] })
  const entries = [notDone('c', '2020-11-30'), notDone('d', '2020-11-30', { about: about('m') })]
  expect(entryOf(of, entries, at('2020-12-05')).status).toBe('blocked')
  expect(entryOf(of, entries, at('2020-12-05'), 'm').status).toBe('blocked')
})

test('before its window a norm is scheduled', () => {
  const later = obligation('n', { deadline: due('between 20 November 2020 and 25 November 2020') })
  const entry = entryOf(agreement([later]), [], at('2020-11-17'))
  expect([entry.status, entry.opensInDays, entry.closesInDays]).toEqual(['scheduled', 3, 8])
})

test('claimed and denied is disputed, with the label that each side would give', () => {
  const entries = [
    done('c', '2020-11-18', { speakers: [{ name: 'A', side: partyId('a'), named: true }] }),
    notDone('d', '2020-11-30', { speakers: [{ name: 'B', side: partyId('b'), named: true }] }),
  ]
  const entry = entryOf(agreement([byTwentieth]), entries, at('2020-12-05'))
  expect(entry.status).toBe('disputed')
  expect(entry.alternatives.map((each) => [each.side, each.status])).toEqual([
    ['a', 'kept'],
    ['b', 'broken'],
  ])
})

test('done on the last day is kept', () => {
  const entry = entryOf(agreement([byTwentieth]), [done('c', '2020-11-20')], at('2020-11-20'))
  expect([entry.status, entry.timeliness, entry.lastDay]).toEqual(['kept', 'in-time', true])
})

test('done before the day is kept early and stays kept', () => {
  expect(entryOf(agreement([byTwentieth]), [done('c', '2020-11-12')], at('2021-11-20')).status).toBe('kept')
})

test('done after the deadline is kept late, with the breach on record', () => {
  const entry = entryOf(agreement([byTwentieth]), [done('c', '2020-11-25')], at('2020-11-30'))
  expect([entry.status, entry.breaches, entry.repaired]).toEqual(['kept-late', 1, true])
  expect((entry.breach?.to ?? 0) - (entry.breach?.from ?? 0)).toBe(4 * 86_400_000)
})

test('done some time around the deadline leaves the timeliness unclear', () => {
  const entries = [claim('c', { when: { from: point('2020-11-18'), to: point('2020-11-22') } })]
  expect(entryOf(agreement([byTwentieth]), entries, at('2020-11-30')).status).toBe('kept-time-unclear')
})

test('less than what is owed is partly kept, and lots add up to the whole', () => {
  const of = agreement([{ ...byTwentieth, quantity: { min: 100, unit: 'vehicle' } }])
  const lot = (id: string, amount: number, on: string) =>
    done(id, on, { standing: 'partly-done', lot: id, quantity: { min: amount, max: amount, unit: 'vehicle' } })
  const first = entryOf(of, [lot('x', 40, '2020-11-15')], at('2020-11-17'))
  expect([first.status, first.measured?.min, first.measured?.max]).toEqual(['partly-kept', 40, 40])
  expect(entryOf(of, [lot('x', 40, '2020-11-15'), lot('y', 60, '2020-11-19')], at('2020-11-20')).status).toBe('kept')
})

test('amounts whose overlap is unknown give from the largest to the sum', () => {
  const of = agreement([{ ...byTwentieth, quantity: { min: 100, unit: 'vehicle' } }])
  const some = (id: string, amount: number) =>
    done(id, '2020-11-15', { standing: 'partly-done', quantity: { min: amount, max: amount, unit: 'vehicle' } })
  const entry = entryOf(of, [some('x', 40), some('y', 30)], at('2020-11-17'))
  expect([entry.measured?.min, entry.measured?.max]).toEqual([40, 70])
})

test('an admitted refusal before the deadline is shown as claimed, an unjudged one only among the claims', () => {
  const refusal = claim('c', { standing: 'refused', publishedAt: point('2020-11-16') })
  expect(entryOf(agreement([byTwentieth]), [refusal], at('2020-11-17')).status).toBe('refusal-claimed')
  const unjudged = { ...refusal, reliability: 'F', credibility: 6 } as const
  const entry = entryOf(agreement([byTwentieth]), [unjudged], at('2020-11-17'))
  expect(entry.status).toBe('due')
  expect(entry.weighed.map((each) => [each.reliability, each.credibility, each.admitted])).toEqual([['F', 6, false]])
})

test('in the window with nothing known it is due, and the last day says so', () => {
  const entry = entryOf(agreement([byTwentieth]), [], at('2020-11-20'))
  expect([entry.status, entry.clock, entry.closesInDays]).toEqual(['due', 'last-day', 0])
})

test('past the deadline without evidence it is unknown, not broken; a stale denial changes nothing', () => {
  expect(entryOf(agreement([byTwentieth]), [], at('2020-11-21')).status).toBe('overdue-unknown')
  expect(entryOf(agreement([byTwentieth]), [notDone('c', '2020-11-16')], at('2020-11-21')).status).toBe(
    'overdue-unknown',
  )
})

test('denied as of the deadline or later it is broken', () => {
  expect(entryOf(agreement([byTwentieth]), [notDone('c', '2020-11-20')], at('2020-11-21')).status).toBe('broken')
  expect(entryOf(agreement([byTwentieth]), [notDone('c', '2020-11-30')], at('2020-11-21')).status).toBe('broken')
})

test('a closing rule turns silence into a breach only after its days', () => {
  const policy = { closingRule: { kind: 'after-deadline', days: 10 } } as const
  const of = agreement([byTwentieth])
  expect(entryOf(of, [], question('2020-11-30', '2020-12-31', policy)).status).toBe('overdue-unknown')
  expect(entryOf(of, [], question('2020-12-01', '2020-12-31', policy)).status).toBe('broken')
})

test('an observer who watched throughout turns silence into a breach', () => {
  const watched = coverage('cov', ['n'], '2020-11-10', '2020-11-20')
  expect(entryOf(agreement([byTwentieth]), [watched], at('2020-11-21')).status).toBe('broken')
  expect(
    entryOf(agreement([byTwentieth]), [coverage('cov', ['n'], '2020-11-12', '2020-11-20')], at('2020-11-21')).status,
  ).toBe('overdue-unknown')
})

test('an act that is no longer possible is broken once its time has passed', () => {
  const impossible = claim('c', { standing: 'impossible', publishedAt: point('2020-11-16') })
  expect(entryOf(agreement([byTwentieth]), [impossible], at('2020-11-17')).status).toBe('refusal-claimed')
  expect(entryOf(agreement([byTwentieth]), [impossible], at('2020-11-21')).status).toBe('broken')
})

test('a prohibition is observed while somebody watches, else there are no reports', () => {
  const watched = coverage('cov', ['n'], '2020-11-12', '2020-11-14')
  expect(entryOf(agreement([ceasefire]), [watched], at('2020-11-13')).status).toBe('observed')
  expect(entryOf(agreement([ceasefire]), [watched], at('2020-11-15')).status).toBe('no-reports')
})

test('a breach alleged by a side alone is claimed, one told by others is broken, one denied is disputed', () => {
  const breach = (id: string, side?: string) =>
    done(id, '2020-12-11', {
      standing: 'breached',
      ...(side === undefined ? {} : { speakers: [{ name: side, side: partyId(side), named: true }] }),
    })
  const of = agreement([ceasefire])
  expect(entryOf(of, [breach('c', 'a')], at('2020-12-12')).status).toBe('breach-claimed')
  const broken = entryOf(of, [breach('c')], at('2020-12-12'))
  expect([broken.status, broken.breaches]).toEqual(['broken', 1])
  const denial = done('d', '2020-12-11', { standing: 'breached', polarity: false })
  expect(entryOf(of, [breach('c'), denial], at('2020-12-12')).status).toBe('disputed')
})

test('a power is unavailable, available, exercised, lapsed or extinguished', () => {
  const demand = power('p', {
    effect: 'demand',
    over: [normId('n')],
    trigger: { kind: 'norm', norm: normId('n'), is: 'overdue' },
  })
  const of = agreement([byTwentieth, demand])
  expect(entryOf(of, [], at('2020-11-17'), 'p').status).toBe('unavailable')
  expect(entryOf(of, [], at('2020-11-21'), 'p').status).toBe('available')
  const used = done('c', '2020-11-22', { standing: 'exercised', about: about('p') })
  expect(entryOf(of, [used], at('2020-11-23'), 'p').status).toBe('exercised')
  expect(entryOf(of, [done('d', '2020-11-19')], at('2020-11-23'), 'p').status).toBe('extinguished')
  const notice = agreement([power('p', { effect: 'give-notice', deadline: due('by 20 November 2020') })])
  expect(entryOf(notice, [], at('2020-11-21'), 'p').status).toBe('lapsed')
})

test('a permission is permitted and a rule that creates is constituted', () => {
  const of = agreement([
    { ...byTwentieth, kind: 'permission', id: normId('n') },
    { ...byTwentieth, kind: 'constitutive', id: normId('m') },
  ])
  expect(entryOf(of, [], at('2020-11-17')).status).toBe('permitted')
  expect(entryOf(of, [], at('2020-11-17'), 'm').status).toBe('constituted')
})

test('ten copies of one report are one origin', () => {
  const copies = Array.from({ length: 10 }, (_, index) =>
    done(`c${index}`, '2020-11-20', { origin: origin('ministry') }),
  )
  const entry = entryOf(agreement([byTwentieth]), copies, at('2020-11-21'))
  expect(entry.supporting).toEqual({ claims: 10, origins: 1 })
  expect(
    entryOf(agreement([byTwentieth]), copies, question('2020-11-21', '2020-12-31', { originsNeeded: 2 })).status,
  ).toBe('overdue-unknown')
})

test('a whole has the label that decides among its parts, with counts', () => {
  const part = (id: string, by: string) => obligation(id, { partOf: normId('n'), deadline: due(by) })
  const of = agreement([obligation('n'), part('x', 'by 15 November 2020'), part('y', 'by 20 November 2020')])
  const entry = entryOf(of, [done('c', '2020-11-14', { about: about('x') })], at('2020-11-17'))
  expect([entry.status, entry.measured?.min, entry.measured?.required]).toEqual(['due', 1, 2])
  expect(entryOf(of, [done('c', '2020-11-14')], at('2020-11-17')).status).toBe('kept')
})

test('a source that was not graded yet cannot be judged', () => {
  const late = source('s2', 'B', { grades: [{ reliability: 'A', publishedAt: point('2020-12-01') }] })
  const entries = [late, done('c', '2020-11-18', { source: late.id })]
  expect(entryOf(agreement([byTwentieth]), entries, at('2020-11-21', '2020-11-25')).status).toBe('overdue-unknown')
  expect(entryOf(agreement([byTwentieth]), entries, at('2020-11-21', '2020-12-01')).status).toBe('kept')
})
