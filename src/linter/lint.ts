import { indexAgreement } from '#linter/agreement-index'
import { findingInEnglish } from '#linter/finding-words'
import type { AllowedFinding, Finding, Severity } from '#linter/finding'
import { quoteProvision } from '#linter/quote-provision'
import type { Fault, Rule } from '#linter/rule'
import { rules } from '#linter/rules/registry'
import type { AgreementIndex } from '#linter/agreement-index'
import type { Agreement } from '#model/instrument/agreement'

/** What to look for. */
export interface LintOptions {
  /** Only these rules, by name; absent: all. Unknown names find nothing. */
  readonly rules?: readonly string[]
}

/** What the rules found, and what they found that the agreement file allows, each with its reason. */
export interface LintReport {
  readonly findings: readonly Finding[]
  readonly allowed: readonly AllowedFinding[]
}

/** What the agreement leaves open: the findings of every rule, in the order of the rules and then of the agreement. */
export function lint(agreement: Agreement, options: LintOptions = {}): readonly Finding[] {
  return lintReport(agreement, options).findings
}

/** As `lint`, with the findings that the agreement file allows beside the others. */
export function lintReport(agreement: Agreement, options: LintOptions = {}): LintReport {
  const index = indexAgreement(agreement)
  const findings: Finding[] = []
  const allowed: AllowedFinding[] = []
  for (const rule of rules) {
    if (options.rules !== undefined && !options.rules.includes(rule.name)) continue
    for (const fault of rule.check(index)) {
      const finding = toFinding(rule, fault, index)
      const reason = reasonToAllow(agreement, finding)
      if (reason === undefined) findings.push(finding)
      else allowed.push({ finding, reason })
    }
  }
  return { findings, allowed }
}

function toFinding(rule: Rule, fault: Fault, index: AgreementIndex): Finding {
  return {
    rule: rule.name,
    severity: severityOf(rule, fault, index),
    found: fault.found,
    message: findingInEnglish(rule.name, fault.found),
    ...quoteProvision(index, fault),
    norms: fault.norms ?? [],
    question: rule.doc.question,
    matters: rule.doc.matters,
    ...(rule.baseRate === undefined ? {} : { baseRate: rule.baseRate }),
  }
}

function severityOf(rule: Rule, fault: Fault, index: AgreementIndex): Severity {
  return fault.severity ?? rule.severityFor?.[index.agreement.instrument.kind] ?? rule.severity
}

/** A finding is allowed where the file names its rule, for every norm it is about or for all. */
function reasonToAllow(agreement: Agreement, finding: Finding): string | undefined {
  const named = agreement.allowed.filter((each) => each.rule === finding.rule)
  const general = named.find((each) => each.norm === undefined)
  if (general !== undefined) return general.reason
  const reasons = finding.norms.map((norm) => named.find((each) => each.norm === norm)?.reason)
  return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined
}
