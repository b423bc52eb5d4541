import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { openMemoryPorts } from '#testing/open-memory-ports'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { buildApp } from '#server/build-app'

const FILES = { 'case/agreement.yaml': BRIDGE_AGREEMENT, 'case/record.yaml': BRIDGE_RECORD }
const FOLDERS = { agreement: 'case', reports: 'reports', gazetteer: 'gazetteer' }

type Asker = 'workspace' | 'public'

function open(asker: Asker, demonstration?: typeof FOLDERS) {
  const ports = openMemoryPorts({ files: FILES })
  const folders = { publicFolder: 'public', boundariesFolder: 'none', gazetteerFolder: 'none', person: 'desk' }
  const options = demonstration === undefined ? folders : { ...folders, demonstration }
  const app = buildApp({ ports, asker, options, hostNames: ['localhost'], log: pino({ level: 'silent' }) })
  const ask = async (path: string, method = 'GET'): Promise<Response> =>
    app.request(`http://localhost/api/v1${path}`, {
      method,
      headers: { host: 'localhost', 'if-match': '*', 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: '{}' }),
    })
  return ask
}

describe('the demonstration case over the network', () => {
  it('is taken in once, however often it is asked for', async () => {
    const ask = open('workspace', FOLDERS)
    expect(await (await ask('/workspace')).json()).toMatchObject({ agreements: 0, demonstration: true })
    const first = await ask('/demonstrations', 'POST')
    expect(first.status).toBe(201)
    expect(await first.json()).toMatchObject({ agreement: 'mill-bridge' })
    expect(await (await ask('/demonstrations', 'POST')).json()).toMatchObject({ entries: 0, documents: 0 })
    expect(await (await ask('/workspace')).json()).toMatchObject({ agreements: 1 })
  })

  it('is neither offered nor taken in where the server faces the public', async () => {
    const ask = open('public', FOLDERS)
    expect(await (await ask('/workspace')).json()).toMatchObject({ demonstration: false })
    expect((await ask('/demonstrations', 'POST')).status).toBe(403)
    expect(await (await ask('/workspace')).json()).toMatchObject({ agreements: 0 })
  })

  it('is not found where none came with the program', async () => {
    const ask = open('workspace')
    expect(await (await ask('/workspace')).json()).toMatchObject({ demonstration: false })
    expect(await (await ask('/demonstrations', 'POST')).json()).toMatchObject({ code: 'no-demonstration' })
  })
})
