import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { drawUpLedger, historiesOf } from '#engine/draw-up-ledger'
import {
  printDerivation,
  readReckoningCases,
  rewriteReckoningCases,
  type ReckoningCase,
} from '#testing/corpus/reckoning-cases'
import { UTC } from '#time/zone'

const FOLDER = 'corpus/reckoning'

function derive({ agreement, record, question }: ReckoningCase): string {
  const histories = historiesOf(agreement, record, question)
  return printDerivation(drawUpLedger(agreement, record, question), histories, agreement.instrument.zone ?? UTC)
}

for (const file of readdirSync(FOLDER)) {
  describe(`the derivations of ${file}`, () => {
    const path = join(FOLDER, file)
    const markdown = readFileSync(path, 'utf8')
    if (process.env['ACCEPT'] === '1') {
      test('are accepted as they are', () => writeFileSync(path, rewriteReckoningCases(markdown, derive)))
    } else {
      const cases = readReckoningCases(markdown)
      test('are all read', () => {
        expect(cases).toHaveLength(markdown.split('\n## ').length - 1)
      })
      test.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
        expect(derive(one)).toBe(one.expected)
      })
    }
  })
}
