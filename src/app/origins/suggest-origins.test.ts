import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { suggestOrigins } from '#app/origins/suggest-origins'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { parseRecordFile } from '#model/codec/record-file'

const folder = 'corpus/agreements/karabakh-2020'
const text = readFileSync(`${folder}/agreement.yaml`, 'utf8')
const { agreement } = parseAgreementFile(text)
const { record } = parseRecordFile(readFileSync(`${folder}/record.yaml`, 'utf8'))
if (agreement === undefined || record === undefined) throw new Error('the demonstration case is readable')
const suggested = suggestOrigins({ agreement, record, text, name: folder })

it('lists the origin with most documents first, and says how the record has it', () => {
  expect(suggested.origins[0]).toMatchObject({
    speaker: 'Ministry of Defence of Azerbaijan',
    side: 'azerbaijan',
    recordedAs: ['azerbaijan-mod-2020-11-20'],
    differs: false,
  })
  expect(suggested.origins[0]?.documents).toHaveLength(4)
})

it('says where the record gives one origin to what two voices say', () => {
  const differing = suggested.origins.filter(({ differs }) => differs)
  expect(differing.flatMap(({ claims }) => claims).sort()).toEqual(['corridor-contingent', 'lachin-afp', 'lachin-yjc'])
})

it('gives every origin of several documents its reasons', () => {
  for (const { documents, reasons } of suggested.origins) expect(reasons.length > 0).toBe(documents.length > 1)
})
