import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import type { Ports } from '#app/ports'
import { buildApp } from '#server/build-app'
import { createChangeWatch, type ChangeNews } from '#server/live/change-watch'
import { BRIDGE_AGREEMENT } from '#testing/bridge-case'
import { openMemoryPorts } from '#testing/open-memory-ports'

const HEAD = `servanda: 1
record: mill-bridge
sources:
  - { id: paper, name: A paper, kind: news, grades: [{ grade: C, published: 2021-01-01 }] }
`

async function open(): Promise<{ readonly ports: Ports; readonly tell: (text: string) => Promise<void> }> {
  const ports = openMemoryPorts({ now: '2021-04-01T12:00Z', files: {} })
  const intake = { by: 'desk', now: ports.clock.now() }
  await importAgreement(ports, { ...intake, text: BRIDGE_AGREEMENT, name: 'a.yaml' })
  const tell = async (text: string): Promise<void> => {
    const done = await importRecord(ports, 'mill-bridge', { ...intake, text: `${HEAD}${text}`, name: 'r.yaml' })
    if (!done.ok) throw new Error(JSON.stringify(done.error))
  }
  return { ports, tell }
}

function claimText(id: string, source: string, confidential: boolean): string {
  const friend =
    '  - { id: friend, name: Somebody known, kind: person, grades: [{ grade: B, published: 2021-01-01 }] }\n'
  return `${source === 'friend' ? friend : ''}claims:
  - id: ${id}
    source: ${source}
    published: 2021-03-20
    says: the bridge is open
    about: reopen-bridge
    standing: done
    grade: C3
    confidential: ${confidential}
`
}

async function listen(ports: Ports, asker: 'workspace' | 'public', from?: string) {
  const heard: ChangeNews[] = []
  const faults: unknown[] = []
  const watch = createChangeWatch(ports, asker, { pollMs: 3, tell: (cause) => faults.push(cause) })
  const leave = await watch.listen(from, (news) => heard.push(news))
  const changes = (): unknown => heard.flatMap((news) => news.changes)
  // Several looks go by.
  const looks = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60))
  return { heard, changes, looks, faults, leave: () => leave?.() }
}

describe('the watch for changes', () => {
  test('whoever writes, listeners hear which agreement changed, and by a later place what they missed', async () => {
    const { ports, tell } = await open()
    const desk = await listen(ports, 'workspace')
    expect(desk.changes()).toEqual([])
    await tell(claimText('cl_1', 'paper', false))
    await desk.looks()
    expect(desk.changes()).toEqual([{ kind: 'agreement', id: 'mill-bridge' }])
    desk.leave()
    await tell(claimText('cl_2', 'paper', false))
    const back = await listen(ports, 'workspace', desk.heard.at(-1)?.place)
    expect(back.changes()).toEqual([{ kind: 'agreement', id: 'mill-bridge' }])
    back.leave()
    expect([...desk.faults, ...back.faults]).toEqual([])
  })

  test('to the public a confidential claim does not show: no news, and the same place as before', async () => {
    const { ports, tell } = await open()
    await tell('claims: []\n')
    const reader = await listen(ports, 'public')
    await tell(claimText('cl_1', 'friend', true))
    await reader.looks()
    expect(reader.changes()).toEqual([])
    const other = await listen(ports, 'public', reader.heard[0]?.place)
    expect(other.heard).toEqual([{ place: reader.heard[0]?.place, changes: [] }])
    await tell(claimText('cl_2', 'paper', false))
    await reader.looks()
    expect(reader.changes()).toEqual([{ kind: 'agreement', id: 'mill-bridge' }])
    expect(JSON.stringify(reader.heard)).not.toMatch(/friend|cl_1|desk/)
    reader.leave()
    other.leave()
  })
})

describe('the stream of changes', () => {
  test('is server-sent events with places, beginning with where one stands', async () => {
    const { ports, tell } = await open()
    const options = { publicFolder: 'p', boundariesFolder: 'b', gazetteerFolder: 'g', person: 'desk' }
    const log = pino({ level: 'silent' })
    const app = buildApp({ ports, asker: 'workspace', options, hostNames: ['localhost'], log })
    const answer = await app.request('http://localhost/api/v1/changes', { headers: { host: 'localhost' } })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const reader = answer.body?.getReader()
    const next = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value)
    expect(await next()).toBe('id: 1\nevent: ready\ndata: {"changes":[]}\n\n')
    await tell(claimText('cl_1', 'paper', false))
    expect(await next()).toBe('id: 2\nevent: changed\ndata: {"changes":[{"kind":"agreement","id":"mill-bridge"}]}\n\n')
    await reader?.cancel()
  })
})
