import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Rule, RuleDoc } from '#linter/rule'
import { rules } from '#linter/rules/registry'

/** A rule as a page tells it. */
export interface ExplainedRule extends RuleDoc {
  readonly name: string
  readonly group: string
  readonly severity: string
  readonly severityFor: Readonly<Record<string, string>>
  readonly baseRate?: string
}

/** The rule of that name, with all that its page says. */
export function findRule(name: string): Result<ExplainedRule, Problem> {
  const found = rules.find((rule) => rule.name === name)
  if (found !== undefined) return ok(toExplained(found))
  const near = rules.filter((rule) => sharesWord(rule.name, name)).map((rule) => `\`${rule.name}\``)
  const hint = near.length > 0 ? near : rules.map((rule) => `\`${rule.name}\``)
  const message = `no rule is called \`${name}\`: ${near.length > 0 ? 'near it are' : 'there are'} ${hint.join(', ')}`
  return err({ kind: 'not-found', code: 'no-such-rule', message })
}

function toExplained({ name, group, severity, severityFor, doc, baseRate }: Rule): ExplainedRule {
  return {
    name,
    group,
    severity,
    severityFor: Object.fromEntries(Object.entries(severityFor ?? {})),
    ...doc,
    ...(baseRate === undefined ? {} : { baseRate }),
  }
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split('-').filter((word) => word !== 'no'))
  return b.split('-').some((word) => words.has(word))
}
