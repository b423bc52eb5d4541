import type { ActionType } from '#model/actions/action-type'

export const handOverTerritory: ActionType = {
  kind: 'hand-over-territory',
  label: 'hand over territory',
  aspect: 'once',
  required: ['place'],
  optional: ['recipient'],
  fulfilledBy: 'was handed over',
  movesControl: 'to-counterparty',
  needsBoundary: true,
  needsMechanism: true,
  needsVerifier: true,
  takesTime: true,
}
