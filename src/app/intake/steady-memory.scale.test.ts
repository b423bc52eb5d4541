import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { Arrival, IntakeItem } from '#app/intake/intake-item'
import type { ItemReader, ReadItem } from '#app/intake/read-item'
import { takeIn } from '#app/intake/take-in'
import type { Ports } from '#app/ports'
import { err, ok } from '#base/result'
import { openMemoryPorts } from '#testing/open-memory-ports'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

// Four batches of 256 items, and what was read of each: two are held, and the collector may be behind. 12,000 are seen.
const mostAlive = 4 * 256 * 2

it('holds no more than a few batches at any moment, however many documents and refusals there are', async () => {
  const seen: WeakRef<object>[] = []
  const alive: number[] = []
  const ports = forgetful(openMemoryPorts(), async () => {
    // What was looked at stays until the turn ends.
    await nextTurn()
    collect()
    alive.push(seen.filter((each) => each.deref() !== undefined).length)
  })
  const taken = await takeIn(arrivals(6000, seen), { ports, reader: watched(seen), by: 'ana' })
  expect(taken).toMatchObject({ value: { taken: 4500, skipped: 1500 } })
  expect(taken.ok && [taken.value.documents.length, taken.value.refusals.length]).toEqual([1000, 1000])
  expect(alive.length).toBeGreaterThan(20)
  expect(Math.max(...alive)).toBeLessThanOrEqual(mostAlive)
})

async function* arrivals(count: number, seen: WeakRef<object>[]): AsyncGenerator<Arrival> {
  for (let number = 0; number < count; number += 1) {
    const name = `report-${number}.txt`
    const bytes = new TextEncoder().encode(`The road ${number} is open.`)
    const item: IntakeItem = { from: name, locator: '', name, bytes, ownOriginal: true }
    seen.push(new WeakRef(item))
    yield { kind: 'item', item }
  }
}

/** Reads nothing, refuses every fourth, and lets it be seen for how long what it answers is held. */
function watched(seen: WeakRef<object>[]): ItemReader {
  let asked = 0
  return {
    read: async () => {
      asked += 1
      if (asked % 4 === 0) return err({ kind: 'invalid-input', code: 'odd', message: 'not this one' })
      const value: ReadItem = { text: 'open', mediaType: 'text/plain', items: 0, parts: [] }
      seen.push(new WeakRef(value))
      return ok(value)
    },
  }
}

/** A store that keeps nothing, so that what is still there is held by the import alone. */
function forgetful(ports: Ports, look: () => Promise<void>): Ports {
  const { store, originals } = ports
  return {
    ...ports,
    originals: { ...originals, putAll: async () => ok([]) },
    store: {
      ...store,
      transact: async (work) => {
        await look()
        const session = { addDocuments: async (all: readonly { id: unknown }[]) => all.map(({ id }) => id) }
        const nothing = async (): Promise<void> => undefined
        return ok(await work({ ...session, addCustody: nothing, addAuditRow: nothing } as never))
      },
    },
  }
}
