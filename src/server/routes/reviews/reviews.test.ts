import pino from 'pino'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ProblemObject } from '#api/common/problem'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { importAgreement } from '#app/agreements/import-agreement'
import { loadAgreement } from '#app/agreements/load-agreement'
import { importDocument } from '#app/documents/import-document'
import type { Ports } from '#app/ports'
import { buildApp } from '#server/build-app'
import { BRIDGE_AGREEMENT, BRIDGE_REPORT } from '#testing/bridge-case'
import { openMemoryPorts } from '#testing/open-memory-ports'

let ports: Ports
let path: string

beforeEach(async () => {
  ports = openMemoryPorts()
  const stamp = { by: 'desk', now: ports.clock.now() }
  await importAgreement(ports, { ...stamp, text: BRIDGE_AGREEMENT, name: 'a.yaml' })
  const loaded = await loadAgreement(ports, 'mill-bridge', 'workspace')
  const found = {
    name: 'r.txt',
    bytes: new TextEncoder().encode(BRIDGE_REPORT),
    extracted: { text: BRIDGE_REPORT, mediaType: 'text/plain' },
  }
  const agreement = loaded.ok ? loaded.value.agreement : undefined
  const imported = await importDocument(ports, { ...stamp, found, agreement })
  path = `/api/v1/documents/${imported.ok ? imported.value.id : ''}/review`
})

describe('the review over HTTP', () => {
  test('is read with a tag, and an act needs that tag', async () => {
    const { etag, items } = await bodyOf<ReviewAnswer>(ask(path))
    const accept = { act: { kind: 'accept', item: items[0]?.item.id } }
    expect((await ask(path, post(accept))).status).toBe(428)
    const done = await ask(path, post(accept, etag))
    expect(done.status).toBe(201)
    expect((await bodyOf<ReviewAnswer>(done)).items.filter(({ state }) => state === 'settled')).toHaveLength(1)
    expect((await ask(path, post(accept, etag))).status).toBe(412)
  })

  test('is under the name that is asked for, else that of the server', async () => {
    expect((await bodyOf<ReviewAnswer>(ask(path))).as).toBe('desk')
    expect((await bodyOf<ReviewAnswer>(ask(`${path}?as=bela`))).as).toBe('bela')
  })

  test('refuses an act that the contract does not know, with what is wrong', async () => {
    const refused = await ask(path, post({ act: { kind: 'delete', item: 'x' } }, '*'))
    expect(refused.status).toBe(400)
    expect((await bodyOf<ProblemObject>(refused)).code).toBe('invalid-request')
    expect((await ask(path.replace('/review', '-x/review'))).status).toBe(404)
  })

  test('keeps the rules of the workspace', async () => {
    const rules = { coders: 2, reviewerDiffers: true }
    expect((await ask('/api/v1/workspace/review-rules', post({ rules }, '*'))).status).toBe(201)
    expect((await bodyOf<ReviewAnswer>(ask(path))).rules).toEqual(rules)
  })

  test('reads a document again and leaves what was decided', async () => {
    const { items } = await bodyOf<ReviewAnswer>(ask(path))
    await ask(path, post({ act: { kind: 'reject', item: items[0]?.item.id, why: 'not in the text' } }, '*'))
    const again = await bodyOf<ReviewAnswer>(ask(path.replace('/review', '/readings'), post({}, '*')))
    expect(again.items.filter(({ outcome }) => outcome === 'rejected')).toHaveLength(1)
  })

  test('is for nobody on a server that faces the public', async () => {
    for (const one of [path, '/api/v1/agreements/mill-bridge/reviews']) {
      expect((await ask(one, {}, 'public')).status).toBe(403)
    }
  })
})

interface Init {
  readonly method?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

function post(body: unknown, seen?: string): Init {
  const tag: Record<string, string> = seen === undefined ? {} : { 'if-match': seen }
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...tag } }
}

async function ask(address: string, init: Init = {}, asker: 'workspace' | 'public' = 'workspace'): Promise<Response> {
  const options = { publicFolder: 'p', boundariesFolder: 'b', gazetteerFolder: 'g', person: 'desk' }
  const app = buildApp({ ports, asker, options, hostNames: ['localhost'], log: pino({ level: 'silent' }) })
  return app.request(`http://localhost${address}`, { ...init, headers: { host: 'localhost', ...init.headers } })
}

async function bodyOf<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T
}
