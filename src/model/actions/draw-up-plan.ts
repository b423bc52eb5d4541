import type { ActionType } from '#model/actions/action-type'

export const drawUpPlan: ActionType = {
  kind: 'draw-up-plan',
  label: 'draw up a plan',
  aspect: 'once',
  required: [],
  optional: ['object'],
  fulfilledBy: 'was drawn up',
  doneBy: 'together',
}
