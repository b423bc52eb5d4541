import type { FindingAnswer } from '#api/findings/findings-answer'
import type { ExplainedRule } from '#app/findings/find-rule'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Command, Finished, Invocation } from '#cli/command'
import { loadTargets } from '#cli/load-target'
import { present } from '#cli/present'
import { findingsText, ruleText } from '#cli/text/findings-text'

export const lint: Command = {
  name: 'lint',
  takes: '[agreements...]',
  summary: 'what an agreement leaves open or makes unclear',
  doc: 'Checks agreements against rules named after the fault they find. Each finding quotes the words, says why it matters and what to ask the drafters. An agreement file can allow a finding with a reason.',
  options: [
    { flags: '--rule <name>', doc: 'only this rule; several times', many: true },
    { flags: '--explain <rule>', doc: 'what a rule finds, why it matters, a real case, its sources' },
    { flags: '--fail-on <severity>', doc: 'exit with 6 where a finding is at least so severe: error, warning or note' },
  ],
  examples: [
    { line: 'lint agreement.yaml', does: 'every finding' },
    { line: 'lint draft.yaml --rule no-deadline --rule no-bearer', does: 'two rules only' },
    { line: 'lint --explain no-mechanism', does: 'the page of a rule' },
    { line: 'lint draft.yaml --fail-on warning --quiet', does: 'for a script' },
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

async function check({ words, options, terminal }: Invocation): Promise<Result<Finished, Problem>> {
  const failOn = severityOf(options.text('failOn'))
  if (!failOn.ok) return failOn
  const loaded = await loadTargets(words, options)
  if (!loaded.ok) return loaded
  const { listFindings } = await import('#app/findings/list-findings')
  const answers = []
  for (const agreement of loaded.value) {
    const found = listFindings(agreement, options.list('rule'))
    if (!found.ok) return found
    answers.push(found.value)
  }
  const findings = answers.flatMap((answer) => answer.findings)
  const allowed = answers.flatMap((answer) => answer.allowed)
  present(terminal, {
    json: () => ({ findings, allowed }),
    lines: () => findings,
    text: () => findingsText(findings, allowed, terminal),
  })
  return ok({ exitCode: findings.some((finding) => weightOf(finding) >= failOn.value) ? 6 : 0 })
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
