import type { ActionType } from '#model/actions/action-type'

export const provideAid: ActionType = {
  kind: 'provide-aid',
  label: 'provide aid',
  aspect: 'once',
  required: [],
  optional: ['object', 'recipient', 'place'],
  fulfilledBy: 'was provided',
  takesTime: true,
}
