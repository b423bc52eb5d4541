import { describe, expect, test } from 'vitest'
import { recordFor } from '#app/audience'
import { parseRecordFile } from '#model/codec/record-file'
import type { RecordOf } from '#model/record/record'

const sources = `servanda: 1
record: bridge
sources:
  - { id: post, name: The Post, kind: news }
  - { id: insider, name: an officer, kind: person, grades: [{ grade: B, published: 2021-01-01 }] }
documents:
  - { id: paper, title: A report, source: post, published: 2021-03-10 }
  - { id: letter, title: A letter, source: insider, published: 2021-03-11 }
claims:
`
const open =
  '  - { id: told, document: paper, says: it is open, speakers: [The Post], about: [{ other: the bridge }], standing: done, grade: B2 }\n'
const secret =
  '  - { id: heard, document: letter, says: it is mined, speakers: [an officer], about: [{ other: the bridge }], standing: done, grade: B2, confidential: true }\n'

function recordOf(...claims: readonly string[]): RecordOf {
  const { record, problems } = parseRecordFile(sources + claims.join(''))
  if (record === undefined) throw new Error(JSON.stringify(problems))
  return record
}

function seen(...claims: readonly string[]): readonly string[] {
  return recordFor('public', recordOf(...claims)).entries.map(({ id }) => String(id))
}

describe('what the public sees of a record', () => {
  test('is the same before and after a confidential claim, whatever it rests on', () => {
    expect(seen(open, secret)).toEqual(seen(open))
    const inPaper = secret.replace('document: letter', 'document: paper')
    expect(seen(open, inPaper)).toEqual(seen(open))
  })

  test('is a source and a document from their first open claim', () => {
    expect(seen(open)).toEqual(expect.arrayContaining(['post', 'paper', 'told']))
    expect(seen(open)).not.toContain('insider')
    expect(seen(open, secret.replace(', confidential: true', ''))).toEqual(
      expect.arrayContaining(['insider', 'letter', 'heard']),
    )
  })

  test('is the publisher of a document whose open claim somebody else makes', () => {
    const cited = open.replace('id: told,', 'id: told, source: insider,')
    expect(seen(cited)).toEqual(expect.arrayContaining(['post', 'paper', 'insider']))
  })

  test('is everything, for the workspace', () => {
    const record = recordOf(open, secret)
    expect(recordFor('workspace', record)).toEqual(record)
  })
})
