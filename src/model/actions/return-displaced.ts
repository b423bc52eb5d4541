import type { ActionType } from '#model/actions/action-type'

export const returnDisplaced: ActionType = {
  kind: 'return-displaced',
  label: 'let displaced persons return',
  aspect: 'once',
  required: [],
  optional: ['place', 'object'],
  fulfilledBy: 'returned',
  needsMechanism: true,
  takesTime: true,
}
