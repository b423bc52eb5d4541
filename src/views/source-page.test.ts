import { describe, expect, test } from 'vitest'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { RecordEntry } from '#model/record/record'
import { agreement, due, obligation, point } from '#testing/worlds/build-agreement'
import {
  assessment,
  done,
  grading,
  notDone,
  origin,
  question,
  record,
  regrouping,
  source,
  sourceDocument,
} from '#testing/worlds/build-record'
import { evidenceByNorm } from '#views/evidence-by-norm'
import { gradersAt, gradeSpread } from '#views/grade-spread'
import { indexRecord } from '#views/record-index'
import { toSourcePage, type SourcePage } from '#views/source-page'

const of = agreement([obligation('n', { deadline: due('by 20 November 2020') })])
const paper = source('paper', 'C', { name: 'The Paper' })
const said = done('c', '2020-11-18', { source: paper.id, origin: origin('o') })

function pageOf(entries: readonly RecordEntry[], knownAt = '2020-12-31'): SourcePage {
  const all = record([paper, ...entries])
  const page = toSourcePage(drawUpLedger(of, all, question('2020-11-25', knownAt)), of, all, { id: 'paper' })
  if (page === undefined) throw new Error('the source is there')
  return page
}

function firstRow(page: SourcePage): ReturnType<SourcePage['rowOf']> | undefined {
  const [first] = page.claims
  return first === undefined ? undefined : page.rowOf(first)
}

describe('the page of a source', () => {
  test('tells the grade known at the vantage, and its history up to then', () => {
    const later = grading('gr', 'paper', 'E', point('2020-12-10'))
    expect(pageOf([said, later], '2020-12-09')).toMatchObject({ reliability: 'C', history: [{ reliability: 'C' }] })
    expect(pageOf([said, later])).toMatchObject({
      reliability: 'E',
      history: [{ reliability: 'C' }, { reliability: 'E', by: 'the desk', why: 'a later look' }],
    })
  })

  test('proposes a grade with reasons, and leaves the grade that stands', () => {
    const other = done('d', '2020-11-18', { origin: origin('p') })
    expect(firstRow(pageOf([said]))).toMatchObject({ grade: 'C2', suggested: { reliability: 'C', credibility: 3 } })
    const confirmed = firstRow(pageOf([said, other]))
    expect(confirmed).toMatchObject({ grade: 'C2', suggested: { credibility: 1 } })
    expect(confirmed?.suggested.reasons.join(' ')).toContain('outside the dispute')
    expect(firstRow(pageOf([said, notDone('e', '2020-11-19')]))?.suggested.credibility).toBe(4)
  })

  test('tells what its documents pass on of others apart from what it says itself', () => {
    const report = sourceDocument('report', paper.id)
    const minister = source('minister', 'D', { name: 'The Minister' })
    const passed = done('p', '2020-11-19', { source: minister.id, document: report.id })
    const page = pageOf([said, minister, report, passed])
    expect(page.claims.map(({ id }) => id)).toEqual(['c'])
    expect(page.passedOn.map((claim) => page.passedRowOf(claim))).toMatchObject([
      { id: 'p', source: 'minister', who: 'The Minister', document: 'report' },
    ])
  })

  test('counts a claim that a person joined to the same origin as none of its own', () => {
    const other = done('d', '2020-11-18', { origin: origin('p') })
    const joined = regrouping('rg', ['d'], 'o', point('2020-12-10'))
    const [before, after] = [pageOf([said, other, joined], '2020-12-09'), pageOf([said, other, joined])]
    expect(firstRow(before)).toMatchObject({ together: [], near: [{ origin: 'p' }], suggested: { credibility: 1 } })
    expect(firstRow(after)).toMatchObject({ together: [{ id: 'd' }], near: [], suggested: { credibility: 3 } })
  })
})

describe('the evidence of a norm', () => {
  test('tells the origin that a person gave a claim, from when it is known', () => {
    const other = done('d', '2020-11-18', { origin: origin('p') })
    const all = record([paper, said, other, regrouping('rg', ['d'], 'o', point('2020-12-10'))])
    const originsAtDay = (day: string): readonly string[] => {
      const rows = evidenceByNorm(drawUpLedger(of, all, question('2020-11-25', day)), of, all).get(
        of.norms[0]?.id ?? ('' as never),
      )
      return [...new Set(rows?.map((row) => String(row.origin)))].sort()
    }
    expect(originsAtDay('2020-12-09')).toEqual(['o', 'p'])
    expect(originsAtDay('2020-12-10')).toEqual(['o'])
  })
})

describe('the spread of grades', () => {
  const graded = [
    said,
    done('d', '2020-11-18', { source: paper.id }),
    assessment('a', 'c', { credibility: 3, by: 'ana' }),
  ]
  const index = indexRecord(record([paper, ...graded]))
  const at = { vantage: question('2020-11-25', '2020-12-31').vantage, zone: of.instrument.zone ?? ('UTC' as never) }

  test('counts each claim once, at its newest grades', () => {
    const spread = gradeSpread(index, at)
    expect(spread).toMatchObject({ graded: 2, onDiagonal: 1 })
    expect(spread.rows.find(({ reliability }) => reliability === 'C')?.counts).toEqual([0, 1, 1, 0, 0, 0])
  })

  test('of one person holds their assessments alone', () => {
    expect(gradersAt(index, at.vantage, at.zone)).toEqual(['ana'])
    expect(gradeSpread(index, at, 'ana')).toMatchObject({ graded: 1, onDiagonal: 1 })
    expect(gradeSpread(index, at, 'bela').graded).toBe(0)
  })
})
