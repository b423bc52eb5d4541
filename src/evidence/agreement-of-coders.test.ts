import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohensKappa } from '#evidence/cohens-kappa'
import { spanAgreement } from '#evidence/span-agreement'

function repeat(label: string, count: number): readonly string[] {
  return Array.from({ length: count }, () => label)
}

describe('cohensKappa', () => {
  it('gives 0.4 for the table 20, 5, 10, 15', () => {
    const first = [...repeat('yes', 25), ...repeat('no', 25)]
    const second = [...repeat('yes', 20), ...repeat('no', 5), ...repeat('yes', 10), ...repeat('no', 15)]
    expect(cohensKappa(first, second)).toBeCloseTo(0.4, 10)
  })

  it('is 1 for coders who agree throughout on more than one label', () => {
    expect(cohensKappa(['a', 'b', 'a'], ['a', 'b', 'a'])).toBe(1)
  })

  it('is below 0 for coders who always differ', () => {
    expect(cohensKappa(['a', 'b'], ['b', 'a'])).toBe(-1)
  })

  it.each([
    ['no items', [], []],
    ['lists of different lengths', ['a'], ['a', 'b']],
    ['one label throughout', ['a', 'a'], ['a', 'a']],
  ])('is undefined for %s', (_, first, second) => {
    expect(cohensKappa(first, second)).toBeUndefined()
  })

  it('does not depend on who is first', () => {
    const labels = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { minLength: 1 })
    fc.assert(
      fc.property(labels, (items) => {
        const [first, second] = [items.map(([one]) => one), items.map(([, other]) => other)]
        expect(cohensKappa(first, second)).toEqual(cohensKappa(second, first))
      }),
    )
  })
})

describe('spanAgreement', () => {
  it('tells exact from overlapping spans', () => {
    const first = [
      { from: 0, to: 10 },
      { from: 20, to: 30 },
    ]
    const second = [
      { from: 0, to: 10 },
      { from: 25, to: 35 },
    ]
    expect(spanAgreement(first, second)).toEqual({ exact: 0.5, overlap: 0.75 })
  })

  it('is full for equal and for two empty markings, and nothing where one is empty', () => {
    expect(spanAgreement([{ from: 3, to: 5 }], [{ from: 3, to: 5 }])).toEqual({ exact: 1, overlap: 1 })
    expect(spanAgreement([], [])).toEqual({ exact: 1, overlap: 1 })
    expect(spanAgreement([{ from: 3, to: 5 }], [])).toEqual({ exact: 0, overlap: 0 })
  })

  it('gives the same overlap as counting characters one by one', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })).map(([from, size]) => ({ from, to: from + size }))
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), fc.array(span, { minLength: 1 }), (first, second) => {
        const [one, other] = [first, second].map((spans) => new Set(spans.flatMap(({ from, to }) => range(from, to))))
        const both = [...(one ?? [])].filter((at) => other?.has(at)).length
        expect(spanAgreement(first, second).overlap).toBeCloseTo(
          (2 * both) / ((one?.size ?? 0) + (other?.size ?? 0)),
          10,
        )
      }),
    )
  })
})

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}
