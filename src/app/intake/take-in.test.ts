import { describe, expect, it } from 'vitest'
import type { Arrival, IntakeItem } from '#app/intake/intake-item'
import type { IntakeReport } from '#app/intake/intake-report'
import { createItemReader } from '#app/intake/read-item'
import { takeIn } from '#app/intake/take-in'
import type { ExtractedPart, Ports, StoredDocument } from '#app/ports'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { err, ok } from '#base/result'
import { openMemoryPorts } from '#testing/open-memory-ports'

describe('takeIn', () => {
  it('takes what is new, passes what stands there, and says why it skips the rest', async () => {
    const ports = openMemoryPorts()
    const first = await taken(ports, [file('a.txt', 'The road is open.'), file('b.txt', '')])
    expect(first).toMatchObject({ taken: 1, alreadyThere: 0, skipped: 1, reasons: { empty: 1 } })
    expect(first.refusals[0]).toMatchObject({ from: 'b.txt', problem: { message: expect.stringContaining('b.txt') } })
    const again = await taken(ports, [file('a.txt', 'The road is open.'), file('c.txt', 'The bridge is shut.')])
    expect(again).toMatchObject({ taken: 1, alreadyThere: 1, skipped: 0 })
    expect(again.documents[0]?.id).toBe(first.documents[0]?.id)
  })

  it('keeps the same bytes once where they come twice in one import, and tells both', async () => {
    const ports = openMemoryPorts()
    const twice = await taken(ports, [file('a.txt', 'The road is open.'), file('b.txt', 'The road is open.')])
    expect(twice).toMatchObject({ taken: 1, alreadyThere: 1 })
    expect(await documents(ports)).toHaveLength(1)
  })

  it('keeps a message with all its parts, and each part under the file that it came in', async () => {
    const ports = withParts(openMemoryPorts(), {
      'mail.eml': [part('first.txt', 'The road is open.'), part('second.txt', '')],
    })
    const report = await taken(ports, [file('mail.eml', 'See what I send.')])
    expect(report).toMatchObject({ taken: 2, skipped: 1 })
    expect(report.refusals[0]).toMatchObject({ from: 'mail.eml', locator: 'part second.txt' })
    const [message, attached] = await documents(ports)
    const custody = await ports.store.read((reader) => reader.listCustody(attached === undefined ? [] : [attached.id]))
    expect(custody).toMatchObject({
      value: [{ within: message?.sha256, locator: 'part first.txt', from: 'mail.eml', by: 'ana' }],
    })
  })

  it('counts the items that wait for a decision, and keeps a name as it reads', async () => {
    const ports = openMemoryPorts()
    const text = 'On 3 May 2031 the ministry said that the army had left the town of Brel on 1 May 2031.'
    const report = await taken(ports, [file('report \u202egpj.exe', text)])
    expect(report.documents).toMatchObject([{ name: 'report \ufffdgpj.exe', items: 1 }])
    expect(await documents(ports)).toMatchObject([{ name: 'report \ufffdgpj.exe' }])
  })

  it('refuses documents that lie too deep in each other, and keeps the others', async () => {
    const ports = withParts(openMemoryPorts(), { nest: [part('nest', 'deeper')] }, true)
    const report = await taken(ports, [file('nest', 'outermost')])
    expect(report.reasons).toEqual({ 'too-deep': 1 })
    expect(report.taken).toBe(5)
  })

  it('writes down a further arrival from another place, and none where the same comes again', async () => {
    const ports = openMemoryPorts()
    for (const name of ['a.txt', 'a.txt', 'other/a.txt']) await taken(ports, [file(name, 'The road is open.')])
    const [kept] = await documents(ports)
    const custody = await ports.store.read((reader) => reader.listCustody(kept === undefined ? [] : [kept.id]))
    expect(custody.ok && custody.value.map(({ from }) => from)).toEqual(['a.txt', 'other/a.txt'])
  })

  it('throws what the store throws, however late, and leaves no promise behind', async () => {
    const ports = openMemoryPorts()
    const broken: Ports = {
      ...ports,
      store: { ...ports.store, transact: () => Promise.reject(new Error('our fault')) },
    }
    const many = Array.from({ length: 600 }, (_, index) => file(`${index}.txt`, `Road ${index} is open.`))
    await expect(take(broken, many)).rejects.toThrow('our fault')
  })

  it('says how far it came where the store fails', async () => {
    const ports = openMemoryPorts()
    const { store } = ports
    let commits = 0
    const failing: Ports = {
      ...ports,
      store: {
        ...store,
        transact: async (work) => {
          commits += 1
          return commits === 2 ? err({ kind: 'full', message: 'there is no room' }) : store.transact(work)
        },
      },
    }
    const many = Array.from({ length: 300 }, (_, index) => file(`${index}.txt`, `Road ${index} is open.`))
    const cut = await take(failing, many)
    expect(cut).toMatchObject({ ok: false, error: { kind: 'full', message: expect.stringContaining('256 documents') } })
    expect(await taken(ports, many)).toMatchObject({ taken: 44, alreadyThere: 256 })
  })
})

function file(name: string, text: string): Arrival {
  const item: IntakeItem = { from: name, locator: '', name, bytes: utf8(text), ownOriginal: true }
  return { kind: 'item', item }
}

function part(name: string, text: string): ExtractedPart {
  return { name, locator: `part ${name}`, bytes: utf8(text) }
}

/** Documents of these names carry parts; with `grow`, each part has other words than what it lies in. */
function withParts(ports: Ports, partsByName: Readonly<Record<string, readonly ExtractedPart[]>>, grow = false): Ports {
  let count = 0
  return {
    ...ports,
    extractor: {
      extract: async (input) => {
        const extracted = await ports.extractor.extract(input)
        const found = partsByName[input.name] ?? []
        count += 1
        const parts = grow ? found.map((one) => ({ ...one, bytes: utf8(`layer ${count}`) })) : found
        return extracted.ok ? ok({ ...extracted.value, parts }) : extracted
      },
    },
  }
}

async function take(ports: Ports, arrivals: readonly Arrival[]): ReturnType<typeof takeIn> {
  const names = await loadReaderNames(ports, 'nowhere', undefined)
  return takeIn(each(arrivals), { ports, reader: createItemReader(ports, names), by: 'ana' })
}

async function taken(ports: Ports, arrivals: readonly Arrival[]): Promise<IntakeReport> {
  const report = await take(ports, arrivals)
  if (!report.ok) throw new Error(report.error.message)
  return report.value
}

async function documents(ports: Ports): Promise<readonly Pick<StoredDocument, 'id' | 'sha256'>[]> {
  const page = await ports.store.read((reader) => reader.listDocuments({ limit: 99 }))
  return page.ok ? page.value.items : []
}

async function* each(arrivals: readonly Arrival[]): AsyncGenerator<Arrival> {
  yield* arrivals
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
