import type { ActionType } from '#model/actions/action-type'

export const disarm: ActionType = {
  kind: 'disarm',
  label: 'disarm or store weapons',
  aspect: 'once',
  required: [],
  optional: ['object', 'quantity', 'place'],
  fulfilledBy: 'were handed in',
  needsMechanism: true,
  needsVerifier: true,
  takesTime: true,
  doneBy: 'each',
}
