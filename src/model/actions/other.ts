import type { ActionType } from '#model/actions/action-type'

export const otherAction: ActionType = {
  kind: 'other',
  label: 'do what the text says',
  aspect: 'once',
  required: [],
  optional: ['object', 'place', 'quantity', 'recipient'],
  fulfilledBy: 'was done',
  doneBy: 'each',
}
