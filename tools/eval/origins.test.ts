import { describe, expect, it } from 'vitest'
import { evaluate } from './origins.ts'
import { scorePairs } from './score-pairs.ts'

const ids = ['1 original', '1 cut', '1 renamed', '2 original', '2 cut']
const familyOf = (id: string): string => id.slice(0, 1)
const gold = [
  { a: '1 original', b: '1 cut' },
  { a: '1 cut', b: '1 renamed' },
  { a: '2 original', b: '2 cut' },
]

describe('scorePairs', () => {
  it('gives 100 to the families themselves', () => {
    expect(scorePairs(ids, gold, familyOf)).toEqual({ precision: 100, recall: 100, missedByKind: {} })
  })

  it('gives 0 to an answer that joins nothing', () => {
    expect(scorePairs(ids, [], familyOf)).toMatchObject({ precision: 0, recall: 0 })
  })

  it('counts every pair that one wrong link makes', () => {
    const wrong = [...gold, { a: '1 cut', b: '2 cut' }]
    expect(scorePairs(ids, wrong, familyOf)).toMatchObject({ precision: 40, recall: 100 })
  })
})

describe('origins of generated copies', () => {
  it('reach 95 precision and 90 recall', () => {
    const [invented, translated] = evaluate({ corporaFolder: 'no such folder' })
    expect(invented?.['precision']).toBeGreaterThanOrEqual(95)
    expect(invented?.['recall']).toBeGreaterThanOrEqual(90)
    expect(translated?.['precision']).toBeGreaterThanOrEqual(95)
    expect(translated?.['recall']).toBeGreaterThanOrEqual(90)
  })
})
