import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lint } from '#linter/lint'
import { rules } from '#linter/rules/registry'
import { parseAgreementFile } from '#model/codec/agreement-file'
import { completeAgreement, printFinding, readLintingCases, type LintingCase } from '#testing/corpus/linting-cases'

const FOLDER = 'corpus/linting'
const accept = process.env['ACCEPT'] === '1'

describe('the cases of the linter', () => {
  it('there is a file for every rule, and no other', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'README.md')
    expect(files.sort()).toEqual(rules.map((rule) => `${rule.name}.md`).sort())
  })
})

for (const rule of rules) {
  const file = join(FOLDER, `${rule.name}.md`)
  if (!existsSync(file)) continue
  describe(rule.name, () => {
    const markdown = readFileSync(file, 'utf8')
    const cases = readLintingCases(markdown)

    it('has cases that fire and cases that do not', () => {
      expect(cases.some((one) => one.expected.length > 0)).toBe(true)
      expect(cases.some((one) => one.expected.length === 0)).toBe(true)
    })
    for (const one of accept ? [] : cases) {
      it(one.title, () => {
        expect(findingsOf(rule.name, one)).toEqual(one.expected)
      })
    }
    if (accept) it('rewrites what is expected', () => writeFileSync(file, rewritten(rule.name, markdown, cases)))
  })
}

function findingsOf(rule: string, one: LintingCase): readonly string[] {
  const { agreement, problems } = parseAgreementFile(completeAgreement(one.yaml))
  if (agreement === undefined) throw new Error(problems.map((each) => `${each.path}: ${each.message}`).join('\n'))
  return lint(agreement, { rules: [rule] }).flatMap(printFinding)
}

function rewritten(rule: string, markdown: string, cases: readonly LintingCase[]): string {
  const lines = markdown.split('\n')
  // From the end, so that the places of earlier cases stay what they are.
  for (const one of [...cases].reverse())
    lines.splice(one.lines.from, one.lines.to - one.lines.from, ...findingsOf(rule, one))
  return lines.join('\n')
}
