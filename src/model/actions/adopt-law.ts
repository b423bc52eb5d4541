import type { ActionType } from '#model/actions/action-type'

export const adoptLaw: ActionType = {
  kind: 'adopt-law',
  label: 'adopt a law or decision',
  aspect: 'once',
  required: [],
  optional: ['object'],
  fulfilledBy: 'was adopted',
}
