import type { ActionType } from '#model/actions/action-type'

export const deployForce: ActionType = {
  kind: 'deploy-force',
  label: 'deploy a force',
  aspect: 'once',
  required: [],
  optional: ['place', 'quantity', 'object'],
  fulfilledBy: 'was deployed',
  needsBoundary: true,
  takesTime: true,
}
