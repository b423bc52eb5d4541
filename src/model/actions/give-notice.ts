import type { ActionType } from '#model/actions/action-type'

export const giveNotice: ActionType = {
  kind: 'give-notice',
  label: 'give notice',
  aspect: 'once',
  required: [],
  optional: ['recipient'],
  fulfilledBy: 'was given',
}
