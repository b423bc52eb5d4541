import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '#reader/find/find-times'

const WORDS = [
  'the',
  'a',
  'last',
  'next',
  'three',
  '3',
  '20',
  '2020',
  '1999',
  'May',
  'march',
  'Friday',
  'day',
  'days',
  'year',
  'years',
  'ago',
  'of',
  'end',
  'early',
  'and',
  'to',
  '-',
  ',',
  '.',
  '/',
  ':',
  '(',
  ')',
  'p',
  'm',
  'GMT',
  'on',
  'at',
  'second',
  'quarter',
  'hundred',
  'before',
  'after',
  '\n\n',
  "'s",
  's',
  'th',
  'twenty',
  'from',
  'BC',
  'D',
  '+',
  'night',
  'every',
  'half',
  'ноября',
  'пятницу',
  'года',
  'через',
  'de',
  'mayo',
  'hace',
  'el',
  '😀',
  '\ud800',
  '\u200f',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 60 })
  .map((words) => words.join(' '))
const languages = fc.constantFrom('en', 'ru', 'es')
const modes = fc.constantFrom('news' as const, 'narrative' as const, 'instrument' as const)

describe('laws of the time pass', () => {
  it('gives spans inside the text, in order, that never overlap and begin and end with what is no space', () => {
    fc.assert(
      fc.property(texts, modes, languages, (text, mode, language) => {
        let end = 0
        for (const { span } of findTimes(text, { mode, language, published: '2021-06-16' })) {
          expect(span.from).toBeGreaterThanOrEqual(end)
          expect(span.to).toBeGreaterThan(span.from)
          expect(span.to).toBeLessThanOrEqual(text.length)
          const quote = text.slice(span.from, span.to)
          expect(quote.trim()).toBe(quote)
          end = span.to
        }
      }),
    )
  })

  it('reads the same twice', () => {
    fc.assert(
      fc.property(texts, modes, (text, mode) => {
        const context = { mode, language: 'en', published: '2021-06-16' } as const
        expect(findTimes(text, context)).toEqual(findTimes(text, context))
      }),
    )
  })

  it('gives values of TIMEX3 alone', () => {
    const date =
      /^(?:BC)?[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-WE|-\d)?|[QH][\dX]|SP|SU|FA|WI))?(?:T(?:\d\d:\d\d|[A-Z]{2}))?$/
    const other = /^(?:P(?:T?[\d.X]+[A-Z]{1,3}(?:T?\d+[A-Z])?)|(?:PAST|PRESENT|FUTURE)_REF|)$/
    fc.assert(
      fc.property(texts, modes, (text, mode) => {
        for (const { value } of findTimes(text, { mode, language: 'en', published: '2021-06-16' })) {
          expect(date.test(value) || other.test(value), value).toBe(true)
        }
      }),
    )
  })
})
