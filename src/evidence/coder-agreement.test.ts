import { describe, expect, test } from 'vitest'
import { coderAgreement } from '#evidence/coder-agreement'
import type { PlacedDecision, ReviewOutcome } from '#model/review/review-act'
import type { Instant } from '#time/instant'

function decided(id: string, outcome: ReviewOutcome, from: number, standing = 'done'): PlacedDecision {
  const item = { id, kind: 'claim', quote: '', span: { from, to: from + 10 }, standing }
  return { kind: 'decide', role: 'coder', outcome, item, why: 'x', number: 1, by: 'ana', at: 0 as Instant }
}

describe('the agreement of two coders', () => {
  test('counts what one left alone as left out, like what one rejected', () => {
    const first = [decided('a', 'accepted', 0), decided('b', 'accepted', 20), decided('c', 'rejected', 40)]
    const second = [decided('a', 'accepted', 0), decided('d', 'accepted', 60)]
    const found = coderAgreement(first, second)
    expect(found).toMatchObject({ items: 4, same: 2 })
    // Two of four alike; by chance 2/4 x 2/4 twice: (0.5 - 0.5) / 0.5.
    expect(found.kappa).toBeCloseTo(0, 10)
    expect(found.spans.exact).toBeCloseTo(0.5, 10)
  })

  test('tells standings apart, and spans that only overlap', () => {
    const found = coderAgreement([decided('a', 'amended', 0, 'refused')], [decided('a', 'accepted', 5, 'done')])
    expect(found).toMatchObject({ items: 1, same: 0, spans: { exact: 0, overlap: 0.5 } })
  })

  test('of two who decided nothing has no kappa', () => {
    expect(coderAgreement([], [])).toEqual({ items: 0, same: 0, spans: { exact: 1, overlap: 1 } })
  })
})
