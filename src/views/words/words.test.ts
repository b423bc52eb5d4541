import { speechOf } from '#views/speech/speech'
import { parseDayWords } from '#views/words/day-words'
import { actionTypes } from '#model/actions/registry'
import { normSentenceMessages } from '#views/words/norm-sentence-messages'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instant, zone } from '#testing/worlds/build-agreement'
import { dayOf } from '#testing/river-case'
import { capitalised, countWords, formatNumber, joinWords, partOfWords } from '#views/words/list-words'
import { allStatusWords, standingWords } from '#views/words/status-words'
import { dateWords, intervalWords, momentWords, spokenWords } from '#views/words/time-words'
import { toVantage, toVantageDays, vantageWords } from '#views/words/vantage-words'

describe('words', () => {
  test('lists end with a link', () => {
    expect([joinWords([]), joinWords(['a']), joinWords(['a', 'b']), joinWords(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ])
  })

  test('lists are joined as the language joins them, and Latin names keep their direction in Arabic', () => {
    const [russian, spanish, arabic] = [speechOf('ru'), speechOf('es'), speechOf('ar')]
    expect(joinWords(['a', 'b', 'c'], 'and', russian)).toBe('a, b и c')
    expect([joinWords(['a', 'ivan'], 'and', spanish), joinWords(['a', 'otro'], 'or', spanish)]).toEqual([
      'a e ivan',
      'a u otro',
    ])
    expect(joinWords(['أ', 'B', 'ت'], 'and', arabic)).toBe('أ و\u2068B\u2069 وت')
  })

  test('a sentence begins with a capital, also behind the mark that opens a question', () => {
    expect(['aa', '¿quién?', '“aa”', ''].map(capitalised)).toEqual(['Aa', '¿Quién?', '“aa”', ''])
  })

  test('counts carry their noun and parts their base', () => {
    expect([countWords(0, 'claim'), countWords(1, 'claim'), countWords(1234, 'claim')]).toEqual([
      'no claims',
      '1 claim',
      '1,234 claims',
    ])
    expect(partOfWords(3, 27, 'norm')).toBe('3 of 27 norms')
  })

  test('numbers lose nothing when they are grouped', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(Number(formatNumber(number).replaceAll(',', '').replace('−', '-'))).toBe(number)
      }),
    )
  })

  test('dates have the month in letters and the precision that was given', () => {
    expect(dateWords(dayOf('2020-11-20'))).toBe('20 Nov 2020')
    expect(dateWords(dayOf('2020-11-20'), 'long')).toBe('20 November 2020')
  })

  test('a moment is told in its zone, and midnight as the day alone', () => {
    expect(momentWords(instant('2020-11-09T21:00Z'), zone('Europe/Moscow'))).toBe('10 Nov 2020')
    expect(momentWords(instant('2020-11-09T21:30Z'), zone('Europe/Moscow'))).toBe('10 Nov 2020, 00:30')
  })

  test('a window that closes at midnight ends on the day before', () => {
    const window = { from: instant('2020-11-09T21:00Z'), to: instant('2020-11-15T21:00Z') }
    expect(intervalWords(window, zone('Europe/Moscow'))).toBe('from 10 Nov 2020 to 15 Nov 2020')
  })

  test('ISO days inside a sentence are told in letters, quoted words in quotation marks', () => {
    expect(spokenWords('`by 20 November` closes 2020-11-21 00:00, known 2020-11-17')).toBe(
      '“by 20 November” closes 21 Nov 2020, 00:00, known 17 Nov 2020',
    )
  })

  test('a vantage says what one sees and how it was known', () => {
    const now = dayOf('2026-11-24')
    expect(vantageWords({ asOf: dayOf('2020-11-20'), knownAt: dayOf('2020-11-17') }, now)).toBe(
      'You see 20 November 2020 as it was known on 17 November 2020',
    )
    expect(vantageWords({ asOf: now, knownAt: now }, now)).toBe('You see today, 24 November 2026, as it is known now')
  })

  test('a vantage of two days means their last instants, and gives the days back', () => {
    const days = { asOf: dayOf('2020-11-20'), knownAt: dayOf('2020-11-17') }
    const vantage = toVantage(days, zone('Europe/Moscow'))
    expect(vantage.asOf).toBe(instant('2020-11-20T21:00Z') - 1)
    expect(toVantageDays(vantage, zone('Europe/Moscow'))).toEqual(days)
  })

  test('no two statuses share a word, so that the word alone tells them apart', () => {
    const words = allStatusWords().map((status) => status.word)
    expect(new Set(words).size).toBe(words.length)
  })

  test('the last day ticks, a mended breach says so, a forecast is flagged', () => {
    const plain = { lastDay: false, repaired: false, forecast: false, breaches: 0 }
    expect(standingWords({ ...plain, status: 'due', lastDay: true })).toMatchObject({
      word: 'due, last day',
      mark: 'ring-tick',
    })
    expect(standingWords({ ...plain, status: 'broken', repaired: true }).word).toBe('broken, then kept')
    expect(standingWords({ ...plain, status: 'due', forecast: true }).word).toBe('due, forecast')
  })

  test('every action is told in English as its registry has it', () => {
    const told = Object.entries(normSentenceMessages.messages).filter(([key]) => key.startsWith('action.'))
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(actionTypes.map(({ kind, label }) => [`action.${kind}`, label])),
    )
  })

  test('a typed day is read in its reader’s language, in English or as ISO, and never from figures alone', () => {
    const russian = speechOf('ru', { words: { monthLong11: 'ноября', monthShort11: 'ноя' } })
    for (const typed of ['20 ноября 2020 г.', '20 НОЯ 2020', '20 Nov 2020', '2020-11-20']) {
      expect(parseDayWords(typed, russian)).toBe('2020-11-20')
    }
    expect(parseDayWords('01/12/2020', russian)).toBeUndefined()
    expect(parseDayWords('ноября', russian)).toBeUndefined()
  })
})
