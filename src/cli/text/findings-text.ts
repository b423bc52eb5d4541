import { provisionMark } from '#model/instrument/provision-mark'
import type { FindingAnswer, FindingsAnswer } from '#api/findings/findings-answer'
import type { ExplainedRule } from '#app/findings/find-rule'
import { groupBy } from '#base/group'
import type { Terminal } from '#cli/terminal'
import { behindMark, wrapped } from '#cli/text/width'

/** Findings as a person reads them: rule by rule, why it matters and what to ask once, then each place with its words. */
export function findingsText(
  findings: readonly FindingAnswer[],
  allowed: FindingsAnswer['allowed'],
  terminal: Terminal,
): string {
  const several = new Set(findings.map(({ agreement }) => agreement)).size > 1
  const groups = [...groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()]
  const parts = groups.map((members) => groupText(members, several, terminal))
  return [...parts, terminal.colours.dim(totalWords(findings, allowed.length))].join('\n\n')
}

function groupText(members: readonly FindingAnswer[], several: boolean, { colours, width }: Terminal): string {
  const indent = (words: string, by: number): readonly string[] =>
    wrapped(words, width - by).map((line) => `${' '.repeat(by)}${line}`)
  const heads = members
    .slice(0, 1)
    .flatMap(({ severity, rule, matters, question, baseRate }) => [
      `${severity === 'note' ? severity : colours.bold(severity)} ${colours.bold(rule)}`,
      ...indent(`Why it matters: ${matters}`, 2).map((line) => colours.dim(line)),
      ...(baseRate === undefined ? [] : indent(`How common: ${baseRate}`, 2).map((line) => colours.dim(line))),
      ...indent(`Ask: ${question}`, 2),
    ])
  const places = members.flatMap(({ agreement, provision, norms, message, spans, rests }) => {
    // The ids of a draft that nobody keeps say nothing to anybody.
    const ids = rests === undefined ? norms : []
    const place = [
      ...(several ? [agreement] : []),
      ...(provision === undefined ? [] : [provisionMark(provision)]),
      ...ids,
    ]
    const quote = spans.map((span) => `"${span.quote}"`).join(' … ')
    return [
      ...behindMark(`${place.length === 0 ? '' : `${place.join(', ')}: `}${message}`, '  - ', width),
      ...(quote === '' ? [] : indent(quote, 4).map((line) => colours.dim(line))),
      ...(rests === undefined ? [] : indent(`Rests on the ${rests.on}: ${rests.because}`, 4)),
    ]
  })
  return [...heads, ...places].join('\n')
}

function totalWords(findings: readonly FindingAnswer[], allowed: number): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  const beside = allowed === 0 ? '' : `, ${allowed} allowed by the file`
  return counts.length === 0 ? `No findings${beside}.` : `${counts.join(', ')}${beside}.`
}

/** The page of a rule. */
export function ruleText(rule: ExplainedRule, { colours, width }: Terminal): string {
  const special = Object.entries(rule.severityFor).map(([kind, severity]) => `${severity} in a ${kind} instrument`)
  const severity = [rule.severity, ...special].join('; ')
  const sections: readonly (readonly [string, string])[] = [
    ['Finds', rule.finds],
    ['Why it matters', rule.matters],
    ['Ask the drafters', rule.question],
    ['A real case', rule.realCase],
    ['How common', rule.baseRate ?? ''],
    ['Sources', rule.sources.join('; ')],
  ]
  return [
    `${colours.bold(rule.name)} ${colours.dim(`(${rule.group}; ${severity})`)}`,
    ...sections
      .filter(([, words]) => words !== '')
      .map(
        ([title, words]) =>
          `${colours.bold(title)}\n${wrapped(words, width - 2)
            .map((line) => `  ${line}`)
            .join('\n')}`,
      ),
  ].join('\n\n')
}
