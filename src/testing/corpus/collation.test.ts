import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collateTexts } from '#linter/collation/collate-texts'
import { printChange, readCollationCases, type CollationCase } from '#testing/corpus/collation-cases'

const FOLDER = 'corpus/collating'
const accept = process.env['ACCEPT'] === '1'

for (const name of readdirSync(FOLDER).filter((file) => file !== 'README.md')) {
  const file = join(FOLDER, name)
  describe(`the collation cases of ${name}`, () => {
    const markdown = readFileSync(file, 'utf8')
    const cases = readCollationCases(markdown)

    it('there are cases to hold', () => {
      expect(cases.length).toBeGreaterThan(0)
    })
    for (const one of accept ? [] : cases) {
      it(one.title, () => {
        expect(changesOf(one)).toEqual(one.expected)
      })
    }
    if (accept) it('rewrites what is expected', () => writeFileSync(file, rewritten(markdown, cases)))
  })
}

function changesOf(one: CollationCase): readonly string[] {
  return collateTexts({ id: 'first', text: one.first }, { id: 'second', text: one.second }, one.names).changes.map(
    printChange,
  )
}

function rewritten(markdown: string, cases: readonly CollationCase[]): string {
  const lines = markdown.split('\n')
  // From the end, so that the places of earlier cases stay what they are.
  for (const one of [...cases].reverse()) lines.splice(one.lines.from, one.lines.to - one.lines.from, ...changesOf(one))
  return lines.join('\n')
}
