import type { ActionType } from '#model/actions/action-type'

export const controlRoute: ActionType = {
  kind: 'control-route',
  label: 'control a route',
  aspect: 'continuing',
  required: [],
  optional: ['place', 'object'],
  fulfilledBy: 'was controlled',
  hasCharge: true,
}
