import { expect, test } from 'vitest'
import { compositeStatus, decidingOrder, isKept } from '#engine/composite-status'
import { labelTable } from '#engine/label-table'

test('a whole of one part has its label, a whole of none has none', () => {
  for (const status of decidingOrder) expect(compositeStatus([status])).toBe(status)
  expect(compositeStatus([])).toBeUndefined()
})

test('every label of the table has its place in the order, once', () => {
  const labels = new Set(labelTable.map((row) => row.status))
  expect(new Set(decidingOrder)).toEqual(labels)
  expect(decidingOrder).toHaveLength(labels.size)
})

test.each([
  [['kept', 'kept', 'kept'], 'kept'],
  [['kept', 'kept-late'], 'kept-late'],
  [['kept', 'broken', 'disputed'], 'broken'],
  [['overdue-unknown', 'disputed', 'due'], 'disputed'],
  [['kept', 'waived'], 'kept'],
  [['kept', 'due', 'scheduled'], 'due'],
  [['due', 'overdue-unknown'], 'overdue-unknown'],
] as const)('of %s the whole is %s', (parts, whole) => {
  expect(compositeStatus(parts)).toBe(whole)
})

test('late and unclear performance is performance', () => {
  expect(decidingOrder.filter(isKept)).toEqual(['kept', 'kept-time-unclear', 'kept-late'])
})
