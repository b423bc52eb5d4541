import { expect, it } from 'vitest'
import { memoryShare } from '#cli/intake/memory-share'

it('leaves every thread its own limit where nothing is asked', () => {
  expect(memoryShare(undefined, 8)).toEqual({ ok: true, value: undefined })
})

it('divides what is left beside the program among the threads', () => {
  expect(memoryShare('1000', 2)).toEqual({ ok: true, value: 265 })
  expect(memoryShare('1000', 1)).toEqual({ ok: true, value: 590 })
  expect(memoryShare('64000', 2)).toEqual({ ok: true, value: 1024 })
})

it.each([
  ['649', 2, '650'],
  ['much', 1, '500'],
  ['-1', 1, '500'],
])('refuses %s for %i threads and says how much it takes', (asked, jobs, least) => {
  expect(memoryShare(asked, jobs)).toMatchObject({ ok: false, error: { message: expect.stringContaining(least) } })
})
