import type { ActionType } from '#model/actions/action-type'

export const withdrawForce: ActionType = {
  kind: 'withdraw-force',
  label: 'withdraw forces',
  aspect: 'once',
  required: [],
  optional: ['place', 'quantity', 'object'],
  fulfilledBy: 'was withdrawn',
  movesControl: 'from-bearer',
  needsBoundary: true,
  needsMechanism: true,
  needsVerifier: true,
  takesTime: true,
  doneBy: 'each',
}
