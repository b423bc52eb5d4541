import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTextExtractor } from '#adapters/text/create-text-extractor'
import type { IntakeReport } from '#app/intake/intake-report'
import type { Ports } from '#app/ports'
import { importAll } from '#cli/intake/import-all'
import { findMapping } from '#cli/intake/mappings'
import { filePorts } from '#cli/open-ports'
import { openMemoryStore } from '#store/memory/open-memory-store'
import { hostileFiles } from '#testing/documents/hostile-files'

// What each of them is refused for.
const hostileNames: Readonly<Record<string, RegExp>> = {
  'bomb.docx': /200 MB when unpacked/,
  'deep.html': /500 deep/,
  'wide.html': /250000 elements/,
  'objects.pdf': /too large \(83 MB; at most 20 MB\)/,
  'pages.pdf': /2000|memory/,
  'parts.eml': /1000 parts/,
  'field.csv': /row 1 of `field.csv` has more than 1 MB/,
}

describe('a folder with files that were made to exhaust us', () => {
  let folder: string
  let report: IntakeReport
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'servanda-hostile-'))
    for (const [name, bytes] of Object.entries(hostileFiles())) writeFileSync(join(folder, name), bytes)
    for (const name of ['a-first.txt', 'zz-last.txt']) writeFileSync(join(folder, name), `The road of ${name} is open.`)
    writeFileSync(join(folder, 'map.yml-'), 'servanda: 1\nmapping: m\ntext: ["{notes}"]\n')
    const mapping = await findMapping(join(folder, 'map.yml-'))
    rmSync(join(folder, 'map.yml-'))
    if (!mapping.ok) throw new Error(mapping.error.message)
    const store = openMemoryStore()
    const ports: Ports = { ...filePorts, store, originals: store.originals, extractor: createTextExtractor() }
    const wishes = { paths: [folder], listed: [], mapping: mapping.value, jobs: 2, asksJobs: true, hasFolder: true }
    const imported = await importAll(ports, wishes, { say: () => undefined })
    if (!imported.ok || imported.value.report === undefined) throw new Error('nothing was imported')
    report = imported.value.report
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('gives the documents that are none of them, whatever stands between', () => {
    expect(report.documents.map(({ name }) => name)).toEqual(['a-first.txt', 'zz-last.txt'])
  })

  it.each(Object.keys(hostileNames))('names what is refused, and the limit: %s', (name) => {
    const refused = report.refusals.filter((refusal) => refusal.name.startsWith(name))
    expect(refused).toHaveLength(1)
    expect(refused[0]?.problem.message).toMatch(hostileNames[name] ?? /^$/)
  })
})
