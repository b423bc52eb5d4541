import type { Severity } from '#linter/finding'
import type { AgreementIndex } from '#linter/agreement-index'
import type { InstrumentKind } from '#model/instrument/instrument'
import type { NormId, ProvisionId } from '#model/ids'
import type { Statement } from '#time/statement'

/** What kind of fault a rule looks for. */
export type RuleGroup =
  | 'time'
  | 'parties'
  | 'verification and guarantee'
  | 'consequence and sequence'
  | 'terms and versions'

/** What is wrong at one place. `quotes` are words to look for in the provision; the first that stands there is shown. */
export interface Fault {
  readonly found: Statement
  readonly norms?: readonly NormId[]
  readonly provision?: ProvisionId
  readonly quotes?: readonly string[]
  /** Where this fault weighs otherwise than the rule in general. */
  readonly severity?: Severity
}

/** A rule's page: what it finds, why that matters, what to ask the drafters, a real case, and where that is from. */
export interface RuleDoc {
  readonly finds: string
  readonly matters: string
  readonly question: string
  readonly realCase: string
  readonly sources: readonly string[]
}

/**
 * One rule as data. `severity` holds for every kind of instrument that `severityFor` does not name. `check` looks at the
 * agreement once, in linear or near-linear time.
 */
export interface Rule {
  readonly name: string
  readonly group: RuleGroup
  readonly severity: Severity
  readonly severityFor?: Partial<Readonly<Record<InstrumentKind, Severity>>>
  readonly doc: RuleDoc
  readonly baseRate?: string
  readonly check: (index: AgreementIndex) => Iterable<Fault>
}
