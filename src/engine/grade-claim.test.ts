import { describe, expect, test } from 'vitest'
import { gradeClaim, gradeOfSource, type GradingMaterial } from '#engine/grade-claim'
import { coverIn, type Knowledge } from '#engine/knowledge'
import { wordsOf } from '#engine/words-of'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import type { Credibility, Reliability } from '#model/record/grades'
import type { Claim, SourceGrade } from '#model/record/record'
import { point } from '#testing/worlds/build-agreement'
import { assessment, claim, retraction, source } from '#testing/worlds/build-record'
import { END_OF_TIME } from '#time/instant'
import { UTC } from '#time/zone'

const cover = coverIn(UTC)
const LATER: Knowledge = { asKnownAt: END_OF_TIME, axis: 'published', cover }
const knownAt = (day: string): Knowledge => ({ ...LATER, asKnownAt: cover(point(day)).from })

function graded(reliability: Reliability, credibility: Credibility): string {
  const material = { source: source('s', reliability), assessments: [], retractions: [] }
  const { admitted, why } = gradeClaim(claim('c', { credibility }), material, REASONABLE_GROUNDS, LATER)
  return `${admitted ? 'yes' : 'no'}: ${wordsOf(why)}`
}

describe('the grades of a claim', () => {
  test('are weighed against the policy, which is met at the threshold', () => {
    expect(graded('C', 3)).toBe('yes: at or above the threshold C3')
    expect(graded('A', 1)).toBe('yes: at or above the threshold C3')
    expect(graded('D', 3)).toBe('no: source below the threshold C3')
    expect(graded('C', 4)).toBe('no: credibility below the threshold C3')
    expect(graded('F', 1)).toBe('no: the source cannot be judged (F)')
    expect(graded('A', 6)).toBe('no: the truth of it cannot be judged (6)')
  })

  test('that cannot be judged are below every threshold', () => {
    const material = { source: source('s', 'F'), assessments: [], retractions: [] }
    const lax = { ...REASONABLE_GROUNDS, minReliability: 'E', minCredibility: 5 } as const
    expect(gradeClaim(claim('c'), material, lax, LATER).admitted).toBe(false)
    const known = { ...material, source: source('s', 'A') }
    expect(gradeClaim(claim('c', { credibility: 6 }), known, lax, LATER).admitted).toBe(false)
  })

  test('are those of the newest judgement, then of the claim itself, then of the source', () => {
    const judged = (one: Claim, more: Partial<GradingMaterial> = {}, knowledge = LATER): readonly unknown[] => {
      const material = { source: source('s', 'B'), assessments: [], retractions: [], ...more }
      const { reliability, credibility, because } = gradeClaim(one, material, REASONABLE_GROUNDS, knowledge)
      return [reliability, credibility, ...because]
    }
    const on = (id: string, day: string, more: object = {}) => assessment(id, 'c', { publishedAt: point(day), ...more })
    expect(judged(claim('c'))).toEqual(['B', 2])
    expect(judged(claim('c', { reliability: 'D' }))).toEqual(['D', 2])
    const first = on('x', '2020-11-19', { credibility: 4, reliability: 'E' })
    const second = on('y', '2020-11-20', { credibility: 1 })
    expect(judged(claim('c', { reliability: 'D' }), { assessments: [first] })).toEqual(['E', 4, 'x'])
    expect(judged(claim('c', { reliability: 'D' }), { assessments: [second, first] })).toEqual(['D', 1, 'y'])
    expect(judged(claim('c'), { assessments: [first, second] }, knownAt('2020-11-20'))).toEqual(['E', 4, 'x'])
    expect(judged(claim('c'), { assessments: [first] }, knownAt('2020-11-19'))).toEqual(['B', 2])
  })

  test('of two judgements of one moment are the more cautious ones', () => {
    const of = (...assessments: GradingMaterial['assessments']): readonly string[] =>
      gradeClaim(claim('c'), { source: undefined, assessments, retractions: [] }, REASONABLE_GROUNDS, LATER).because
    const one = assessment('one', 'c', { credibility: 2, reliability: 'B' })
    expect(of(one, { ...one, id: assessment('two', 'c').id, credibility: 3 })).toEqual(['two'])
    expect(of({ ...one, id: assessment('two', 'c').id, reliability: 'C' }, one)).toEqual(['two'])
    expect(of({ ...one, id: assessment('two', 'c').id }, one)).toEqual(['one'])
  })

  test('of a claim that was taken back are not admitted from when that is known', () => {
    const material = {
      source: source('s', 'A'),
      assessments: [],
      retractions: [retraction('r', 'c', '2020-11-20')],
      held: ['g'],
    }
    const at = (knowledge: Knowledge) => gradeClaim(claim('c'), material, REASONABLE_GROUNDS, knowledge)
    expect(at(knownAt('2020-11-20'))).toMatchObject({ admitted: true, because: ['g'] })
    expect(at(LATER)).toMatchObject({
      admitted: false,
      why: { key: 'grade.takenBack', values: { who: 'the author' } },
      because: ['r', 'g'],
    })
  })
})

describe('the grade of a source', () => {
  const grade = (reliability: Reliability, day: string, subject?: string): SourceGrade => ({
    reliability,
    publishedAt: point(day),
    ...(subject === undefined ? {} : { subject }),
  })
  const of = (grades: readonly SourceGrade[], action?: string, knowledge = LATER): Reliability =>
    gradeOfSource(source('s', 'B', { grades }), action, knowledge)

  test('is its newest one that is known, and F where it has none', () => {
    const grades = [grade('B', '2020-01-01'), grade('D', '2020-06-01'), grade('A', '2020-03-01')]
    expect(of(grades)).toBe('D')
    expect(of(grades, undefined, knownAt('2020-06-01'))).toBe('A')
    expect(of(grades, undefined, knownAt('2020-01-01'))).toBe('F')
    expect(of([])).toBe('F')
    expect(gradeOfSource(undefined, undefined, LATER)).toBe('F')
  })

  test('is one in general or for what the norm asks, of two of one moment the one for it', () => {
    expect(of([grade('A', '2020-01-01', 'vote')])).toBe('F')
    expect(of([grade('A', '2020-01-01', 'vote')], 'vote')).toBe('A')
    expect(of([grade('A', '2020-01-01', 'vote')], 'other')).toBe('F')
    expect(of([grade('D', '2020-01-01'), grade('A', '2020-01-01', 'vote')], 'vote')).toBe('A')
    expect(of([grade('A', '2020-01-01', 'vote'), grade('D', '2020-01-01')], 'vote')).toBe('A')
    expect(of([grade('A', '2020-01-01', 'vote'), grade('D', '2020-01-02')], 'vote')).toBe('D')
  })

  test('is the more cautious one of two of one moment', () => {
    expect(of([grade('A', '2020-01-01'), grade('D', '2020-01-01')])).toBe('D')
    expect(of([grade('D', '2020-01-01'), grade('A', '2020-01-01')])).toBe('D')
  })

  test('without a stamp of recording goes by when it was published', () => {
    const recorded = { ...LATER, axis: 'recorded' } as const
    expect(of([grade('B', '2020-01-01')], undefined, recorded)).toBe('B')
    const late = { ...grade('A', '2020-01-01'), recordedAt: point('2020-12-01') }
    expect(of([late], undefined, { ...knownAt('2020-06-01'), axis: 'recorded' })).toBe('F')
  })
})
