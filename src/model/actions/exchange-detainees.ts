import type { ActionType } from '#model/actions/action-type'

export const exchangeDetainees: ActionType = {
  kind: 'exchange-detainees',
  label: 'exchange detained persons',
  aspect: 'once',
  required: [],
  optional: ['object', 'quantity'],
  fulfilledBy: 'were exchanged',
  needsMechanism: true,
  needsVerifier: true,
  takesTime: true,
  doneBy: 'together',
}
