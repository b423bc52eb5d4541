import type { ActionType } from '#model/actions/action-type'

export const holdVote: ActionType = {
  kind: 'hold-vote',
  label: 'hold a vote',
  aspect: 'once',
  required: [],
  optional: ['object', 'place'],
  fulfilledBy: 'was held',
  doneBy: 'together',
}
