import { readdirSync, readFileSync } from 'node:fs'
import type { Finding } from '#linter/finding'
import { lintReport } from '#linter/lint'
import { rules } from '#linter/rules/registry'
import { parseAgreementFile } from '#model/codec/agreement-file'
import type { Agreement } from '#model/instrument/agreement'
import { type FalseAlarm, readFalseAlarms } from './false-alarms.ts'
import { type Page, pageText, table } from './page.ts'

const FOLDER = 'corpus/agreements'

/** A real agreement with all that the linter says of it, and what of that is none. */
export interface LintedCase {
  readonly slug: string
  readonly agreement: Agreement
  readonly findings: readonly Finding[]
  readonly allowed: number
  readonly falseAlarms: readonly FalseAlarm[]
}

/** Every agreement of the corpus, linted. */
export function lintedCases(): readonly LintedCase[] {
  const alarms = readFalseAlarms(readFileSync('corpus/reviewed/false-alarms.md', 'utf8'))
  const slugs = readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  return slugs.sort().map((slug) => {
    const { agreement } = parseAgreementFile(readFileSync(`${FOLDER}/${slug}/agreement.yaml`, 'utf8'))
    if (agreement === undefined) throw new Error(`${slug} cannot be read`)
    const { findings, allowed } = lintReport(agreement)
    return {
      slug,
      agreement,
      findings,
      allowed: allowed.length,
      falseAlarms: alarms.filter((alarm) => alarm.agreement === slug),
    }
  })
}

/** What the linter says of real agreements, by agreement and by rule. */
export function findingsPage(): Page {
  const cases = lintedCases()
  return {
    path: 'docs/reference/findings.md',
    text: pageText('Findings on real agreements', '`corpus/agreements/`', [
      'The agreements of the corpus as the linter sees them. Every finding was read beside the sources; those that are none are ' +
        'counted as false alarms and listed below with the reason. A finding is no reproach: a short ceasefire leaves open what a ' +
        'long accord settles, and severity takes that into account.',
      '## By agreement',
      table(
        ['agreement', 'kind', 'norms', 'errors', 'warnings', 'notes', 'allowed', 'false alarms'],
        [...cases.map(caseRow), totalRow(cases)],
      ),
      '## By rule',
      `Findings by rule; a rule that fires nowhere here is left out. Columns: ${cases.map(({ slug }, at) => `${at + 1} ${slug}`).join(', ')}.`,
      table(['rule', ...cases.map((_, at) => `${at + 1}`), 'all', 'false alarms'], ruleRows(cases)),
      '## False alarms',
      table(
        ['agreement', 'rule', 'provision', 'why it is none'],
        cases.flatMap(({ falseAlarms }) =>
          falseAlarms.map(({ agreement, rule, provision, why }) => [agreement, ruleLink(rule), provision, why]),
        ),
      ),
    ]),
  }
}

function ruleLink(rule: string): string {
  return `[\`${rule}\`](rules.md#${rule})`
}

function caseRow({ slug, agreement, findings, allowed, falseAlarms }: LintedCase): readonly string[] {
  const count = (severity: Finding['severity']): string =>
    `${findings.filter((finding) => finding.severity === severity).length}`
  const counts = [count('error'), count('warning'), count('note'), `${allowed}`, `${falseAlarms.length}`]
  return [slug, agreement.instrument.kind, `${agreement.norms.length}`, ...counts]
}

function totalRow(cases: readonly LintedCase[]): readonly string[] {
  const rows = cases.map(caseRow)
  const sums = [2, 3, 4, 5, 6, 7].map((column) => `${rows.reduce((sum, row) => sum + Number(row[column]), 0)}`)
  return ['all', '', ...sums]
}

function ruleRows(cases: readonly LintedCase[]): readonly (readonly string[])[] {
  return rules.flatMap(({ name }) => {
    const counts = cases.map(({ findings }) => findings.filter(({ rule }) => rule === name).length)
    const all = counts.reduce((sum, count) => sum + count, 0)
    const alarms = cases.flatMap(({ falseAlarms }) => falseAlarms).filter(({ rule }) => rule === name).length
    if (all === 0) return []
    return [
      [
        ruleLink(name),
        ...counts.map((count) => (count === 0 ? '' : `${count}`)),
        `${all}`,
        alarms === 0 ? '' : `${alarms}`,
      ],
    ]
  })
}
