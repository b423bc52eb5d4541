import type { ActionType } from '#model/actions/action-type'

export const keepForce: ActionType = {
  kind: 'keep-force',
  label: 'keep a force in place',
  aspect: 'continuing',
  required: [],
  optional: ['place', 'quantity', 'object'],
  fulfilledBy: 'was kept in place',
}
