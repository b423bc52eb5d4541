import type { ActionType } from '#model/actions/action-type'

export const monitor: ActionType = {
  kind: 'monitor',
  label: 'monitor',
  aspect: 'continuing',
  required: [],
  optional: ['place', 'object'],
  fulfilledBy: 'was monitored',
  verifies: true,
}
