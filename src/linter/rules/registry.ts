import type { Rule } from '#linter/rule'
import { ambiguousBound } from '#linter/rules/ambiguous-bound'
import { backwardCount } from '#linter/rules/backward-count'
import { bodyCannotDecide } from '#linter/rules/body-cannot-decide'
import { bodyNotCreated } from '#linter/rules/body-not-created'
import { bodyTooLate } from '#linter/rules/body-too-late'
import { contradictoryWindows } from '#linter/rules/contradictory-windows'
import { deadlineBeforeTrigger } from '#linter/rules/deadline-before-trigger'
import { deadlock } from '#linter/rules/deadlock'
import { delegatedDefinition } from '#linter/rules/delegated-definition'
import { divisibleUnclear } from '#linter/rules/divisible-unclear'
import { doubleBind } from '#linter/rules/double-bind'
import { dutyOnNonParty } from '#linter/rules/duty-on-non-party'
import { exceptionSwallowsRule } from '#linter/rules/exception-swallows-rule'
import { expiryGap } from '#linter/rules/expiry-gap'
import { idleGuarantor } from '#linter/rules/idle-guarantor'
import { idleParty } from '#linter/rules/idle-party'
import { infeasibleLead } from '#linter/rules/infeasible-lead'
import { jointDutyUnclear } from '#linter/rules/joint-duty-unclear'
import { missingMap } from '#linter/rules/missing-map'
import { noAmendmentRule } from '#linter/rules/no-amendment-rule'
import { noAuthenticText } from '#linter/rules/no-authentic-text'
import { noBaseline } from '#linter/rules/no-baseline'
import { noBearer } from '#linter/rules/no-bearer'
import { noConsequence } from '#linter/rules/no-consequence'
import { noCounterparty } from '#linter/rules/no-counterparty'
import { noDeadline } from '#linter/rules/no-deadline'
import { noEnd } from '#linter/rules/no-end'
import { noEntryIntoForce } from '#linter/rules/no-entry-into-force'
import { noGuarantor } from '#linter/rules/no-guarantor'
import { noMechanism } from '#linter/rules/no-mechanism'
import { noVerifier } from '#linter/rules/no-verifier'
import { noViolationDefined } from '#linter/rules/no-violation-defined'
import { noZone } from '#linter/rules/no-zone'
import { noticeWithoutAddressee } from '#linter/rules/notice-without-addressee'
import { outOfOrderSchedule } from '#linter/rules/out-of-order-schedule'
import { restDay } from '#linter/rules/rest-day'
import { roleConflict } from '#linter/rules/role-conflict'
import { secondaryText } from '#linter/rules/secondary-text'
import { selfVerified } from '#linter/rules/self-verified'
import { sideLetter } from '#linter/rules/side-letter'
import { softDuty } from '#linter/rules/soft-duty'
import { staggeredSignature } from '#linter/rules/staggered-signature'
import { staggeredStart } from '#linter/rules/staggered-start'
import { twoDefinitions } from '#linter/rules/two-definitions'
import { undefinedTerm } from '#linter/rules/undefined-term'
import { unevenSchedule } from '#linter/rules/uneven-schedule'
import { unilateralChange } from '#linter/rules/unilateral-change'
import { unobservableAnchor } from '#linter/rules/unobservable-anchor'
import { unreachableConsequence } from '#linter/rules/unreachable-consequence'
import { unreachableNorm } from '#linter/rules/unreachable-norm'
import { unsynchronisedPair } from '#linter/rules/unsynchronised-pair'
import { vagueTime } from '#linter/rules/vague-time'
import { versionsDiffer } from '#linter/rules/versions-differ'

/** Every rule, by group: time, parties, verification and guarantee, consequence and sequence, terms and versions. */
export const rules: readonly Rule[] = [
  noDeadline,
  deadlineBeforeTrigger,
  contradictoryWindows,
  unobservableAnchor,
  ambiguousBound,
  staggeredStart,
  infeasibleLead,
  unevenSchedule,
  vagueTime,
  backwardCount,
  restDay,
  noZone,
  outOfOrderSchedule,
  expiryGap,
  noBearer,
  dutyOnNonParty,
  idleParty,
  staggeredSignature,
  noCounterparty,
  bodyNotCreated,
  bodyCannotDecide,
  jointDutyUnclear,
  roleConflict,
  noVerifier,
  selfVerified,
  noViolationDefined,
  noBaseline,
  noGuarantor,
  idleGuarantor,
  noMechanism,
  missingMap,
  noConsequence,
  unreachableConsequence,
  deadlock,
  unsynchronisedPair,
  unreachableNorm,
  bodyTooLate,
  exceptionSwallowsRule,
  undefinedTerm,
  delegatedDefinition,
  twoDefinitions,
  versionsDiffer,
  noAuthenticText,
  sideLetter,
  secondaryText,
  divisibleUnclear,
  doubleBind,
  softDuty,
  noAmendmentRule,
  unilateralChange,
  noEntryIntoForce,
  noEnd,
  noticeWithoutAddressee,
]

const ruleByName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]))

/** The rule of that name, or none. */
export function ruleNamed(name: string): Rule | undefined {
  return ruleByName.get(name)
}
