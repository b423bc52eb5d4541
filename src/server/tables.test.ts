import { readFileSync } from 'node:fs'
import pino from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import { openTable } from '#adapters/tables/open-table'
import type { ProblemObject } from '#api/common/problem'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import type { ImportedRows } from '#api/tables/import-table'
import type { KnownMapping } from '#api/tables/list-mappings'
import type { TriedTable } from '#api/tables/try-table'
import { importAgreement } from '#app/agreements/import-agreement'
import type { Ports } from '#app/ports'
import { buildApp } from '#server/build-app'
import { BRIDGE_AGREEMENT } from '#testing/bridge-case'
import { openMemoryPorts } from '#testing/open-memory-ports'

const table = `day,notes,outlet,actor1,type,where
17/03/2021,"The gate of the mill bridge was opened to all.",Daily Mill,Forces of Northland,Opening,Mill Bridge
18/03/2021,"The gate of the mill bridge was shut again.",Hill Radio,Forces of Northland,Closing,Mill Bridge
31/02/2021,"A day that is none.",Hill Radio,,,
`

let ports: Ports
beforeEach(async () => {
  const files = { 'mappings/acled.yaml': readFileSync('data/mappings/acled.yaml', 'utf8') }
  ports = { ...openMemoryPorts({ files }), tables: { open: openTable } }
  await importAgreement(ports, { text: BRIDGE_AGREEMENT, name: 'a.yaml', by: 'desk', now: ports.clock.now() })
})

describe('a table over the network', () => {
  it('is first tried: a mapping is guessed from its columns, with what its first rows would become', async () => {
    const tried = await bodyOf<TriedTable>(post('/tables/trials', { name: 'gates.csv', base64: base64(table) }))
    expect(tried.from).toBe('guessed')
    expect(tried.mapping).toMatchObject({
      mapping: 'gates',
      text: ['{notes}'],
      published: { column: 'day', written: ['day-month-year'] },
      source: '{outlet}',
      claim: { speakers: ['{outlet}'], parties: ['{actor1}'], action: '{type}' },
      keep: ['where'],
    })
    expect(tried.rows[0]).toMatchObject({
      locator: 'row 1',
      published: '2021-03-17',
      told: { speakers: ['Daily Mill'], parts: ['Forces of Northland', 'Opening'] },
    })
    expect(tried.rows[2]?.refused).toContain('`31/02/2021` is no date')
  })

  it('is tried by the mapping that a person made of it, and the faults of that are named', async () => {
    const mapping = { servanda: 1, mapping: 'mine', text: ['{notes} ({where})'] }
    const tried = await bodyOf<TriedTable>(post('/tables/trials', { name: 'a.csv', base64: base64(table), mapping }))
    expect([tried.from, tried.rows[0]?.text]).toEqual([
      'given',
      'The gate of the mill bridge was opened to all. (Mill Bridge)',
    ])
    const wrong = { ...mapping, text: ['{story}'] }
    const refused = await post('/tables/trials', { name: 'a.csv', base64: base64(table), mapping: wrong })
    expect([refused.status, (await bodyOf<ProblemObject>(refused)).code]).toEqual([422, 'lacking-columns'])
  })

  it('becomes documents about an agreement, and the same table again adds nothing', async () => {
    const { mapping } = await bodyOf<TriedTable>(post('/tables/trials', { name: 'gates.csv', base64: base64(table) }))
    const sent = { name: 'gates.csv', base64: base64(table), mapping }
    const taken = await bodyOf<ImportedRows>(post('/agreements/mill-bridge/tables', sent))
    expect(taken).toMatchObject({
      taken: 2,
      skipped: 1,
      next: null,
      refusals: [{ locator: 'row 3', code: 'not-a-date' }],
    })
    expect(await ports.originals.read(taken.sha256)).toEqual(new Uint8Array(Buffer.from(table)))
    const again = await bodyOf<ImportedRows>(post('/agreements/mill-bridge/tables', sent))
    expect(again).toMatchObject({ taken: 0, alreadyThere: 2 })
  })

  it('is gone on with by its hash alone, some rows at a time', async () => {
    const rows = Array.from({ length: 450 }, (_, at) => `2021-03-02,"Car ${at} crossed the mill bridge."`)
    const long = `day,notes\n${rows.join('\n')}\n`
    const mapping = { servanda: 1, mapping: 'cars', text: ['{notes}'], published: { column: 'day', written: 'iso' } }
    const first = await bodyOf<ImportedRows>(
      post('/agreements/mill-bridge/tables', { name: 'cars.csv', base64: base64(long), mapping }),
    )
    let [next, taken] = [first.next, first.taken]
    expect(next).toEqual({ rows: 200, byte: Buffer.byteLength(`day,notes\n${rows.slice(0, 200).join('\n')}\n`) })
    while (next !== null) {
      const more = { name: 'cars.csv', sha256: first.sha256, mapping, after: next }
      const answer: ImportedRows = await bodyOf(post('/agreements/mill-bridge/tables', more))
      taken += answer.taken
      next = answer.next
    }
    expect(taken).toBe(450)
    const lost = { name: 'cars.csv', sha256: 'a'.repeat(64), mapping, after: { rows: 200, byte: 9000 } }
    expect((await post('/agreements/mill-bridge/tables', lost)).status).toBe(404)
  })

  it('gives each row a draft claim that waits for a person, with whom it has it from', async () => {
    const { mapping } = await bodyOf<TriedTable>(post('/tables/trials', { name: 'gates.csv', base64: base64(table) }))
    const sent = { name: 'gates.csv', base64: base64(table), mapping }
    const taken = await bodyOf<ImportedRows>(post('/agreements/mill-bridge/tables', sent))
    const review = await bodyOf<ReviewAnswer>(ask(`/documents/${taken.documents[0]?.id}/review`))
    const told = review.items.find(({ item }) => item['form'] === 'columns')
    expect(told).toMatchObject({ state: 'open', item: { speakers: [{ name: 'Daily Mill' }], standing: 'done' } })
    const again = await bodyOf<ReviewAnswer>(post(`/documents/${taken.documents[0]?.id}/readings`, {}))
    expect(again.items.map(({ item }) => item.id)).toContain(told?.item.id)
  })

  it('is for nobody on a server that faces the public', async () => {
    const sent = { name: 'gates.csv', base64: base64(table) }
    for (const path of ['/tables/trials', '/mappings', '/agreements/mill-bridge/tables']) {
      expect([path, (await post(path, sent, 'public')).status]).toEqual([path, 403])
    }
  })
})

describe('a mapping', () => {
  const mapping = { servanda: 1, mapping: 'gates', text: ['{notes}'] }

  it('is saved, listed behind the ready ones, and chosen for a table that it fits', async () => {
    const saved = await post('/mappings', { mapping })
    expect([saved.status, await bodyOf<KnownMapping>(saved)]).toMatchObject([201, { name: 'gates', from: 'saved' }])
    const { items } = await bodyOf<{ readonly items: readonly KnownMapping[] }>(ask('/mappings'))
    expect(items.map(({ name, from }) => [name, from])).toEqual([
      ['acled', 'ready'],
      ['gates', 'saved'],
    ])
    const tried = await bodyOf<TriedTable>(post('/tables/trials', { name: 'other.csv', base64: base64(table) }))
    expect([tried.from, tried.mapping.mapping]).toEqual(['saved', 'gates'])
  })

  it('of a saved name takes its place, and that of a ready one is refused', async () => {
    await post('/mappings', { mapping })
    await post('/mappings', { mapping: { ...mapping, text: ['{notes} {where}'] } })
    const { items } = await bodyOf<{ readonly items: readonly KnownMapping[] }>(ask('/mappings'))
    expect(items.filter(({ from }) => from === 'saved').map((each) => each.mapping.text)).toEqual([['{notes} {where}']])
    const refused = await post('/mappings', { mapping: { ...mapping, mapping: 'acled' } })
    expect([refused.status, (await bodyOf<ProblemObject>(refused)).code]).toEqual([409, 'ready-mapping'])
  })
})

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

async function bodyOf<Body>(response: Response | Promise<Response>): Promise<Body> {
  return (await (await response).json()) as Body
}

function ask(path: string, init: RequestInit = {}, asker: 'workspace' | 'public' = 'workspace'): Promise<Response> {
  const folders = { publicFolder: 'p', boundariesFolder: 'b', gazetteerFolder: 'g', mappingsFolder: 'mappings' }
  const options = { ...folders, person: 'desk' }
  const app = buildApp({ ports, asker, options, hostNames: ['localhost'], log: pino({ level: 'silent' }) })
  const headers = { host: 'localhost', 'content-type': 'application/json', 'if-match': '*' }
  return Promise.resolve(app.request(`http://localhost/api/v1${path}`, { ...init, headers }))
}

function post(path: string, body: unknown, asker: 'workspace' | 'public' = 'workspace'): Promise<Response> {
  return ask(path, { method: 'POST', body: JSON.stringify(body) }, asker)
}
