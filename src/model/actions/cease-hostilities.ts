import type { ActionType } from '#model/actions/action-type'

export const ceaseHostilities: ActionType = {
  kind: 'cease-hostilities',
  label: 'cease hostilities',
  aspect: 'continuing',
  required: [],
  optional: ['place'],
  fulfilledBy: 'was observed',
  needsBoundary: true,
  needsVerifier: true,
  hourMatters: true,
  brokenBy: 'use-force',
}
