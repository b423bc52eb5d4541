import type { ActionType } from '#model/actions/action-type'

/** What a ceasefire forbids: it stands in prohibitions, and in claims that one was broken. */
export const useForce: ActionType = {
  kind: 'use-force',
  label: 'use force or move from the positions held',
  aspect: 'continuing',
  required: [],
  optional: ['place', 'object'],
  fulfilledBy: 'was used',
  needsBoundary: true,
  needsVerifier: true,
  hourMatters: true,
}
