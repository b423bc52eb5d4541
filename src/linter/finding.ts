import type { QuotedSpan } from '#base/span'
import type { NormId, ProvisionId } from '#model/ids'
import type { Statement } from '#time/statement'

/**
 * How much a finding weighs for this kind of instrument: an `error` cannot be kept as written, a `warning` has cost
 * agreements before, a `note` is worth a question.
 */
export type Severity = 'error' | 'warning' | 'note'

/**
 * What a rule found: where (`spans` are in what the provision says, as the agreement file keeps it), why it matters, and
 * the question to put to the drafters. A finding about the instrument as a whole has no provision and no spans.
 */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** What was found, as data, for whoever tells it in another language. */
  readonly found: Statement
  /** The same in one line of English, which begins with the fault. */
  readonly message: string
  readonly spans: readonly QuotedSpan[]
  readonly norms: readonly NormId[]
  readonly provision?: ProvisionId
  readonly question: string
  readonly matters: string
  /** How common it is among known agreements, where that is known. */
  readonly baseRate?: string
}

/** A finding that the agreement file allows, with the reason it gives. */
export interface AllowedFinding {
  readonly finding: Finding
  readonly reason: string
}
