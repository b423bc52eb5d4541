import type { ActionType } from '#model/actions/action-type'

export const openRoute: ActionType = {
  kind: 'open-route',
  label: 'open a route',
  aspect: 'once',
  required: [],
  optional: ['place', 'object'],
  fulfilledBy: 'was opened',
  needsBoundary: true,
}
