import pino from 'pino'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { reportAnswer } from '#api/reports/show-report'
import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import { buildApp } from '#server/build-app'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { openMemoryPorts } from '#testing/open-memory-ports'

type Report = z.output<typeof reportAnswer>

const AT = 'asOf=2021-03-28&knownAt=2021-03-28'

async function ask(query: string, accepted = ''): Promise<Response> {
  const ports = openMemoryPorts({ now: '2021-04-01T12:00Z' })
  const by = { by: 'desk', now: ports.clock.now() }
  await importAgreement(ports, { ...by, text: BRIDGE_AGREEMENT, name: 'a.yaml' })
  await importRecord(ports, 'mill-bridge', { ...by, text: BRIDGE_RECORD, name: 'r.yaml' })
  const options = { publicFolder: 'public', boundariesFolder: 'none', gazetteerFolder: 'none', person: 'desk' }
  const app = buildApp({ ports, asker: 'public', options, hostNames: ['localhost'], log: pino({ level: 'silent' }) })
  const url = `http://localhost/api/v1/agreements/mill-bridge/report?${query}`
  return app.request(url, {
    headers: { host: 'localhost', ...(accepted === '' ? {} : { 'accept-language': accepted }) },
  })
}

describe('a situation report over the network', () => {
  it('tells the day, the cut-off and what changed since the day before, and repeats what was asked', async () => {
    const response = await ask(`${AT}&since=2021-03-16`)
    expect(response.status).toBe(200)
    const report: Report = await response.json()
    expect(report).toMatchObject({ format: 'md', encoding: 'utf-8', fileName: 'mill-bridge-2021-03-28.md' })
    expect(report.content).toContain('## What changed since 16 March 2021')
    expect(report.since?.asOf).toContain('2021-03-16')
  })

  it('is a Word file in base64 when asked for one, the same however often it is asked for', async () => {
    const [first, again]: readonly Report[] = await Promise.all(
      [ask(`${AT}&format=docx`), ask(`${AT}&format=docx`)].map(async (answer) => (await answer).json()),
    )
    expect(first).toMatchObject({ encoding: 'base64', since: null, fileName: 'mill-bridge-2021-03-28.docx' })
    expect(
      Buffer.from(first?.content ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    expect(again?.content).toBe(first?.content)
  })

  it('is told in the language that is asked for, else in one that the asker reads', async () => {
    const report = async (query: string, accepted?: string): Promise<Report> => (await ask(query, accepted)).json()
    expect(await report(AT)).toMatchObject({ language: 'en' })
    expect(await report(`${AT}&lang=es`, 'ru')).toMatchObject({
      language: 'es',
      content: expect.stringContaining('de marzo de 2021'),
    })
    const answered = await ask(AT, 'de, ar;q=0.8, ru;q=0.7')
    expect(answered.headers.get('vary')).toContain('accept-language')
    expect(await answered.json()).toMatchObject({ language: 'ar', content: expect.stringContaining('مارس 2021') })
    expect((await ask(`${AT}&lang=de`)).status).toBe(400)
  })

  it('is refused for a day that the report before lies after, and for a format that nobody writes', async () => {
    expect(await (await ask(`${AT}&since=2021-04-01`)).json()).toMatchObject({ code: 'wrong-order' })
    expect((await ask(`${AT}&format=pdf`)).status).toBe(400)
  })
})
