import pino from 'pino'
import { describe, expect, it } from 'vitest'
import type { AgreementAnswer } from '#api/agreements/find-agreement'
import type { AgreementSummary } from '#api/agreements/list-agreements'
import type { ProblemObject } from '#api/common/problem'
import type { DocumentAnswer, DocumentSummary } from '#api/documents/document-answer'
import type { ComparedKnowledge } from '#api/ledgers/compare-knowledge'
import type { LedgerAnswer } from '#api/ledgers/ledger-answer'
import { operations } from '#api/registry'
import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import type { Ports } from '#app/ports'
import { buildApp } from '#server/build-app'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD, BRIDGE_REPORT } from '#testing/bridge-case'
import { openMemoryPorts } from '#testing/open-memory-ports'

interface Init {
  readonly method?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface World {
  readonly asker?: 'workspace' | 'public'
  readonly logged?: string[]
}

const FILES = {
  'public/index.html': '<!doctype html><title>Servanda</title>',
  'public/assets/main-1a2b.js': 'export {}',
  'public/secret.key': 'no type is known for this',
  'secret.txt': 'outside of the folder',
  'boundaries/areas.geojson': JSON.stringify({
    type: 'FeatureCollection',
    title: 'Areas',
    author: 'Somebody',
    licence: 'CC0',
    features: [],
    beneath: ['outlines'],
  }),
}

async function open({ asker = 'workspace', logged = [] }: World = {}) {
  const ports: Ports = openMemoryPorts({ now: '2021-04-01T12:00Z', files: FILES })
  const intake = { by: 'desk', now: ports.clock.now() }
  await importAgreement(ports, { ...intake, text: BRIDGE_AGREEMENT, name: 'a.yaml' })
  await importRecord(ports, 'mill-bridge', { ...intake, text: BRIDGE_RECORD, name: 'r.yaml' })
  const log = pino({ level: 'debug' }, { write: (line: string) => logged.push(line) })
  const options = {
    publicFolder: 'public',
    boundariesFolder: 'boundaries',
    gazetteerFolder: 'gazetteer',
    frameAncestors: 'https://news.example',
    person: 'desk',
  }
  const app = buildApp({ ports, asker, options, hostNames: ['localhost'], log })
  const ask = (path: string, init: Init = {}): Promise<Response> =>
    Promise.resolve(
      app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...init.headers } }),
    )
  return { ports, ask }
}

async function bodyOf<T>(response: Response | Promise<Response>): Promise<T> {
  return (await (await response).json()) as T
}

interface Listed<T> {
  readonly items: readonly T[]
}

function post(body: unknown, headers: Record<string, string> = {}): Init {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }
}

const RECORD_PATH = '/api/v1/agreements/mill-bridge/record'
const NEW_RECORD = `servanda: 1
record: mill-bridge
claims:
  - { id: late, source: river-post, published: 2021-03-27, says: cars cross again, about: reopen-bridge, standing: done, when: 2021-03-27, grade: 2 }
`

describe('reads', () => {
  it('lists agreements with a tag for writes', async () => {
    const { ask } = await open()
    const answer = await bodyOf<Listed<AgreementSummary>>(ask('/api/v1/agreements'))
    expect(answer.items).toMatchObject([{ id: 'mill-bridge', title: 'Mill Bridge Statement', etag: '"1.7"' }])
  })

  it('gives the model and the record, so that the browser reckons by itself, and 304 to who has it', async () => {
    const { ask } = await open()
    const response = await ask('/api/v1/agreements/mill-bridge')
    const answer = await bodyOf<AgreementAnswer>(response)
    expect(answer.agreement.norms).toHaveLength(2)
    expect(answer.record.entries).toHaveLength(7)
    expect(answer.text).toBe(BRIDGE_AGREEMENT)
    const again = await ask('/api/v1/agreements/mill-bridge', {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('leaves out what was not known at the vantage', async () => {
    const { ask } = await open()
    const answer = await bodyOf<AgreementAnswer>(ask('/api/v1/agreements/mill-bridge?knownAt=2021-03-16'))
    expect(JSON.stringify(answer.record)).toContain('refusal')
    expect(JSON.stringify(answer.record)).not.toContain('"opened"')
  })

  it('answers the ledger of a vantage and repeats it', async () => {
    const { ask } = await open()
    const path = '/api/v1/agreements/mill-bridge/ledger?asOf=2021-03-16&knownAt=2021-03-16'
    const answer = await bodyOf<LedgerAnswer>(ask(path))
    expect(answer.vantage).toMatchObject({ asOf: '2021-03-16T21:59:59.999Z', zone: 'Europe/Vilnius' })
    expect(answer.entries).toMatchObject([{ id: 'reopen-bridge', status: 'due' }, { id: 'hold-fire' }])
  })

  it('answers what changed between two states of knowledge', async () => {
    const { ask } = await open()
    const path = '/api/v1/agreements/mill-bridge/comparison?knownAt=2021-03-16&and=2021-03-28'
    const answer = await bodyOf<ComparedKnowledge>(ask(path))
    expect(answer).toMatchObject({
      changes: [{ id: 'reopen-bridge' }],
      learned: [{ id: 'secret-denial' }, { id: 'opened' }],
    })
    expect((await ask('/api/v1/agreements/mill-bridge/comparison')).status).toBe(400)
  })

  it('gives a set of boundaries with its licence and everything else that it says', async () => {
    const { ask } = await open()
    const answer = await (await ask('/api/v1/boundaries/areas')).json()
    expect(answer).toMatchObject({ id: 'areas', licence: 'CC0', beneath: ['outlines'] })
  })

  it.each([
    ['/api/v1/agreements/nothing', 404, 'no-such-agreement'],
    ['/api/v1/agreements/mill-bridge?asOf=01/12/2020', 422, 'ambiguous-date'],
    ['/api/v1/agreements/mill-bridge/ledger?axis=rumoured', 400, 'invalid-request'],
    ['/api/v1/agreements?limit=100000', 400, 'invalid-request'],
    ['/api/v1/documents/nothing', 404, 'no-such-document'],
    ['/api/v1/boundaries/nowhere', 404, 'no-such-boundaries'],
    ['/api/v1/boundaries/..%2Fsecret', 400, 'invalid-request'],
    ['/api/v1/anything', 404, 'no-such-operation'],
    ['/api/v1/agreements/%E0%A4%A', 404, 'no-such-agreement'],
    ['/api/v1/agreements/__proto__/ledger', 404, 'no-such-agreement'],
  ])('answers %s with a problem object', async (path, status, code) => {
    const { ask } = await open()
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ status, code, detail: expect.any(String) })
  })
})

describe('writes', () => {
  it('need If-Match: 428 without, 412 when something newer stands there', async () => {
    const { ask } = await open()
    expect((await ask(RECORD_PATH, post({ text: NEW_RECORD }))).status).toBe(428)
    expect((await ask(RECORD_PATH, post({ text: NEW_RECORD }, { 'if-match': '"1.3"' }))).status).toBe(412)
    const done = await ask(RECORD_PATH, post({ text: NEW_RECORD }, { 'if-match': '"1.7"' }))
    expect(done.status).toBe(201)
    expect(done.headers.get('etag')).toBe('"1.8"')
  })

  it('are done once for one Idempotency-Key, and refuse the key for another request', async () => {
    const { ask } = await open()
    const headers = { 'if-match': '"1.7"', 'idempotency-key': 'k-1' }
    const first = await (await ask(RECORD_PATH, post({ text: NEW_RECORD }, headers))).json()
    const second = await (await ask(RECORD_PATH, post({ text: NEW_RECORD }, headers))).json()
    expect(second).toEqual(first)
    const other = await ask(RECORD_PATH, post({ text: `${NEW_RECORD}# more\n` }, headers))
    expect([other.status, (await bodyOf<ProblemObject>(other)).code]).toEqual([409, 'key-reused'])
  })

  it('tell every fault of a file and keep nothing', async () => {
    const { ask } = await open()
    const text = BRIDGE_AGREEMENT.replace('kind: ceasefire', 'kind: truce').replace('bearer: north', 'bearer: nobody')
    const response = await ask('/api/v1/agreements', post({ text }, { 'if-match': '*' }))
    expect(response.status).toBe(422)
    expect((await bodyOf<ProblemObject>(response)).faults).toMatchObject([{ line: 5 }, { words: 'nobody' }])
    expect((await bodyOf<Listed<AgreementSummary>>(ask('/api/v1/agreements'))).items).toMatchObject([{ version: 1 }])
  })

  it('take a document and give it back with its text and its reading', async () => {
    const { ask } = await open()
    const base64 = Buffer.from(BRIDGE_REPORT).toString('base64')
    const body = { name: 'report.txt', base64, published: '2021-03-15' }
    const taken = await ask('/api/v1/agreements/mill-bridge/documents', post(body, { 'if-match': '"1.7"' }))
    expect(taken.status).toBe(201)
    const { id } = await bodyOf<DocumentSummary>(taken)
    const found = await bodyOf<DocumentAnswer>(ask(`/api/v1/documents/${id}`))
    expect(found).toMatchObject({ text: BRIDGE_REPORT, publishedAt: '2021-03-15', agreement: 'mill-bridge' })
    const listed = await bodyOf<Listed<DocumentSummary>>(ask('/api/v1/documents?agreement=mill-bridge'))
    expect(listed.items).toMatchObject([{ id }])
  })

  it.each([
    ['not json', 'application/json', 'not-json'],
    ['{}', 'text/plain', 'not-json'],
  ])('refuse %s sent as %s', async (body, type, code) => {
    const { ask } = await open()
    const init = { method: 'POST', body, headers: { 'content-type': type, 'if-match': '*' } }
    expect((await bodyOf<ProblemObject>(ask('/api/v1/agreements', init))).code).toBe(code)
  })
})

describe('a server that faces the public', () => {
  it('never lets a confidential claim out, in no answer and on no page', async () => {
    const { ask } = await open({ asker: 'public' })
    const paths = [
      '/api/v1/agreements',
      '/api/v1/agreements/mill-bridge',
      '/api/v1/agreements/mill-bridge/ledger?asOf=2021-03-24&knownAt=2021-03-24',
      '/api/v1/agreements/mill-bridge/findings',
      '/public/agreements/mill-bridge?asOf=2021-03-24&knownAt=2021-03-24',
    ]
    for (const path of paths) {
      const text = await (await ask(path)).text()
      expect(text).not.toMatch(/secret-denial|still closed/)
    }
    const ledger = await bodyOf<LedgerAnswer>(ask(paths[2] ?? ''))
    expect(ledger.entries[0]?.status).toBe('overdue-unknown')
  })

  it('takes nothing and shows no documents', async () => {
    const { ask } = await open({ asker: 'public' })
    const inside = Object.values(operations).filter(({ who }) => who === 'workspace')
    expect(inside.length).toBeGreaterThan(3)
    for (const { method, path } of inside) {
      const at = `/api/v1${path.replace(':agreement', 'mill-bridge').replace(':document', 'x')}`
      const response = await ask(at, method === 'get' ? {} : post({}, { 'if-match': '*' }))
      expect([at, response.status]).toEqual([at, 403])
    }
  })
})

describe('a store in trouble', () => {
  it('is told of without the paths of the server', async () => {
    const { ports, ask } = await open()
    const message = 'the workspace `ceasefire-of-somebody` is damaged'
    Object.assign(ports.store, { read: async () => ({ ok: false, error: { kind: 'damaged', message } }) })
    const response = await ask('/api/v1/agreements')
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(/servanda doctor.*/)
    expect(await (await ask('/api/v1/agreements')).text()).not.toContain('somebody')
  })
})

describe('public pages', () => {
  it('show a ledger without a script, in at most 60 kB', async () => {
    const { ask } = await open()
    const response = await ask('/public/agreements/mill-bridge?asOf=2021-03-16&knownAt=2021-03-16')
    const page = await response.text()
    expect(page).toContain('You see 16 March 2021 as it was known on 16 March 2021')
    expect(page).not.toMatch(/<script|style="/)
    expect(page.length).toBeLessThan(60_000)
  })

  it('take the days of their form in words, with the month in letters, and show them so', async () => {
    const { ask } = await open()
    const page = await (await ask('/public/agreements/mill-bridge?asOf=16+March+2021&knownAt=17+Mar+2021')).text()
    expect(page).toContain('You see 16 March 2021 as it was known on 17 March 2021')
    expect(page).toContain('name="asOf" value="16 Mar 2021"')
    expect(page).toContain('asOf=2021-03-16&amp;knownAt=2021-03-17')
    expect((await ask('/public/agreements/mill-bridge?asOf=01/12/2020')).status).toBe(422)
  })

  it('speak the language that the address names, or the first of the browser that is spoken here', async () => {
    const { ask } = await open()
    const named = await ask('/public/agreements/mill-bridge?asOf=2021-03-16&lang=ru', {
      headers: { 'accept-language': 'ar' },
    })
    const text = await named.text()
    expect(text).toContain('<html lang="ru" dir="ltr">')
    expect(text).toMatch(/href="[^"]*\/sources\?asOf=2021-03-16&amp;lang=ru"/)
    expect(text).toContain('<input type="hidden" name="lang" value="ru">')
    expect(named.headers.get('vary')).not.toContain('anguage')
    const wished = await ask('/public/agreements/mill-bridge/text', { headers: { 'accept-language': 'de, ar;q=0.8' } })
    expect(wished.headers.get('content-language')).toBe('ar')
    expect(wished.headers.get('vary')).toContain('accept-language')
    expect(await wished.text()).toContain('<html lang="ar" dir="rtl">')
    expect(await (await ask('/public?lang=fr')).text()).toContain('href="/public/agreements/mill-bridge?lang=fr"')
  })

  it('take the days of their form in the language that they speak', async () => {
    const { ask } = await open()
    const day = encodeURIComponent('16 марта 2021')
    const page = await (await ask(`/public/agreements/mill-bridge?asOf=${day}&knownAt=${day}&lang=ru`)).text()
    expect(page).toContain('Показано на 16 марта 2021')
    expect(page).toContain('value="16 мар 2021"')
  })

  it.each(['', '/text', '/timeline', '/map', '/sources', '/norms/reopen-bridge'])(
    'have a page of their own at %s, and one to be shown inside others',
    async (path) => {
      const { ask } = await open()
      const own = await ask(`/public/agreements/mill-bridge${path}?asOf=2021-03-16`)
      expect(own.status).toBe(200)
      expect(own.headers.get('x-frame-options')).toBe('DENY')
      expect(own.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      const embedded = await ask(`/public/embed/agreements/mill-bridge${path}`)
      expect(embedded.headers.get('content-security-policy')).toContain('frame-ancestors https://news.example')
      expect(embedded.headers.get('x-frame-options')).toBeNull()
      expect(embedded.headers.get('x-servanda-framed-by')).toBeNull()
      const [page, inside] = [await own.text(), await embedded.text()]
      for (const text of [page, inside]) expect(text).not.toMatch(/<script|style="/)
      expect(page).toContain('<nav')
      expect(inside).not.toContain('aria-label="Pages of this agreement"')
    },
  )

  it('say so where a norm or an agreement is not there', async () => {
    const { ask } = await open()
    expect((await ask('/public/agreements/mill-bridge/norms/none')).status).toBe(404)
    expect((await ask('/public/embed/agreements/none/map')).status).toBe(404)
  })

  it('are as the public sees them also on the machine of the workspace', async () => {
    const { ask } = await open()
    const page = await (await ask('/public/agreements/mill-bridge?asOf=2021-03-24&knownAt=2021-03-24')).text()
    expect(page).toContain('overdue, unknown')
  })

  it('say what is wrong with a date, and escape what somebody wrote', async () => {
    const { ask } = await open()
    const response = await ask('/public/agreements/mill-bridge?asOf=%3Cscript%3E')
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>')
  })
})

describe('every answer', () => {
  it('forbids foreign scripts, framing and guessing of types', async () => {
    const { ask } = await open()
    for (const path of ['/', '/public', '/api/v1/workspace', '/api/v1/nothing']) {
      const { headers } = await ask(path)
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('is refused under a foreign name, and to writes from foreign pages', async () => {
    const { ask } = await open()
    const rebound = await ask('/api/v1/workspace', { headers: { host: 'evil.example' } })
    expect([rebound.status, (await bodyOf<ProblemObject>(rebound)).code]).toEqual([403, 'foreign-host'])
    const forged = await ask(
      RECORD_PATH,
      post({ text: NEW_RECORD }, { 'if-match': '*', origin: 'http://evil.example' }),
    )
    expect([forged.status, (await bodyOf<ProblemObject>(forged)).code]).toEqual([403, 'foreign-origin'])
  })

  it('is logged without what was sent', async () => {
    const logged: string[] = []
    const { ask } = await open({ logged })
    const headers = { 'if-match': '*', authorization: 'Bearer hunter2' }
    await ask(`${RECORD_PATH}?token=hunter2`, post({ text: 'hunter2' }, headers))
    expect(logged.join('')).toContain('"status":422')
    expect(logged.join('')).not.toContain('hunter2')
  })
})

describe('the workbench', () => {
  it('is its first page for every place, and its files with a year of keeping for hashed names', async () => {
    const { ask } = await open()
    for (const path of ['/', '/agreements/mill-bridge/timeline']) {
      const response = await ask(path)
      expect([response.headers.get('content-type'), await response.text()]).toEqual([
        'text/html; charset=utf-8',
        FILES['public/index.html'],
      ])
    }
    const asset = await ask('/assets/main-1a2b.js')
    expect(asset.headers.get('cache-control')).toContain('immutable')
  })

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/.git/config.js', '/secret.key', '/no.js'])(
    'gives nothing for %s',
    async (path) => {
      const { ask } = await open()
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(await response.text()).not.toContain('outside')
    },
  )
})
