import type { ActionType } from '#model/actions/action-type'

export const securePassage: ActionType = {
  kind: 'secure-passage',
  label: 'keep passage safe',
  aspect: 'continuing',
  required: [],
  optional: ['place', 'object'],
  fulfilledBy: 'was kept safe',
  needsBoundary: true,
  hasCharge: true,
}
