import { expect, test } from 'vitest'
import { historiesOf } from '#engine/draw-up-ledger'
import { agreement, due, obligation } from '#testing/worlds/build-agreement'
import { about, notDone, question, record } from '#testing/worlds/build-record'

test('each link of a long chain is broken with the one before it, however long the chain', () => {
  const links = Array.from({ length: 600 }, (_, at) =>
    obligation(`n${at}`, {
      deadline: due('by 20 November 2020'),
      ...(at === 0 ? {} : { trigger: { kind: 'norm', norm: obligation(`n${at - 1}`).id, is: 'broken' } as const }),
    }),
  )
  const claims = links.map(({ id }, at) => notDone(`c${at}`, '2020-11-21', { about: about(id) }))
  const histories = historiesOf(agreement(links), record(claims), question('2020-12-01'))
  for (const link of links) {
    expect(histories.get(link.id)?.at(-1)?.status).toBe('broken')
    expect(histories.get(link.id)?.length).toBeLessThanOrEqual(4)
  }
})
