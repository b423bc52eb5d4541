import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDue } from '#testing/arbitraries/arbitrary-time'
import { parseDue } from '#time/parse-due'
import { printDue } from '#time/print-due'

describe('deadlines in words', () => {
  it('give back what was printed, as a term where it is one', () => {
    fc.assert(
      fc.property(arbitraryDue(), (due) => {
        const again = parseDue(printDue(due), due.kind === 'term' ? 'term' : 'deadline')
        expect(again.ok && { ...again.value, said: due.said }).toEqual(due)
      }),
      { numRuns: 1000 },
    )
  })

  it('answer with a deadline or a problem for any words, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => typeof parseDue(words).ok === 'boolean'),
    )
  })
})
