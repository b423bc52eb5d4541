import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { createTextExtractor } from '#adapters/text/create-text-extractor'
import type { DocumentAnswer } from '#api/documents/document-answer'
import type { ImportAnswer } from '#api/imports/create-import'
import { importAgreement } from '#app/agreements/import-agreement'
import type { Ports } from '#app/ports'
import { buildApp } from '#server/build-app'
import { BRIDGE_AGREEMENT } from '#testing/bridge-case'
import { openMemoryPorts } from '#testing/open-memory-ports'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

interface Init {
  readonly method?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface World {
  readonly ports: Ports
  readonly ask: (path: string, init?: Init) => Promise<Response>
  readonly take: (name: string, content: string) => Promise<Response>
}

async function open(asker: 'workspace' | 'public' = 'workspace'): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-imports-'))
  folders.push(folder)
  const files = { 'public/index.html': '<!doctype html><title>Servanda</title>' }
  const ports = { ...openMemoryPorts({ files }), extractor: createTextExtractor() }
  await importAgreement(ports, { text: BRIDGE_AGREEMENT, name: 'a.yaml', by: 'desk', now: ports.clock.now() })
  const options = { publicFolder: 'public', boundariesFolder: 'none', gazetteerFolder: 'none', person: 'desk' }
  const app = buildApp({ ports, asker, options, hostNames: ['localhost'], log: pino({ level: 'silent' }) })
  const ask: World['ask'] = async (path, init = {}) =>
    app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...init.headers } })
  return {
    ports,
    ask,
    take: (name, content) =>
      ask('/api/v1/agreements/mill-bridge/imports', {
        method: 'POST',
        body: JSON.stringify({ name, base64: Buffer.from(content).toString('base64') }),
        headers: { 'content-type': 'application/json', 'if-match': '*' },
      }),
  }
}

const page = `<!doctype html><html><head><title>Bridge</title><script>document.title = 'run'</script></head>
  <body onload="alert(1)"><h1>Bridge</h1><p>Cars cross the <b>bridge</b> again.</p>
  <img src="https://tracker.example/x.png" onerror="alert(2)"><iframe src="https://evil.example"></iframe></body></html>`

describe('taking in a file over the network', () => {
  it('answers with every document that came of it, and with what was refused and why', async () => {
    const { take, ask } = await open()
    const mail = [
      'From: a@b.example',
      'Message-ID: <x@y>',
      'MIME-Version: 1.0',
      'Subject: Bridge',
      'Content-Type: multipart/mixed; boundary="m"',
      '',
      '--m\r\nContent-Type: text/plain\r\n\r\nCars cross the bridge again.\r\n',
      '--m\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--m--\r\n',
    ].join('\r\n')
    const response = await take('bridge.eml', mail)
    expect(response.status).toBe(201)
    const answer = (await response.json()) as ImportAnswer
    expect(answer).toMatchObject({ taken: 1, skipped: 1, documents: [{ name: 'bridge.eml', fresh: true }] })
    expect(answer.refusals).toMatchObject([{ name: 'a.png', locator: 'part 1', code: 'binary' }])
    const again = (await (await take('bridge.eml', mail)).json()) as ImportAnswer
    expect(again).toMatchObject({ taken: 0, alreadyThere: 1 })
    const custody = await ask(`/api/v1/documents/${answer.documents[0]?.id}/custody`)
    expect(await custody.json()).toMatchObject({
      arrivals: [{ from: 'upload: bridge.eml', locator: '', by: 'desk', particulars: { from: 'a@b.example' } }],
    })
    expect((await ask('/api/v1/documents/nothing/custody')).status).toBe(404)
  })

  it.each([
    ['events.csv', 'no-mapping', '--mapping'],
    ['agreement.yaml', 'model-file', 'servanda import'],
  ])('does not take %s for a text', async (name, code, words) => {
    const { take } = await open()
    const answer = (await (await take(name, 'day,notes\n1,x\n')).json()) as ImportAnswer
    expect(answer).toMatchObject({ taken: 0, skipped: 1, refusals: [{ code }] })
    expect(answer.refusals[0]?.message).toContain(words)
  })

  it('is refused on a server that faces the public, and without saying what was seen', async () => {
    const { take } = await open('public')
    expect((await take('a.txt', 'Cars cross the bridge again.')).status).toBe(403)
    const { ask } = await open()
    const init = {
      method: 'POST',
      body: '{"name":"a","base64":"YQ=="}',
      headers: { 'content-type': 'application/json' },
    }
    expect((await ask('/api/v1/agreements/mill-bridge/imports', init)).status).toBe(428)
  })
})

describe('an archived page', () => {
  it('is given out as its words alone, as JSON that no browser takes for a page', async () => {
    const { take, ask } = await open()
    const { documents } = (await (await take('bridge.html', page)).json()) as ImportAnswer
    const response = await ask(`/api/v1/documents/${documents[0]?.id}`)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const { text } = (await response.json()) as DocumentAnswer
    expect(text).toContain('Cars cross the bridge again.')
    expect(text).not.toMatch(/script|alert|tracker|iframe|onload/)
  })

  it('is given out as it came at no address', async () => {
    const { take, ask, ports } = await open()
    const { documents } = (await (await take('bridge.html', page)).json()) as ImportAnswer
    const id = documents[0]?.id ?? ''
    const found = await ports.store.read((reader) => reader.findDocument(id as never))
    const sha256 = found.ok ? found.value?.sha256 : ''
    for (const path of [
      `/api/v1/documents/${id}/original`,
      `/api/v1/originals/${sha256}`,
      `/originals/${sha256}`,
      `/originals/${sha256?.slice(0, 2)}/${sha256}`,
      `/${sha256}`,
      `/bridge.html`,
    ]) {
      expect(await (await ask(path)).text(), path).not.toContain('onload')
    }
  })
})
