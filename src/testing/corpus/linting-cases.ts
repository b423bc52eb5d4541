import type { Finding } from '#linter/finding'

/** One case: an agreement (its parts may be left out, see `completeAgreement`) and the findings of one rule in it. */
export interface LintingCase {
  readonly title: string
  readonly yaml: string
  readonly expected: readonly string[]
  /** Where the expected lines stand in the file, from 0, end excluded. */
  readonly lines: { readonly from: number; readonly to: number }
}

/**
 * The cases of a linting case file: a heading, prose, a fence `yaml` with an agreement, and a fence `findings` with a line
 * for each finding of the rule that the file is named after. A heading without both fences is prose.
 */
export function readLintingCases(markdown: string): readonly LintingCase[] {
  const lines = markdown.split('\n')
  const cases: LintingCase[] = []
  let title = ''
  let yaml: string | undefined
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const end = lines.indexOf('```', at + 1)
    if (line.startsWith('## ')) title = line.slice(3)
    else if (line === '```yaml') yaml = lines.slice(at + 1, end).join('\n')
    else if (line === '```findings' && yaml !== undefined) {
      cases.push({ title, yaml, expected: lines.slice(at + 1, end), lines: { from: at + 1, to: end } })
      yaml = undefined
    }
  }
  return cases
}

/**
 * The agreement file that a case stands for: what it leaves out is an instrument that raises no question of its own, and
 * the parties north and south, who signed, with the neutral guard.
 */
export function completeAgreement(yaml: string): string {
  const has = (field: string): boolean => new RegExp(`^${field}:`, 'm').test(yaml)
  return [
    'servanda: 1',
    ...(has('instrument') ? [] : [INSTRUMENT]),
    ...(has('parties') ? [] : [PARTIES]),
    yaml,
    '',
  ].join('\n')
}

const INSTRUMENT = `instrument:
  title: Case
  kind: ceasefire
  zone: Europe/Vilnius
  signed: { on: 2021-03-01, by: [north, south] }
  inForce: 2021-03-01 12:00`

const PARTIES = `parties:
  north: { name: Northland, kind: state }
  south: { name: Southland, kind: state }
  guard: { name: Lake Guard, kind: force, namedAsParty: true }`

/** A finding as two lines of a case: severity, norms and the words quoted; under it what the finding says. */
export function printFinding(finding: Finding): readonly string[] {
  const quotes = finding.spans.map((span) => span.quote.replace(/\s+/g, ' ')).join(' … ')
  const head = [finding.severity, finding.norms.join(' '), quotes].join(' | ').trimEnd()
  return [head, `  ${finding.message}`]
}
