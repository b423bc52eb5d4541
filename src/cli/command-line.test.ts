import { existsSync } from 'node:fs'
import { mkdtemp, open as openFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LedgerAnswer } from '#api/ledgers/ledger-answer'
import { VERSION } from '#app/version'
import { parseCommandLine } from '#cli/build-program'
import { commands } from '#cli/commands/registry'
import { BRIDGE_AGREEMENT, BRIDGE_RECORD, BRIDGE_REPORT } from '#testing/bridge-case'
import { endServanda, runServanda, startServanda, untilWritten } from '#testing/run-servanda'
import { startPostgres } from '#testing/start-postgres'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servanda-cli-'))
  await writeFile(join(folder, 'agreement.yaml'), BRIDGE_AGREEMENT)
  await writeFile(join(folder, 'record.yaml'), BRIDGE_RECORD)
  await writeFile(join(folder, 'report.txt'), BRIDGE_REPORT)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const run = (...words: string[]) => runServanda(words, { cwd: folder })

const VANTAGE = ['--as-of', '2021-03-16', '--known-at', '2021-03-16']

describe('help', () => {
  it('tells what a command takes, with examples', async () => {
    const ran = await run('help', 'status')
    expect([ran.code, ran.err]).toEqual([0, ''])
    expect(ran.out).toContain('Usage: servanda status [options] <agreement> [records...]')
    expect(ran.out).toContain('$ servanda status ')
    expect(ran.out).toContain('--data <dir>')
  })

  it('has an example of every command, and each example is understood', async () => {
    for (const { name, examples } of commands) {
      expect([name, examples.length]).not.toEqual([name, 0])
      for (const { line } of examples) {
        const words = [...line.replace(/\s[<>|].*$/, '').matchAll(/"([^"]*)"|\S+/g)].map(
          ([word, quoted]) => quoted ?? word,
        )
        expect([line, await parseCommandLine(words, VERSION)]).toMatchObject([line, { command: { name } }])
      }
    }
  })

  it('prints the version of package.json', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(version).toBe(VERSION)
    expect((await run('--version')).out.trim()).toBe(version)
  })
})

describe('status', () => {
  it('prints the ledger of files with the vantage in words, no wider than the terminal', async () => {
    const ran = await run('status', 'agreement.yaml', 'record.yaml', ...VANTAGE)
    expect(ran.code).toBe(0)
    expect(ran.out).toContain('You see 16 March 2021 as it was known on 16 March 2021')
    expect(ran.out).toMatch(/○ due .* reopen-bridge/)
    expect(ran.out).toContain('F6')
    for (const line of ran.out.split('\n')) expect([...line].length).toBeLessThanOrEqual(100)
  })

  it('takes the folder for the files in it', async () => {
    const [byFolder, byFiles] = await Promise.all([
      run('status', '.', ...VANTAGE, '--json'),
      run('status', 'agreement.yaml', 'record.yaml', ...VANTAGE, '--json'),
    ])
    expect(JSON.parse(byFolder.out)).toEqual(JSON.parse(byFiles.out))
  })

  it('prints one document, or one entry a line', async () => {
    const document = JSON.parse((await run('status', '.', ...VANTAGE, '--json')).out) as LedgerAnswer
    expect(document.vantage.asOf).toBe('2021-03-16T21:59:59.999Z')
    const lines = (await run('status', '.', ...VANTAGE, '--jsonl')).out.trim().split('\n')
    expect(lines).toHaveLength(document.entries.length)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'reopen-bridge', vantage: document.vantage })
  })

  it('does not depend on the zone of the machine', async () => {
    const words = ['status', '.', '--as-of', '2021-03-20', '--known-at', '2021-03-20', '--json']
    const zones = ['Pacific/Auckland', 'America/Los_Angeles']
    const [east, west] = await Promise.all(zones.map((TZ) => runServanda(words, { cwd: folder, env: { TZ } })))
    expect(east?.out).toBe(west?.out)
    expect(east?.code).toBe(0)
  })

  it('explains one entry step by step', async () => {
    const ran = await run('status', '.', '--why', 'reopen', '--as-of', '2021-03-28', '--known-at', '2021-03-28')
    expect(ran.out).toContain('kept late')
    expect(ran.out).toMatch(/Why\n {2}1\. /)
    expect(ran.out).toContain('B2 26 Mar 2021')
  })

  it('fails with 6 only where it was asked to', async () => {
    const overdue = ['status', '.', '--as-of', '2021-03-24', '--known-at', '2021-03-21', '--quiet']
    expect((await run(...overdue)).code).toBe(0)
    expect((await run(...overdue, '--fail-on', 'overdue')).code).toBe(6)
    expect((await run(...overdue, '--fail-on', 'disputed')).code).toBe(0)
  })

  it.runIf(existsSync('/dev/full'))('says so when its results cannot be written', async () => {
    const full = await openFile('/dev/full', 'w')
    const child = startServanda(['status', '.', '--json'], { cwd: folder, stdout: full.fd })
    let err = ''
    child.stderr?.on('data', (part: Buffer) => {
      err += part.toString()
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    await full.close()
    expect([code, err]).toEqual([75, expect.stringMatching(/could not be written \(ENOSPC\): make room/)])
  })

  it('ends quietly when its reader has seen enough', async () => {
    const child = startServanda(['status', '.', '--jsonl'], { cwd: folder })
    child.stdout?.destroy()
    let err = ''
    child.stderr?.on('data', (part: Buffer) => {
      err += part.toString()
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, err]).toEqual([0, ''])
  })
})

describe('due, lint, timeline and export', () => {
  it('list what falls due', async () => {
    const ran = await run('due', '.', ...VANTAGE, '--within', 'P7D', '--json')
    expect(JSON.parse(ran.out)).toMatchObject({ within: 'P7D', dues: [{ id: 'reopen-bridge', state: 'due' }] })
  })

  it('report what is left open, and fail where asked to', async () => {
    const ran = await run('lint', '.', '--json')
    const { findings } = JSON.parse(ran.out) as { findings: { rule: string; severity: string }[] }
    expect(findings.length).toBeGreaterThan(0)
    expect(ran.code).toBe(0)
    expect((await run('lint', '.', '--fail-on', 'note')).code).toBe(6)
    const rule = findings[0]?.rule ?? ''
    expect((await run('lint', '--explain', rule)).out).toContain(rule)
    const only = JSON.parse((await run('lint', '.', '--rule', rule, '--json')).out) as typeof ran & {
      findings: { rule: string }[]
    }
    expect(new Set(only.findings.map((finding) => finding.rule))).toEqual(new Set([rule]))
  })

  it('draw the time axis', async () => {
    const ran = await run('timeline', '.', '--as-of', '2021-03-28', '--known-at', '2021-03-28')
    expect(ran.out).toMatch(/reopen-bridge .*┃/)
  })

  it.each(['csv', 'json', 'ics', 'geojson'])('write the same bytes twice as %s', async (format) => {
    const [first, second] = [await run('export', format, '.', ...VANTAGE), await run('export', format, '.', ...VANTAGE)]
    expect(first.out).toBe(second.out)
    expect(first.out.length).toBeGreaterThan(200)
  })
})

describe('export', () => {
  it('leaves confidential claims out unless it is asked for them', async () => {
    const words = ['export', 'json', '.', '--as-of', '2021-03-24', '--known-at', '2021-03-24']
    const [shared, whole] = [await run(...words), await run(...words, '--confidential')]
    expect(JSON.parse(shared.out)).toMatchObject({ rows: [{ status: 'overdue-unknown', denying: 0 }, {}] })
    expect(JSON.parse(whole.out)).toMatchObject({ rows: [{ status: 'broken', denying: 1 }, {}] })
  })
})

describe('read', () => {
  it('prints items whose words stand at their span', async () => {
    const { items } = JSON.parse((await run('read', 'report.txt', '--json')).out) as {
      items: { quote: string; span: { from: number; to: number } }[]
    }
    expect(items.length).toBeGreaterThan(0)
    for (const { quote, span } of items) expect(BRIDGE_REPORT.slice(span.from, span.to)).toBe(quote)
  })

  it('takes the standard input', async () => {
    const ran = await runServanda(['read', '-', '--json'], { cwd: folder, input: BRIDGE_REPORT })
    expect(JSON.parse(ran.out)).toMatchObject({ document: { published: '2021-03-15', kind: 'report' } })
  })
})

describe('a workspace', () => {
  it('is made, filled, asked, backed up, restored and found well', async () => {
    const at = ['--data', 'ws']
    expect((await run('init', ...at)).code).toBe(0)
    const imported = await run('import', 'agreement.yaml', 'record.yaml', ...at, '--json')
    expect(JSON.parse(imported.out)).toMatchObject({ imported: [{ kind: 'agreement' }, { kind: 'record', added: 7 }] })
    const document = await run('import', 'report.txt', '--agreement', 'mill-bridge', ...at, '--json')
    expect(JSON.parse(document.out)).toMatchObject({ imported: [{ kind: 'document' }] })
    const kept = await run('status', 'mill-bridge', ...VANTAGE, ...at, '--json')
    const files = await run('status', '.', ...VANTAGE, '--json')
    expect(JSON.parse(kept.out)).toEqual(JSON.parse(files.out))
    expect((await run('backup', 'copy', ...at)).code).toBe(0)
    expect((await run('backup', 'copy', ...at)).code).toBe(4)
    expect((await run('restore', 'copy', '--data', 'back')).code).toBe(0)
    expect((await run('status', 'mill-bridge', ...VANTAGE, '--data', 'back', '--json')).out).toBe(kept.out)
    const checked = await run('doctor', '--data', 'back')
    expect([checked.code, checked.out]).toEqual([0, expect.not.stringContaining('BAD')])
  })

  it('is called damaged when it is, and nothing is changed', async () => {
    const at = ['--data', 'damaged']
    await run('import', 'agreement.yaml', ...at)
    const database = join(folder, 'damaged', 'servanda.db')
    const bytes = await readFile(database)
    bytes.fill(0x5a, 4096, 4096 * 4)
    await writeFile(database, bytes)
    const asked = await run('status', 'mill-bridge', ...at)
    expect([asked.code, asked.err]).toEqual([5, expect.stringMatching(/damaged.*servanda doctor/)])
    const checked = await run('doctor', ...at)
    expect([checked.code, checked.out]).toEqual([5, expect.stringContaining('servanda restore')])
    expect(await readFile(database)).toEqual(bytes)
  })

  it('knows by the recorded axis only what it had recorded', async () => {
    const at = ['--data', 'axis']
    await run('import', 'agreement.yaml', 'record.yaml', ...at)
    const ran = await run('status', 'mill-bridge', ...VANTAGE, '--axis', 'recorded', ...at, '--json')
    const answer = JSON.parse(ran.out) as LedgerAnswer
    expect(answer.vantage.axis).toBe('recorded')
    expect(answer.entries[0]?.evidence.weighed).toEqual([])
  })
})

describe('serve', () => {
  it('answers until Ctrl-C, keeps a second server off its folder, and leaves nothing running', async () => {
    const at = ['--data', 'served', '--port', '0']
    await run('import', 'agreement.yaml', 'record.yaml', '--data', 'served')
    const child = startServanda(['serve', ...at], { cwd: folder })
    const url = /http:\S+\//.exec(await untilWritten(child, /Ctrl-C ends it/))?.[0] ?? ''
    const answer = await (await fetch(`${url}api/v1/agreements`)).json()
    expect(answer).toMatchObject({ items: [{ id: 'mill-bridge' }] })
    const second = await run('serve', ...at)
    expect([second.code, second.err]).toEqual([75, expect.stringContaining('in use')])
    expect((await run('status', 'mill-bridge', '--data', 'served')).code).toBe(0)
    expect(await endServanda(child)).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })

  it('says which port is in use, and what to do', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await run('init', '--data', 'busy')
    const ran = await run('serve', '--data', 'busy', '--port', String(port))
    expect([ran.code, ran.err]).toEqual([4, expect.stringMatching(/port \d+ is in use: .*--port/)])
    taken.close()
  })

  it('serves a PostgreSQL server as it serves a folder, and never tells its password', async () => {
    const server = await startPostgres()
    try {
      const at = ['--database', server.url]
      expect((await run('import', 'agreement.yaml', 'record.yaml', ...at)).code).toBe(0)
      const child = startServanda(['serve', ...at, '--port', '0'], { cwd: folder })
      const url = /http:\S+\//.exec(await untilWritten(child, /Ctrl-C ends it/))?.[0] ?? ''
      const answer = await (await fetch(`${url}api/v1/workspace`)).json()
      expect(answer).toMatchObject({ store: 'postgres', agreements: 1 })
      expect(await endServanda(child)).toBe(0)
    } finally {
      await server.stop()
    }
    const gone = await run('status', 'mill-bridge', '--database', 'postgres://me:hunter2@127.0.0.1:1/none')
    expect([gone.code, gone.err]).toEqual([75, expect.not.stringContaining('hunter2')])
  })
})

describe('demo', () => {
  it('shows the demonstration case, gives way where its port is taken, and serves it until Ctrl-C', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const child = startServanda(['demo', '--data', 'demo', '--port', String(port)], { cwd: folder })
    const out = await untilWritten(child, /Ctrl-C ends it/)
    expect(out).toContain('return-aghdam')
    const url = /workbench is at (http:\S+\/)/.exec(out)?.[1] ?? ''
    expect(url).not.toContain(`:${port}/`)
    const documents = (await (await fetch(`${url}api/v1/documents?limit=200`)).json()) as { items: unknown[] }
    expect(documents.items.length).toBeGreaterThanOrEqual(14)
    expect(await endServanda(child)).toBe(0)
    taken.close()
  })

  it('keeps the folder of an earlier release beside, and begins a new one', async () => {
    const corpus = fileURLToPath(new URL('../../corpus/agreements/karabakh-2020/', import.meta.url))
    const record = await readFile(join(corpus, 'record.yaml'), 'utf8')
    await writeFile(join(folder, 'older.yaml'), record.replace('says: ', 'says: once '))
    await run('import', join(corpus, 'agreement.yaml'), 'older.yaml', '--data', '.servanda/demo')
    const ran = await run('demo', '--no-serve')
    expect([ran.code, ran.err]).toEqual([
      0,
      expect.stringMatching(/the older one is kept in \.\/\.servanda\/demo-until-/),
    ])
    expect(await readdir(join(folder, '.servanda'))).toEqual(['demo', expect.stringMatching(/^demo-until-/)])
    const chosen = await run('import', join(corpus, 'agreement.yaml'), 'older.yaml', '--data', 'chosen')
    expect(chosen.code).toBe(0)
    expect((await run('demo', '--no-serve', '--data', 'chosen')).code).toBe(4)
  })

  it('adds nothing the second time', async () => {
    const at = ['--data', 'demo-twice', '--no-serve']
    await run('demo', ...at)
    const ran = await run('demo', ...at)
    expect(ran.code).toBe(0)
    expect(ran.err).not.toContain('reading')
    expect((await run('doctor', '--data', 'demo-twice')).out).toMatch(/agreement \S+: version 1,/)
  })
})
