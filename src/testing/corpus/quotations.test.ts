import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { foldSpace } from '#base/fold-space'
import { parseRecordFile } from '#model/codec/record-file'

const AGREEMENTS = 'corpus/agreements'

for (const slug of readdirSync(AGREEMENTS)) {
  const file = join(AGREEMENTS, slug, 'record.yaml')
  if (!existsSync(file)) continue
  it(`every quotation in the record of ${slug} stands in its report letter for letter`, () => {
    const { record } = parseRecordFile(readFileSync(file, 'utf8'))
    const quoting = (record?.entries ?? []).flatMap((entry) => (entry.kind === 'claim' && entry.quote ? [entry] : []))
    const invented = quoting.filter(({ document, quote }) => {
      const report = `corpus/reports/${document}/report.txt`
      return !existsSync(report) || !foldSpace(readFileSync(report, 'utf8')).includes(foldSpace(quote ?? ''))
    })
    expect(invented.map(({ id, quote }) => [id, quote])).toEqual([])
  })
}
