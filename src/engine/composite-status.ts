import type { Status } from '#engine/ledger'

/**
 * Labels of parts from the one that least decides a whole to the one that most does: a whole has the most deciding label of
 * its parts. So all kept is kept, any broken is broken, else any disputed is disputed, else what is most pressing; a part
 * that was waived does not count against the rest. Being a maximum, it does not matter in which order parts are taken.
 */
export const decidingOrder: readonly Status[] = [
  'constituted',
  'permitted',
  'extinguished',
  'waived',
  'exercised',
  'kept',
  'observed',
  'kept-time-unclear',
  'kept-late',
  'superseded',
  'terminated',
  'expired',
  'lapsed',
  'not-in-force',
  'unavailable',
  'conditional',
  'suspended',
  'blocked',
  'scheduled',
  'available',
  'no-reports',
  'due',
  'partly-kept',
  'refusal-claimed',
  'breach-claimed',
  'overdue-unknown',
  'disputed',
  'broken',
]

/** The label of a whole from the labels of its parts; undefined for no parts. */
export function compositeStatus(parts: readonly Status[]): Status | undefined {
  return parts.reduce<Status | undefined>(
    (most, part) => (most === undefined || decides(part) > decides(most) ? part : most),
    undefined,
  )
}

/** Whether the label says that what was owed is done. */
export function isKept(status: Status): boolean {
  return status === 'kept' || status === 'kept-late' || status === 'kept-time-unclear'
}

function decides(status: Status): number {
  return decidingOrder.indexOf(status)
}
