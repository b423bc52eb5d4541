import type { FindingAnswer } from '#api/findings/findings-answer'
import type { Finding } from '#linter/finding'

/** A finding as the contract has it, with the agreement or text it is about. */
export function toFindingAnswer(finding: Finding, agreement: string): FindingAnswer {
  const { rule, severity, found, message, provision, spans, norms, matters, question, baseRate } = finding
  return {
    agreement,
    rule,
    severity,
    message,
    found,
    ...(provision === undefined ? {} : { provision }),
    spans,
    norms,
    matters,
    question,
    ...(baseRate === undefined ? {} : { baseRate }),
  }
}
