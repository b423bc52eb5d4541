import { describe, expect, test } from 'vitest'
import { toldInEnglish } from '#engine/words-of'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry } from '#model/record/record'
import {
  agreement,
  amendment,
  due,
  guarantee,
  normId,
  obligation,
  point,
  power,
  prohibition,
} from '#testing/worlds/build-agreement'
import { about, done, happened, notDone } from '#testing/worlds/build-record'
import { closingOf, entryOf } from '#testing/worlds/entry-of'

const byTwentieth = { deadline: due('by 20 November 2020') }
const RENEWING = due('for 10 days from signature, renewed for 10 days unless notice 2 days before expiry', 'term')

const used = (id: string, of: string, on: string): RecordEntry =>
  done(id, on, { standing: 'exercised', about: about(of), when: { from: point(on), to: point(on) } })

describe('a term that renews itself', () => {
  const of = (...powers: readonly ReturnType<typeof power>[]): Agreement =>
    agreement([prohibition('n', { deadline: RENEWING }), prohibition('m', { deadline: RENEWING }), ...powers])
  const notice = (over: readonly string[], effect: 'give-notice' | 'demand' = 'give-notice'): Agreement =>
    of(power('p', { effect, over: over.map(normId) }))
  const given = [used('u', 'p', '2020-11-15')]

  test('is, at each moment, the term of that moment', () => {
    const at = (day: string): object => {
      const { renewal } = entryOf(of(), [], day)
      return [renewal?.number, renewal?.noticeGiven, closingOf(of(), [], day)]
    }
    expect(at('2020-11-12')).toEqual([0, false, '2020-11-20 00:00'])
    expect(at('2020-11-20')).toEqual([1, false, '2020-11-30 00:00'])
    expect(at('2020-12-15')).toEqual([3, false, '2020-12-20 00:00'])
    const words = (day: string): string | undefined =>
      entryOf(of(), [], day)
        .reasons.map(toldInEnglish)
        .find(({ step }) => step === 'window')?.words
    expect(words('2020-11-12')).toContain('the first term; it renews itself unless notice is given')
    expect(words('2020-11-20')).toContain('renewed once; it renews itself unless notice is given')
    expect(words('2020-12-15')).toContain('renewed 3 times; it renews itself unless notice is given')
  })

  test('ends with notice by a power of notice over it, or over nothing in particular', () => {
    for (const over of [['n'], ['m', 'n'], []]) {
      expect(entryOf(notice(over), given, '2020-11-25').status).toBe('expired')
      expect(entryOf(notice(over), given, '2020-11-19').renewal).toMatchObject({ number: 0, noticeGiven: true })
    }
    const words = entryOf(notice(['n']), given, '2020-11-19')
      .reasons.map(toldInEnglish)
      .find(({ step }) => step === 'window')?.words
    expect(words).toContain('the first term; notice was given, so it ends')
  })

  test('runs on where the notice is over something else, is no notice, or comes too late', () => {
    expect(entryOf(notice(['m']), given, '2020-11-25').status).toBe('no-reports')
    expect(entryOf(notice(['n'], 'demand'), given, '2020-11-25').status).toBe('no-reports')
    expect(entryOf(notice(['n']), [used('u', 'p', '2020-11-19')], '2020-11-25').status).toBe('no-reports')
    expect(entryOf(notice(['n']), [], '2020-11-25').status).toBe('no-reports')
  })
})

describe('a stopped clock', () => {
  const suspended = (...stretches: readonly (readonly [string, string, boolean])[]): Agreement =>
    agreement([obligation('n', byTwentieth)], {
      amendments: stretches.map(([from, until, stopsClock], at) =>
        amendment(
          `am${at}`,
          ['n'],
          { kind: 'suspend', until: point(until), stopsClock },
          { kind: 'suspension', publishedAt: point(from) },
        ),
      ),
    })

  test('moves the end by the days of all stops, days in two of them counted once', () => {
    expect(closingOf(suspended(['2020-11-12', '2020-11-13', true]), [], '2020-12-31')).toBe('2020-11-23 00:00')
    expect(
      closingOf(suspended(['2020-11-12', '2020-11-13', true], ['2020-11-15', '2020-11-15', true]), [], '2020-12-31'),
    ).toBe('2020-11-24 00:00')
    expect(
      closingOf(suspended(['2020-11-12', '2020-11-15', true], ['2020-11-14', '2020-11-16', true]), [], '2020-12-31'),
    ).toBe('2020-11-26 00:00')
    expect(
      closingOf(suspended(['2020-11-12', '2020-11-18', true], ['2020-11-14', '2020-11-15', true]), [], '2020-12-31'),
    ).toBe('2020-11-28 00:00')
  })

  test('stops again where a stop begins within the days that were won', () => {
    expect(
      closingOf(suspended(['2020-11-19', '2020-11-20', true], ['2020-11-22', '2020-11-22', true]), [], '2020-12-31'),
    ).toBe('2020-11-24 00:00')
    expect(
      closingOf(suspended(['2020-11-19', '2020-11-20', true], ['2020-11-23', '2020-11-23', true]), [], '2020-12-31'),
    ).toBe('2020-11-23 00:00')
  })

  test('is not stopped by a suspension that lets it run', () => {
    expect(closingOf(suspended(['2020-11-12', '2020-11-13', false]), [], '2020-12-31')).toBe('2020-11-21 00:00')
  })

  test('stops only from when the window opens', () => {
    const between = obligation('n', { deadline: due('between 15 November 2020 and 20 November 2020') })
    const stop = amendment(
      'am',
      ['n'],
      { kind: 'suspend', until: point('2020-11-16'), stopsClock: true },
      { kind: 'suspension', publishedAt: point('2020-11-12') },
    )
    expect(closingOf(agreement([between], { amendments: [stop] }), [], '2020-12-31')).toBe('2020-11-23 00:00')
  })
})

describe('a guarantee on demand', () => {
  const demand = (over: readonly string[], effect: 'demand' | 'other' = 'demand'): Agreement =>
    agreement([
      obligation('n', byTwentieth),
      obligation('m', byTwentieth),
      guarantee('g', ['n'], { call: 'on-demand' }),
      power('p', { effect, over: over.map(normId) }),
    ])
  const demanded = [used('u', 'p', '2020-11-15')]
  const activation = (of: Agreement, entries: readonly RecordEntry[], asOf = '2020-11-18'): string =>
    entryOf(of, entries, asOf, 'g').activation

  test('is called on by a demand for it, or for any norm that it guarantees', () => {
    expect(activation(demand(['g']), demanded)).toBe('active')
    expect(activation(demand(['n']), demanded)).toBe('active')
    expect(activation(demand(['m', 'n']), demanded)).toBe('active')
    expect(activation(demand(['m', 'n']), demanded, '2020-11-14')).toBe('conditional')
  })

  test('is not by a demand for something else, by another power, or by none', () => {
    expect(activation(demand(['m']), demanded)).toBe('conditional')
    expect(activation(demand(['n'], 'other'), demanded)).toBe('conditional')
    expect(activation(demand(['n']), [])).toBe('conditional')
  })

  test('is called on by whoever is said to have demanded it, from then on', () => {
    const told = done('d', '2020-11-15', { standing: 'demanded', about: about('g') })
    expect(activation(demand([]), [told])).toBe('active')
    expect(activation(demand([]), [told], '2020-11-14')).toBe('conditional')
    expect(activation(demand([]), [{ ...told, credibility: 6 }])).toBe('conditional')
  })
})

describe('what follows a breach', () => {
  const of = agreement([
    obligation('n', { ...byTwentieth, consequences: [normId('then')] }),
    obligation('m', { ...byTwentieth, consequences: [normId('then')] }),
    obligation('then'),
  ])
  const words = (...entries: readonly RecordEntry[]): readonly string[] => {
    const entry = entryOf(of, entries, '2020-11-25', 'then')
    return [
      entry.activation,
      ...entry.reasons
        .map(toldInEnglish)
        .filter(({ step }) => step === 'condition')
        .map((reason) => reason.words),
    ]
  }

  test('applies with the first of them, and names those that were broken', () => {
    const broken = notDone('d', '2020-11-21')
    expect(words(broken)[0]).toBe('active')
    expect(words(broken).join()).toContain('n was broken')
    expect(words(broken, notDone('e', '2020-11-21', { about: about('m') })).join()).toContain('n, m was broken')
    expect(words()[0]).toBe('conditional')
    expect(words().join()).toContain('nothing it follows on is broken')
  })
})

test('a power whose time runs from an event can be used at the very moment of the event', () => {
  const moment = { when: { from: point('2020-11-15 10:00'), to: point('2020-11-15 10:00') } }
  const of = agreement([power('n', { deadline: due('within 5 days of event e') })])
  const use = (when: object): RecordEntry => done('u', '2020-11-15', { standing: 'exercised', ...when })
  expect(entryOf(of, [happened('h', 'e', '2020-11-15', moment), use(moment)], '2020-11-25').status).toBe('exercised')
  const before = { when: { from: point('2020-11-15 09:59'), to: point('2020-11-15 09:59') } }
  expect(entryOf(of, [happened('h', 'e', '2020-11-15', moment), use(before)], '2020-11-25').status).toBe('lapsed')
})
