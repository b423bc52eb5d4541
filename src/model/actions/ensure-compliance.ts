import type { ActionType } from '#model/actions/action-type'

export const ensureCompliance: ActionType = {
  kind: 'ensure-compliance',
  label: 'ensure that another keeps a norm',
  aspect: 'continuing',
  required: [],
  optional: ['object'],
  fulfilledBy: 'was ensured',
}
