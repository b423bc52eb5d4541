import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { suggestOrigins } from '#app/origins/suggest-origins'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { parseRecordFile } from '#model/codec/record-file'
import type { OriginId } from '#model/ids'

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
  const entries = record.entries.map((entry) =>
    entry.id === 'corridor-contingent' && entry.kind === 'claim'
      ? { ...entry, origin: parsedOrigin('lachin-afp') }
      : entry,
  )
  const mixed = suggestOrigins({ agreement, record: { ...record, entries }, text, name: folder })
  const differing = mixed.origins.filter(({ differs }) => differs)
  expect(differing.flatMap(({ claims }) => claims).sort()).toEqual(['corridor-contingent', 'lachin-afp', 'lachin-yjc'])
})

it('has nothing to say where the record tells the two voices apart', () => {
  expect(suggested.origins.filter(({ differs }) => differs)).toEqual([])
})

it('gives every origin of several documents its reasons', () => {
  for (const { documents, reasons } of suggested.origins) expect(reasons.length > 0).toBe(documents.length > 1)
})

/** The origin that the record gives to a claim. */
function parsedOrigin(id: string): OriginId {
  const claim = record?.entries.find((entry) => entry.id === id)
  if (claim?.kind !== 'claim') throw new Error(`no claim ${id}`)
  return claim.origin
}
