import type { Status } from '#engine/ledger'
import type { NormFamily } from '#engine/norm-family'
import type { Facts } from '#engine/standing'
import { state } from '#engine/state'
import type { Statement } from '#time/statement'

/** One row of the label table: the label, for which families of norms, when in words, and when in facts. */
export interface LabelRow {
  readonly status: Status
  readonly families: readonly NormFamily[]
  /** When the row matches; the documentation says it too. */
  readonly when: Statement
  readonly matches: (facts: Facts) => boolean
  /** Why this row does not match, as the reasons say it; a row that has none is not worth mentioning. */
  readonly otherwise?: (facts: Facts) => Statement | undefined
}

const EVERY: readonly NormFamily[] = ['achievement', 'maintenance', 'power', 'permission', 'constitutive']
const OWED: readonly NormFamily[] = ['achievement', 'maintenance']
const ACHIEVEMENT: readonly NormFamily[] = ['achievement']
const MAINTENANCE: readonly NormFamily[] = ['maintenance']
const POWER: readonly NormFamily[] = ['power']

const isClosed = (facts: Facts, kind: NonNullable<Facts['closing']>['kind']): boolean =>
  !facts.settled && facts.closing?.kind === kind

const NOT_DONE = {
  both: state('not.doneBoth'),
  false: state('not.doneDenied'),
  neither: state('not.doneUntold'),
} as const

const isPastDue = (facts: Facts): boolean => facts.clock === 'past-due'

/**
 * The label table: the first row that matches gives the label. An achievement that was kept or broken while in force is
 * settled and keeps that label for ever, so the rows on ending, suspension, condition and order ask for an open norm.
 * Source: section 4 of the semantics.
 */
export const labelTable: readonly LabelRow[] = [
  {
    status: 'not-in-force',
    families: EVERY,
    when: state('when.not-in-force'),
    matches: (facts) => facts.force === 'not-in-force',
  },
  {
    status: 'exercised',
    families: POWER,
    when: state('when.exercised'),
    matches: (facts) => facts.performance.value === 'true' && !facts.inVain,
    otherwise: (facts) => (facts.inVain ? state('not.usedInVain') : state('not.unused')),
  },
  {
    status: 'extinguished',
    families: POWER,
    when: state('when.extinguished'),
    matches: (facts) => facts.closing !== undefined || facts.exhausted,
  },
  {
    status: 'superseded',
    families: EVERY,
    when: state('when.superseded'),
    matches: (facts) => isClosed(facts, 'superseded'),
  },
  {
    status: 'terminated',
    families: EVERY,
    when: state('when.terminated'),
    matches: (facts) => isClosed(facts, 'terminated'),
  },
  {
    status: 'expired',
    families: EVERY,
    when: state('when.expired'),
    matches: (facts) => isClosed(facts, 'expired'),
  },
  {
    status: 'suspended',
    families: EVERY,
    when: state('when.suspended'),
    matches: (facts) => !facts.settled && facts.suspendedBy !== undefined,
  },
  {
    status: 'waived',
    families: EVERY,
    when: state('when.waived'),
    matches: (facts) => isClosed(facts, 'waived'),
  },
  {
    status: 'unavailable',
    families: POWER,
    when: state('when.unavailable'),
    matches: (facts) =>
      facts.activation === 'conditional' || facts.blockedBy.length > 0 || facts.clock === 'before-window',
  },
  {
    status: 'lapsed',
    families: POWER,
    when: state('when.lapsed'),
    matches: isPastDue,
  },
  {
    status: 'disputed',
    families: POWER,
    when: state('when.useDisputed'),
    matches: (facts) => facts.performance.value === 'both',
  },
  { status: 'available', families: POWER, when: state('when.available'), matches: () => true },
  {
    status: 'conditional',
    families: EVERY,
    when: state('when.conditional'),
    matches: (facts) => !facts.settled && facts.activation === 'conditional',
  },
  {
    status: 'blocked',
    families: EVERY,
    when: state('when.blocked'),
    matches: (facts) => !facts.settled && facts.blockedBy.length > 0,
  },
  {
    status: 'scheduled',
    families: EVERY,
    when: state('when.scheduled'),
    matches: (facts) => !facts.settled && facts.clock === 'before-window',
  },
  { status: 'constituted', families: ['constitutive'], when: state('when.constituted'), matches: () => true },
  { status: 'permitted', families: ['permission'], when: state('when.permitted'), matches: () => true },
  {
    status: 'disputed',
    families: OWED,
    when: state('when.disputed'),
    matches: (facts) => facts.performance.value === 'both',
    otherwise: (facts) =>
      facts.performance.value === 'true' && facts.performance.deniedThrough !== undefined
        ? state('not.earlierDenial')
        : undefined,
  },
  {
    status: 'kept',
    families: ACHIEVEMENT,
    when: state('when.kept'),
    matches: (facts) => facts.performance.value === 'true' && facts.timeliness === 'in-time',
    otherwise: (facts) => (facts.performance.value === 'true' ? undefined : NOT_DONE[facts.performance.value]),
  },
  {
    status: 'kept-late',
    families: ACHIEVEMENT,
    when: state('when.kept-late'),
    matches: (facts) => facts.performance.value === 'true' && facts.timeliness === 'late',
  },
  {
    status: 'kept-time-unclear',
    families: ACHIEVEMENT,
    when: state('when.kept-time-unclear'),
    matches: (facts) => facts.performance.value === 'true',
  },
  {
    status: 'partly-kept',
    families: ACHIEVEMENT,
    when: state('when.partly-kept'),
    matches: (facts) => facts.partly,
  },
  {
    status: 'refusal-claimed',
    families: ACHIEVEMENT,
    when: state('when.refusal-claimed'),
    matches: (facts) =>
      !isPastDue(facts) && facts.breach === undefined && facts.refusals.some((claim) => claim.graded.admitted),
    otherwise: (facts) =>
      facts.refusals.length > 0 && !facts.refusals.some((claim) => claim.graded.admitted)
        ? state('not.refusalBelow')
        : undefined,
  },
  {
    status: 'due',
    families: ACHIEVEMENT,
    when: state('when.due'),
    matches: (facts) => !isPastDue(facts) && facts.breach === undefined,
    otherwise: () => state('not.pastDeadline'),
  },
  {
    status: 'broken',
    families: ACHIEVEMENT,
    when: state('when.broken'),
    matches: (facts) => facts.breach !== undefined,
    otherwise: (facts) => (isPastDue(facts) ? state('not.undenied') : state('not.beforeDeadline')),
  },
  {
    status: 'overdue-unknown',
    families: ACHIEVEMENT,
    when: state('when.overdue-unknown'),
    matches: () => true,
  },
  {
    status: 'broken',
    families: MAINTENANCE,
    when: state('when.instances'),
    matches: (facts) => facts.breaches > 0,
    otherwise: () => state('not.noInstance'),
  },
  {
    status: 'breach-claimed',
    families: MAINTENANCE,
    when: state('when.breach-claimed'),
    matches: (facts) => facts.breachInstances.some((instance) => instance.standing === 'alleged'),
    otherwise: () => state('not.noneAlleged'),
  },
  {
    status: 'observed',
    families: MAINTENANCE,
    when: state('when.observed'),
    matches: (facts) => facts.observedBy.length > 0,
    otherwise: () => state('not.nobodyWatched'),
  },
  { status: 'no-reports', families: MAINTENANCE, when: state('when.no-reports'), matches: () => true },
]

/** The first row of the table that matches the facts; the last row of each family matches everything. */
export function rowFor(facts: Facts): LabelRow | undefined {
  return labelTable.find((row) => row.families.includes(facts.family) && row.matches(facts))
}

/** The rows of the family that come before the one that matched, with why each does not match, where worth saying. */
export function rowsPassedOver(facts: Facts): readonly { readonly status: Status; readonly said: Statement }[] {
  const matched = rowFor(facts)
  return labelTable.flatMap((row) => {
    if (row === matched || !row.families.includes(facts.family)) return []
    const said = row.otherwise?.(facts)
    return said === undefined || row.matches(facts) ? [] : [{ status: row.status, said }]
  })
}
