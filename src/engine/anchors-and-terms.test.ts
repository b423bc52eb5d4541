import { describe, expect, test } from 'vitest'
import type { Agreement } from '#model/instrument/agreement'
import type { InstrumentText } from '#model/instrument/instrument'
import type { Norm } from '#model/norms/norm'
import { parseCalendarDate, type CalendarDate } from '#time/calendar-date'
import type { DueExpression } from '#time/due-expression'
import { agreement, due, normId, obligation, partyId, point, power, prohibition } from '#testing/worlds/build-agreement'
import { about, done, notDone } from '#testing/worlds/build-record'
import { entryOf } from '#testing/worlds/entry-of'

function date(words: string): CalendarDate {
  const parsed = parseCalendarDate(words)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

function signedTwice(norms: readonly Norm[], term?: DueExpression): Agreement {
  const base = agreement(norms)
  const text: InstrumentText = {
    id: 'text',
    publisher: 'a publisher',
    language: 'en',
    standing: 'authentic',
    publishedOn: date('2020-11-16'),
    differences: [],
  }
  return {
    ...base,
    instrument: {
      ...base.instrument,
      signatures: [
        { party: partyId('a'), on: date('2020-11-10') },
        { party: partyId('b'), on: date('2020-11-13') },
      ],
      texts: [text],
      ...(term === undefined ? {} : { term }),
    },
  }
}

const withinFive = (of: 'signature' | 'last-signature' | 'publication' | 'entry-into-force'): Norm =>
  obligation('n', {
    deadline: {
      said: 'within 5 days',
      kind: 'within',
      period: { days: 5 },
      of: { kind: of },
      eitherSide: false,
      clearDays: false,
    },
  })

test.each([
  ['signature', '2020-11-15'],
  ['last-signature', '2020-11-18'],
  ['publication', '2020-11-21'],
  ['entry-into-force', '2020-11-15'],
] as const)('five days of %s end with %s', (of, last) => {
  const entry = entryOf(signedTwice([withinFive(of)]), [], last)
  expect([entry.status, entry.lastDay]).toEqual(['due', true])
})

test('a term of the instrument ends what is open, and not what survives it', () => {
  const of = signedTwice(
    [obligation('n'), obligation('kept'), prohibition('secrecy', { survives: true })],
    due('10 days from entry into force', 'term'),
  )
  expect(entryOf(of, [], '2020-11-19').status).toBe('due')
  expect(entryOf(of, [], '2020-11-20').status).toBe('expired')
  expect(entryOf(of, [done('c', '2020-11-18', { about: about('kept') })], '2020-11-25', 'kept').status).toBe('kept')
  expect(entryOf(of, [], '2020-11-25', 'secrecy').status).toBe('no-reports')
})

test('a deadline counted back from the end of the instrument is known with its term', () => {
  const back = {
    said: 'two days before the end',
    kind: 'counting-back',
    period: { days: 2 },
    before: { kind: 'expiry' },
  } as const
  const of = signedTwice([obligation('n', { deadline: back })], due('10 days from entry into force', 'term'))
  expect(entryOf(of, [], '2020-11-18').lastDay).toBe(true)
  expect(entryOf(signedTwice([obligation('n', { deadline: back })]), [], '2020-11-18').status).toBe('conditional')
})

describe('what counts back from the end of an instrument that renews itself', () => {
  const term = due('for 10 days from signature, renewed for 10 days unless notice 2 days before expiry', 'term')
  const report = obligation('n', { deadline: due('3 days before expiry') })
  const ends = power('p', { effect: 'give-notice' })
  const of = signedTwice([report, ends], term)
  const at = (day: string, record: Parameters<typeof entryOf>[1] = []): readonly unknown[] => {
    const entry = entryOf(of, record, day)
    return [entry.status, entry.lastDay ?? false]
  }

  test('counts back from the end of the term of the moment', () => {
    expect(at('2020-11-17')).toEqual(['due', true])
    expect(at('2020-11-19')).toEqual(['overdue-unknown', false])
    expect(at('2020-11-21')).toEqual(['due', false])
    expect(at('2020-11-27')).toEqual(['due', true])
    expect(at('2021-01-16')).toEqual(['due', true])
  })

  test('keeps what was broken in an earlier term on record, and what was kept', () => {
    const denied = notDone('c', '2020-11-18')
    expect(at('2020-11-19', [denied])[0]).toBe('broken')
    expect(at('2020-11-25', [denied])[0]).toBe('broken')
    expect(at('2021-03-03', [denied])[0]).toBe('broken')
    expect(at('2020-11-25', [done('c', '2020-11-16')])[0]).toBe('kept')
    expect(at('2020-11-25', [done('c', '2020-11-18')])[0]).toBe('kept-late')
  })

  test('counts from the end that notice brings, and from no other after it', () => {
    const notice = done('u', '2020-11-14', { standing: 'exercised', about: about('p') })
    expect(at('2020-11-17', [notice])).toEqual(['due', true])
    expect(at('2020-11-25', [notice])[0]).toBe('expired')
  })

  test('is reckoned thousands of years ahead without going through every term', () => {
    expect(['9000-01-01', '9000-01-05'].map((day) => at(day)[0])).toEqual(['overdue-unknown', 'due'])
  })
})

test('a norm can wait for the performance of another, in its term and by its condition', () => {
  const of = agreement([
    obligation('first'),
    obligation('n', {
      trigger: { kind: 'norm', norm: normId('first'), is: 'kept' },
      deadline: due('within 5 days of first'),
    }),
  ])
  const first = done('c', '2020-11-12', { about: about('first') })
  expect(entryOf(of, [], '2020-11-20').status).toBe('conditional')
  expect(entryOf(of, [first], '2020-11-17').lastDay).toBe(true)
  expect(entryOf(of, [first], '2020-11-18').status).toBe('overdue-unknown')
})

test('an anchor known only between two days leaves the end uncertain, and nothing late before the later one', () => {
  const of = agreement([obligation('first'), obligation('n', { deadline: due('within 5 days of first') })])
  const some = done('c', '2020-11-12', {
    about: about('first'),
    when: { from: point('2020-11-10'), to: point('2020-11-12') },
  })
  expect(entryOf(of, [some], '2020-11-16').status).toBe('due')
  expect(entryOf(of, [some, done('d', '2020-11-16')], '2020-11-16').status).toBe('kept-time-unclear')
  expect(entryOf(of, [some], '2020-11-18').status).toBe('overdue-unknown')
})

test('conditions join, exclude and wait for days; what is unknown stays unknown when denied', () => {
  const on = (words: string) => ({ kind: 'time', from: point(words) }) as const
  const kept = { kind: 'norm', norm: normId('first'), is: 'kept' } as const
  const waiting = (trigger: NonNullable<Norm['trigger']>): string =>
    entryOf(agreement([obligation('first'), obligation('n', { trigger })]), [], '2020-11-15').status
  expect(waiting({ kind: 'all', of: [on('2020-11-12'), on('2020-11-16')] })).toBe('conditional')
  expect(waiting({ kind: 'any', of: [on('2020-11-12'), on('2020-11-16')] })).toBe('due')
  expect(waiting({ kind: 'not', of: on('2020-11-16') })).toBe('due')
  expect(waiting({ kind: 'not', of: kept })).toBe('conditional')
  expect(waiting({ kind: 'words', words: 'peace is secured' })).toBe('conditional')
})

test('two norms that each wait for the breach of the other stay conditional, wherever one begins', () => {
  const broken = (norm: string) => ({ kind: 'norm', norm: normId(norm), is: 'broken' }) as const
  const by = due('by 15 November 2020')
  const of = agreement([
    obligation('n', { trigger: broken('m'), deadline: by }),
    obligation('m', { trigger: broken('n'), deadline: by }),
  ])
  const denied = [notDone('c', '2020-11-30'), notDone('d', '2020-11-30', { about: about('m') })]
  expect([entryOf(of, denied, '2020-11-25').status, entryOf(of, denied, '2020-11-25', 'm').status]).toEqual([
    'conditional',
    'conditional',
  ])
})

test('not before another means before it is kept or its own time has passed', () => {
  const edge = { kind: 'not-before', norm: normId('n'), other: normId('first'), basis: { kind: 'clause' } } as const
  const of = agreement([obligation('first', { deadline: due('by 15 November 2020') }), obligation('n')], {
    order: [edge],
  })
  expect(entryOf(of, [], '2020-11-14').status).toBe('blocked')
  expect(entryOf(of, [], '2020-11-16').status).toBe('due')
})

test('five years renew themselves, and the entry carries the last day for notice', () => {
  const term = due('5 years from entry into force, renewed for 5 years unless notice 6 months before expiry', 'term')
  const of = agreement([
    obligation('n', { aspect: 'continuing', deadline: term }),
    power('p', { effect: 'give-notice', over: [normId('n')] }),
  ])
  const last = entryOf(of, [], '2025-05-10')
  expect([last.renewal?.number, last.renewal?.noticeClosesInDays]).toEqual([0, 0])
  expect(entryOf(of, [], '2025-11-10').renewal?.number).toBe(1)
  const notice = done('c', '2025-05-01', { standing: 'exercised', about: about('p') })
  expect(entryOf(of, [notice], '2025-11-10').status).toBe('expired')
  const late = done('c', '2025-05-11', { standing: 'exercised', about: about('p') })
  expect(entryOf(of, [late], '2025-11-10').status).toBe('no-reports')
})
