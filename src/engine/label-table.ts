import type { Status } from '#engine/ledger'
import type { NormFamily } from '#engine/norm-family'
import type { Facts } from '#engine/standing'

/** One row of the label table: the label, for which families of norms, when in words, and when in facts. */
export interface LabelRow {
  readonly status: Status
  readonly families: readonly NormFamily[]
  /** When the row matches, as the documentation says it. */
  readonly when: string
  readonly matches: (facts: Facts) => boolean
  /** Why this row does not match, as the reasons say it; a row that has none is not worth mentioning. */
  readonly otherwise?: (facts: Facts) => string | undefined
}

const EVERY: readonly NormFamily[] = ['achievement', 'maintenance', 'power', 'permission', 'constitutive']
const OWED: readonly NormFamily[] = ['achievement', 'maintenance']
const ACHIEVEMENT: readonly NormFamily[] = ['achievement']
const MAINTENANCE: readonly NormFamily[] = ['maintenance']
const POWER: readonly NormFamily[] = ['power']

const isClosed = (facts: Facts, kind: NonNullable<Facts['closing']>['kind']): boolean =>
  !facts.settled && facts.closing?.kind === kind

const NOT_DONE = {
  both: 'that it was done is claimed and denied',
  false: 'it is denied, and no admitted claim says that it was done by then',
  neither: 'no admitted claim says that it was done by then',
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
    when: 'before entry into force of the version known at k',
    matches: (facts) => facts.force === 'not-in-force',
  },
  {
    status: 'exercised',
    families: POWER,
    when: 'the power was used while it was there to use; that is done for good',
    matches: (facts) => facts.performance.value === 'true' && !facts.inVain,
    otherwise: (facts) =>
      facts.inVain ? 'it was used when it was not there to use' : 'no admitted claim says that it was used',
  },
  {
    status: 'extinguished',
    families: POWER,
    when: 'ended before it was used, or nothing is left that it could work on',
    matches: (facts) => facts.closing !== undefined || facts.exhausted,
  },
  {
    status: 'superseded',
    families: EVERY,
    when: 'still open when its version was replaced',
    matches: (facts) => isClosed(facts, 'superseded'),
  },
  {
    status: 'terminated',
    families: EVERY,
    when: 'still open when ended by an act',
    matches: (facts) => isClosed(facts, 'terminated'),
  },
  {
    status: 'expired',
    families: EVERY,
    when: 'still open when its term ran out; surviving norms skip this',
    matches: (facts) => isClosed(facts, 'expired'),
  },
  {
    status: 'suspended',
    families: EVERY,
    when: 'an effective suspension covers v; the clock stops only where the clause says so',
    matches: (facts) => !facts.settled && facts.suspendedBy !== undefined,
  },
  {
    status: 'waived',
    families: EVERY,
    when: 'released by a counterparty with that power while still open',
    matches: (facts) => isClosed(facts, 'waived'),
  },
  {
    status: 'unavailable',
    families: POWER,
    when: 'its condition is not met, or its time has not come',
    matches: (facts) =>
      facts.activation === 'conditional' || facts.blockedBy.length > 0 || facts.clock === 'before-window',
  },
  {
    status: 'lapsed',
    families: POWER,
    when: 'its time passed without a use of it while it was there to use',
    matches: isPastDue,
  },
  {
    status: 'disputed',
    families: POWER,
    when: 'whether it was used is claimed and denied',
    matches: (facts) => facts.performance.value === 'both',
  },
  { status: 'available', families: POWER, when: 'it can be used', matches: () => true },
  {
    status: 'conditional',
    families: EVERY,
    when: 'its condition is not known to be met',
    matches: (facts) => !facts.settled && facts.activation === 'conditional',
  },
  {
    status: 'blocked',
    families: EVERY,
    when: 'its condition is met, but a norm it waits for is neither kept nor waived; in a cycle all are blocked',
    matches: (facts) => !facts.settled && facts.blockedBy.length > 0,
  },
  {
    status: 'scheduled',
    families: EVERY,
    when: 'active, before the window',
    matches: (facts) => !facts.settled && facts.clock === 'before-window',
  },
  { status: 'constituted', families: ['constitutive'], when: 'in force', matches: () => true },
  { status: 'permitted', families: ['permission'], when: 'in force, active, in its window', matches: () => true },
  {
    status: 'disputed',
    families: OWED,
    when: 'performance is both claimed and denied, at any clock',
    matches: (facts) => facts.performance.value === 'both',
    otherwise: (facts) =>
      facts.performance.value === 'true' && facts.performance.deniedThrough !== undefined
        ? 'the denial speaks of an earlier time than the performance'
        : undefined,
  },
  {
    status: 'kept',
    families: ACHIEVEMENT,
    when: 'performed at the latest by the deadline',
    matches: (facts) => facts.performance.value === 'true' && facts.timeliness === 'in-time',
    otherwise: (facts) => (facts.performance.value === 'true' ? undefined : NOT_DONE[facts.performance.value]),
  },
  {
    status: 'kept-late',
    families: ACHIEVEMENT,
    when: 'performed, and not before the deadline had passed; the breach stays on record',
    matches: (facts) => facts.performance.value === 'true' && facts.timeliness === 'late',
  },
  {
    status: 'kept-time-unclear',
    families: ACHIEVEMENT,
    when: 'performed, and the claims leave open whether in time',
    matches: (facts) => facts.performance.value === 'true',
  },
  {
    status: 'partly-kept',
    families: ACHIEVEMENT,
    when: 'something was done for certain, and less than what is owed',
    matches: (facts) => facts.partly,
  },
  {
    status: 'refusal-claimed',
    families: ACHIEVEMENT,
    when: 'not past due, and an admitted claim tells of a refusal or of impossibility; never a breach yet',
    matches: (facts) =>
      !isPastDue(facts) && facts.breach === undefined && facts.refusals.some((claim) => claim.graded.admitted),
    otherwise: (facts) =>
      facts.refusals.length > 0 && !facts.refusals.some((claim) => claim.graded.admitted)
        ? 'the refusal that is told of is below the threshold'
        : undefined,
  },
  {
    status: 'due',
    families: ACHIEVEMENT,
    when: 'active, in the window, performance neither or false',
    matches: (facts) => !isPastDue(facts) && facts.breach === undefined,
    otherwise: () => 'the deadline has passed',
  },
  {
    status: 'broken',
    families: ACHIEVEMENT,
    when: 'past due, and denied as of the deadline or later, no longer possible, watched throughout without being seen, or settled by the closing rule',
    matches: (facts) => facts.breach !== undefined,
    otherwise: (facts) =>
      isPastDue(facts)
        ? 'nobody who counts denies performance as of the deadline; silence is never breach'
        : 'the deadline has not passed',
  },
  {
    status: 'overdue-unknown',
    families: ACHIEVEMENT,
    when: 'past due, and nothing is known; a stale denial is shown',
    matches: () => true,
  },
  {
    status: 'broken',
    families: MAINTENANCE,
    when: 'at least one instance of breach is established (counted)',
    matches: (facts) => facts.breaches > 0,
    otherwise: () => 'no instance of breach is established by more than a side with a stake in it',
  },
  {
    status: 'breach-claimed',
    families: MAINTENANCE,
    when: 'a breach is alleged by a side alone, or by fewer independent origins than the policy asks for',
    matches: (facts) => facts.breachInstances.some((instance) => instance.standing === 'alleged'),
    otherwise: () => 'no admitted claim alleges a breach',
  },
  {
    status: 'observed',
    families: MAINTENANCE,
    when: 'an admitted observer declares to watch at v, and tells of no breach',
    matches: (facts) => facts.observedBy.length > 0,
    otherwise: () => 'nobody declares to have watched at that moment',
  },
  { status: 'no-reports', families: MAINTENANCE, when: 'nothing is told; silence proves nothing', matches: () => true },
]

/** The first row of the table that matches the facts; the last row of each family matches everything. */
export function rowFor(facts: Facts): LabelRow | undefined {
  return labelTable.find((row) => row.families.includes(facts.family) && row.matches(facts))
}

/** The rows of the family that come before the one that matched, with why each does not match, where worth saying. */
export function rowsPassedOver(facts: Facts): readonly { readonly status: Status; readonly words: string }[] {
  const matched = rowFor(facts)
  return labelTable.flatMap((row) => {
    if (row === matched || !row.families.includes(facts.family)) return []
    const words = row.otherwise?.(facts)
    return words === undefined || row.matches(facts) ? [] : [{ status: row.status, words }]
  })
}
