import type { ActionType } from '#model/actions/action-type'

export const holdTalks: ActionType = {
  kind: 'hold-talks',
  label: 'hold talks',
  aspect: 'once',
  required: [],
  optional: ['object', 'place'],
  fulfilledBy: 'were held',
  doneBy: 'together',
}
