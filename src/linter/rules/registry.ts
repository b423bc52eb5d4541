import type { Rule } from '#linter/rule'
import { ambiguousBound } from '#linter/rules/ambiguous-bound'
import { bodyNotCreated } from '#linter/rules/body-not-created'
import { contradictoryWindows } from '#linter/rules/contradictory-windows'
import { deadlineBeforeTrigger } from '#linter/rules/deadline-before-trigger'
import { deadlock } from '#linter/rules/deadlock'
import { dutyOnNonParty } from '#linter/rules/duty-on-non-party'
import { missingMap } from '#linter/rules/missing-map'
import { noAmendmentRule } from '#linter/rules/no-amendment-rule'
import { noAuthenticText } from '#linter/rules/no-authentic-text'
import { noBearer } from '#linter/rules/no-bearer'
import { noConsequence } from '#linter/rules/no-consequence'
import { noCounterparty } from '#linter/rules/no-counterparty'
import { noDeadline } from '#linter/rules/no-deadline'
import { noEnd } from '#linter/rules/no-end'
import { noEntryIntoForce } from '#linter/rules/no-entry-into-force'
import { noMechanism } from '#linter/rules/no-mechanism'
import { noVerifier } from '#linter/rules/no-verifier'
import { noZone } from '#linter/rules/no-zone'
import { roleConflict } from '#linter/rules/role-conflict'
import { selfVerified } from '#linter/rules/self-verified'
import { undefinedTerm } from '#linter/rules/undefined-term'
import { vagueTime } from '#linter/rules/vague-time'
import { versionsDiffer } from '#linter/rules/versions-differ'

/** Every rule, by group: time, parties, verification and guarantee, consequence and sequence, terms and versions. */
export const rules: readonly Rule[] = [
  noDeadline,
  deadlineBeforeTrigger,
  contradictoryWindows,
  ambiguousBound,
  vagueTime,
  noZone,
  noBearer,
  noCounterparty,
  dutyOnNonParty,
  roleConflict,
  bodyNotCreated,
  noMechanism,
  noVerifier,
  selfVerified,
  missingMap,
  noConsequence,
  deadlock,
  undefinedTerm,
  versionsDiffer,
  noAuthenticText,
  noEntryIntoForce,
  noEnd,
  noAmendmentRule,
]

const ruleByName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]))

/** The rule of that name, or none. */
export function ruleNamed(name: string): Rule | undefined {
  return ruleByName.get(name)
}
