import type { ActionType } from '#model/actions/action-type'

export const establishBody: ActionType = {
  kind: 'establish-body',
  label: 'establish a body',
  aspect: 'once',
  required: [],
  optional: ['object', 'place'],
  fulfilledBy: 'was established',
  createsBody: true,
  doneBy: 'together',
}
