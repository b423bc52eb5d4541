import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { agreementFileSchema, parseAgreementFile } from '#model/codec/agreement-file'
import { parseRecordFile, recordFileSchema } from '#model/codec/record-file'

const REFERENCE = new URL('../../../docs/reference/', import.meta.url)
const AGREEMENTS = new URL('../../../corpus/agreements/', import.meta.url)

function examplesIn(page: string): readonly string[] {
  const text = readFileSync(new URL(page, REFERENCE), 'utf8')
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const isAgreementFile = ajv.compile(agreementFileSchema())
const isRecordFile = ajv.compile(recordFileSchema())

const agreements = examplesIn('agreement-file.md')
const records = examplesIn('record-file.md')
const [, wholeAgreement = ''] = agreements
const slugs = readdirSync(AGREEMENTS)

describe('the examples of the reference pages', () => {
  it.each(agreements)('are agreement files without a fault, valid by the schema', (text) => {
    expect(parseAgreementFile(text).problems).toEqual([])
    expect([isAgreementFile(parse(text)), isAgreementFile.errors]).toEqual([true, null])
  })

  it.each(records)('are record files without a fault, valid by the schema', (text) => {
    const { agreement } = parseAgreementFile(wholeAgreement)
    if (agreement === undefined) throw new Error('the example agreement cannot be read')
    expect(parseRecordFile(text, { agreement }).problems).toEqual([])
    expect([isRecordFile(parse(text)), isRecordFile.errors]).toEqual([true, null])
  })

  it('use every field that an agreement file can have', () => {
    const unused = fieldsOf(agreementFileSchema()).filter(
      (field) => !new RegExp(`(?:^|[\\s{,])${field}:`, 'm').test(wholeAgreement),
    )
    expect(unused).toEqual(FIELDS_SHOWN_ELSEWHERE)
  })
})

// Fields of parts that have a shorter way of writing, which the example uses, and the other kinds of gaps and bases.
const FIELDS_SHOWN_ELSEWHERE = expect.not.arrayContaining([
  'title',
  'bearer',
  'deadline',
  'ensures',
  'extends',
  'heldBy',
  'rule',
])

function fieldsOf(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? [...Object.keys(value as object), ...fieldsOf(Object.values(value as object))]
      : fieldsOf(value),
  )
}

describe('the agreements of the corpus', () => {
  it.each(slugs)('%s is valid by the schema where it is read without a fault', (slug) => {
    const text = readFileSync(new URL(`${slug}/agreement.yaml`, AGREEMENTS), 'utf8')
    const record = readFileSync(new URL(`${slug}/record.yaml`, AGREEMENTS), 'utf8')
    expect(parseAgreementFile(text).problems).toEqual([])
    expect([isAgreementFile(parse(text)), isAgreementFile.errors]).toEqual([true, null])
    expect([isRecordFile(parse(record)), isRecordFile.errors]).toEqual([true, null])
  })
})

describe('the schemas', () => {
  it('refuse what the codec refuses', () => {
    expect(isAgreementFile(parse('servanda: 1\ninstrument: { titel: A }'))).toBe(false)
    expect(isAgreementFile(parse(wholeAgreement.replace('kind: ceasefire', 'kind: truce')))).toBe(false)
    expect(isAgreementFile(parse(wholeAgreement.replace('bearer: north', 'bearr: north')))).toBe(false)
    expect(isRecordFile(parse('servanda: 1\nrecord: x\nclaims: [{ says: a }]'))).toBe(false)
  })
})
