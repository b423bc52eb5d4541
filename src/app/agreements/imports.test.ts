import { describe, expect, it } from 'vitest'
import { importAgreement } from '#app/agreements/import-agreement'
import { importRecord } from '#app/agreements/import-record'
import { loadAgreement } from '#app/agreements/load-agreement'
import type { Ports } from '#app/ports'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD } from '#testing/bridge-case'
import { instantOf, openMemoryPorts } from '#testing/open-memory-ports'

const now = instantOf('2021-03-20T12:00Z')
const by = 'desk'

function takeAgreement(ports: Ports, text = BRIDGE_AGREEMENT, seen?: string) {
  return importAgreement(ports, { text, name: 'bridge.yaml', by, now, seen })
}

function takeRecord(ports: Ports, text = BRIDGE_RECORD, seen?: string) {
  return importRecord(ports, 'mill-bridge', { text, name: 'record.yaml', by, now, seen })
}

async function takeBoth(): Promise<Ports> {
  const ports = openMemoryPorts()
  expect(await takeAgreement(ports)).toMatchObject({ ok: true })
  expect(await takeRecord(ports)).toMatchObject({ ok: true })
  return ports
}

describe('importAgreement', () => {
  it('adds a first version, and nothing for the same text again', async () => {
    const ports = openMemoryPorts()
    expect(await takeAgreement(ports)).toMatchObject({ value: { version: 1, unchanged: false, etag: '"1.0"' } })
    expect(await takeAgreement(ports)).toMatchObject({ value: { version: 1, unchanged: true } })
  })

  it('adds a second version beside the first', async () => {
    const ports = openMemoryPorts()
    await takeAgreement(ports)
    const changed = BRIDGE_AGREEMENT.replace('by 20 March', 'by 21 March')
    expect(await takeAgreement(ports, changed)).toMatchObject({ value: { version: 2 } })
    const versions = await ports.store.read((reader) => reader.listAgreements())
    expect(versions).toMatchObject({ value: [{ version: 2, text: changed }] })
  })

  it('refuses a writer who has not seen the newest state', async () => {
    const ports = await takeBoth()
    const changed = BRIDGE_AGREEMENT.replace('by 20 March', 'by 21 March')
    expect(await takeAgreement(ports, changed, '"1.0"')).toMatchObject({ ok: false, error: { kind: 'stale' } })
    expect(await takeAgreement(ports, changed, '"1.7"')).toMatchObject({ ok: true })
  })

  it('keeps nothing of a faulty file, and tells every fault with its line', async () => {
    const ports = openMemoryPorts()
    const faulty = BRIDGE_AGREEMENT.replace('kind: ceasefire', 'kind: truce').replace('bearer: north', 'bearer: nobody')
    const done = await takeAgreement(ports, faulty)
    expect(done).toMatchObject({
      ok: false,
      error: { code: 'faulty-file', faults: [{ line: 5, words: 'truce' }, { words: 'nobody' }] },
    })
    expect(await ports.store.read((reader) => reader.listAgreements())).toMatchObject({ value: [] })
  })
})

describe('importRecord', () => {
  it('adds every entry once, however often the file comes', async () => {
    const ports = openMemoryPorts()
    await takeAgreement(ports)
    expect(await takeRecord(ports)).toMatchObject({ value: { added: 7, alreadyThere: 0 } })
    expect(await takeRecord(ports)).toMatchObject({ value: { added: 0, alreadyThere: 7 } })
  })

  it('refuses other content under an id that stands there, and keeps what stood there', async () => {
    const ports = await takeBoth()
    const changed = BRIDGE_RECORD.replace('on 25 March', 'on 24 March')
    expect(await takeRecord(ports, changed)).toMatchObject({ ok: false, error: { kind: 'conflict', code: 'same-id' } })
    const loaded = await loadAgreement(ports, 'mill-bridge', 'workspace')
    expect(JSON.stringify(loaded)).toContain('on 25 March')
    expect(JSON.stringify(loaded)).not.toContain('on 24 March')
  })

  it('refuses a quotation that the document does not have letter for letter, and keeps nothing of the file', async () => {
    const ports = openMemoryPorts()
    await takeAgreement(ports)
    const quoting = (quote: string): string =>
      BRIDGE_RECORD.replace(
        'published: 2021-03-15 }',
        'published: 2021-03-15, text: some soldiers refuse to leave the bridge }',
      ).replace('    document: report-1\n', `    document: report-1\n    quote: ${quote}\n`)
    expect(await takeRecord(ports, quoting('all soldiers refuse'))).toMatchObject({
      ok: false,
      error: { code: 'invented-quotation', faults: [{ words: 'all soldiers refuse' }] },
    })
    expect(await takeRecord(ports, quoting('soldiers refuse to leave'))).toMatchObject({ value: { added: 7 } })
  })

  it('names what is there when the agreement is not', async () => {
    const ports = await takeBoth()
    const done = await importRecord(ports, 'mill-brigde', { text: BRIDGE_RECORD, name: 'record.yaml', by, now })
    expect(done).toMatchObject({
      ok: false,
      error: { kind: 'not-found', code: 'no-such-agreement', message: expect.stringContaining('`mill-bridge`') },
    })
  })
})

describe('loadAgreement', () => {
  it('leaves out confidential claims for the public, and nothing for the workspace', async () => {
    const ports = await takeBoth()
    const seen = await loadAgreement(ports, 'mill-bridge', 'public')
    expect(JSON.stringify(seen)).not.toContain('secret-denial')
    const whole = await loadAgreement(ports, 'mill-bridge', 'workspace')
    expect(JSON.stringify(whole)).toContain('secret-denial')
  })
})

describe('amendments', () => {
  const amended = `${BRIDGE_AGREEMENT}amendments:
  - { id: later, extends: reopen-bridge, deadline: by 30 March 2021, grantedBy: south, decided: 2021-03-10 }
`

  it('carry when the workspace first held them, and keep it through later versions', async () => {
    const ports = openMemoryPorts()
    await takeAgreement(ports)
    await importAgreement(ports, { text: amended, name: 'a.yaml', by, now: instantOf('2021-03-21T08:00Z') })
    const third = amended.replace('hold their fire', 'hold all fire')
    await importAgreement(ports, { text: third, name: 'a.yaml', by, now: instantOf('2021-03-22T08:00Z') })
    const loaded = await loadAgreement(ports, 'mill-bridge', 'workspace')
    expect(loaded.ok && loaded.value.agreement.amendments).toMatchObject([
      { id: 'later', publishedAt: '2021-03-10', recordedAt: '2021-03-21T08:00:00Z' },
    ])
  })
})
