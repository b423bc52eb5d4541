import { describe, expect, it } from 'vitest'
import { type GradeContext, suggestGrade } from '#evidence/suggest-grade'
import { suggestionTexts } from '#evidence/suggestion-texts'
import { englishOf } from '#time/english-of'
import { parseRecordFile } from '#model/codec/record-file'
import type { Claim } from '#model/record/record'

const ALONE: GradeContext = { relayed: false, otherOrigins: 0, otherNeutralOrigins: 0, opposingOrigins: 0 }

function claim(fields: string): Claim {
  const text = [
    'servanda: 1',
    'record: case',
    'sources:',
    '  - { id: mission, name: A mission, kind: observer }',
    'claims:',
    `  - { id: c, source: mission, says: it was so, about: [{ other: the ridge }], grade: F6, published: 2021-03-01, ${fields} }`,
  ].join('\n')
  const { record, problems } = parseRecordFile(text)
  expect(problems).toEqual([])
  const found = record?.entries.find((entry) => entry.kind === 'claim')
  if (found === undefined) throw new Error('the case has a claim')
  return found
}

function grade(fields: string, context: Partial<GradeContext> = {}): string {
  const { reliability, credibility } = suggestGrade(claim(fields), { ...ALONE, ...context })
  return `${reliability}${credibility}`
}

const UNNAMED = 'standing: refused, speakers: [{ name: unofficial sources, named: false }]'

describe('suggestGrade', () => {
  it('cannot judge what an unnamed speaker says alone', () => {
    expect(grade(UNNAMED, { sourceGrade: 'B' })).toBe('F6')
  })

  it('judges the claim apart from its unnamed speaker once independent origins confirm it', () => {
    expect(grade(UNNAMED, { otherOrigins: 2, otherNeutralOrigins: 2 })).toBe('F1')
  })

  it('keeps the grade that the source has in the record, whatever the claim', () => {
    expect(grade('standing: done', { sourceGrade: 'D' })).toBe('D3')
    expect(grade('standing: done', { sourceGrade: 'D', otherOrigins: 1, otherNeutralOrigins: 1 })).toBe('D1')
  })

  it('does not call a source that nobody graded middling', () => {
    expect(grade('standing: done')).toBe('F3')
  })

  it('holds confirmation by parties alone below confirmation from outside the dispute', () => {
    expect(grade('standing: done', { otherOrigins: 3 })).toBe('F2')
    expect(grade('standing: done', { otherOrigins: 3, otherNeutralOrigins: 1 })).toBe('F1')
  })

  it('finds an admission against interest probably true', () => {
    expect(grade('standing: not-done, interest: admission-against-interest')).toBe('F2')
  })

  it('finds a claim doubtful that another origin opposes, improbable when several do and none agrees', () => {
    expect(grade('standing: done', { opposingOrigins: 1 })).toBe('F4')
    expect(grade('standing: done', { opposingOrigins: 2 })).toBe('F5')
    expect(grade('standing: done', { opposingOrigins: 1, otherOrigins: 2 })).toBe('F3')
  })

  it('cannot judge opinions, predictions and what is said on a condition', () => {
    expect(grade('standing: opinion', { otherOrigins: 5, otherNeutralOrigins: 5 })).toBe('F6')
    expect(grade('standing: conditional')).toBe('F6')
  })

  it('gives a reason for each of the two grades', () => {
    const { reasons } = suggestGrade(claim('standing: done, hedge: reportedly'), { ...ALONE, relayed: true })
    expect(reasons.map((reason) => englishOf(reason, suggestionTexts))).toEqual([
      'nobody has graded the source, and no history of it is known',
      'the source passes on what another said: its grade is not the grade of that speaker',
      'no other origin confirms it, and it is told with `reportedly`',
    ])
  })
})
