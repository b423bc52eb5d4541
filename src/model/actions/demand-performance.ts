import type { ActionType } from '#model/actions/action-type'

export const demandPerformance: ActionType = {
  kind: 'demand-performance',
  label: 'demand performance',
  aspect: 'once',
  required: [],
  optional: ['recipient', 'object'],
  fulfilledBy: 'was demanded',
}
