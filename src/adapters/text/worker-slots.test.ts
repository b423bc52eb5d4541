import { expect, test } from 'vitest'
import { workerSlots } from '#adapters/text/worker-slots'

test('no more run at once than there are slots, all run, and a failure frees its slot', async () => {
  const inSlot = workerSlots(2)
  let running = 0
  let most = 0
  const work = Array.from({ length: 20 }, (_, index) =>
    inSlot(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      if (index % 3 === 0) throw new Error('fails')
      return index
    }),
  )
  const answers = await Promise.allSettled(work)
  expect(most).toBe(2)
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(13)
})
