import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { loadCaseFiles } from '#app/agreements/load-case-files'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { exportLedger, findFormat } from '#app/exports/export-ledger'
import { formats } from '#export/registry'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { instantOf, openMemoryPorts } from '#testing/open-memory-ports'

const VANTAGE = { asOf: '2021-03-28', knownAt: '2021-03-28' }

const SHAPES = JSON.stringify({
  type: 'FeatureCollection',
  title: 'Roads',
  author: 'Somebody',
  licence: 'CC0',
  features: [{ type: 'Feature', id: 'MB', properties: {}, geometry: { type: 'Point', coordinates: [25.3, 54.7] } }],
})

async function written(format: string, agreement = BRIDGE_AGREEMENT): Promise<string> {
  const files = { 'a.yaml': agreement, 'r.yaml': BRIDGE_RECORD, 'boundaries/roads.geojson': SHAPES }
  const ports = openMemoryPorts({ files })
  const loaded = await loadCaseFiles(ports, 'a.yaml', ['r.yaml'])
  const found = findFormat(format)
  if (!loaded.ok || !found.ok) throw new Error(JSON.stringify(loaded))
  const surroundings = { ports, boundariesFolder: 'boundaries', now: instantOf('2021-04-01T12:00Z') }
  const text = await exportLedger(loaded.value satisfies LoadedAgreement, found.value, VANTAGE, surroundings)
  if (!text.ok) throw new Error(text.error.message)
  return text.value
}

const ON_THE_MAP = BRIDGE_AGREEMENT.replace('kind: road }', 'kind: road, boundary: roads#MB }')

describe('every format', () => {
  it.each(formats.map(({ name, extension }) => [name, extension] as const))(
    'writes the case of corpus/exporting/%s as it stands there',
    async (name, extension) => {
      const folder = new URL(`../../../corpus/exporting/${name}/`, import.meta.url)
      const file = new URL(`mill-bridge.${extension}`, folder)
      const text = await written(name, ON_THE_MAP)
      if (process.env['ACCEPT'] === '1') {
        mkdirSync(folder, { recursive: true })
        writeFileSync(file, text)
      }
      expect(existsSync(file), 'no expectation yet: run `npm run accept` and read it').toBe(true)
      expect(text).toBe(readFileSync(file, 'utf8'))
    },
  )
})

describe('csv', () => {
  it('is read back by a reader of RFC 4180, one norm a row with its vantage', async () => {
    const rows = parse(await written('csv'), { columns: true }) as Record<string, string>[]
    expect(rows).toMatchObject([
      { agreement: 'mill-bridge', as_of: '2021-03-28T20:59:59.999Z', id: 'reopen-bridge', status: 'kept-late' },
      { id: 'hold-fire' },
    ])
  })

  it('leaves nothing that a spreadsheet would run', async () => {
    const hostile = BRIDGE_AGREEMENT.replace('name: Northland', 'name: "=cmd|calc"').replace(
      'name: Southland',
      'name: "@SUM(1,2)\\r\\nx"',
    )
    const rows = parse(await written('csv', hostile), { columns: true }) as Record<string, string>[]
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@\t\r]/)
  })
})

describe('jsonld', () => {
  it('names nothing that its context does not mean, and leads nowhere that is not in it', async () => {
    const { '@context': context, '@graph': graph } = JSON.parse(await written('jsonld')) as {
      '@context': Record<string, string | Record<string, string>>
      '@graph': Record<string, unknown>[]
    }
    const ids = new Set(graph.map(({ id }) => id))
    expect(ids.size).toBe(graph.length)
    for (const [key, value] of graph.flatMap((node) => Object.entries(node))) {
      expect(context).toHaveProperty([key])
      const term = context[key]
      if (typeof term !== 'object' || term['@type'] !== '@id') continue
      for (const target of [value].flat()) expect(ids).toContain(target)
    }
    for (const term of Object.values(context).flatMap((one) => (typeof one === 'object' ? [one['@id']] : [one]))) {
      if (
        typeof term === 'string' &&
        /^[a-z]+:[a-z]/i.test(term) &&
        !term.startsWith('http') &&
        !term.startsWith('urn')
      )
        expect(context).toHaveProperty([term.slice(0, term.indexOf(':'))])
    }
  })

  it('says of each status which claims it rests on, and of each claim who said it', async () => {
    const { '@graph': graph } = JSON.parse(await written('jsonld')) as { '@graph': Record<string, unknown>[] }
    const claim = graph.find(({ id }) => id === 'urn:servanda:claim:mill-bridge%2Fopened')
    expect(claim).toMatchObject({ attributedTo: expect.stringContaining('urn:servanda:source:'), issued: '2021-03-26' })
    const entry = graph.find(({ status }) => status === 'kept-late')
    expect(entry?.['derivedFrom']).toContainEqual(expect.stringContaining('reopen-bridge%2Fopened'))
  })
})

describe('ics', () => {
  it('is folded at 75 octets with CRLF, and has the deadline as an all-day event in the zone', async () => {
    const text = await written(
      'ics',
      BRIDGE_AGREEMENT.replace('Mill Bridge Statement', `Мельничный мост ${'ё'.repeat(90)}`),
    )
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text).toContain('DTSTART;VALUE=DATE:20210320\r\nDTEND;VALUE=DATE:20210321\r\n')
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  })
})

describe('geojson', () => {
  it('gives each place its shape with author and licence, or no shape', async () => {
    const [drawn, bare] = [JSON.parse(await written('geojson', ON_THE_MAP)), JSON.parse(await written('geojson'))] as {
      features: { id: string; geometry: unknown; properties: Record<string, unknown> }[]
    }[]
    expect(drawn?.features).toMatchObject([
      { id: 'mill-bridge', geometry: { type: 'Point' }, properties: { shape: { author: 'Somebody', licence: 'CC0' } } },
    ])
    expect(drawn?.features[0]?.properties['names']).toEqual([
      { name: 'Mill Bridge', language: 'en' },
      { name: 'Malūno tiltas', language: 'lt' },
    ])
    expect(bare?.features).toMatchObject([{ geometry: null }])
  })
})
