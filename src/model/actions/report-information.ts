import type { ActionType } from '#model/actions/action-type'

export const reportInformation: ActionType = {
  kind: 'report-information',
  label: 'report or hand over information',
  aspect: 'once',
  required: [],
  optional: ['object', 'recipient'],
  fulfilledBy: 'was handed over',
  doneBy: 'each',
}
