import type { FindingAnswer } from '#api/findings/findings-answer'
import type { ExplainedRule } from '#app/findings/find-rule'
import type { Linted } from '#app/findings/linted'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Command, Finished, Invocation } from '#cli/command'
import { lintTargets } from '#cli/lint-targets'
import { present } from '#cli/present'
import { coverageText } from '#cli/text/coverage-text'
import { findingsText, ruleText } from '#cli/text/findings-text'

export const lint: Command = {
  name: 'lint',
  takes: '[agreements...]',
  summary: 'what an agreement leaves open or makes unclear',
  doc: 'Checks agreements against rules named after the fault they find. Each finding quotes the words, says why it matters and what to ask the drafters. A draft in words (text, Markdown, HTML, PDF or DOCX) is read first, and each finding then says whether it rests on the words or on the reading, and how sure that is. An agreement file can allow a finding with a reason.',
  options: [
    { flags: '--rule <name>', doc: 'only this rule; several times', many: true },
    { flags: '--explain <rule>', doc: 'what a rule finds, why it matters, a real case, its sources' },
    { flags: '--fail-on <severity>', doc: 'exit with 6 where a finding is at least so severe: error, warning or note' },
    { flags: '--text', doc: 'read what is named as a draft in words, whatever its ending; with `-` too' },
    { flags: '--kind <kind>', doc: '`instrument`, where a draft in words reads as a report and is none' },
    {
      flags: '--format <format>',
      doc: '`sarif` (2.1.0, for code hosts and editors), `memo` (Markdown for a negotiating team) or `memo-html` (one page that prints)',
    },
    {
      flags: '--coverage',
      doc: 'which provisions are modelled, out of scope with a reason, or open, instead of findings',
    },
  ],
  examples: [
    { line: 'lint agreement.yaml', does: 'every finding' },
    { line: 'lint draft.docx', does: 'a draft in words, without a model made by hand' },
    { line: 'lint draft.yaml --rule no-deadline --rule no-bearer', does: 'two rules only' },
    { line: 'lint --explain no-mechanism', does: 'the page of a rule' },
    { line: 'lint draft.yaml --fail-on warning --quiet', does: 'for a script' },
    { line: 'lint draft.docx --format memo-html > memo.html', does: 'a memo to print' },
    { line: 'lint agreement.yaml --coverage', does: 'how much of the text is modelled' },
  ],
  run: async (invocation) => {
    const explained = invocation.options.text('explain')
    if (explained !== undefined) return explain(explained, invocation)
    if (invocation.words.length === 0) return err(NOTHING_NAMED)
    return check(invocation)
  },
}

const SEVERITIES = ['note', 'warning', 'error'] as const

const NOTHING_NAMED: Problem = {
  kind: 'usage',
  code: 'usage',
  message: 'name an agreement to check, or a rule with `--explain`: see `servanda help lint`',
}

async function explain(name: string, { terminal }: Invocation): Promise<Result<Finished, Problem>> {
  const { findRule } = await import('#app/findings/find-rule')
  const rule = findRule(name)
  if (!rule.ok) return rule
  const value: ExplainedRule = rule.value
  present(terminal, { json: () => value, lines: () => [value], text: () => ruleText(value, terminal) })
  return ok({ exitCode: 0 })
}

async function check(invocation: Invocation): Promise<Result<Finished, Problem>> {
  const { options, terminal } = invocation
  const failOn = severityOf(options.text('failOn'))
  if (!failOn.ok) return failOn
  const format = formatOf(options.text('format'))
  if (!format.ok) return format
  const linted = await lintTargets(invocation)
  if (!linted.ok) return linted
  const findings = linted.value.flatMap((one) => one.findings.map(({ finding }) => finding))
  if (format.value !== undefined) terminal.out(await formatted(linted.value, format.value))
  else if (options.flag('coverage')) tellCoverage(linted.value, invocation)
  else tellFindings(linted.value, findings, invocation)
  return ok({ exitCode: findings.some((finding) => weightOf(finding) >= failOn.value) ? 6 : 0 })
}

function tellFindings(
  linted: readonly Linted[],
  findings: readonly FindingAnswer[],
  { terminal }: Pick<Invocation, 'terminal'>,
): void {
  const allowed = linted.flatMap((one) => one.allowed)
  for (const { name, notes } of linted) for (const note of notes) terminal.say(`${name}: ${note}`)
  present(terminal, {
    json: () => ({ findings, allowed }),
    lines: () => findings,
    text: () => findingsText(findings, allowed, terminal),
  })
}

function tellCoverage(linted: readonly Linted[], { terminal }: Pick<Invocation, 'terminal'>): void {
  const figures = linted.map(({ name, coverage }) => ({ agreement: name, ...coverage }))
  present(terminal, {
    json: () => ({ coverage: figures }),
    lines: () => figures.flatMap(({ agreement, provisions }) => provisions.map((row) => ({ agreement, ...row }))),
    text: () => coverageText(figures, terminal),
  })
}

const FORMATS = ['sarif', 'memo', 'memo-html'] as const
type LintFormat = (typeof FORMATS)[number]

function formatOf(words: string | undefined): Result<LintFormat | undefined, Problem> {
  if (words === undefined) return ok(undefined)
  const found = FORMATS.find((format) => format === words)
  if (found !== undefined) return ok(found)
  const message = `\`${words}\` is no format of findings: say \`sarif\`, \`memo\` or \`memo-html\`, or \`--json\` alone`
  return err({ kind: 'usage', code: 'no-such-format', message })
}

async function formatted(linted: readonly Linted[], format: LintFormat): Promise<string> {
  if (format === 'sarif') {
    const { toSarif } = await import('#app/findings/to-sarif')
    const { VERSION } = await import('#app/version')
    return JSON.stringify(toSarif(linted, VERSION), null, 2)
  }
  const { memoOf } = await import('#app/findings/linted')
  const { memoToHtml, memoToMarkdown } = await import('#app/findings/print-memo')
  const print = format === 'memo' ? memoToMarkdown : memoToHtml
  return linted.map((one) => print(memoOf(one))).join('\n')
}

/** From which weight on a finding fails the command; none does where nothing was asked. */
function severityOf(words: string | undefined): Result<number, Problem> {
  if (words === undefined) return ok(SEVERITIES.length)
  const at = SEVERITIES.findIndex((severity) => severity === words)
  if (at >= 0) return ok(at)
  const message = `\`${words}\` is no severity: say \`error\`, \`warning\` or \`note\``
  return err({ kind: 'usage', code: 'no-such-severity', message })
}

function weightOf({ severity }: FindingAnswer): number {
  return SEVERITIES.indexOf(severity)
}
