import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPhrase } from '#reader/find/time/phrase'
import { createTermReader } from '#reader/find/time/term-reader'
import { cutTokens } from '#reader/find/time/tokens'
import { englishTime } from '#reader/languages/en/time-pack'

/** How many terms are looked at when a text is read from every one of its tokens. */
function stepsOf(text: string): number {
  const reader = createTermReader(cutTokens(text, 0, text.length, englishTime.lexicon), englishTime)
  let steps = 0
  const counted = {
    ...reader,
    termsAt: (index: number) => {
      steps++
      return reader.termsAt(index)
    },
  }
  for (let at = 0; at < reader.tokens.count; at++) readPhrase(counted, at, 'narrative')
  return steps
}

const UNITS = [
  'a',
  '(',
  '[',
  '\n',
  '\n \n',
  'May 3, 2020 ',
  'the end of the ',
  'early late mid ',
  'one hundred and twenty ',
  'the third quarter of ',
  "last year's ",
  '1 2/3 ',
  '12:30, ',
  '2020-11-20 ',
  '1,000,000',
  'Friday night at 10 p.m. on Monday ',
  'three days before ',
  '\ud800',
  '\u202eMay 3 ',
  '5-6-7-',
]

describe('hostile text', () => {
  it.each(UNITS)('is read in steps that grow with its length: %j over and over', (unit) => {
    const short = stepsOf(unit.repeat(200))
    const long = stepsOf(unit.repeat(2000))
    expect(long).toBeLessThanOrEqual(10.5 * short + 200)
  })

  it('is read in steps that grow with its length, whatever repeats', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...UNITS, 'the ', 'of ', 'and ', 'years '), { minLength: 1, maxLength: 5 }),
        (parts) => {
          const unit = parts.join('')
          expect(stepsOf(unit.repeat(400))).toBeLessThanOrEqual(10.5 * stepsOf(unit.repeat(40)) + 400)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('costs no more than a bounded number of steps a token', () => {
    for (const unit of UNITS) {
      const text = unit.repeat(300)
      const { count } = cutTokens(text, 0, text.length, englishTime.lexicon)
      expect(stepsOf(text)).toBeLessThanOrEqual(400 * Math.max(1, count))
    }
  })
})
