import { describe, expect, it } from 'vitest'
import { clusterOrigins } from '#evidence/cluster-origins'
import { findCopies } from '#evidence/find-copies'
import { parseRecordFile } from '#model/codec/record-file'
import type { SourceDocument } from '#model/record/record'
import { diceOf } from '#testing/copies/dice'
import { writeReport } from '#testing/copies/write-report'

const REPORT = writeReport(diceOf(21))
const LENGTH = 10_000

describe('a flood of ten thousand copies', () => {
  it('is one origin', () => {
    const found = clusterOrigins(Array.from({ length: LENGTH }, documentOfDesk), [])
    expect(found).toHaveLength(1)
    expect(found[0]?.voices).toHaveLength(LENGTH)
  })

  it('is compared a bounded number of times each', () => {
    const texts = Array.from({ length: LENGTH }, (_, at) => ({ id: `copy ${at}`, text: textOfDesk(at) }))
    const { pairs, comparisons } = findCopies(texts)
    expect(new Set(pairs.map(({ b }) => b)).size).toBe(LENGTH - 1)
    expect(comparisons).toBeLessThanOrEqual(2 * LENGTH)
  })
})

describe('a text of great length', () => {
  it('is taken: a million marks, one endless word, many short ones', () => {
    const texts = ['"'.repeat(1_000_000), 'a'.repeat(1_000_000), '', '   ', 'a '.repeat(200_000)]
    expect(findCopies(texts.map((text, at) => ({ id: `${at}`, text }))).pairs).toEqual([])
  })
})

const FILE = `servanda: 1
record: case
sources:
  - { id: s, name: Desk, kind: news }
documents:
  - { id: d, title: A report, source: s, published: 2021-03-01 }
`
const [ONE] = (parseRecordFile(FILE).record?.entries ?? []).filter((entry) => entry.kind === 'document')

function documentOfDesk(_: unknown, at: number): SourceDocument {
  if (ONE === undefined) throw new Error('the file has a document')
  return {
    ...ONE,
    id: `d${at}` as SourceDocument['id'],
    source: `s${at}` as SourceDocument['source'],
    text: textOfDesk(at),
  }
}

function textOfDesk(at: number): string {
  return `Desk ${at}. ${REPORT}`
}
