import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintReading, type TextFindings } from '#app/findings/lint-reading'
import { readText } from '#app/readings/read-text'
import { printTextFinding, readDraftCases, type DraftCase } from '#testing/corpus/draft-cases'
import type { Day } from '#time/calendar-date'

const FOLDER = 'corpus/drafts'
const accept = process.env['ACCEPT'] === '1'

for (const name of readdirSync(FOLDER).filter((file) => file !== 'README.md')) {
  const file = join(FOLDER, name)
  describe(`the drafts of ${name}`, () => {
    const markdown = readFileSync(file, 'utf8')
    const cases = readDraftCases(markdown)

    it('there are cases to hold', () => {
      expect(cases.length).toBeGreaterThan(0)
    })
    for (const one of accept ? [] : cases) {
      it(one.title, () => {
        expect(findingsOf(one).findings.map(printTextFinding)).toEqual(one.expected)
      })
    }
    for (const one of cases) {
      it(`${one.title}: every quotation stands in the text where its span says`, () => {
        for (const { spans, rests } of findingsOf(one).findings) {
          for (const span of spans) expect(one.text.slice(span.from, span.to)).toBe(span.quote)
          expect(rests?.because).toBeTruthy()
        }
      })
    }
    if (accept) it('rewrites what is expected', () => writeFileSync(file, rewritten(markdown, cases)))
  })
}

function findingsOf({ text, title }: DraftCase): TextFindings {
  const reading = readText({ text, name: title })
  if (!reading.ok) throw new Error(reading.error.message)
  return lintReading({ text, name: title, reading: reading.value, day: '2021-01-01' as Day })
}

function rewritten(markdown: string, cases: readonly DraftCase[]): string {
  const lines = markdown.split('\n')
  for (const one of [...cases].reverse()) {
    const found = findingsOf(one).findings.map(printTextFinding)
    lines.splice(one.lines.from, one.lines.to - one.lines.from, ...found)
  }
  return lines.join('\n')
}
