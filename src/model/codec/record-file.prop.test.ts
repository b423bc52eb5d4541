import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecordFile, printRecordFile } from '#model/codec/record-file'
import { arbitraryRecord } from '#testing/arbitraries/arbitrary-record'

describe('record files', () => {
  it('give back every record that was printed, in its order of entry', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const { record: again, problems } = parseRecordFile(printRecordFile(record))
        expect(problems).toEqual([])
        expect(again).toEqual(record)
      }),
      { numRuns: 300 },
    )
  })

  it('give back the new record when an old file is edited to it', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (before, after) => {
        const edited = printRecordFile(after, printRecordFile(before))
        const { record, problems } = parseRecordFile(edited)
        expect(problems).toEqual([])
        expect(record).toEqual(after)
      }),
      { numRuns: 100 },
    )
  })
})
