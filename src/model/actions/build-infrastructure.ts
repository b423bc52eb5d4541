import type { ActionType } from '#model/actions/action-type'

export const buildInfrastructure: ActionType = {
  kind: 'build-infrastructure',
  label: 'build infrastructure',
  aspect: 'once',
  required: [],
  optional: ['place', 'object'],
  fulfilledBy: 'was built',
  takesTime: true,
}
